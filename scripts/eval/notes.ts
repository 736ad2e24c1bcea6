/**
 * Notes against the articles that they are copied from: what is copied rightly must not be contradicted, and of figures with a slip of one
 * digit as many as can be should be.
 */
import type { Analyser } from "../../src/analysis/index.ts";
import type { AnalysedFigure, AnalyseOptions } from "../../src/analysis/types.ts";
import type { CheckStatus, Corpus } from "../../src/corpus/types.ts";
import { reportOn, type Input } from "./corpus.ts";

export interface NotesScore {
  readonly right: ReadonlyMap<CheckStatus, number>;
  readonly slipped: ReadonlyMap<CheckStatus, number>;
  /** Figures copied rightly that are contradicted, and slips that are not. */
  readonly misses: readonly string[];
}

/** Another first digit, so that no hedge or rounding covers it: 1 becomes 4, 9 becomes 3. */
function withSlip(figure: string): string {
  return figure.replace(/\d/, (digit) => String(((Number(digit) + 2) % 9) + 1));
}

/** What a note can get wrong: figures in digits, in the article proper. A date contradicts nothing. */
function canSlip({ kind, bound, text }: AnalysedFigure): boolean {
  return kind !== "date" && bound !== "vague" && /\d/.test(text);
}

/** Each article is the note once as it is and once with a slip in every figure. Leaves the articles alone in the corpus. */
export async function scoreNotes(analyser: Analyser, corpus: Corpus, articles: readonly Input[]): Promise<NotesScore> {
  await reportOn(analyser, corpus, articles);
  const [right, slipped] = [new Map<CheckStatus, number>(), new Map<CheckStatus, number>()];
  const misses: string[] = [];
  for (const { name, text } of articles) {
    const options: AnalyseOptions = { format: name.endsWith(".md") ? "markdown" : "text" };
    const { figures, body } = analyser.analyse(text, options);
    const own = figures.filter((figure) => canSlip(figure) && figure.start >= body.start && figure.end <= body.end);
    let wrong = text;
    // A slip is as long as what was right: no place moves.
    for (const { start, end } of own)
      wrong = wrong.slice(0, start) + withSlip(text.slice(start, end)) + wrong.slice(end);
    for (const [written, counts] of [
      [text, right],
      [wrong, slipped],
    ] as const) {
      const statuses = await checked(analyser, corpus, written, options);
      for (const { start, end } of own) {
        const status = statuses.get(start);
        if (status === undefined) continue;
        counts.set(status, (counts.get(status) ?? 0) + 1);
        if ((status === "contradicted") === (counts === right))
          misses.push(`${name}: ${status}: “${text.slice(start, end)}”, written “${written.slice(start, end)}”`);
      }
    }
  }
  return { right, slipped, misses };
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
