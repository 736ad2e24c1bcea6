import type { Lexicon } from "../lexicon/index.ts";
import type { Tokens } from "../article/tokens.ts";
import type { Conventions } from "./numbers/conventions.ts";
import type { Figure, Paragraph } from "../types.ts";

/** What reading a paragraph's figures needs to know of its article. */
export interface FigureContext {
  /** ISO 8601 date that relative dates count from, or null. */
  readonly published: string | null;
  /** The article's language, BCP 47; decides what `kr` and `$` are where a paragraph quotes another language. */
  readonly language: string;
  /** ISO 4217 code of the crowns that the article is about, for texts that write "kroner" without their country. */
  readonly crowns?: string | null;
  /** What the article says of its currencies: see ArticleCurrencies. */
  readonly money?: boolean;
  readonly dollars?: string | null;
  readonly sterling?: boolean;
}

/** One paragraph as every recognizer sees it. Tokens inside masked spans have kind 0 and match nothing. */
export interface RecognizerInput {
  readonly text: string;
  readonly tokens: Tokens;
  readonly paragraph: Paragraph;
  readonly context: FigureContext;
  /** Words of the paragraph's language. */
  readonly lexicon: Lexicon;
  readonly findings: Findings;
}

/** What recognizers found out about the paragraph as a whole; null until it is asked for. */
export interface Findings {
  conventions: Conventions | null;
  /** Offsets of the currencies it names. */
  currencies: readonly number[] | null;
}

/**
 * A figure that a recognizer proposes. Of two that overlap the longer wins, then the heavier, then the date.
 * Weight 1 is usual; 0 for what only looks like a figure (a bare four-digit number as a count, an unlikely year).
 */
export interface Candidate extends Omit<Figure, "text"> {
  readonly weight: number;
}
