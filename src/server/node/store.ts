/** The index in a file of Node's SQLite. */
import { mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { createCorpus } from "../../corpus/corpus.ts";
import { hasNodeSqlite, openNodeDatabase } from "../../corpus/node-sqlite.ts";
import { corpusSchema as schema } from "../../corpus/schema.ts";
import type { Corpus } from "../../corpus/types.ts";
import { openWasmDatabase } from "../../corpus/wasm-sqlite.ts";
import { hashText } from "../indexing/hash.ts";
import type { IndexEvents, IndexLocation } from "../indexing/index.ts";
import type { CorpusStore } from "../indexing/localIndex.ts";
import { pathOf } from "./files.ts";
import { loadWasm } from "./resources.ts";

const memory = ":memory:";

/** Path of a workspace's index file; ":memory:" without storage, or where Node cannot keep one. */
export function indexPath({ storage, workspace }: IndexLocation, build: string): string {
  return storage === null || !hasNodeSqlite()
    ? memory
    : path.join(pathOf(storage), `${stem(workspace)}-${build}.sqlite`);
}

/** A corpus that is written to. Files that other builds left for this workspace are deleted. */
export function nodeStore(location: IndexLocation, build: string, { log, lost }: IndexEvents): CorpusStore {
  const file = indexPath(location, build);
  return {
    async open() {
      if (!hasNodeSqlite()) return createCorpus(await openWasmDatabase(loadWasm, schema));
      if (file !== memory) {
        await mkdir(path.dirname(file), { recursive: true });
        const deleted = await deleteIndexes(location, (name) => !name.startsWith(path.basename(file)));
        if (deleted > 0) log.info("The index was made by another version; it is made anew.");
      }
      const database = await openNodeDatabase({
        path: file,
        schema,
        onProblem: ({ message, movedTo }) => {
          log.warn(
            `The index is made anew: ${message}${movedTo === null ? "" : ` The old one is kept as ${movedTo}.`}`,
          );
          lost();
        },
      });
      return createCorpus(database);
    },
    async erase() {
      if (file !== memory) await deleteIndexes(location, () => true);
    },
  };
}

/** The same corpus for reading, beside the writer; null where it cannot be shared. */
export async function openReader(location: IndexLocation, build: string): Promise<Corpus | null> {
  const file = indexPath(location, build);
  if (file === memory) return null;
  return createCorpus(await openNodeDatabase({ path: file, schema, readOnly: true }));
}

function stem(workspace: string): string {
  return `index-${hashText(workspace)}`;
}

/** Deletes files of this workspace's index, those beside it (-wal, .broken) included; says how many. */
async function deleteIndexes(location: IndexLocation, which: (name: string) => boolean): Promise<number> {
  if (location.storage === null) return 0;
  const folder = pathOf(location.storage);
  const names = (await readdir(folder)).filter(
    (name) => name.startsWith(`${stem(location.workspace)}-`) && which(name),
  );
  for (const name of names) await rm(path.join(folder, name), { force: true });
  return names.length;
}
