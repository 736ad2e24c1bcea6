import type { Connection, InitializeParams } from "vscode-languageserver";
import manifest from "../../../package.json" with { type: "json" };
import { createAnalyser } from "../../analysis/index.ts";
import { createCompromiseOpinion } from "../../analysis/entities/compromise.ts";
import { createCorpus } from "../../corpus/corpus.ts";
import { corpusSchema } from "../../corpus/schema.ts";
import { openWasmDatabase } from "../../corpus/wasm-sqlite.ts";
import { type FileSystem, reasonOf } from "../fileSystem.ts";
import type { ServerHost } from "../host.ts";
import { openLocalIndex } from "../indexing/localIndex.ts";
import { childUri } from "../uris.ts";
import { clientFiles } from "./files.ts";

/** A Web Worker: files are the client's, the index is in memory, articles are read between two requests. */
export async function createBrowserHost(connection: Connection, params: InitializeParams): Promise<ServerHost> {
  const files = clientFiles(connection);
  const resources = resourcesOf(params);
  const loadWasm = () => read(files, childUri(resources, "sqlite3.wasm"));
  const warnings: string[] = [];
  const model = await read(files, childUri(resources, "names.bin")).catch((error: unknown) => {
    warnings.push(`Names are read without the model, and less well: ${reasonOf(error)}`);
    return null;
  });
  const analyser = createAnalyser(
    model,
    createCompromiseOpinion(() => require("compromise/two")),
  );
  const store = {
    open: async () => createCorpus(await openWasmDatabase(loadWasm, corpusSchema)),
    // What was in memory went with the corpus.
    erase: () => Promise.resolve(),
  };
  return {
    version: manifest.version,
    analyser,
    files,
    openIndex: () => openLocalIndex(files, analyser, store),
    warnings,
  };
}

async function read(files: FileSystem, uri: string): Promise<Uint8Array> {
  const bytes = await files.readFile(uri);
  if (!bytes) throw new Error(`${uri} is missing`);
  return bytes;
}

function resourcesOf(params: InitializeParams): string {
  const options: unknown = params.initializationOptions;
  const given = typeof options === "object" && options !== null && "resources" in options ? options.resources : null;
  if (typeof given !== "string") throw new Error("The client did not say where the server's resources are.");
  return given;
}
