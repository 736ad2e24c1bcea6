/** The command line on Node: what the commands work with stands beside this bundle. */
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { createCompromiseOpinion } from "../analysis/entities/compromise.ts";
import { createAnalyser } from "../analysis/index.ts";
import { createCorpus } from "../corpus/corpus.ts";
import { hasNodeSqlite, openNodeDatabase } from "../corpus/node-sqlite.ts";
import { corpusSchema as schema } from "../corpus/schema.ts";
import { openWasmDatabase } from "../corpus/wasm-sqlite.ts";
import type { Tools } from "./command.ts";
import { run } from "./run.ts";

const beside = (name: string) => path.join(__dirname, name);

const tools: Tools = {
  terminal: {
    stdin: process.stdin,
    print: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    say: (message) => console.error(message),
    colours: process.stdout.isTTY && !process.env["NO_COLOR"],
    interactive: process.stderr.isTTY,
  },
  analyser() {
    const model = beside("names.bin");
    return createAnalyser(
      existsSync(model) ? readFileSync(model) : null,
      createCompromiseOpinion(() => require("compromise/two")),
    );
  },
  // Node 20 has no SQLite of its own.
  corpus: async () =>
    createCorpus(
      hasNodeSqlite()
        ? await openNodeDatabase({ path: ":memory:", schema })
        : await openWasmDatabase(() => readFile(beside("sqlite3.wasm")), schema),
    ),
  async serve() {
    await import(pathToFileURL(beside("server.js")).href);
    return new Promise(() => {});
  },
};

// A reader that closed its end early (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));

void run(process.argv.slice(2), tools).then((code) => (process.exitCode = code));
