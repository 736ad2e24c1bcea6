import type { Connection } from "vscode-languageserver";
import { startServer } from "../server.ts";
import { createNodeHost } from "./host.ts";

/** Starts the server on this machine; it ends with its client. */
export async function startNodeServer(connection: Connection): Promise<void> {
  startServer(connection, await createNodeHost());
}
