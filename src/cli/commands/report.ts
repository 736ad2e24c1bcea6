import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Analyser } from "../../analysis/index.ts";
import { exportReport, reportFormats as writtenFormats } from "../../corpus/exports/index.ts";
import type { Corpus } from "../../corpus/types.ts";
import { oneOf, parsed } from "../arguments.ts";
import type { Command } from "../command.ts";
import { formatOf, readText } from "../files.ts";
import { deliver, reasonOf } from "../output.ts";
import { progress } from "../progress.ts";
import { UsageError, type Terminal } from "../terminal.ts";

/** `text` is what a terminal shows best of what a report can be: Markdown. */
const formats = ["text", ...writtenFormats] as const;

/** Reads a folder's articles and says what they say of each other. What cannot be read is named, and makes exit code 2. */
export const report: Command = {
  synopsis: [
    [
      `report DIR [--format ${formats.join("|")}] [--output FILE]`,
      "the folder's articles, and what they say of each other",
    ],
  ],
  async run(args, tools) {
    const { positionals, values } = parsed(args, {
      format: { type: "string", default: "text" },
      output: { type: "string", short: "o" },
    });
    const format = oneOf("--format", values.format, formats);
    const [given, ...more] = positionals;
    if (given === undefined || more.length > 0)
      throw new UsageError("report: one folder, please. See corroborate --help");
    const folder = path.resolve(given);
    const files = await articleFiles(folder);
    const corpus = await tools.corpus();
    try {
      const unread = await readInto(corpus, tools.analyser(), tools.terminal, folder, files);
      const content = await exportReport(corpus, pathToFileURL(folder).href, format === "text" ? "markdown" : format);
      await deliver(tools.terminal, content, values.output);
      return unread > 0 ? 2 : 0;
    } finally {
      await corpus.close();
    }
  },
};

/** Paths below the folder that are articles by their ending, in order. @throws UsageError where it cannot be listed. */
async function articleFiles(folder: string): Promise<string[]> {
  try {
    if (!(await stat(folder)).isDirectory()) throw new UsageError(`${folder}: is not a folder`);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && /\.(txt|md|markdown)$/i.test(entry.name));
    return files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${folder}: ${reasonOf(error)}`);
  }
}

/** @returns how many files could not be read. */
async function readInto(
  corpus: Corpus,
  analyser: Analyser,
  terminal: Terminal,
  folder: string,
  files: readonly string[],
): Promise<number> {
  const step = progress(terminal, files.length);
  let unread = 0;
  for (const [i, file] of files.entries()) {
    step(i);
    const uri = pathToFileURL(file).href;
    const read = await readText(file);
    if (read.kind === "unreadable") {
      unread++;
      terminal.say(`${path.relative(folder, file)}: ${read.reason}`);
      await corpus.skip([{ uri, reason: read.reason }]);
      continue;
    }
    if (read.warning !== null) terminal.say(`${path.relative(folder, file)}: ${read.warning}`);
    const { text, modified, size } = read;
    const analysis = analyser.analyse(text, { format: formatOf(file) });
    const fingerprint = { modified, size, hash: "" };
    await corpus.put([{ uri, role: "article", text, fingerprint, analysis }], { more: i < files.length - 1 });
  }
  step(files.length);
  return unread;
}
