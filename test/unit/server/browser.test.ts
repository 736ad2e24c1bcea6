import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import type { DocumentSummary } from "../../../src/corpus/types.ts";
import type { FileParams, IndexState } from "../../../src/protocol/messages.ts";
import { createBrowserHost } from "../../../src/server/browser/host.ts";
import { startServer } from "../../../src/server/server.ts";
import { MemoryFiles } from "./memoryFiles.ts";

const wasm = new URL("../../../node_modules/@sqlite.org/sqlite-wasm/dist/sqlite3.wasm", import.meta.url);

test("a server without files reads what the client reads for it, and keeps the index in memory", async (t) => {
  const files = new MemoryFiles("vscode-vfs://github/news", {
    "a.txt": "March 20, 2025\n\nThe island costs 52 billion dollars.",
    "deep/b.md": "Nothing.",
    "c.html": "Not read.",
    "dist/sqlite3.wasm": await readFile(wasm),
  });
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down));
  startServer(server, (params) => createBrowserHost(server, params));
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  t.after(() => client.dispose());
  client.onRequest("corroborate/fs/stat", ({ uri }: FileParams) => files.stat(uri));
  client.onRequest("corroborate/fs/readDirectory", ({ uri }: FileParams) => files.readDirectory(uri));
  client.onRequest("corroborate/fs/readFile", async ({ uri }: FileParams) => {
    const bytes = await files.readFile(uri);
    return bytes && { base64: Buffer.from(bytes).toString("base64") };
  });
  const log: string[] = [];
  client.onNotification("window/logMessage", ({ message }: { message: string }) => void log.push(message));
  const idle = new Promise<void>((resolve) => {
    client.onNotification("corroborate/indexState", ({ kind }: IndexState) => {
      if (kind === "idle") resolve();
    });
  });
  client.listen();

  await client.sendRequest("initialize", {
    processId: null,
    rootUri: null,
    capabilities: {},
    workspaceFolders: [{ uri: "vscode-vfs://github/news", name: "news" }],
    initializationOptions: { resources: "vscode-vfs://github/news/dist" },
  });
  await client.sendNotification("initialized", {});
  await idle;

  const documents = await client.sendRequest<DocumentSummary[]>("corroborate/documents", {});
  assert.deepEqual(
    documents.map(({ uri, figures }) => [uri, figures > 0]),
    [
      ["vscode-vfs://github/news/a.txt", true],
      ["vscode-vfs://github/news/deep/b.md", false],
    ],
  );
  assert.ok(
    log.some((line) => line.includes("without the model")),
    "the model that is not there is told of",
  );
  await client.sendRequest("shutdown");
});
