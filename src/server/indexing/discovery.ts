/** Walks a folder for the files that are read. */
import type { CancellationToken } from "vscode-languageserver";
import type { Skipped } from "../../corpus/types.ts";
import { type DirectoryEntry, type FileSystem, reasonOf } from "../fileSystem.ts";
import { childUri, relativePath } from "../uris.ts";
import type { FolderFilter } from "./folderFilter.ts";

export interface Discovery {
  readonly files: readonly string[];
  /** Folders that could not be read. */
  readonly skipped: readonly Skipped[];
}

/** Files below `start` (the folder or one in it), each once though links lead to it twice. */
export async function discover(
  files: FileSystem,
  filter: FolderFilter,
  folder: string,
  start: string,
  token: CancellationToken,
): Promise<Discovery> {
  const found: string[] = [];
  const skipped: Skipped[] = [];
  const seen = new Set<string>();
  const pending = [start];
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    if (token.isCancellationRequested) break;
    const entries = await entriesOf(files, directory, seen, skipped);
    for (const entry of entries) {
      const uri = childUri(directory, entry.name);
      const path = relativePath(folder, uri);
      if (path === null || entry.type === "other") continue;
      if (entry.type === "file" && !filter.includes(path)) continue;
      if (await filter.leavesOut(path, entry.type)) continue;
      (entry.type === "file" ? found : pending).push(uri);
    }
  }
  return { files: found.sort(), skipped };
}

async function entriesOf(
  files: FileSystem,
  directory: string,
  seen: Set<string>,
  skipped: Skipped[],
): Promise<readonly DirectoryEntry[]> {
  try {
    const real = await files.realPath(directory);
    if (seen.has(real)) return [];
    seen.add(real);
    return (await files.readDirectory(directory)) ?? [];
  } catch (error) {
    skipped.push({ uri: directory, reason: `folder cannot be read: ${reasonOf(error)}` });
    return [];
  }
}
