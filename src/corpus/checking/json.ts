/** Checks as the fixed JSON contract prints them. */
import type { CheckStatus, FigureCheck, PairRelation, StoredAnalysis } from "../types.ts";

export interface CheckJson {
  readonly note: string;
  /** UTF-16 code units into the note. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly status: CheckStatus;
  readonly sources: readonly (readonly [document: string, start: number, end: number])[];
  /** How each of `sources` stands to the figure, in the same order. */
  readonly relations: readonly PairRelation[];
  readonly disputed: boolean;
  readonly message: string;
}

/**
 * @param note what the note is called.
 * @param own the note as it was read: its figures are the checks', in the same order.
 * @param articles as they were read.
 * @param pathOf what an article is called, by its URI.
 */
export function checksJson(
  note: string,
  checks: readonly FigureCheck[],
  own: StoredAnalysis,
  articles: readonly StoredAnalysis[],
  pathOf: (uri: string) => string,
): readonly CheckJson[] {
  const byUri = new Map(articles.map((article) => [article.uri, article]));
  return checks.map((check) => {
    const { start, end } = offsetsOf(own, check);
    const { text, status, disputed, message } = check;
    // What is only compatible bears nothing out.
    const sources = check.sources.filter(({ relation }) => relation !== "compatible");
    return {
      note,
      start,
      end,
      text,
      status,
      sources: sources.map((source) => {
        const article = byUri.get(source.uri);
        const place = article ? offsetsOf(article, source) : { start: 0, end: 0 };
        return [pathOf(source.uri), place.start, place.end];
      }),
      relations: sources.map(({ relation }) => relation),
      disputed,
      message,
    };
  });
}

function offsetsOf(
  { analysis, figureRanges }: StoredAnalysis,
  { range }: Pick<FigureCheck, "range">,
): { readonly start: number; readonly end: number } {
  const i = figureRanges.findIndex(
    ({ start }) => start.line === range.start.line && start.character === range.start.character,
  );
  return analysis.figures[i] ?? { start: 0, end: 0 };
}
