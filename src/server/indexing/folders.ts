import type { Role } from "../../corpus/types.ts";
import type { Settings } from "../configuration.ts";
import { isReport, roles } from "../documents/role.ts";
import { megabyte } from "../../protocol/messages.ts";
import type { FileSystem } from "../fileSystem.ts";
import { baseName, relativePath } from "../uris.ts";
import { isCodeRepository } from "./codeRepository.ts";
import { FolderFilter, type FolderRules } from "./folderFilter.ts";

/** The folders of the workspace, and which of their files are read. */
export class Folders {
  readonly #files: FileSystem;
  #folders: readonly string[] = [];
  /** Those that are read; a code repository is only when it is asked for. */
  readonly #active = new Set<string>();
  #rules: readonly FolderRules[] = [];
  #filters: readonly { readonly folder: string; readonly filter: FolderFilter }[] = [];
  #settings: Settings;

  constructor(files: FileSystem, settings: Settings) {
    this.#files = files;
    this.#settings = settings;
  }

  /** By normal URI. */
  get all(): readonly string[] {
    return this.#folders;
  }

  /** The rules of the folders that are read. */
  get rules(): readonly FolderRules[] {
    return this.#rules.filter(({ uri }) => this.#active.has(uri));
  }

  get waiting(): boolean {
    return this.#folders.some((folder) => !this.#active.has(folder));
  }

  /**
   * Takes the folders of the workspace and their settings.
   * @param known documents of the index: a code repository that has some was asked for before.
   */
  async use(folders: readonly string[], settings: Settings, known: Iterable<string>): Promise<void> {
    const documents = [...known];
    for (const folder of folders) {
      const asked = this.#active.has(folder) || documents.some((uri) => relativePath(folder, uri) !== null);
      if (asked || !(await isCodeRepository(this.#files, folder))) this.#active.add(folder);
    }
    this.#folders = folders;
    this.#settings = settings;
    this.#rules = folders.map((uri) => ({
      uri,
      include: settings.server.include,
      excluded: [settings.server.exclude, ...(settings.folders.get(uri)?.excluded ?? [])],
      useIgnoreFiles: settings.folders.get(uri)?.useIgnoreFiles ?? true,
    }));
    this.#filters = this.#rules.map((rules) => ({ folder: rules.uri, filter: new FolderFilter(this.#files, rules) }));
  }

  /** Reads the code repositories as well. */
  activateAll(): void {
    for (const folder of this.#folders) this.#active.add(folder);
  }

  /**
   * How a document takes part; null where it does not. Without a folder every one is an article; what has no file yet
   * is never evidence.
   */
  async roleOf(uri: string, text: string): Promise<Role | null> {
    if (text.length > this.#settings.server.maxFileSize * megabyte) return null;
    if (isReport(text)) return null;
    const roleOf = roles(this.#settings.server.notes);
    if (this.#folders.length === 0) return roleOf(baseName(uri), text);
    if (uri.startsWith("untitled:")) return this.rules.length > 0 ? "note" : null;
    for (const { folder, filter } of this.#filters) {
      const path = relativePath(folder, uri);
      if (path === null || !this.#active.has(folder) || !(await filter.accepts(path))) continue;
      return (await this.#isGone(uri)) ? null : roleOf(path, text);
    }
    return null;
  }

  /** Whether the file was deleted though its text is still open. */
  async #isGone(uri: string): Promise<boolean> {
    try {
      return (await this.#files.stat(uri)) === null;
    } catch {
      // One that cannot be asked about may be there.
      return false;
    }
  }

  /** Whether a change at this place, of a file or a folder, may concern the index. */
  async concerns(uri: string): Promise<boolean> {
    for (const { folder, filter } of this.#filters) {
      const path = relativePath(folder, uri);
      if (path !== null && this.#active.has(folder) && (path === "" || (await filter.reaches(path)))) return true;
    }
    return false;
  }

  forgetIgnoreFiles(): void {
    for (const { filter } of this.#filters) filter.forgetIgnoreFiles();
  }
}
