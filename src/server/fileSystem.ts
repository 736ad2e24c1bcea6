/** Files as the server sees them, whatever holds them. URIs inside, paths only in what implements this. */
import type { DirectoryEntry, FileStat } from "../protocol/messages.ts";

export type { DirectoryEntry, FileStat };

export interface FileSystem {
  /** Null where there is no such file; throws with a reason for the user where it cannot be asked. */
  stat(uri: string): Promise<FileStat | null>;
  /** In no particular order; null where there is no such folder; throws where it cannot be read. */
  readDirectory(uri: string): Promise<readonly DirectoryEntry[] | null>;
  /** Null where there is no such file; throws where it cannot be read. */
  readFile(uri: string): Promise<Uint8Array | null>;
  /** The folder that a link leads to in the end, to notice cycles; the URI itself where there are no links. */
  realPath(uri: string): Promise<string>;
}

/** An exception in words for the user. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
