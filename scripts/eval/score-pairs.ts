/** Scores what is said of pairs of figures in context: whether they are compared, and whether they are said to differ. */
import { readFileSync } from "node:fs";
import type { Analyser } from "../../src/analysis/index.ts";
import type { Report } from "../../src/corpus/report.ts";
import type { Corpus } from "../../src/corpus/types.ts";
import { reportOn } from "./corpus.ts";
import type { FigurePair, PairSide } from "./pairs.ts";
import { Tallies } from "./tally.ts";

/** What the corpus says of a pair: not compared, or whether their claim puts them together. "unread" if one was not read. */
export type Verdict = "unread" | "apart" | "agree" | "differ";

export interface PairScore {
  /** "compared" and "contradictions", over all. */
  readonly tallies: Tallies;
  /** Verdicts by category and gold: "other-time, apart" → verdict → how many. */
  readonly confusion: ReadonlyMap<string, ReadonlyMap<Verdict, number>>;
  readonly misses: readonly string[];
}

export function readPairs(file: string): readonly FigurePair[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line): FigurePair => JSON.parse(line));
}

export async function scorePairs(analyser: Analyser, corpus: Corpus, pairs: readonly FigurePair[]): Promise<PairScore> {
  const tallies = new Tallies();
  const confusion = new Map<string, Map<Verdict, number>>();
  const misses: string[] = [];
  for (const pair of pairs) {
    const report = await reportOn(analyser, corpus, [
      { name: "a.txt", ...pair.a },
      { name: "b.txt", ...pair.b },
    ]);
    const verdict = verdictOn(pair, report);
    const gold = goldVerdict(pair);
    const row = `${pair.category}, ${gold}`;
    const verdicts = confusion.get(row) ?? new Map<Verdict, number>();
    confusion.set(row, verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1));
    const compared = verdict === "agree" || verdict === "differ";
    tallies.count("compared", tallyOf(pair.comparable, compared));
    tallies.count("contradictions", tallyOf(gold === "differ", verdict === "differ"));
    if (verdict !== gold) misses.push(`${row}, but ${verdict}: ${shown(pair.a)} ↔ ${shown(pair.b)}`);
  }
  return { tallies, confusion, misses };
}

function tallyOf(gold: boolean, found: boolean) {
  return { gold: Number(gold), found: Number(found), hit: Number(gold && found) };
}

/** An open interval that holds the other figure does not differ from it. */
export function goldVerdict({ comparable, relation }: FigurePair): Verdict {
  return !comparable ? "apart" : relation === "differ" ? "differ" : "agree";
}

function shown({ text, start, end, language }: PairSide): string {
  return `[${language}] ${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
}

function verdictOn({ a, b }: FigurePair, report: Report): Verdict {
  const read = (name: string, side: PairSide) =>
    report.documents.some(
      ({ document, figures }) =>
        document === name && figures.some((figure) => figure.start === side.start && figure.end === side.end),
    );
  if (!read("a.txt", a) || !read("b.txt", b)) return "unread";
  for (const { figures, clusters } of report.claims) {
    const at = (name: string, side: PairSide) =>
      figures.findIndex(([document, start, end]) => document === name && start === side.start && end === side.end);
    const [i, j] = [at("a.txt", a), at("b.txt", b)];
    if (i >= 0 && j >= 0) return clusters[i] === clusters[j] ? "agree" : "differ";
  }
  return "apart";
}
