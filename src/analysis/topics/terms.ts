import { concepts, emptyWords } from "../lexicon/concepts.ts";
import type { Figure } from "../types.ts";
import { countedConcepts } from "./counted.ts";
import { cuesFor } from "./cues.ts";
import { distance, figurePlaces, mentionPlaces, perSentence, placeOf, type Sentence } from "./sentence.ts";
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

const conceptCues = cuesFor<string | null>([
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
  const known: (string[] | undefined)[] = [];
  for (const { from, to, value } of conceptCues.in(sentence))
    for (let i = from; i < to; i++) {
      const keys = (known[i] ??= []);
      if (value !== null) keys.push(value);
    }
  // A counted thing that is a concept as well is one word, and counts once.
  for (const { from, value } of countedConcepts.in(sentence)) known[from] ??= [conceptMark + value];
  for (const places of [mentionPlaces(sentence), figurePlaces(sentence)])
    for (const { from, to } of places) for (let i = from; i < to; i++) known[i] = [];
  const terms: Term[] = [];
  sentence.words.forEach(({ lower }, from) => {
    const keys = known[from] ?? (lower.length < shortestWord ? [] : [stem(lower)]);
    if (keys.length > 0) terms.push({ keys, from, to: from + 1 });
  });
  return terms;
});

/** What the sentence speaks of, each once. */
export const sentenceTerms = perSentence((sentence: Sentence): readonly string[] => [
  ...new Set(termsOf(sentence).flatMap(({ keys }) => keys)),
]);

/** What is spoken of beside the figure, nearest first: not beyond another figure of its kind. */
export function termsNear(sentence: Sentence, figure: Figure): readonly string[] {
  const at = placeOf(sentence, figure);
  const rivals = figurePlaces(sentence).filter((_, i) => {
    const other = sentence.figures[i];
    return other !== figure && other?.kind === figure.kind;
  });
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
  const known = conceptCues.in(sentence);
  const figures = figurePlaces(sentence);
  const found = new Set<string>();
  sentence.words.forEach(({ capital, lower }, i) => {
    if (!capital || lower.length < shortestName || known.some(({ from }) => from === i)) return;
    if (!figures.some(({ from, to }) => from <= i && i < to)) found.add(plainLetters(lower));
  });
  return [...found].slice(0, mostNames);
});

/** Lower-case letters and digits without diacritics, and what German and Danish write for them. */
function plainLetters(word: string): string {
  if (/^[a-z\d]+$/.test(word)) return word;
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/æ/g, "a");
}
