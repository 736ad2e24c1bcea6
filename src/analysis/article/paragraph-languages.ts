/** The language of the article and of each of its paragraphs. */
import { best, guessLanguage, scoreLanguages, scoreOf } from "./language.ts";
import { isProse } from "./masks.ts";
import type { Tokens } from "./tokens.ts";
import type { Unit } from "./units.ts";

export interface ParagraphLanguages {
  readonly article: string;
  of(unit: number): string;
  /** Whether the unit is clearly in another language than the article. */
  isForeign(unit: number): boolean;
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
  const article = articleLanguage(units, tokens);
  const own = units.map((unit) => paragraphLanguage(unit, tokens, article));
  return { article, of: (unit) => own[unit] ?? article, isForeign: (unit) => (own[unit] ?? article) !== article };
}

function articleLanguage(units: readonly Unit[], tokens: Tokens): string {
  let sum: Float64Array | null = null;
  const prose = units.filter((unit) => isProse(unit.kind));
  const solid = prose.filter((unit) => unit.terminal && unit.words >= 8 && !unit.lead && !unit.forms);
  for (const unit of (solid.length ? solid : prose).slice(0, sampled)) {
    const scores = scoreLanguages(tokens, unit.from, unit.to);
    if (!scores) continue;
    sum = sum ? sum.map((score, i) => score + (scores[i] ?? 0)) : scores;
  }
  const guess = sum ? best(sum) : guessLanguage(tokens);
  return guess?.language ?? "und";
}

function paragraphLanguage(unit: Unit, tokens: Tokens, article: string): string {
  if (unit.words < fewestWords || !isProse(unit.kind)) return article;
  const scores = scoreLanguages(tokens, unit.from, unit.to);
  if (!scores) return guessLanguage(tokens, unit.from, unit.to)?.language ?? article;
  const guess = best(scores);
  if (!guess || guess.language === article || areNeighbours(guess.language, article)) return article;
  return scoreOf(scores, guess.language) - scoreOf(scores, article) >= clearMargin ? guess.language : article;
}

function areNeighbours(a: string, b: string): boolean {
  return neighbours.some((group) => group.includes(a) && group.includes(b));
}
