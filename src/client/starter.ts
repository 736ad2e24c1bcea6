import { languages, type LogOutputChannel, window, workspace } from "vscode";
import { Owner } from "./disposables.ts";
import { documentSelector } from "./documents.ts";
import type { Server } from "./server.ts";
import type { Settings } from "./settings/settings.ts";

/** Starts the server when there is something to read: a file of the folder, or one that is open. */
export class ServerStarter extends Owner {
  readonly #server: Server;
  readonly #settings: Settings;
  readonly #log: LogOutputChannel;

  constructor(server: Server, settings: Settings, log: LogOutputChannel) {
    super();
    this.#server = server;
    this.#settings = settings;
    this.#log = log;
    this.own(window.onDidChangeActiveTextEditor(() => this.#startForEditors()));
    this.own(workspace.onDidChangeWorkspaceFolders(() => void this.#startForFolder()));
    this.own(settings.onDidChange(() => void this.#startForFolder()));
    const watcher = this.own(workspace.createFileSystemWatcher(settings.current.include, false, true, true));
    this.own(watcher.onDidCreate(() => void this.#startForFolder()));
    this.#startForEditors();
    void this.#startForFolder();
  }

  #startForEditors(): void {
    const selector = documentSelector(this.#settings.current.include, workspace.workspaceFolders ?? []);
    if (window.visibleTextEditors.some(({ document }) => languages.match(selector, document) > 0)) this.#start();
  }

  async #startForFolder(): Promise<void> {
    if (this.#server.wanted || this.disposed) return;
    try {
      const [found] = await workspace.findFiles(this.#settings.current.include, undefined, 1);
      if (found) this.#start();
    } catch (error) {
      this.#log.warn(`The folder could not be searched for articles: ${String(error)}`);
    }
  }

  #start(): void {
    if (this.#server.wanted || this.disposed) return;
    this.#server
      .start()
      .catch((error: unknown) => this.#log.error(`The server could not be started: ${String(error)}`));
  }
}
