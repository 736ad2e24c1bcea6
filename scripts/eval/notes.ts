/**
 * Notes against the articles: each article is the note once as it is, where only what the gold has differ may be contradicted, and once with
 * a wrong digit in every figure that another article gives too, where as many as can be should be. With itself among the articles that
 * a note was copied from, and without.
 */
import type { Analyser } from "../../src/analysis/index.ts";
import type { AnalysedFigure, AnalyseOptions } from "../../src/analysis/types.ts";
import type { CheckStatus, Corpus } from "../../src/corpus/types.ts";
import { reportOn, type Input } from "./corpus.ts";
import type { GoldSet } from "./score-articles.ts";

/** How many of the figures asked about are contradicted. */
export interface Share {
  contradicted: number;
  of: number;
}

export interface NotesScore {
  /** Figures that no other article contradicts: each contradiction is a wrong one. */
  readonly right: Share;
  /** Figures that some other article contradicts. */
  readonly disputed: Share;
  readonly slipped: Share;
  /** Figures contradicted though they are right, and slips that are not. */
  readonly misses: readonly string[];
}

/** Another first digit, so that no hedge or rounding covers it: 1 becomes 4, 9 becomes 3. As long as what was right: no place moves. */
function withSlip(figure: string): string {
  return figure.replace(/\d/, (digit) => String(((Number(digit) + 2) % 9) + 1));
}

function canSlip({ kind, bound, text }: AnalysedFigure): boolean {
  return kind !== "date" && bound !== "vague" && /\d/.test(text);
}

/** @param alone whether the article that a note is copied from is left out of the folder. */
export async function scoreNotes(
  analyser: Analyser,
  corpus: Corpus,
  articles: readonly Input[],
  { claims }: GoldSet,
  alone: boolean,
): Promise<NotesScore> {
  const claimOf = new Map(claims.flatMap((claim) => claim.figures.map(([name, start]) => [`${name}:${start}`, claim])));
  const [right, disputed, slipped] = [nothing(), nothing(), nothing()];
  const misses: string[] = [];
  for (const { name, text } of articles) {
    await reportOn(analyser, corpus, alone ? articles.filter((other) => other.name !== name) : articles);
    const options: AnalyseOptions = { format: name.endsWith(".md") ? "markdown" : "text" };
    const { figures, body } = analyser.analyse(text, options);
    const own = figures.filter(({ start, end }) => start >= body.start && end <= body.end);
    const claimAt = ({ start }: AnalysedFigure) => claimOf.get(`${name}:${start}`);
    const asIs = await checked(analyser, corpus, text, options);
    for (const figure of own) {
      const share = claimAt(figure)?.relation === "differ" ? disputed : right;
      const isContradicted = count(share, asIs.get(figure.start));
      if (isContradicted && share === right) misses.push(`${name}: “${figure.text}” is contradicted`);
    }
    const shared = own.filter(
      (figure) => canSlip(figure) && claimAt(figure)?.figures.some(([other]) => other !== name) === true,
    );
    let wrong = text;
    for (const { start, end } of shared)
      wrong = wrong.slice(0, start) + withSlip(text.slice(start, end)) + wrong.slice(end);
    const withSlips = await checked(analyser, corpus, wrong, options);
    for (const { start, end } of shared)
      if (!count(slipped, withSlips.get(start)))
        misses.push(`${name}: “${text.slice(start, end)}”, written “${wrong.slice(start, end)}”, is not contradicted`);
  }
  return { right, disputed, slipped, misses };
}

const nothing = (): Share => ({ contradicted: 0, of: 0 });

function count(share: Share, status: CheckStatus | undefined): boolean {
  const isContradicted = status === "contradicted";
  share.of += 1;
  if (isContradicted) share.contradicted += 1;
  return isContradicted;
}

const uri = "file:///eval/notes/note.md";

/** The status of each figure, by its start. */
async function checked(
  analyser: Analyser,
  corpus: Corpus,
  text: string,
  options: AnalyseOptions,
): Promise<ReadonlyMap<number, CheckStatus>> {
  const analysis = analyser.analyse(text, options);
  const fingerprint = { modified: 0, size: text.length, hash: "" };
  await corpus.put([{ uri, role: "note", text, fingerprint, analysis }]);
  const checks = await corpus.checks(uri);
  await corpus.remove([uri]);
  return new Map(analysis.figures.flatMap(({ start }, i) => (checks[i] ? [[start, checks[i].status] as const] : [])));
}
