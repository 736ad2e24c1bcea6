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
  /** Names that only the folder may know; they take no words away from what is said. */
  readonly doubtful: readonly Named[];
  readonly figures: readonly Figure[];
}

/** A name that is sure or doubtful. */
export type Named = Span & Pick<Mention, "entity">;

/** The names of an article: what figures are about is told by those that are sure, and by the others where the folder knows them. */
export interface Names {
  readonly entities: readonly Mention[];
  readonly doubtful?: readonly Named[];
}

export function readSentence(
  text: string,
  span: Span,
  language: string,
  { entities, doubtful = [] }: Names,
  figures: readonly Figure[],
): Sentence {
  return {
    ...span,
    language,
    words: sentenceWords(text, span),
    mentions: within(entities, span),
    doubtful: within(doubtful, span),
    figures: within(figures, span),
  };
}

/** What holds for a sentence whatever its figure, found once for all of them: they are asked about one after the other. */
export function perSentence<T>(find: (sentence: Sentence) => T): (sentence: Sentence) => T {
  let last: { readonly sentence: Sentence; readonly value: T } | null = null;
  return (sentence) => {
    if (last?.sentence !== sentence) last = { sentence, value: find(sentence) };
    return last.value;
  };
}

/** Where each figure of the sentence stands among its words, and each name. */
export const figurePlaces = perSentence((sentence) => sentence.figures.map((figure) => wordsOf(sentence, figure)));
export const mentionPlaces = perSentence((sentence) => sentence.mentions.map((mention) => wordsOf(sentence, mention)));

/** Where one of the sentence's figures stands among its words. */
export function placeOf(sentence: Sentence, figure: Figure): Place {
  return figurePlaces(sentence)[sentence.figures.indexOf(figure)] ?? wordsOf(sentence, figure);
}

/** Index of the first word that ends after the offset; the number of words if none does. */
export function wordAt({ words }: Sentence, offset: number): number {
  // Words do not overlap: all that start before the offset have ended by then, but perhaps the last.
  const next = lowerBound(words, offset + 1);
  return (words[next - 1]?.end ?? offset) > offset ? next - 1 : next;
}

/** Some words of a sentence in a row, as indices from and to (exclusive). */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** The words that a span takes. */
export function wordsOf(sentence: Sentence, span: Span): Place {
  return { from: wordAt(sentence, span.start), to: lowerBound(sentence.words, span.end) };
}

export function clauseAt(sentence: Sentence, index: number): number {
  return sentence.words[Math.min(index, sentence.words.length - 1)]?.clause ?? 0;
}

/**
 * Words between two runs of words, 0 where they touch or overlap; clauses crossed on the way count extra, and one that is
 * put in between ("the toll, the worst in decades, rose to 71") as one.
 */
export function distance(sentence: Sentence, a: Place, b: Place): number {
  const gap = Math.max(0, a.from - b.to, b.from - a.to);
  const apart = Math.abs(clauseAt(sentence, a.from) - clauseAt(sentence, b.from));
  const clauses = apart === 2 ? 1 : apart;
  return gap + clausePenalty * clauses;
}

/** What a clause boundary weighs in words. */
const clausePenalty = 4;
