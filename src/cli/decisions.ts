/** What was decided about a folder, as `.corroborate.json` in it says. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Analyser } from "../analysis/index.ts";
import { applyDecisions, type DecidedAnalysis, decidedOptions } from "../corpus/decisions/apply.ts";
import { decisionFileName } from "../corpus/decisions/file.ts";
import { decidedNames, decisionsAbout } from "../corpus/decisions/levels.ts";
import { parseDecisions } from "../corpus/decisions/parse.ts";
import { indexLines } from "../corpus/positions.ts";
import type { NameDecisions } from "../corpus/types.ts";
import { formatOf } from "./files.ts";
import { reasonOf } from "./output.ts";
import type { Terminal } from "./terminal.ts";

export interface FolderDecisions {
  readonly names: NameDecisions;
  isExcluded(file: string): boolean;
  /** Reads a text with what was decided about its file. */
  analyse(analyser: Analyser, file: string, text: string): DecidedAnalysis;
}

/** Entries that cannot be used are named with their place, and the others count. */
export async function decisionsOf(folder: string, terminal: Terminal): Promise<FolderDecisions> {
  const text = await textOf(path.join(folder, decisionFileName), terminal);
  const { decisions, problems } = parseDecisions(text);
  const lines = indexLines(text);
  for (const { start, message } of problems) {
    const { line, character } = lines.position(start);
    terminal.say(`${decisionFileName}:${line + 1}:${character + 1}: ${message}`);
  }
  const levels = [{ folder: pathToFileURL(folder).href, decisions }];
  const aboutUri = decisionsAbout(levels);
  const about = (file: string) => aboutUri(pathToFileURL(file).href);
  return {
    names: decidedNames(levels),
    isExcluded: (file) => about(file).article.exclude === true,
    analyse(analyser, file, content) {
      const decided = about(file);
      const analysis = analyser.analyse(content, { format: formatOf(file), ...decidedOptions(decided) });
      return applyDecisions(content, analysis, decided);
    },
  };
}

async function textOf(file: string, terminal: Terminal): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!missing) terminal.say(`${decisionFileName}: ${reasonOf(error)}`);
    return "";
  }
}
