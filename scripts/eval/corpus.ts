/** Reads texts with the analyser and puts them into a corpus in memory, as the command line does with a folder. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { createAnalyser, type Analyser } from "../../src/analysis/index.ts";
import type { AnalyseOptions } from "../../src/analysis/types.ts";
import { createCorpus } from "../../src/corpus/corpus.ts";
import { openNodeDatabase } from "../../src/corpus/node-sqlite.ts";
import { buildReport, type Report } from "../../src/corpus/report.ts";
import { corpusSchema } from "../../src/corpus/schema.ts";
import type { Corpus } from "../../src/corpus/types.ts";

export const modelFile = path.join(import.meta.dirname, "../../src/analysis/entities/model/names.bin");
const root = "file:///eval";

export interface Input {
  readonly name: string;
  readonly text: string;
  readonly language?: string;
  readonly published?: string;
}

/** @param withModel whether names are read with the model, or by rules and lists alone. */
export function loadAnalyser(withModel: boolean): Analyser {
  return createAnalyser(withModel && existsSync(modelFile) ? readFileSync(modelFile) : null);
}

export function openCorpus(): Promise<Corpus> {
  return openNodeDatabase({ path: ":memory:", schema: corpusSchema }).then(createCorpus);
}

/** The folder's .txt and .md files, notes and other subfolders left out. */
export function readFolder(folder: string): readonly Input[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8").replace(/^\uFEFF/, "") }));
}

/** Replaces whatever is in the corpus by these texts and reports on them. */
export async function reportOn(analyser: Analyser, corpus: Corpus, inputs: readonly Input[]): Promise<Report> {
  await corpus.clear();
  await corpus.put(
    inputs.map(({ name, text, language, published }) => {
      const options: AnalyseOptions = {
        format: name.endsWith(".md") ? "markdown" : "text",
        ...(language && { language }),
        ...(published && { published }),
      };
      const fingerprint = { modified: 0, size: text.length, hash: name };
      return { uri: `${root}/${name}`, role: "article", text, fingerprint, analysis: analyser.analyse(text, options) };
    }),
  );
  return buildReport(corpus, root);
}
