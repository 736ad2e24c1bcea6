/** The articles of a folder, read into a corpus. */
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Analyser } from "../analysis/index.ts";
import { isNoteByDefault } from "../corpus/checking/notes.ts";
import { reportMark } from "../corpus/exports/markdown.ts";
import type { Corpus, Role } from "../corpus/types.ts";
import type { FolderDecisions } from "./decisions.ts";
import { readText } from "./files.ts";
import { reasonOf } from "./output.ts";
import { progress } from "./progress.ts";
import { UsageError, type Terminal } from "./terminal.ts";

/** Paths below the folder that are articles by their ending, in order. @throws UsageError where it cannot be listed. */
export async function articleFiles(folder: string): Promise<string[]> {
  try {
    if (!(await stat(folder)).isDirectory()) throw new UsageError(`${folder}: is not a folder`);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && /\.(txt|md|markdown)$/i.test(entry.name));
    const paths = files.map((entry) => path.join(entry.parentPath, entry.name));
    return paths.filter((file) => !unread.test(path.relative(folder, file))).sort();
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${folder}: ${reasonOf(error)}`);
  }
}

/** Folders that hold no articles, as VS Code leaves them out of its searches. */
const unread = /(^|[\\/])(\.[^\\/]+|node_modules|bower_components)[\\/]/;

/** Reports that were exported into the folder repeat its articles: they are left out. @param below path below the folder. */
function usualRole(below: string, text: string): Role | null {
  if (text.startsWith(reportMark)) return null;
  return isNoteByDefault(below.replaceAll("\\", "/"), text) ? "note" : "article";
}

/**
 * Reads the files with what was decided about them; those that were left out are not read.
 * @param roleOf how a file takes part; null for one that is left out.
 * @returns how many files could not be read.
 */
export async function readInto(
  corpus: Corpus,
  analyser: Analyser,
  terminal: Terminal,
  folder: string,
  files: readonly string[],
  decisions: FolderDecisions,
  roleOf: (file: string, text: string) => Role | null = (file, text) => usualRole(path.relative(folder, file), text),
): Promise<number> {
  const step = progress(terminal, files.length);
  let failed = 0;
  await corpus.decide(decisions.names);
  for (const [i, file] of files.entries()) {
    step(i);
    if (decisions.isExcluded(file)) continue;
    const uri = pathToFileURL(file).href;
    const read = await readText(file);
    if (read.kind === "unreadable") {
      failed++;
      terminal.say(`${path.relative(folder, file)}: ${read.reason}`);
      await corpus.skip([{ uri, reason: read.reason }]);
      continue;
    }
    if (read.warning !== null) terminal.say(`${path.relative(folder, file)}: ${read.warning}`);
    const { text, modified, size } = read;
    const role = roleOf(file, text);
    if (role === null) continue;
    const analysis = decisions.analyse(analyser, file, text);
    const fingerprint = { modified, size, hash: "" };
    await corpus.put([{ uri, role, text, fingerprint, analysis }], { more: true });
  }
  // Without `more` what was put is compared.
  await corpus.put([]);
  step(files.length);
  return failed;
}
