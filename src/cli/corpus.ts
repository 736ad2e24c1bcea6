import { readFile } from "node:fs/promises";
import path from "node:path";
import { createCorpus } from "../corpus/corpus.ts";
import { hasNodeSqlite, openNodeDatabase } from "../corpus/node-sqlite.ts";
import { corpusSchema as schema } from "../corpus/schema.ts";
import type { Corpus } from "../corpus/types.ts";
import { openWasmDatabase } from "../corpus/wasm-sqlite.ts";

/** An empty corpus in memory: by Node's own SQLite, or where Node is too old for it by the WebAssembly beside this bundle. */
export async function openCorpus(): Promise<Corpus> {
  const database = hasNodeSqlite()
    ? await openNodeDatabase({ path: ":memory:", schema })
    : await openWasmDatabase(() => readFile(path.join(__dirname, "sqlite3.wasm")), schema);
  return createCorpus(database);
}
