/** The server as a process of its own: over Node's IPC, or over standard input and output with --stdio. */
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startNodeServer } from "./start.ts";

startNodeServer(createConnection(ProposedFeatures.all));
