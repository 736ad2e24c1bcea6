/** Answers the requests for files of a server that has no file system of its own. */
import { Disposable, FileSystemError, FileType as CodeFileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { DirectoryEntry, FileParams, FileStat, FileType, ServerRequests } from "../../protocol/messages.ts";

type Handlers = {
  readonly [M in keyof ServerRequests]: (params: ServerRequests[M]["params"]) => Promise<ServerRequests[M]["result"]>;
};

const handlers: Handlers = {
  "corroborate/fs/stat": (params) => unlessMissing(() => stat(params)),
  "corroborate/fs/readDirectory": (params) => unlessMissing(() => readDirectory(params)),
  "corroborate/fs/readFile": (params) => unlessMissing(() => readFile(params)),
};

export function answerFileRequests(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    client.onRequest("corroborate/fs/stat", handlers["corroborate/fs/stat"]),
    client.onRequest("corroborate/fs/readDirectory", handlers["corroborate/fs/readDirectory"]),
    client.onRequest("corroborate/fs/readFile", handlers["corroborate/fs/readFile"]),
  );
}

async function stat({ uri }: FileParams): Promise<FileStat> {
  const { type, size, mtime } = await workspace.fs.stat(Uri.parse(uri));
  return { type: typeOf(type), size, modified: mtime };
}

async function readDirectory({ uri }: FileParams): Promise<readonly DirectoryEntry[]> {
  const entries = await workspace.fs.readDirectory(Uri.parse(uri));
  return entries.map(([name, type]) => ({ name, type: typeOf(type) }));
}

async function readFile({ uri }: FileParams): Promise<{ readonly base64: string }> {
  return { base64: base64Of(await workspace.fs.readFile(Uri.parse(uri))) };
}

async function unlessMissing<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FileSystemError && error.code === "FileNotFound") return null;
    throw error;
  }
}

/** A link counts as what it leads to, which VS Code adds to its type. */
function typeOf(type: CodeFileType): FileType {
  if ((type & CodeFileType.File) !== 0) return "file";
  return (type & CodeFileType.Directory) === 0 ? "other" : "directory";
}

/** Bytes that are turned into characters at a time: a call has a limited number of arguments. */
const chunk = 0x80_00;

function base64Of(bytes: Uint8Array): string {
  let characters = "";
  for (let at = 0; at < bytes.length; at += chunk) {
    characters += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return btoa(characters);
}
