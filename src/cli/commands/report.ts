import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Analyser } from "../../analysis/index.ts";
import { analysisJson } from "../../corpus/analysis-json.ts";
import { formatOf, readText } from "../files.ts";
import { deliver } from "../output.ts";
import type { Terminal } from "../terminal.ts";

export const reportFormats = ["json"] as const;

export interface ReportOptions {
  readonly folder: string;
  readonly format: (typeof reportFormats)[number];
  readonly output?: string | undefined;
}

export async function report(analyser: Analyser, terminal: Terminal, options: ReportOptions): Promise<number> {
  const documents = [];
  for (const name of (await readdir(options.folder)).sort()) {
    const read = await readText(path.join(options.folder, name));
    if (read.kind === "text")
      documents.push(analysisJson(name, analyser.analyse(read.text, { format: formatOf(name) })));
  }
  await deliver(terminal, JSON.stringify({ documents, entities: [], claims: [], skipped: [] }), options.output);
  return 0;
}
