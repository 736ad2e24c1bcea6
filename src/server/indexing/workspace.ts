import {
  CancellationTokenSource,
  type Connection,
  type Disposable,
  Emitter,
  FileChangeType,
  type FileEvent,
  type InitializeParams,
} from "vscode-languageserver";
import type { Corpus, DocumentSummary } from "../../corpus/types.ts";
import { type IndexState, megabyte } from "../../protocol/messages.ts";
import { Configuration, noSettings, type Settings } from "../configuration.ts";
import type { AnalysedDocument } from "../documents/analysedDocument.ts";
import { DocumentSync } from "../documents/documentSync.ts";
import type { OpenDocuments } from "../documents/openDocuments.ts";
import { type Decided, DecisionFiles, type DecisionFileState, type OwnFiles } from "../decisions/decisionFiles.ts";
import { reasonOf } from "../fileSystem.ts";
import type { ServerHost } from "../host.ts";
import type { Log } from "../log.ts";
import { baseName, normalUri, relativePath } from "../uris.ts";
import { ChangeNotifier } from "./changeNotifier.ts";
import { Folders } from "./folders.ts";
import type { Index } from "./index.ts";
import type { UpdateResult } from "./indexer.ts";
import { IndexStateReporter } from "./indexState.ts";

/** Milliseconds that the server waits in different places. */
export interface Timing {
  /** Without an edit, until the corpus is told of the text. */
  readonly edit: number;
  /** Without a change of files, until they are read. */
  readonly files: number;
  /** Until an update shows its progress. */
  readonly progress: number;
  /** Between two notifications that the index changed. */
  readonly changes: number;
}

export interface WorkspaceOptions {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly documents: OpenDocuments;
  readonly params: InitializeParams;
  readonly timing: Timing;
  readonly log: Log;
}

/** What an update is to look at; several requests that wait become one. */
interface Work {
  /** Null for all. */
  readonly only: ReadonlySet<string> | null;
  readonly force: boolean;
}

/** Keeps the index of the workspace at what its files, open documents and settings say. */
export class Workspace implements Disposable {
  readonly #options: WorkspaceOptions;
  readonly #configuration: Configuration;
  readonly #folders: Folders;
  readonly #decisions: DecisionFiles;
  readonly #clientDecides: boolean;
  readonly #state: IndexStateReporter;
  readonly #index: Index;
  readonly #notifier: ChangeNotifier;
  readonly #sync: DocumentSync;
  readonly #indexChanged = new Emitter<void>();
  readonly #decisionsRead = new Emitter<void>();
  /** Fires at every change of the corpus, many times while a folder is read. */
  readonly onDidChange = this.#indexChanged.event;
  /** Fires when the files of decisions were read. */
  readonly onDidReadDecisions = this.#decisionsRead.event;
  #settings: Settings = noSettings;
  /** Resolves when folders and settings are known. */
  readonly #settled: Promise<void>;
  #settle: () => void = () => {};
  /** The user emptied the index; nothing is read until they ask. */
  #cleared = false;
  #cancelled = false;
  #work: Work | null = null;
  #running: Promise<void> | null = null;
  #started = false;
  #cancel: CancellationTokenSource | null = null;
  #deciding: Promise<void> = Promise.resolve();
  readonly #changedFiles = new Set<string>();
  #summaries: Promise<readonly DocumentSummary[]> | null = null;
  #filesTimer: ReturnType<typeof setTimeout> | undefined;

  /** Opens the index; in memory where the storage cannot be used. */
  static async open(options: WorkspaceOptions): Promise<Workspace> {
    const { host, params, log } = options;
    const workspace = foldersOf(params)[0] ?? "none";
    const storage = storageOf(params);
    let opened: Workspace | null = null;
    // A loss while the index is opened needs nothing: all is read then.
    const events = { log, lost: () => void opened?.indexLost() };
    try {
      opened = new Workspace(options, await host.openIndex({ storage, workspace }, events));
    } catch (error) {
      if (storage === null) throw error;
      log.error(`The index is kept in memory, because it cannot be stored: ${reasonOf(error)}`);
      opened = new Workspace(options, await host.openIndex({ storage: null, workspace }, events));
    }
    return opened;
  }

  private constructor(options: WorkspaceOptions, index: Index) {
    const { connection, host, params, documents, timing, log } = options;
    const { capabilities } = params;
    this.#settled = new Promise((resolve) => (this.#settle = resolve));
    this.#options = options;
    this.#index = index;
    this.#configuration = new Configuration(connection, capabilities, log);
    this.#folders = new Folders(host.files, noSettings);
    const ownFiles = ownFilesOf(params);
    this.#decisions = new DecisionFiles(host.files, ownFiles ?? { user: null, workspace: null }, log);
    this.#clientDecides = ownFiles !== null;
    this.#notifier = new ChangeNotifier(connection, index.corpus, log, timing.changes);
    this.#state = new IndexStateReporter(connection, {
      showsProgress: capabilities.window?.workDoneProgress === true,
      patience: timing.progress,
    });
    this.#sync = new DocumentSync({
      documents,
      corpus: index.corpus,
      writer: index.writer,
      roleOf: async (uri, text) => {
        await this.#settled;
        const leftOut = this.#cleared || this.#decisions.about(uri).article.exclude === true;
        return leftOut ? null : this.#folders.roleOf(uri, text);
      },
      pause: timing.edit,
      onChange: () => this.#changed(),
      log,
    });
    documents.onDidClose((uri) => this.#filesChanged([uri]));
  }

  get corpus(): Corpus {
    return this.#index.corpus;
  }

  /** The documents of the corpus; remembered until it changes, because every hover names them. */
  documents(): Promise<readonly DocumentSummary[]> {
    this.#summaries ??= this.corpus.documents();
    return this.#summaries;
  }

  /** What the user decided. */
  get decided(): Decided {
    return this.#decisions;
  }

  /** Whether the client knows the commands that decide; other editors edit the file by hand. */
  get clientDecides(): boolean {
    return this.#clientDecides;
  }

  /** Whether articles are being read, so that others may yet say something of the same. */
  get isReading(): boolean {
    return !this.#started || this.#running !== null;
  }

  /** The files that say so, as they were last read. */
  get decisionFiles(): readonly DecisionFileState[] {
    return this.#decisions.states;
  }

  /** By normal URI. */
  get folders(): readonly string[] {
    return this.#folders.all;
  }

  get settings(): Settings["server"] {
    return this.#settings.server;
  }

  /** The version of an open document that the corpus answers for; null where it knows none. */
  stored(uri: string): Promise<AnalysedDocument | null> {
    return this.#sync.stored(uri);
  }

  /** Reads settings and folders, and begins to index. */
  async start(): Promise<void> {
    try {
      await this.#useFolders(foldersOf(this.#options.params), false);
    } finally {
      this.#started = true;
    }
  }

  async foldersChanged(folders: readonly string[]): Promise<void> {
    await this.#useFolders(folders, true);
  }

  /** @param pushed what the client sent along; most are asked instead. */
  async settingsChanged(pushed: unknown): Promise<void> {
    this.#configuration.push(pushed);
    const before = this.#settings;
    const settings = await this.#configuration.read(this.#folders.all);
    if (equal(before, settings)) return;
    this.#settings = settings;
    await this.#folders.use(this.#folders.all, settings, []);
    const rereads =
      before.server.notes !== settings.server.notes || before.server.precision !== settings.server.precision;
    this.#options.documents.forgetReadings();
    await this.#sync.writeAll(rereads);
    await this.#update({ only: null, force: rereads });
  }

  /** Reads the files of decisions again; resolves when what changed in them has its effect. */
  decisionsChanged(): Promise<void> {
    const done = this.#deciding.then(() => this.#takeDecisions());
    this.#deciding = done.catch(() => {});
    return done;
  }

  /** Reads everything again, because the index holds nothing any more. */
  async indexLost(): Promise<void> {
    await this.#index.writer.decide(this.#decisions.names);
    await this.#sync.writeAll(false);
    await this.#update({ only: null, force: false });
  }

  filesChanged(changes: readonly FileEvent[]): void {
    this.#filesChanged(changes.map(({ uri }) => normalUri(uri)));
    const moved = changes.filter(({ type }) => type !== FileChangeType.Changed).map(({ uri }) => normalUri(uri));
    for (const uri of this.#options.documents.uris()) {
      // A file that was deleted is no article, though its text is still open; one that came back is.
      if (moved.some((place) => relativePath(place, uri) !== null)) void this.#sync.write(uri, true);
    }
  }

  /** Reads the folders, code repositories too, from where an earlier reading left off. */
  async indexFolder(): Promise<void> {
    this.#cleared = false;
    this.#cancelled = false;
    this.#folders.activateAll();
    await this.#index.writer.decide(this.#decisions.names);
    await this.#sync.writeAll(false);
    await this.#update({ only: null, force: false });
  }

  cancelIndexing(): null {
    this.#cancel?.cancel();
    return null;
  }

  async rebuild(): Promise<void> {
    await this.#stop();
    await this.#erase();
    await this.indexFolder();
    await this.#notifier.flush();
  }

  /** Leaves nothing of any article in the index, nor reads one until asked. */
  async clear(): Promise<void> {
    this.#cleared = true;
    await this.#stop();
    await this.#sync.writeAll(false);
    await this.#erase();
    this.#rest();
    await this.#notifier.flush();
  }

  async close(): Promise<void> {
    this.dispose();
    await this.#stop();
    await this.#index.close();
  }

  dispose(): void {
    clearTimeout(this.#filesTimer);
    this.#sync.dispose();
    this.#notifier.dispose();
  }

  async #useFolders(folders: readonly string[], again: boolean): Promise<void> {
    this.#settings = await this.#configuration.read(folders);
    const known = await this.corpus.fingerprints();
    await this.#folders.use(folders, this.#settings, known.keys());
    await this.#decisions.load(folders);
    this.#options.documents.forgetReadings();
    this.#settle();
    await this.#index.writer.decide(this.#decisions.names);
    this.#decisionsRead.fire();
    await this.#sync.writeAll(again);
    await this.#update({ only: null, force: false });
  }

  async #takeDecisions(): Promise<void> {
    const concerned = await this.#decisions.load(this.#folders.all);
    if (!concerned) return;
    const { documents } = this.#options;
    documents.forgetReadings();
    this.#decisionsRead.fire();
    await this.#index.writer.decide(this.#decisions.names);
    await this.#sync.writeAll(false);
    this.#changed();
    if (concerned.size > 0) await this.#update({ only: concerned, force: false });
    await this.#notifier.flush();
  }

  #changed(): void {
    this.#summaries = null;
    this.#notifier.changed();
    this.#indexChanged.fire();
  }

  #filesChanged(uris: readonly string[]): void {
    for (const uri of uris) this.#changedFiles.add(uri);
    clearTimeout(this.#filesTimer);
    this.#filesTimer = setTimeout(() => void this.#takeChangedFiles(), this.#options.timing.files);
  }

  async #takeChangedFiles(): Promise<void> {
    const uris = [...this.#changedFiles];
    this.#changedFiles.clear();
    if (uris.some((uri) => this.#decisions.isDecisionFile(uri))) await this.decisionsChanged();
    const ignoreFiles = uris.some((uri) => baseName(uri) === ".gitignore");
    if (ignoreFiles) {
      this.#folders.forgetIgnoreFiles();
      await this.#sync.writeAll(false);
    }
    const outside = this.#folders.all.length === 0;
    const only = new Set<string>();
    for (const uri of uris) if (outside || (await this.#folders.concerns(uri))) only.add(uri);
    if (ignoreFiles || only.size > 0) await this.#update({ only: ignoreFiles ? null : only, force: false });
  }

  /** Does the work, together with other work that waits; never rejects. */
  async #update(work: Work): Promise<void> {
    this.#work = this.#work ? joined(this.#work, work) : work;
    if (this.#cleared) return;
    this.#running ??= this.#runAll().finally(() => (this.#running = null));
    await this.#running;
  }

  async #runAll(): Promise<void> {
    for (let work = this.#takeWork(); work && !this.#cleared; work = this.#takeWork()) {
      try {
        await this.#run(work);
      } catch (error) {
        this.#options.log.error(
          `Indexing failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
      }
    }
    await this.#notifier.settle();
    this.#rest();
  }

  #takeWork(): Work | null {
    const work = this.#work;
    this.#work = null;
    return work;
  }

  async #run(work: Work): Promise<void> {
    const { documents, log } = this.#options;
    const { notes, maxFileSize, precision } = this.settings;
    const open = documents.uris();
    const cancel = new CancellationTokenSource();
    this.#cancel = cancel;
    const reporter = this.#state.begin(cancel);
    try {
      const result = await this.#index.update(
        {
          folders: this.#folders.rules,
          only: work.only && [...work.only],
          open,
          force: work.force,
          notes,
          maxFileSize: maxFileSize * megabyte,
          precision,
          decisions: this.#decisions.levels,
        },
        (progress) => {
          reporter.report(progress);
          if (progress.changed) this.#changed();
        },
        cancel.token,
      );
      if (result.cancelled) this.#cancelled = true;
      tell(log, result);
    } finally {
      reporter.end();
      this.#cancel = null;
    }
    // What was opened meanwhile may have been overwritten by its file.
    for (const uri of documents.uris()) if (!open.includes(uri)) await this.#sync.write(uri, true);
  }

  async #erase(): Promise<void> {
    await this.#index.erase();
    this.#summaries = null;
  }

  /** Cancels what runs and waits until it ended. */
  async #stop(): Promise<void> {
    this.#work = null;
    this.#cancel?.cancel();
    await this.#running;
    this.#cancelled = false;
  }

  #rest(): void {
    this.#state.set(this.#restState());
  }

  #restState(): IndexState {
    if (this.#cleared) return { kind: "waiting", reason: "cleared" };
    if (this.#cancelled) return { kind: "waiting", reason: "cancelled" };
    if (this.#folders.waiting) return { kind: "waiting", reason: "repository" };
    return { kind: "idle" };
  }
}

function joined(a: Work, b: Work): Work {
  return {
    only: a.only && b.only ? new Set([...a.only, ...b.only]) : null,
    force: a.force || b.force,
  };
}

function tell(log: Log, result: UpdateResult): void {
  for (const { uri, reason } of result.skipped) log.warn(`Left out ${uri}: ${reason}`);
  for (const { uri, reason } of result.warnings) log.warn(`${uri}: ${reason}`);
  const { read, unchanged, removed, skipped, cancelled } = result;
  log.info(
    `${cancelled ? "Indexing was cancelled" : "Indexed"}: ${read} read, ${unchanged} unchanged, ${removed} removed, ${skipped.length} left out.`,
  );
}

function foldersOf(params: InitializeParams): readonly string[] {
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  return folders.map(normalUri);
}

function storageOf(params: InitializeParams): string | null {
  // Any editor may be at the other end, and send what it likes.
  const options: unknown = params.initializationOptions;
  if (typeof options !== "object" || options === null || !("storage" in options)) return null;
  return typeof options.storage === "string" ? options.storage : null;
}

/** Where the client keeps what is decided for more than one folder; null for one that does not decide. */
function ownFilesOf(params: InitializeParams): OwnFiles | null {
  const options: unknown = params.initializationOptions;
  if (typeof options !== "object" || options === null || !("decisionFiles" in options)) return null;
  const given = options.decisionFiles;
  const files = new Map<string, unknown>(Object.entries(given ?? {}));
  const uri = (key: string) => {
    const value = files.get(key);
    return typeof value === "string" ? value : null;
  };
  return { user: uri("user"), workspace: uri("workspace") };
}

function equal(a: Settings, b: Settings): boolean {
  return JSON.stringify([a.server, [...a.folders]]) === JSON.stringify([b.server, [...b.folders]]);
}
