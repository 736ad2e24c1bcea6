import {
  type CancellationToken,
  EventEmitter,
  type FileSystemWatcher,
  type LogOutputChannel,
  RelativePattern,
  Uri,
  workspace,
} from "vscode";
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from "vscode-languageclient";
import type { CorpusStatistics } from "../corpus/types.ts";
import { navigationCommands } from "../protocol/commands.ts";
import type { ClientRequests, IndexState, InitializationOptions, ServerNotifications } from "../protocol/messages.ts";
import { decisionFileName, type DecisionPlaces } from "./decisions/files.ts";
import { Owner } from "./disposables.ts";
import { documentSelector } from "./documents.ts";
import type { Settings } from "./settings/settings.ts";

/** Makes the client for a transport; the only thing that differs between desktop and web. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

const noParams: Record<string, never> = {};

/** Files that the server is told of. */
export interface ServerFiles {
  readonly storage: Uri | undefined;
  readonly decisions: DecisionPlaces;
}

/** The language server: started when first needed, restarted by the client when it crashes. */
export class Server extends Owner {
  readonly #create: CreateClient;
  readonly #log: LogOutputChannel;
  readonly #files: ServerFiles;
  readonly #settings: Settings;
  readonly #userDecisions: FileSystemWatcher;
  #running: Promise<BaseLanguageClient> | undefined;
  #indexState: IndexState | undefined;
  #statistics: CorpusStatistics | undefined;

  readonly #indexChanged = this.own(new EventEmitter<CorpusStatistics>());
  readonly #indexStateChanged = this.own(new EventEmitter<IndexState>());
  readonly #started = this.own(new EventEmitter<void>());
  readonly #stopped = this.own(new EventEmitter<void>());
  readonly onDidChangeIndex = this.#indexChanged.event;
  readonly onDidChangeIndexState = this.#indexStateChanged.event;
  /** Fires at each start, also after a crash: nothing that was asked for before holds any more. */
  readonly onDidStart = this.#started.event;
  readonly onDidStop = this.#stopped.event;

  constructor(create: CreateClient, log: LogOutputChannel, files: ServerFiles, settings: Settings) {
    super();
    this.#create = create;
    this.#log = log;
    this.#files = files;
    // Folders are watched as they are; of the user's own files only this one is read.
    const { user } = files.decisions;
    this.#userDecisions = this.own(
      workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(user, ".."), decisionFileName)),
    );
    this.#settings = settings;
    // Which documents a client tells its server of is fixed when the client is made.
    this.own(
      settings.onDidChange((before) => {
        if (before.include !== settings.current.include) void this.#restart();
      }),
    );
  }

  /** Undefined until the server has said it. */
  get indexState(): IndexState | undefined {
    return this.#indexState;
  }

  get statistics(): CorpusStatistics | undefined {
    return this.#statistics;
  }

  get wanted(): boolean {
    return this.#running !== undefined;
  }

  /** Starts the server unless it runs. Rejects when it cannot be started. */
  async start(): Promise<void> {
    await this.#client();
  }

  async stop(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    const client = await running?.catch(() => undefined);
    if (client?.needsStop()) await client.stop();
  }

  async request<M extends keyof ClientRequests>(
    method: M,
    params: ClientRequests[M]["params"],
    token?: CancellationToken,
  ): Promise<ClientRequests[M]["result"]> {
    const client = await this.#client();
    // An undefined token would be sent as a second parameter, null, in the place of the server's own token.
    return token === undefined
      ? client.sendRequest<ClientRequests[M]["result"]>(method, params)
      : client.sendRequest<ClientRequests[M]["result"]>(method, params, token);
  }

  /** Resolves when the first indexing is over, or waits for the user. */
  whenIndexed(): Promise<void> {
    const settled = () => this.#indexState !== undefined && this.#indexState.kind !== "indexing";
    if (settled()) return Promise.resolve();
    return new Promise((resolve) => {
      const listener = this.onDidChangeIndexState(() => {
        if (!settled()) return;
        listener.dispose();
        resolve();
      });
    });
  }

  override dispose(): void {
    void this.stop();
    super.dispose();
  }

  #client(): Promise<BaseLanguageClient> {
    if (this.disposed) return Promise.reject(new Error("Corroborate has been deactivated."));
    this.#running ??= this.#startNew();
    return this.#running;
  }

  async #startNew(): Promise<BaseLanguageClient> {
    const client = this.#create(this.#options());
    client.onNotification("corroborate/indexChanged", (event: ServerNotifications["corroborate/indexChanged"]) => {
      this.#receive(event.statistics);
    });
    client.onNotification("corroborate/indexState", (state: ServerNotifications["corroborate/indexState"]) => {
      this.#indexState = state;
      this.#indexStateChanged.fire(state);
    });
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) void this.#greet();
      if (newState === State.Stopped) this.#stopped.fire();
    });
    await client.start();
    return client;
  }

  /** Asks a server that has just started what it knows. */
  async #greet(): Promise<void> {
    this.#statistics = undefined;
    this.#started.fire();
    try {
      const statistics = await this.request("corroborate/statistics", noParams);
      // The server may have told of changes since it was asked.
      if (!this.#statistics) this.#receive(statistics);
    } catch (error) {
      this.#log.warn(`The server did not say what is indexed: ${String(error)}`);
    }
  }

  #receive(statistics: CorpusStatistics): void {
    this.#statistics = statistics;
    this.#indexChanged.fire(statistics);
  }

  async #restart(): Promise<void> {
    if (!this.#running) return;
    this.#log.info("The files to read have changed; the server starts anew.");
    await this.stop();
    await this.start();
  }

  #options(): LanguageClientOptions {
    const { storage, decisions } = this.#files;
    const initializationOptions: InitializationOptions = {
      ...(storage && { storage: storage.toString() }),
      decisionFiles: decisions.ofNoFolder,
    };
    return {
      documentSelector: documentSelector(this.#settings.current.include, workspace.workspaceFolders ?? []),
      outputChannel: this.#log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions,
      synchronize: { fileEvents: this.#userDecisions },
      // The text of articles is escaped by the server; should a link slip through, it can only open something.
      markdown: { isTrusted: { enabledCommands: navigationCommands }, supportHtml: false },
    };
  }
}
