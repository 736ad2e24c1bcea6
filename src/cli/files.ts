import { readFile, stat } from "node:fs/promises";
import { decode } from "../corpus/decoding.ts";
import { reasonOf } from "./output.ts";

/** As the setting corroborate.maxFileSize has it by default. */
const largestFile = 5 * 1024 * 1024;

export type FileText =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly warning: string | null;
      readonly modified: number;
      readonly size: number;
    }
  | { readonly kind: "unreadable"; readonly reason: string };

/** The text of a file, or why it has none to read. */
export async function readText(file: string): Promise<FileText> {
  try {
    const { size, mtimeMs } = await stat(file);
    if (size > largestFile) return { kind: "unreadable", reason: `larger than ${largestFile} bytes` };
    const decoded = decode(await readFile(file));
    if (decoded.kind === "binary") return { kind: "unreadable", reason: "binary, not text" };
    return { ...decoded, modified: mtimeMs, size };
  } catch (error) {
    return { kind: "unreadable", reason: reasonOf(error) };
  }
}

/** How a file's text is marked up, by its name. */
export function formatOf(file: string): "text" | "markdown" {
  return /\.(md|markdown)$/i.test(file) ? "markdown" : "text";
}
