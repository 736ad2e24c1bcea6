/** Files of this machine; the one place of the server where URIs become paths. */
import type { Dirent, Stats } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { URI } from "vscode-uri";
import type { DirectoryEntry, FileStat, FileSystem } from "../fileSystem.ts";

/** In words, for the errors that users meet; Node's own text for others. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EMFILE: "too many files are open",
  ELOOP: "the link leads to itself",
  EIO: "the disk fails",
};

const missing = new Set(["ENOENT", "ENOTDIR"]);

export const nodeFiles: FileSystem = {
  stat: (uri) =>
    attempt(async () => {
      const stats = await stat(pathOf(uri));
      return { type: typeOf(stats), size: stats.size, modified: stats.mtimeMs };
    }),
  readDirectory: (uri) =>
    attempt(async () => {
      const folder = pathOf(uri);
      const entries = await readdir(folder, { withFileTypes: true });
      return Promise.all(entries.map((entry) => entryOf(folder, entry)));
    }),
  readFile: (uri) => attempt(() => readFile(pathOf(uri))),
  realPath: async (uri) => URI.file(await realpath(pathOf(uri))).toString(),
};

export function pathOf(uri: string): string {
  const parsed = URI.parse(uri);
  if (parsed.scheme !== "file") throw new Error(`${parsed.scheme}: is not on this machine`);
  return parsed.fsPath;
}

function typeOf(stats: Stats | Dirent): FileStat["type"] {
  if (stats.isFile()) return "file";
  return stats.isDirectory() ? "directory" : "other";
}

async function entryOf(folder: string, entry: Dirent): Promise<DirectoryEntry> {
  if (!entry.isSymbolicLink()) return { name: entry.name, type: typeOf(entry) };
  const target = await stat(path.join(folder, entry.name)).catch(() => null);
  return { name: entry.name, type: target ? typeOf(target) : "other" };
}

async function attempt<T>(action: () => Promise<T>): Promise<T | null> {
  try {
    return await action();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (missing.has(code)) return null;
    throw reasons[code] === undefined ? error : new Error(reasons[code], { cause: error });
  }
}
