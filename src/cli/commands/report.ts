import path from "node:path";
import { pathToFileURL } from "node:url";
import { exportReport, reportFormats as writtenFormats } from "../../corpus/exports/index.ts";
import { oneOf, parsed } from "../arguments.ts";
import type { Command } from "../command.ts";
import { decisionsOf } from "../decisions.ts";
import { articleFiles, readInto } from "../folder.ts";
import { deliver } from "../output.ts";
import { UsageError } from "../terminal.ts";

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
      const decisions = await decisionsOf(folder, tools.terminal);
      const unread = await readInto(corpus, tools.analyser(), tools.terminal, folder, files, decisions);
      const content = await exportReport(corpus, pathToFileURL(folder).href, format === "text" ? "markdown" : format);
      await deliver(tools.terminal, content, values.output);
      return unread > 0 ? 2 : 0;
    } finally {
      await corpus.close();
    }
  },
};
