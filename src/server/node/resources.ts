/** What stands beside this module: in dist/ as the build put it there, in src/ as it is written. */
import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Analyser, createAnalyser } from "../../analysis/index.ts";
import { createCompromiseOpinion } from "../../analysis/entities/compromise.ts";
import { reasonOf } from "../fileSystem.ts";

const bundled = !import.meta.url.endsWith(".ts");

export const indexerUrl = new URL(bundled ? "indexer.js" : "indexer.ts", import.meta.url);

const modelUrl = new URL(bundled ? "names.bin" : "../../analysis/entities/model/names.bin", import.meta.url);

const wasmUrl = new URL(
  bundled ? "sqlite3.wasm" : "../../../node_modules/@sqlite.org/sqlite-wasm/dist/sqlite3.wasm",
  import.meta.url,
);

/** SQLite as WebAssembly, for a Node without one of its own. */
export function loadWasm(): Promise<Uint8Array> {
  return readFile(wasmUrl);
}

export interface LoadedAnalyser {
  readonly analyser: Analyser;
  /** What could not be loaded, for the log; null when all is well. */
  readonly warning: string | null;
}

/** With the names model, or by rules alone where it is missing or cannot be used. */
export async function loadAnalyser(): Promise<LoadedAnalyser> {
  try {
    return {
      analyser: createAnalyser(
        await readFile(modelUrl),
        createCompromiseOpinion(() => require("compromise/two")),
      ),
      warning: null,
    };
  } catch (error) {
    const warning = `Names are read without the model, and less well: ${reasonOf(error)}`;
    return { analyser: createAnalyser(null), warning };
  }
}

/** Differs whenever articles may be read differently: an index that another build made is made anew. */
export async function buildOf(version: string): Promise<string> {
  const { mtimeMs } = await stat(fileURLToPath(indexerUrl));
  return `${version}-${Math.floor(mtimeMs).toString(36)}`;
}
