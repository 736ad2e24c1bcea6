import type { Connection } from "vscode-languageserver";
import { startServer } from "../server.ts";
import { createNodeHost } from "./host.ts";

/** Starts the server on this machine; it ends with its client. */
export function startNodeServer(connection: Connection): void {
  startServer(connection, createNodeHost);
}
