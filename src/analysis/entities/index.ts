import type { Article, EntityKind, Mention, Paragraph, Span } from "../types.ts";

/** A stretch of a paragraph that may be a name, before the rest of the article was asked. */
export interface NameCandidate extends Span {
  readonly kind: EntityKind;
  /** Probability, 0 to 1. */
  readonly confidence: number;
}

export interface NameReader {
  /** Names of one paragraph by its own words; depends on nothing else, so it may be cached by text and language. */
  readParagraph(text: string, paragraph: Paragraph): NameCandidate[];
  /** Joins the candidates of all paragraphs: short forms, kinds and doubts are decided by the whole article. */
  resolve(text: string, article: Article, candidates: readonly (readonly NameCandidate[])[]): Mention[];
}

/** @param model what `npm run train` wrote, as bytes; without it only rules and lists are at hand. */
export function createNameReader(_model: Uint8Array | null): NameReader {
  return { readParagraph: () => [], resolve: () => [] };
}
