import type { ClientCapabilities, Connection } from "vscode-languageserver";
import { defaultSettings, type ServerSettings } from "../protocol/messages.ts";
import { reasonOf } from "./fileSystem.ts";
import type { Log } from "./log.ts";
import { type FolderSettings, readFolderSettings, readServerSettings } from "./settings.ts";

const folderSections = ["files.exclude", "search.exclude", "search.useIgnoreFiles"];

export interface Settings {
  readonly server: ServerSettings;
  /** By folder. */
  readonly folders: ReadonlyMap<string, FolderSettings>;
}

/** Asks the client for its settings, in whichever way it offers them. */
export class Configuration {
  readonly #connection: Connection;
  readonly #log: Log;
  readonly #pulls: boolean;
  #pushed: unknown;

  constructor(connection: Connection, capabilities: ClientCapabilities, log: Log) {
    this.#connection = connection;
    this.#log = log;
    this.#pulls = capabilities.workspace?.configuration === true;
  }

  /** What a client that does not answer questions sends of its own accord. */
  push(settings: unknown): void {
    if (typeof settings === "object" && settings !== null && "corroborate" in settings) {
      this.#pushed = settings.corroborate;
    }
  }

  async read(folders: readonly string[]): Promise<Settings> {
    const complained = new Set<string>();
    const complain = (message: string) => {
      if (!complained.has(message)) this.#log.warn(message);
      complained.add(message);
    };
    const items = folders.flatMap((scopeUri) => folderSections.map((section) => ({ scopeUri, section })));
    const [own, ...rest] = await this.#ask([{ section: "corroborate" }, ...items]);
    return {
      server: readServerSettings(own ?? this.#pushed, complain),
      folders: new Map(
        folders.map((folder, i) => [
          folder,
          readFolderSettings(rest.slice(i * folderSections.length, (i + 1) * folderSections.length), complain),
        ]),
      ),
    };
  }

  async #ask(items: readonly { readonly section: string; readonly scopeUri?: string }[]): Promise<readonly unknown[]> {
    if (!this.#pulls) return [];
    try {
      const answer: unknown = await this.#connection.workspace.getConfiguration([...items]);
      return Array.isArray(answer) ? answer : [];
    } catch (error) {
      this.#log.warn(`The settings cannot be asked for, their defaults are used: ${reasonOf(error)}`);
      return [];
    }
  }
}

export const noSettings: Settings = { server: defaultSettings, folders: new Map() };
