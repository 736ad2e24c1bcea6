import { writeFile } from "node:fs/promises";
import { UsageError, type Terminal } from "./terminal.ts";

/** Prints, or writes to the file that `--output` names. */
export async function deliver(terminal: Terminal, content: string, output: string | undefined): Promise<void> {
  const text = content.endsWith("\n") ? content : `${content}\n`;
  if (output === undefined) return terminal.print(text);
  try {
    await writeFile(output, text);
  } catch (error) {
    throw new UsageError(`cannot write ${output}: ${reasonOf(error)}`);
  }
}

/** What went wrong with a file, in words: the system's message without the path that repeats ours. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  return systemReasons[code] ?? error.message;
}

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "is a folder",
  ENOTDIR: "is not a folder",
  ENOSPC: "no space left on the device",
  EROFS: "the file system is read-only",
};
