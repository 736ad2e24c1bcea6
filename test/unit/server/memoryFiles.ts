import { setImmediate } from "node:timers/promises";
import type { DirectoryEntry, FileStat, FileSystem } from "../../../src/server/fileSystem.ts";

/** Files that tests hold in memory, below one folder. Each writing makes a file a millisecond newer. */
export class MemoryFiles implements FileSystem {
  readonly #root: string;
  readonly #contents = new Map<string, { readonly bytes: Uint8Array; readonly modified: number }>();
  readonly #unreadable = new Set<string>();
  readonly #held = new Map<string, { readonly reached: () => void; readonly released: Promise<void> }>();
  readonly reads: string[] = [];
  #clock = 1;

  constructor(root: string, files: Readonly<Record<string, string | Uint8Array>>) {
    this.#root = root;
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  write(path: string, content: string | Uint8Array): void {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    this.#contents.set(this.#uri(path), { bytes, modified: this.#clock++ });
  }

  /** Deletes a file, or a folder with all that is in it. */
  delete(path: string): void {
    const uri = this.#uri(path);
    for (const file of this.#contents.keys())
      if (file === uri || file.startsWith(`${uri}/`)) this.#contents.delete(file);
  }

  rename(from: string, to: string): void {
    for (const [uri, content] of Array.from(this.#contents)) {
      if (uri !== this.#uri(from) && !uri.startsWith(`${this.#uri(from)}/`)) continue;
      this.#contents.delete(uri);
      this.#contents.set(this.#uri(to) + uri.slice(this.#uri(from).length), content);
    }
  }

  forbid(path: string): void {
    this.#unreadable.add(this.#uri(path));
  }

  /** Lets whoever reads a file wait: `reached` resolves when somebody does, who goes on after `release`. */
  hold(path: string): { readonly reached: Promise<void>; readonly release: () => void } {
    const [reached, reach] = signal();
    const [released, release] = signal();
    this.#held.set(this.#uri(path), { reached: reach, released });
    return { reached, release };
  }

  async stat(uri: string): Promise<FileStat | null> {
    const file = this.#contents.get(uri);
    if (file) return { type: "file", size: file.bytes.length, modified: file.modified };
    return this.#has(uri) ? { type: "directory", size: 0, modified: 0 } : null;
  }

  async readDirectory(uri: string): Promise<readonly DirectoryEntry[] | null> {
    this.#allow(uri);
    if (!this.#has(uri)) return null;
    const names = new Map<string, DirectoryEntry>();
    for (const file of this.#contents.keys()) {
      if (!file.startsWith(`${uri}/`)) continue;
      const [name = "", ...rest] = file.slice(uri.length + 1).split("/");
      names.set(name, { name: decodeURIComponent(name), type: rest.length > 0 ? "directory" : "file" });
    }
    return [...names.values()];
  }

  async readFile(uri: string): Promise<Uint8Array | null> {
    this.#allow(uri);
    this.reads.push(uri);
    // As of a disk, the answer comes in a later turn of the event loop.
    await setImmediate();
    const held = this.#held.get(uri);
    held?.reached();
    await held?.released;
    return this.#contents.get(uri)?.bytes ?? null;
  }

  async realPath(uri: string): Promise<string> {
    return uri;
  }

  #uri(path: string): string {
    return `${this.#root}/${path.split("/").map(encodeURIComponent).join("/")}`;
  }

  #has(uri: string): boolean {
    return uri === this.#root || [...this.#contents.keys()].some((file) => file.startsWith(`${uri}/`));
  }

  #allow(uri: string): void {
    if (this.#unreadable.has(uri)) throw new Error("permission denied");
  }
}

/** A promise, and what resolves it. */
function signal(): [given: Promise<void>, give: () => void] {
  let give = () => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  return [given, give];
}
