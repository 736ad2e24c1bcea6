/** Figures in the tables of Markdown: what a cell is about is said by the head of its column and the first cell of its row. */
import type { Figure, Span } from "../types.ts";
import { readSentence, type Names, type Sentence } from "./sentence.ts";

const row = /^\s*\|/;
const ruler = /^\s*\|[\s:|-]+$/;
/** A longer table is no table of an article; its head is not looked for further up. */
const mostRows = 200;

/** Whether a paragraph has a row of a table, so that its figures may be in cells: asked once, for a line may be a whole article. */
export function hasRows(text: string, { start, end }: Span): boolean {
  return /^[^\S\n]*\|/m.test(text.slice(lineAt(text, start).start, end));
}

export interface Cell {
  /** "Position of the row | head of the column: figure", as if it were written so. */
  readonly sentence: Sentence;
  readonly figure: Figure;
}

/**
 * The figure read with its heads; null outside of tables, in their heads, in first columns, and in tables of two
 * columns, whose rows are labels with their values.
 */
export function cellOf(
  text: string,
  figure: Figure,
  language: string,
  { entities, doubtful = [] }: Names,
  figures: readonly Figure[],
): Cell | null {
  const line = lineAt(text, figure.start);
  if (!row.test(text.slice(line.start, line.end))) return null;
  const head = headOf(text, line);
  const cells = cellsIn(text, line);
  const column = cells.findIndex(({ end }) => figure.end <= end);
  const [first, own, columnHead] = [cells[0], cells[column], head?.[column]];
  if (!first || !own || !columnHead || column === 0 || cells.length < 3) return null;
  const parts = [first, columnHead, own].map((span) => text.slice(span.start, span.end).trim());
  const [rowWords = "", headWords = "", ownWords = ""] = parts;
  const written = `${rowWords} | ${headWords}: ${ownWords}`;
  const shifts = [
    { span: first, by: -first.start - leading(text, first) },
    { span: own, by: written.length - ownWords.length - own.start - leading(text, own) },
  ];
  const moved = <T extends Span>(items: readonly T[]): T[] =>
    shifts.flatMap(({ span, by }) =>
      items
        .filter(({ start, end }) => start >= span.start && end <= span.end)
        .map((item) => ({ ...item, start: item.start + by, end: item.end + by })),
    );
  const [placed] = moved([figure]);
  if (!placed) return null;
  const all = moved(figures).map((each) => (each.start === placed.start ? placed : each));
  const names = { entities: moved(entities), doubtful: moved(doubtful) };
  return {
    sentence: readSentence(written, { start: 0, end: written.length }, language, names, all),
    figure: placed,
  };
}

function leading(text: string, { start, end }: Span): number {
  return text.slice(start, end).search(/\S|$/);
}

function lineAt(text: string, offset: number): Span {
  const end = text.indexOf("\n", offset);
  return { start: text.lastIndexOf("\n", offset - 1) + 1, end: end < 0 ? text.length : end };
}

/** The cells of the table's first row, if a ruler follows it and it is not this very row. */
function headOf(text: string, own: Span): readonly Span[] | null {
  let below: Span | null = null;
  for (let line = own, n = 0; n < mostRows; n++) {
    const above = line.start > 0 ? lineAt(text, line.start - 1) : null;
    if (!above || !row.test(text.slice(above.start, above.end)))
      return line !== own && below && ruler.test(text.slice(below.start, below.end)) ? cellsIn(text, line) : null;
    below = line;
    line = above;
  }
  return null;
}

function cellsIn(text: string, line: Span): readonly Span[] {
  const bars: number[] = [];
  for (let at = text.indexOf("|", line.start); at >= 0 && at < line.end; at = text.indexOf("|", at + 1)) bars.push(at);
  return bars.flatMap((bar, i) => {
    const end = bars[i + 1] ?? line.end;
    return i === bars.length - 1 && text.slice(bar + 1, end).trim() === "" ? [] : [{ start: bar + 1, end }];
  });
}
