import { lowerBound, within } from "../spans.ts";
import type { Figure, Mention, Span } from "../types.ts";
import { sentenceWords, type Word } from "./words.ts";

/** One sentence with figures, as the questions about its figures see it. */
export interface Sentence extends Span {
  /** BCP 47 of its paragraph. */
  readonly language: string;
  readonly words: readonly Word[];
  /** Names and figures of the sentence, in order. */
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
}

export function readSentence(
  text: string,
  span: Span,
  language: string,
  mentions: readonly Mention[],
  figures: readonly Figure[],
): Sentence {
  return {
    ...span,
    language,
    words: sentenceWords(text, span),
    mentions: within(mentions, span),
    figures: within(figures, span),
  };
}

/** What holds for a sentence whatever its figure, found once for all of them. */
export function perSentence<T>(find: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const found = new WeakMap<Sentence, { readonly value: T }>();
  return (sentence) => {
    let remembered = found.get(sentence);
    if (!remembered) {
      remembered = { value: find(sentence) };
      found.set(sentence, remembered);
    }
    return remembered.value;
  };
}

/** Index of the first word that ends after the offset; the number of words if none does. */
export function wordAt({ words }: Sentence, offset: number): number {
  // Words do not overlap: all that start before the offset have ended by then, but perhaps the last.
  const next = lowerBound(words, offset + 1);
  return (words[next - 1]?.end ?? offset) > offset ? next - 1 : next;
}

/** The words that a span takes, as indices from and to (exclusive). */
export function wordsOf(sentence: Sentence, span: Span): { from: number; to: number } {
  return { from: wordAt(sentence, span.start), to: lowerBound(sentence.words, span.end) };
}

export function clauseAt(sentence: Sentence, index: number): number {
  return sentence.words[Math.min(index, sentence.words.length - 1)]?.clause ?? 0;
}

/** Words between two runs of words, 0 where they touch or overlap; clauses crossed on the way count extra. */
export function distance(
  sentence: Sentence,
  a: { readonly from: number; readonly to: number },
  b: { readonly from: number; readonly to: number },
): number {
  const gap = Math.max(0, a.from - b.to, b.from - a.to);
  const clauses = Math.abs(clauseAt(sentence, a.from) - clauseAt(sentence, b.from));
  return gap + clausePenalty * clauses;
}

/** What a clause boundary weighs in words. */
const clausePenalty = 4;
