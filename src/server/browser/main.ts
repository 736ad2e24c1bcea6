/** The server in a Web Worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { startServer } from "../server.ts";
import { createBrowserHost } from "./host.ts";

/** The worker itself; the compiler's libraries are those of Node. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
startServer(connection, (params) => createBrowserHost(connection, params));
