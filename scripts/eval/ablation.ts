/** What each part of reading names adds: the same sets scored with all parts, and without one of them at a time. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { readBytes, writeBytes } from "../../src/analysis/entities/bytes.ts";
import { createCompromiseOpinion } from "../../src/analysis/entities/compromise.ts";
import { labelCount } from "../../src/analysis/entities/labels.ts";
import { transitions } from "../../src/analysis/entities/labels.ts";
import { bitCount } from "../../src/analysis/entities/model.ts";
import { createAnalyser, type Analyser } from "../../src/analysis/index.ts";
import { packLists } from "../../src/analysis/lexicon/names/lists.ts";
import type { Mention } from "../../src/analysis/types.ts";
import type { Corpus } from "../../src/corpus/types.ts";
import type { Report } from "../../src/corpus/report.ts";
import { modelFile, reportOn, type Input } from "./corpus.ts";
import { readSentences, type Sentence } from "../train/data.ts";
import type { Tally } from "./tally.ts";

export interface Variant {
  readonly name: string;
  readonly analyser: Analyser;
  /** Reads a folder: with the evidence of all its articles, or each article by itself. */
  report(corpus: Corpus, inputs: readonly Input[]): Promise<Pick<Report, "documents">>;
}

/** All parts, then without the lists and clusters, the article, the folder, and compromise. */
export function variants(): readonly Variant[] {
  const model = readFileSync(modelFile);
  const require = createRequire(import.meta.url);
  const opinion = createCompromiseOpinion(() => require("compromise/two"));
  const whole = createAnalyser(model, opinion);
  const folder =
    (analyser: Analyser): Variant["report"] =>
    (corpus, inputs) =>
      reportOn(analyser, corpus, inputs);
  const variant = (name: string, analyser: Analyser) => ({ name, analyser, report: folder(analyser) });
  return [
    variant("all", whole),
    variant("without lists and clusters", createAnalyser(withoutLists(model), opinion)),
    variant("without the article", paragraphByParagraph(whole)),
    {
      name: "without the folder",
      analyser: whole,
      async report(corpus, inputs) {
        const documents = [];
        for (const input of inputs) documents.push(...(await reportOn(whole, corpus, [input])).documents);
        return { documents };
      },
    },
    variant("without compromise", createAnalyser(model)),
  ];
}

/** The model with empty lists in the place of its own. */
function withoutLists(model: Uint8Array): Uint8Array {
  const input = readBytes(model);
  input.bytes(4);
  const size = 2 ** input.byte();
  for (let numbers = 1 + transitions.count; numbers > 0; numbers--) input.varint();
  const used = input.bytes(size >> 3);
  const rows = used.reduce((sum, bits) => sum + bitCount(bits), 0);
  input.bytes(rows * labelCount);
  const out = writeBytes();
  out.bytes(model.subarray(0, model.length - input.rest().length));
  out.bytes(packLists({ words: new Map(), phrases: new Map() }));
  return out.finish();
}

/** Reads the names of each paragraph as if it were all there is. */
function paragraphByParagraph(analyser: Analyser): Analyser {
  return {
    analyse(text, options) {
      const analysis = analyser.analyse(text, options);
      const entities = analysis.paragraphs.flatMap(({ start, end, language, kind }, i): Mention[] => {
        if (kind === "code" || kind === "front-matter") return [];
        const own = analyser.analyse(text.slice(start, end), { ...options, format: "text", language });
        return own.entities.map((mention) => ({
          ...mention,
          start: mention.start + start,
          end: mention.end + start,
          entity: `${mention.entity}#${String(i)}`,
        }));
      });
      return { ...analysis, entities };
    },
  };
}

const told = new Set(["person", "organization", "place"]);
const genitives = /(?:['’]s?|s)$/;

/**
 * People, organizations and places of single sentences by exact span and kind. Where the data have a name of another kind,
 * nothing counts; a genitive ending that they keep inside a name is forgiven.
 */
export function scoreSentences(analyser: Analyser, file: string): Tally {
  const tally: Tally = { hit: 0, found: 0, gold: 0 };
  for (const sentence of readSentences(file)) {
    const { text, lang, entities } = sentence;
    const [gold, others] = [entities.filter((e) => told.has(e.kind)), entities.filter((e) => !told.has(e.kind))];
    const found = analyser
      .analyse(text, { format: "text", language: lang })
      .entities.filter((mention) => !others.some((other) => mention.start < other.end && other.start < mention.end));
    const kinds = new Map(found.map(({ start, end, kind }) => [`${String(start)}-${String(end)}`, kind]));
    tally.gold += gold.length;
    tally.hit += gold.filter((name) => endsOf(sentence, name).some((key) => kinds.get(key) === name.kind)).length;
    tally.found += found.filter(
      ({ start, end, kind }) => told.has(kind) || gold.some((name) => start < name.end && name.start < end),
    ).length;
  }
  return tally;
}

function endsOf({ text, lang }: Sentence, { start, end }: Sentence["entities"][number]): string[] {
  const ending = /^(?:da|de|sv|nb)/.test(lang) ? (genitives.exec(text.slice(start, end))?.[0].length ?? 0) : 0;
  return [end, end - ending].map((to) => `${String(start)}-${String(to)}`);
}
