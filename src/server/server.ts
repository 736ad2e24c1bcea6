/** The composition root of the language server. */
import {
  type CancellationToken,
  CodeActionKind,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type GenericRequestHandler,
  type InitializeParams,
  type InitializeResult,
  InlayHintRefreshRequest,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { deepLanguages, functionWords } from "../analysis/lexicon/languages.ts";
import type { ClientRequests } from "../protocol/messages.ts";
import { NoteChecks } from "./checking/noteChecks.ts";
import { OpenDocuments } from "./documents/openDocuments.ts";
import { checks as checkNote } from "./features/checks.ts";
import { citation } from "./features/citations.ts";
import { codeActions } from "./features/codeActions.ts";
import { codeLens } from "./features/codeLens.ts";
import { compare } from "./features/compare.ts";
import { claimTrigger, completion } from "./features/completion.ts";
import type { Feature, FeatureContext } from "./features/context.ts";
import { comparableFigures } from "./features/comparableFigures.ts";
import { decidable } from "./features/decidable.ts";
import { decide, undecide } from "./features/decide.ts";
import { DecisionDiagnostics } from "./features/decisionDiagnostics.ts";
import { definition } from "./features/definition.ts";
import { NoteDiagnostics } from "./features/diagnostics.ts";
import { documentHighlight } from "./features/documentHighlight.ts";
import { documentStatus } from "./features/documentStatus.ts";
import { documentSymbol } from "./features/documentSymbol.ts";
import { findFigures } from "./features/findFigures.ts";
import { highlights } from "./features/highlights.ts";
import { hover } from "./features/hover.ts";
import { inlayHints } from "./features/inlayHints.ts";
import { quote } from "./features/quote.ts";
import { readValue } from "./features/readValue.ts";
import { references } from "./features/references.ts";
import { referencesAt } from "./features/referencesAt.ts";
import { report } from "./features/report.ts";
import { workspaceSymbol } from "./features/workspaceSymbol.ts";
import { reasonOf } from "./fileSystem.ts";
import type { ServerHost } from "./host.ts";
import { type Timing, Workspace } from "./indexing/workspace.ts";
import type { Log } from "./log.ts";
import { answering } from "./requests.ts";
import { normalUri } from "./uris.ts";

const defaultTiming: Timing = { edit: 300, files: 100, progress: 1000, changes: 500 };

/** Makes what the server needs of its platform, when a client has introduced itself. */
export type CreateHost = (params: InitializeParams) => Promise<ServerHost>;

/** Puts the server together on a connection and begins to listen. */
export function startServer(connection: Connection, createHost: CreateHost, timing: Timing = defaultTiming): void {
  new Server(connection, createHost, timing).listen();
}

/** What there is once a client has introduced itself. */
interface Session extends FeatureContext {
  readonly params: InitializeParams;
  readonly diagnostics: readonly Disposable[];
}

class Server {
  readonly #connection: Connection;
  readonly #createHost: CreateHost;
  readonly #timing: Timing;
  readonly #log: Log;
  readonly #documents: OpenDocuments;
  #session: Session | null = null;

  constructor(connection: Connection, createHost: CreateHost, timing: Timing) {
    this.#connection = connection;
    this.#createHost = createHost;
    this.#timing = timing;
    this.#log = connection.console;
    this.#documents = new OpenDocuments(
      () => this.#context().host.analyser,
      () => this.#context().workspace.settings,
      () => this.#context().workspace.decided,
    );
  }

  listen(): void {
    const connection = this.#connection;
    connection.onInitialize((params) => this.#initialize(params));
    connection.onInitialized(() => this.#initialized());
    connection.onShutdown(() => {
      for (const each of this.#session?.diagnostics ?? []) each.dispose();
      return this.#session?.workspace.close();
    });
    this.#listenForChanges();
    this.#answerEditor();
    this.#answerClient();
    this.#documents.listen(connection);
    connection.listen();
  }

  async #initialize(params: InitializeParams): Promise<InitializeResult> {
    const host = await this.#createHost(params);
    const workspace = await Workspace.open({
      connection: this.#connection,
      host,
      documents: this.#documents,
      params,
      timing: this.#timing,
      log: this.#log,
    });
    const documents = this.#documents;
    const checks = new NoteChecks(documents, workspace);
    const diagnostics = new NoteDiagnostics({
      connection: this.#connection,
      documents,
      workspace,
      checks,
      interval: this.#timing.edit,
      refresh: () => this.#refreshNotes(params),
      log: this.#log,
    });
    const decisions = new DecisionDiagnostics(this.#connection, { documents, host, workspace }, this.#log);
    this.#session = { params, host, workspace, documents, checks, diagnostics: [diagnostics, decisions] };
    return {
      serverInfo: { name: "corroborate", version: host.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        referencesProvider: true,
        definitionProvider: true,
        documentHighlightProvider: true,
        documentSymbolProvider: { label: "Corroborate" },
        workspaceSymbolProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
        completionProvider: { triggerCharacters: [claimTrigger] },
        inlayHintProvider: true,
        codeLensProvider: {},
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  }

  async #initialized(): Promise<void> {
    await this.#try("Starting", async () => {
      const { host, params, workspace } = this.#context();
      for (const warning of host.warnings) this.#log.warn(warning);
      await this.#register(params);
      await workspace.start();
    });
  }

  async #register({ capabilities: { workspace } }: InitializeParams): Promise<void> {
    const { client } = this.#connection;
    if (workspace?.didChangeConfiguration?.dynamicRegistration) {
      await client.register(DidChangeConfigurationNotification.type, undefined);
    }
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      // All files: a folder that goes is told of by its own name alone.
      await client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: "**/*" }] });
    }
    if (workspace?.workspaceFolders) {
      this.#connection.workspace.onDidChangeWorkspaceFolders(() => this.#foldersChanged());
    }
  }

  #listenForChanges(): void {
    const connection = this.#connection;
    connection.onDidChangeWatchedFiles(({ changes }) => this.#session?.workspace.filesChanged(changes));
    connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) =>
      this.#try("Taking the settings", async () => this.#session?.workspace.settingsChanged(settings)),
    );
  }

  async #foldersChanged(): Promise<void> {
    await this.#try("Taking the folders", async () => {
      const folders = (await this.#connection.workspace.getWorkspaceFolders()) ?? [];
      await this.#session?.workspace.foldersChanged(folders.map(({ uri }) => normalUri(uri)));
    });
  }

  /** The counts above a note and the values in it are told only when they are asked for. */
  #refreshNotes({ capabilities: { workspace } }: InitializeParams): void {
    const requests = [
      ...(workspace?.codeLens?.refreshSupport ? [CodeLensRefreshRequest.type] : []),
      ...(workspace?.inlayHint?.refreshSupport ? [InlayHintRefreshRequest.type] : []),
    ];
    for (const request of requests) {
      // A client that cannot now will ask by itself.
      this.#connection.sendRequest(request).catch(() => {});
    }
  }

  /** What LSP knows. */
  #answerEditor(): void {
    const connection = this.#connection;
    connection.onHover(this.#feature("Hover", null, hover));
    connection.onReferences(this.#feature("References", [], references));
    connection.onDefinition(this.#feature("Definition", null, definition));
    connection.onDocumentHighlight(this.#feature("Document highlight", [], documentHighlight));
    connection.onDocumentSymbol(this.#feature("Outline", [], documentSymbol));
    connection.onCodeAction(this.#feature("Quick fixes", [], codeActions));
    connection.onCompletion(this.#feature("Completion", null, completion));
    connection.onCodeLens(this.#feature("Code lens", [], codeLens));
    connection.languages.inlayHint.on(this.#feature("Inlay hints", [], inlayHints));
    connection.onWorkspaceSymbol(this.#feature("Workspace symbols", [], workspaceSymbol));
  }

  /** What only our own client asks. */
  #answerClient(): void {
    this.#on("corroborate/highlights", null, highlights);
    this.#on("corroborate/referencesAt", null, referencesAt);
    this.#on("corroborate/entityReferences", null, ({ workspace }, { entity }) =>
      workspace.corpus.entityReferences(entity),
    );
    this.#on("corroborate/entities", [], ({ workspace }) => workspace.corpus.entities());
    this.#on("corroborate/claims", [], ({ workspace }, { relations }) => workspace.corpus.claims(relations));
    this.#on("corroborate/compare", null, compare);
    this.#on("corroborate/updates", [], ({ workspace }) => workspace.corpus.updates());
    this.#on("corroborate/datePeriods", [], ({ workspace }, { entity }) => workspace.corpus.datePeriods(entity));
    this.#on("corroborate/datesIn", [], ({ workspace }, { entity, ...period }) =>
      workspace.corpus.datesIn(period, entity),
    );
    this.#on("corroborate/documents", [], ({ workspace }) => workspace.documents());
    this.#on("corroborate/findFigures", [], findFigures);
    this.#on("corroborate/documentStatus", null, documentStatus);
    this.#on("corroborate/statistics", null, ({ workspace }) => workspace.corpus.statistics());
    this.#on("corroborate/skipped", [], ({ workspace }) => workspace.corpus.skipped());
    this.#on("corroborate/report", null, report);
    this.#on("corroborate/checks", null, checkNote);
    this.#on("corroborate/citation", null, citation);
    this.#on("corroborate/decidable", null, decidable);
    this.#on("corroborate/comparableFigures", [], comparableFigures);
    this.#on("corroborate/quote", null, quote);
    this.#on("corroborate/readValue", null, readValue);
    this.#on("corroborate/languages", [], async () => [...new Set([...deepLanguages, ...Object.keys(functionWords)])]);
    this.#on("corroborate/decide", null, decide);
    this.#on("corroborate/undecide", null, undecide);
    this.#on("corroborate/decisionsChanged", null, ({ workspace }) => done(workspace.decisionsChanged()));
    this.#on("corroborate/indexFolder", null, ({ workspace }) => done(workspace.indexFolder()));
    this.#on("corroborate/cancelIndexing", null, async ({ workspace }) => workspace.cancelIndexing());
    this.#on("corroborate/rebuildIndex", null, ({ workspace }) => done(workspace.rebuild()));
    this.#on("corroborate/clearIndex", null, ({ workspace }) => done(workspace.clear()));
  }

  #on<M extends keyof ClientRequests>(
    method: M,
    fallback: ClientRequests[M]["result"] | null,
    feature: Feature<ClientRequests[M]["params"], ClientRequests[M]["result"] | null>,
  ): void {
    const handler: GenericRequestHandler<unknown, void> = this.#feature(method, fallback, feature);
    this.#connection.onRequest(method, handler);
  }

  #feature<P, R>(name: string, fallback: R, feature: Feature<P, R>) {
    return answering(this.#log, name, fallback, (params: P, token: CancellationToken) =>
      feature(this.#context(), params, token),
    );
  }

  #context(): Session {
    if (!this.#session) throw new Error("asked before the server was initialized");
    return this.#session;
  }

  async #try(what: string, action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      this.#log.error(`${what} failed: ${error instanceof Error ? (error.stack ?? reasonOf(error)) : String(error)}`);
    }
  }
}

async function done(action: Promise<void>): Promise<null> {
  await action;
  return null;
}
