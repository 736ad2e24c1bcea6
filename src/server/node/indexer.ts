/** The thread that reads articles and writes the index. */
import { parentPort } from "node:worker_threads";
import { createMessageConnection, PortMessageReader, PortMessageWriter } from "vscode-languageserver/node";
import { openLocalIndex } from "../indexing/localIndex.ts";
import { serveIndex } from "../indexing/remoteIndex.ts";
import { nodeFiles } from "./files.ts";
import { buildOf, loadAnalyser } from "./resources.ts";
import { nodeStore } from "./store.ts";
import { version } from "./version.ts";

if (!parentPort) throw new Error("This is a worker thread's module; the server starts it.");

const loading = loadAnalyser();

serveIndex(
  createMessageConnection(new PortMessageReader(parentPort), new PortMessageWriter(parentPort)),
  async (location, events) =>
    openLocalIndex(nodeFiles, (await loading).analyser, nodeStore(location, await buildOf(version), events)),
);
