import { concepts, emptyWords } from "../lexicon/concepts.ts";
import { overlap } from "../spans.ts";
import type { Figure, Span } from "../types.ts";
import { countedConcepts } from "./counted.ts";
import { cueTables } from "./cues.ts";
import { distance, perSentence, wordsOf, type Sentence } from "./sentence.ts";
import { stem } from "./words.ts";

/** Words shorter than this that no list knows carry no topic. */
const shortestWord = 5;
/** Farther from the figure than this, in words, a word says less of it than of its sentence. */
const nearness = 7;
/** Names are told apart from words by so many letters at least. */
const shortestName = 4;
const mostNames = 8;

/** Marks the key of a concept, which languages share, so that it is never taken for a stem. */
export const conceptMark = "=";

const cuesOf = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([language, list]) => [language, list.split(", ")]));

const table = cueTables<string | null>([
  ...Object.entries(concepts).map(([key, words]) => ({ value: conceptMark + key, cues: cuesOf(words) })),
  { value: null, cues: cuesOf(emptyWords) },
]);

interface Term {
  /** Concept keys where the lists know the word, else its stem; none for an empty word. */
  readonly keys: readonly string[];
  readonly from: number;
  readonly to: number;
}

const termsOf = perSentence((sentence: Sentence): readonly Term[] => {
  const taken: readonly Span[] = [...sentence.mentions, ...sentence.figures];
  const known = new Map<number, (string | null)[]>();
  for (const { from, to, value } of table(sentence.language).find(sentence.words))
    for (let i = from; i < to; i++) known.set(i, [...(known.get(i) ?? []), value]);
  // A counted thing that is a concept as well is one word, and counts once.
  for (const { from, value } of countedConcepts(sentence.language).find(sentence.words))
    if (!known.has(from)) known.set(from, [conceptMark + value]);
  return sentence.words.flatMap((word, from): Term[] => {
    if (taken.some((span) => overlap(word, span))) return [];
    const values = known.get(from);
    const keys =
      values?.flatMap((value) => value ?? []) ?? (word.lower.length < shortestWord ? [] : [stem(word.lower)]);
    return keys.length > 0 ? [{ keys, from, to: from + 1 }] : [];
  });
});

/** What the sentence speaks of, each once. */
export const sentenceTerms = perSentence((sentence: Sentence): readonly string[] => [
  ...new Set(termsOf(sentence).flatMap(({ keys }) => keys)),
]);

/** What is spoken of beside the figure, nearest first: not beyond another figure of its kind. */
export function termsNear(sentence: Sentence, figure: Figure): readonly string[] {
  const at = wordsOf(sentence, figure);
  const rivals = sentence.figures
    .filter((other) => other !== figure && other.kind === figure.kind)
    .map((other) => wordsOf(sentence, other));
  const blocked = ({ from }: Term) =>
    rivals.some((rival) => (rival.from > at.from ? from >= rival.from : from < rival.to));
  const near = termsOf(sentence)
    .map((term) => ({ term, far: distance(sentence, term, at) }))
    .filter(({ term, far }) => far <= nearness && !blocked(term))
    .sort((a, b) => a.far - b.far);
  return [...new Set(near.flatMap(({ term }) => term.keys))];
}

/**
 * What is written like a name in the sentence, whether it was read as one or not, by the letters that its spellings in
 * other languages and its compounds share. As they stand, each once.
 */
export const nameLikes = perSentence((sentence: Sentence): readonly string[] => {
  const known = new Set(
    table(sentence.language)
      .find(sentence.words)
      .map(({ from }) => from),
  );
  const found = sentence.words.flatMap((word, i) => {
    const named = word.capital && word.lower.length >= shortestName && !known.has(i);
    return named && !sentence.figures.some((figure) => overlap(word, figure)) ? [plainLetters(word.lower)] : [];
  });
  return [...new Set(found)].slice(0, mostNames);
});

/** Lower-case letters and digits without diacritics, and what German and Danish write for them. */
function plainLetters(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/æ/g, "a");
}
