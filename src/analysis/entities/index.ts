import type { Article, EntityKind, Mention, Paragraph, Span } from "../types.ts";
import { loadModel } from "./model.ts";
import { createParagraphReader } from "./paragraph.ts";
import { resolveNames } from "./resolve.ts";
import { createTagger } from "./tagger.ts";

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

/**
 * @param model what `npm run train` wrote, as bytes; without it no name is found.
 * @throws Error when the bytes are no model of this version.
 */
export function createNameReader(model: Uint8Array | null): NameReader {
  if (!model) return { readParagraph: () => [], resolve: () => [] };
  const readParagraph = createParagraphReader(createTagger(loadModel(model)));
  return { readParagraph, resolve: resolveNames };
}
