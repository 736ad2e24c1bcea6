/**
 * Which language a stretch of text is in, by its function words, letters and endings. Libraries were weighed: franc's
 * trigrams want a paragraph to be right, eld and the full tinyld carry megabytes; in sentences of news the few
 * hundred commonest words decide, and they are looked up by the hashes that the tokens have anyway.
 */
import { deepLanguages, endings, functionWords, letters, scripts } from "../lexicon/languages.ts";
import { HashFilter } from "../lexicon/hash-filter.ts";
import { hashWord, TokenKind, type Tokens } from "./tokens.ts";

/** A language and how much more likely it is than the next one (natural logarithm of the odds). */
export interface LanguageGuess {
  readonly language: string;
  readonly margin: number;
}

const languages = Object.keys(functionWords);
/** Weight of a letter that a language has, and of one that it lacks. */
const letterWeight = 0.4;
const letterMissing = -2.2;
const endingWeight = 0.7;
/** A word that only one of the lists has tells more than its rank says. */
const unsharedWeight = 2;
/** A stretch is judged by at most this many tokens: enough for certainty, and long texts cost no more. */
const sample = 80;

/** Letters of the endings in the lists. */
const shortestEnding = 3;
const longestEnding = 6;

/** What a language that is not among the deep ones has to make up for: names look like any of them. */
const penalties = Float64Array.from(languages, (language) => (deepLanguages.includes(language) ? 0 : 2));

const wordWeights = wordTable();
const endingWeights = endingTable();
const letterWeights = letterTable();
/** Most words of a text are none of these, and end in none of those: by the last three letters, which each has. */
const listed = new HashFilter(wordWeights.keys());
const listedEndings = new HashFilter(
  Object.values(endings).flatMap((list) =>
    list.split(" ").map((ending) => endingKey(ending, ending.length, shortestEnding)),
  ),
);

/** The likeliest language of the tokens from `from` to `to`, or null where nothing speaks for any. */
export function guessLanguage(tokens: Tokens, from = 0, to = tokens.count): LanguageGuess | null {
  const scores = scoreLanguages(tokens, from, to);
  if (scores) return best(scores);
  return byScript(tokens.text.slice(tokens.starts[from] ?? 0, tokens.ends[Math.min(to, from + sample) - 1] ?? 0));
}

/** How long the scores of a stretch are. */
export const scoreLength = languages.length;

/**
 * The score of each language, or null where the script is not Latin or there are no words.
 * @param scores zeros, as many as `scoreLength`, to add the scores to.
 */
export function scoreLanguages(
  tokens: Tokens,
  from: number,
  to: number,
  scores: Float64Array = new Float64Array(scoreLength),
): Float64Array | null {
  let words = 0;
  let foreign = 0;
  let telling = 0;
  for (let i = from; i < Math.min(to, from + sample); i++) {
    if (tokens.kinds[i] !== TokenKind.word) continue;
    words++;
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? 0;
    if (tokens.text.charCodeAt(start) > 0x24f) foreign++;
    const hash = tokens.hashes[i] ?? 0;
    if (listed.has(hash)) addSparse(scores, wordWeights.get(hash));
    for (let at = start; at < end; at++) {
      const code = tokens.text.charCodeAt(at);
      const weights = code > 127 ? letterWeights.get(code) : undefined;
      if (!weights) continue;
      telling++;
      addSparse(scores, weights);
    }
    if (end - start > 5) addSparse(scores, endingOf(tokens.text, start, end));
  }
  if (telling > 0) for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + telling * letterMissing;
  return words === 0 || foreign * 2 > words ? null : scores;
}

/** The best of the scores that `scoreLanguages` gave. */
export function best(scores: Float64Array): LanguageGuess | null {
  let first = -1;
  let top = 0;
  let second = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = (scores[i] ?? 0) - (penalties[i] ?? 0);
    if (score > top) {
      second = top;
      top = score;
      first = i;
    } else if (score > second) second = score;
  }
  const language = languages[first];
  return language ? { language, margin: top - second } : null;
}

/** The score of one language among those of `scoreLanguages`. */
export function scoreOf(scores: Float64Array, language: string): number {
  return scores[languages.indexOf(language)] ?? 0;
}

function byScript(text: string): LanguageGuess | null {
  const found = scripts.find(({ script }) => script.test(text));
  return found ? { language: found.language, margin: 10 } : null;
}

/** Weights of the few languages that have any: pairs of a language's index and its weight. */
type Sparse = Float64Array;

function addSparse(scores: Float64Array, weights: Sparse | undefined): void {
  if (!weights) return;
  for (let i = 0; i < weights.length; i += 2) {
    const language = weights[i] ?? 0;
    scores[language] = (scores[language] ?? 0) + (weights[i + 1] ?? 0);
  }
}

function sparse(table: Map<number, Float64Array>): Map<number, Sparse> {
  return new Map(
    [...table].map(([key, weights]) => {
      const pairs = Array.from(weights, (weight, language) => [language, weight] as const).filter(
        ([, weight]) => weight,
      );
      return [key, Float64Array.from(pairs.flat())] as const;
    }),
  );
}

function wordTable(): Map<number, Sparse> {
  const table = new Map<number, Float64Array>();
  languages.forEach((language, own) => {
    const words = new Set((functionWords[language] ?? "").split(" "));
    let rank = 0;
    for (const word of words) {
      // Zipf's law; a word that is not in a language's list is as rare there as names and content words are
      const weight = Math.log(0.07 / (rank++ + 1.5) / 0.0002);
      const hash = hashWord(word);
      const weights = table.get(hash) ?? new Float64Array(languages.length);
      weights[own] = Math.max(0, weight) * (deepLanguages.includes(language) ? 1 : 0.85);
      table.set(hash, weights);
    }
  });
  for (const weights of table.values()) {
    const own = weights.findIndex((weight) => weight > 0);
    if (own >= 0 && weights.every((weight, i) => i === own || weight === 0))
      weights[own] = Math.max(weights[own] ?? 0, unsharedWeight);
  }
  return sparse(table);
}

/** Endings by their `endingKey`. */
function endingTable(): Map<number, Sparse> {
  const table = new Map<number, Float64Array>();
  for (const [language, list] of Object.entries(endings)) {
    for (const ending of list.split(" ")) {
      const key = endingKey(ending, ending.length, ending.length);
      const weights = table.get(key) ?? new Float64Array(languages.length);
      weights[languages.indexOf(language)] = endingWeight;
      table.set(key, weights);
    }
  }
  return sparse(table);
}

/** A number made of the `length` code units before `end`. */
function endingKey(text: string, end: number, length: number): number {
  let key = length;
  for (let i = end - 1; i >= end - length; i--) key = Math.imul(key, 31) + text.charCodeAt(i);
  return key;
}

/** The longest known ending of a word, of three to six letters. */
function endingOf(text: string, start: number, end: number): Sparse | undefined {
  if (!listedEndings.has(endingKey(text, end, shortestEnding))) return undefined;
  for (let length = Math.min(longestEnding, end - start - 2); length >= shortestEnding; length--) {
    const weights = endingWeights.get(endingKey(text, end, length));
    if (weights) return weights;
  }
  return undefined;
}

/** Of each letter that speaks for some languages, what those that have it gain over those that lack it. */
function letterTable(): Map<number, Sparse> {
  const table = new Map<number, Float64Array>();
  const all = new Set(Object.values(letters).join(""));
  for (const letter of all) {
    const weights = Float64Array.from(languages, (language) =>
      (letters[language] ?? "").includes(letter) ? letterWeight - letterMissing : 0,
    );
    table.set(letter.charCodeAt(0), weights);
    table.set(letter.toUpperCase().charCodeAt(0), weights);
  }
  return sparse(table);
}
