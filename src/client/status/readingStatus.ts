import {
  CancellationTokenSource,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  type LogOutputChannel,
  type TextEditor,
  window,
  workspace,
} from "vscode";
import type { DocumentStatus } from "../../protocol/messages.ts";
import { setContext } from "../context.ts";
import { Debouncer } from "../debouncer.ts";
import { Owner } from "../disposables.ts";
import { documentSelector } from "../documents.ts";
import type { Server } from "../server.ts";
import type { Settings } from "../settings/settings.ts";
import { statusText } from "./statusText.ts";

const pause = 200;

/** The language status of the active editor: how its file is read, and what the index is doing. */
export class ReadingStatus extends Owner {
  readonly #server: Server;
  readonly #settings: Settings;
  readonly #log: LogOutputChannel;
  readonly #item: LanguageStatusItem;
  readonly #asking = this.own(new Debouncer(pause));
  #request: CancellationTokenSource | undefined;
  #status: DocumentStatus | null = null;

  constructor(server: Server, settings: Settings, log: LogOutputChannel) {
    super();
    this.#server = server;
    this.#settings = settings;
    this.#log = log;
    this.#item = this.own(languages.createLanguageStatusItem("corroborate.reading", this.#selector()));
    this.#item.name = "Corroborate";
    this.own(window.onDidChangeActiveTextEditor((editor) => void this.#ask(editor)));
    this.own(
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === window.activeTextEditor?.document) this.#askSoon();
      }),
    );
    this.own(server.onDidStart(() => this.#askSoon()));
    this.own(server.onDidChangeIndex(() => this.#askSoon()));
    this.own(
      server.onDidChangeIndexState(() => {
        this.#show();
        this.#askSoon();
      }),
    );
    this.own(
      settings.onDidChange(() => {
        this.#item.selector = this.#selector();
      }),
    );
    this.own(server.onDidStop(() => this.#show()));
    this.#show();
    void this.#ask(window.activeTextEditor);
  }

  override dispose(): void {
    this.#request?.cancel();
    super.dispose();
  }

  #selector() {
    return documentSelector(this.#settings.current.include, workspace.workspaceFolders ?? []);
  }

  #askSoon(): void {
    this.#asking.run("status", () => void this.#ask(window.activeTextEditor));
  }

  async #ask(editor: TextEditor | undefined): Promise<void> {
    this.#request?.cancel();
    if (!editor || !this.#server.wanted || languages.match(this.#selector(), editor.document) === 0) {
      this.#receive(null);
      return;
    }
    const source = new CancellationTokenSource();
    this.#request = source;
    try {
      const params = { textDocument: { uri: editor.document.uri.toString() } };
      const status = await this.#server.request("corroborate/documentStatus", params, source.token);
      if (!source.token.isCancellationRequested) this.#receive(status);
    } catch (error) {
      if (!source.token.isCancellationRequested) this.#log.debug(`No status: ${String(error)}`);
    }
  }

  #receive(status: DocumentStatus | null): void {
    this.#status = status;
    setContext("corroborate.editorIsRead", status !== null);
    setContext("corroborate.editorIsNote", status?.role === "note");
    this.#show();
  }

  #show(): void {
    const { text, detail, command, busy } = statusText(this.#status, this.#server.indexState);
    this.#item.text = text;
    this.#item.detail = detail;
    this.#item.busy = busy;
    this.#item.severity = LanguageStatusSeverity.Information;
    this.#item.command = { command: command.id, title: command.title };
    this.#item.accessibilityInformation = { label: `Corroborate: ${text}` };
  }
}
