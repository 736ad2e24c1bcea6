import type { Figure, Paragraph } from "../types.ts";

/** What reading a paragraph's figures needs to know of its article. */
export interface FigureContext {
  /** ISO 8601 date that relative dates count from, or null. */
  readonly published: string | null;
  /** The article's language, BCP 47; decides what `kr` and `$` are where a paragraph quotes another language. */
  readonly language: string;
}

/** The figures of one paragraph in order, none overlapping. Offsets are UTF-16 code units into `text`. */
export function readFigures(_text: string, _paragraph: Paragraph, _context: FigureContext): Figure[] {
  return [];
}
