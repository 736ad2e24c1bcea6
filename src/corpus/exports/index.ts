/** The report of a folder in every format. */
import { buildReport } from "../report.ts";
import type { Corpus } from "../types.ts";
import { csvReport } from "./csv.ts";
import { htmlReport } from "./html.ts";
import { markdownReport } from "./markdown.ts";
import { exportSource } from "./source.ts";

export const reportFormats = ["json", "markdown", "csv", "html"] as const;
export type ReportFormat = (typeof reportFormats)[number];

const writers: Readonly<Record<ReportFormat, (corpus: Corpus, root: string) => Promise<string>>> = {
  json: async (corpus, root) => `${JSON.stringify(await buildReport(corpus, root), null, 2)}\n`,
  markdown: async (corpus, root) => markdownReport(await exportSource(corpus, root)),
  csv: async (corpus, root) => csvReport(await exportSource(corpus, root)),
  html: async (corpus, root) => htmlReport(await exportSource(corpus, root)),
};

/** @param root URI of the folder that paths are relative to. */
export function exportReport(corpus: Corpus, root: string, format: ReportFormat): Promise<string> {
  return writers[format](corpus, root);
}
