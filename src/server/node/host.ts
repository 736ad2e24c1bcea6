import { Worker } from "node:worker_threads";
import { createMessageConnection, PortMessageReader, PortMessageWriter } from "vscode-languageserver/node";
import type { ServerHost } from "../host.ts";
import type { Index, IndexEvents, IndexLocation } from "../indexing/index.ts";
import { connectIndex } from "../indexing/remoteIndex.ts";
import { nodeFiles } from "./files.ts";
import { buildOf, indexerUrl, loadAnalyser } from "./resources.ts";
import { openReader } from "./store.ts";
import { version } from "./version.ts";

/** Node: files of this machine, articles read in a thread of its own, the index in a file. */
export async function createNodeHost(): Promise<ServerHost> {
  const { analyser, warning } = await loadAnalyser();
  return { version, analyser, files: nodeFiles, openIndex, warnings: warning === null ? [] : [warning] };
}

async function openIndex(location: IndexLocation, events: IndexEvents): Promise<Index> {
  const worker = new Worker(indexerUrl);
  // The client starts a server anew that ended; one without its indexer would answer from an index that is out of date.
  worker.on("error", (error) => {
    events.log.error(`The indexer failed: ${error.stack ?? error.message}`);
    setImmediate(() => process.exit(1));
  });
  const connection = createMessageConnection(new PortMessageReader(worker), new PortMessageWriter(worker));
  const build = await buildOf(version);
  try {
    const index = await connectIndex(connection, location, events, () => openReader(location, build));
    return {
      ...index,
      async close() {
        await index.close();
        connection.dispose();
        await worker.terminate();
      },
    };
  } catch (error) {
    await worker.terminate();
    throw error;
  }
}
