/** A server at the other end of two streams, with files in memory and a reader of our own small language. */
import { PassThrough } from "node:stream";
import {
  createConnection,
  createProtocolConnection,
  FileChangeType,
  type InitializeParams,
  ProposedFeatures,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import type { Analyser } from "../../../src/analysis/index.ts";
import { createCorpus } from "../../../src/corpus/corpus.ts";
import { openNodeDatabase } from "../../../src/corpus/node-sqlite.ts";
import { corpusSchema } from "../../../src/corpus/schema.ts";
import type { ClientRequests, IndexState } from "../../../src/protocol/messages.ts";
import type { ServerHost } from "../../../src/server/host.ts";
import { openLocalIndex } from "../../../src/server/indexing/localIndex.ts";
import { startServer } from "../../../src/server/server.ts";
import { fakeAnalyser } from "./fakeAnalyser.ts";
import { MemoryFiles } from "./memoryFiles.ts";

export const root = "file:///news";

export interface ClientOptions {
  /** Text by path below the folder. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly folders?: readonly string[];
  /** Answers of `workspace/configuration` by section. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly analyser?: Analyser;
  readonly host?: Partial<ServerHost>;
  readonly params?: Partial<InitializeParams>;
}

/** A client that has started a server and waited until the folder is indexed. */
export class Client {
  readonly files: MemoryFiles;
  readonly log: string[] = [];
  readonly states: IndexState[] = [];
  readonly settings: Record<string, unknown>;
  readonly connection: ProtocolConnection;
  readonly #waiting = new Set<(state: IndexState) => void>();
  /** Ends what still waits when the test is over. */
  readonly #abandoned: (() => void)[] = [];
  readonly #streams = [new PassThrough(), new PassThrough()] as const;

  static async start(options: ClientOptions = {}): Promise<Client> {
    const client = new Client(options);
    await client.#initialize(options);
    return client;
  }

  private constructor(options: ClientOptions) {
    this.files = new MemoryFiles(root, options.files ?? {});
    this.settings = { ...options.settings };
    const [up, down] = this.#streams;
    const analyser = options.analyser ?? fakeAnalyser;
    startServer(
      createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down)),
      async () => ({
        version: "0",
        analyser,
        files: this.files,
        openIndex: () => openLocalIndex(this.files, analyser, { open: openMemory, erase: async () => {} }),
        warnings: [],
        ...options.host,
      }),
      { edit: 0, files: 0, progress: 0, changes: 0 },
    );
    this.connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.#listen();
  }

  request<M extends keyof ClientRequests>(
    method: M,
    params: ClientRequests[M]["params"],
  ): Promise<ClientRequests[M]["result"]> {
    return this.connection.sendRequest(method, params);
  }

  /** What the server answers to a request of LSP. */
  ask<R>(method: string, params: object): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  async open(path: string, text: string, languageId = "plaintext"): Promise<string> {
    const uri = path.includes(":") ? path : `${root}/${path}`;
    await this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId, version: 1, text },
    });
    return uri;
  }

  /** Inserts text before a line and character. */
  async insert(uri: string, version: number, line: number, character: number, text: string): Promise<void> {
    const place = { line, character };
    await this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: place, end: place }, text }],
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }

  filesChanged(...paths: readonly string[]): Promise<void> {
    return this.#watched(paths, FileChangeType.Changed);
  }

  filesCameOrWent(...paths: readonly string[]): Promise<void> {
    return this.#watched(paths, FileChangeType.Deleted);
  }

  #watched(paths: readonly string[], type: FileChangeType): Promise<void> {
    const changes = paths.map((path) => ({ uri: `${root}/${path}`, type }));
    return this.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
  }

  /** Resolves when the server next says that it rests, in a state that is awaited. */
  rests(kind: IndexState["kind"] = "idle"): Promise<IndexState> {
    return new Promise((resolve) => {
      const listener = (state: IndexState) => {
        if (state.kind !== kind) return;
        this.#waiting.delete(listener);
        resolve(state);
      };
      this.#waiting.add(listener);
    });
  }

  /** Asks again after each change that the server tells of, until the answer is the one awaited. */
  async eventually<T>(ask: () => Promise<T>, awaited: (answer: T) => boolean): Promise<T> {
    for (;;) {
      const changed = this.#change();
      const answer = await ask();
      if (awaited(answer)) return answer;
      await changed;
    }
  }

  /** Rejects when no change is told of, rather than hang. */
  #change(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error("No change of the index was told of.")), 10_000);
      const listener = this.connection.onNotification("corroborate/indexChanged", () => {
        clearTimeout(timer);
        listener.dispose();
        resolve();
      });
      this.#abandoned.push(() => clearTimeout(timer));
    });
  }

  async documents(): Promise<string[]> {
    const documents = await this.request("corroborate/documents", {});
    return documents.map(({ uri }) => decodeURIComponent(uri.slice(root.length + 1))).sort();
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest("shutdown");
    for (const abandon of this.#abandoned) abandon();
    this.connection.dispose();
    for (const stream of this.#streams) stream.destroy();
  }

  #listen(): void {
    const { connection } = this;
    connection.onRequest("workspace/configuration", ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => this.settings[section] ?? null),
    );
    connection.onRequest("client/registerCapability", () => null);
    connection.onNotification("window/logMessage", ({ message }: { message: string }) => void this.log.push(message));
    connection.onNotification("corroborate/indexState", (state: IndexState) => {
      this.states.push(state);
      for (const listener of this.#waiting) listener(state);
    });
    connection.listen();
  }

  async #initialize({ folders = [root], params }: ClientOptions): Promise<void> {
    const settled = Promise.race([this.rests("idle"), this.rests("waiting")]);
    await this.connection.sendRequest("initialize", {
      processId: null,
      rootUri: null,
      capabilities: {
        workspace: {
          configuration: true,
          workspaceFolders: true,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
      workspaceFolders: folders.map((uri) => ({ uri, name: "news" })),
      ...params,
    });
    await this.connection.sendNotification("initialized", {});
    await settled;
  }
}

async function openMemory() {
  return createCorpus(await openNodeDatabase({ path: ":memory:", schema: corpusSchema }));
}
