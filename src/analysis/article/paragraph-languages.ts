/** The language of the article and of each of its paragraphs. */
import { best, guessLanguage, scoreLanguages, scoreLength, scoreOf } from "./language.ts";
import { isProse } from "./masks.ts";
import type { Tokens } from "./tokens.ts";
import type { Unit } from "./units.ts";

export interface ParagraphLanguages {
  readonly article: string;
  readonly of: (unit: number) => string;
  /** Whether the unit is clearly in another language than the article. */
  readonly isForeign: (unit: number) => boolean;
}

/** By so much must another language lead for a paragraph to leave the article's, with so many words at least. */
const clearMargin = 6;
const fewestWords = 5;
/** Languages so close that a paragraph never leaves the article's for its neighbour. */
const neighbours = [
  ["da", "nb", "nn"],
  ["es", "gl", "ca"],
  ["cs", "sk"],
  ["nl", "af"],
  ["id", "ms"],
  ["pt", "gl"],
];
/** Paragraphs that decide the article's language: some thousand words are enough for any. */
const sampled = 60;

/** @param given the article's language where it is known; every paragraph then has it. */
export function paragraphLanguages(units: readonly Unit[], tokens: Tokens, given: string | null): ParagraphLanguages {
  if (given) return { article: given, of: () => given, isForeign: () => false };
  // one array for all, since an array each would cost more than its scores
  const table = new Float64Array(units.length * scoreLength);
  const scores = units.map((unit, i) =>
    isProse(unit.kind) && unit.words
      ? scoreLanguages(tokens, unit.from, unit.to, table.subarray(i * scoreLength, (i + 1) * scoreLength))
      : null,
  );
  const article = articleLanguage(units, tokens, scores);
  const own = units.map((unit, i) => paragraphLanguage(unit, tokens, scores[i] ?? null, article));
  return { article, of: (unit) => own[unit] ?? article, isForeign: (unit) => (own[unit] ?? article) !== article };
}

type Scores = readonly (Float64Array | null)[];

/** The language that the solid paragraphs together speak for, or all of them where none is solid. */
function articleLanguage(units: readonly Unit[], tokens: Tokens, scores: Scores): string {
  const solid = units.map((unit) => unit.terminal && unit.words >= 8 && !unit.lead && !unit.forms);
  const any = solid.includes(true);
  let sum: Float64Array | null = null;
  let count = 0;
  for (let i = 0; i < units.length && count < sampled; i++) {
    const own = scores[i];
    if (!own || (any && !solid[i])) continue;
    sum = sum ? added(sum, own) : own.slice();
    count++;
  }
  const guess = sum ? best(sum) : guessLanguage(tokens);
  return guess?.language ?? "und";
}

function added(sum: Float64Array, more: Float64Array): Float64Array {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (more[i] ?? 0);
  return sum;
}

function paragraphLanguage(unit: Unit, tokens: Tokens, scores: Float64Array | null, article: string): string {
  if (unit.words < fewestWords || !isProse(unit.kind)) return article;
  if (!scores) return guessLanguage(tokens, unit.from, unit.to)?.language ?? article;
  const guess = best(scores);
  if (!guess || guess.language === article || areNeighbours(guess.language, article)) return article;
  return scoreOf(scores, guess.language) - scoreOf(scores, article) >= clearMargin ? guess.language : article;
}

function areNeighbours(a: string, b: string): boolean {
  return neighbours.some((group) => group.includes(a) && group.includes(b));
}
