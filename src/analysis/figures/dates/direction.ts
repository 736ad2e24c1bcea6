/** Whether a sentence speaks of what is over or of what is to come. */
import { hashWord, TokenKind, type Tokens } from "../../article/tokens.ts";
import type { DateLanguage } from "./language.ts";
import { digits } from "./token-values.ts";
import type { DateParts } from "./parts.ts";

/** How far words may be from the date, in tokens. */
const reach = 18;
const sentenceEnds = new Set([".", "!", "?", ";"].map(hashWord));

const comma = hashWord(",");

interface Dated {
  readonly first: number;
  readonly next: number;
  readonly parts: DateParts;
}

/** 1: the sentence speaks of what is to come; -1: of what is over; 0: it does not tell. */
export function directionOf(tokens: Tokens, { first, next, parts }: Dated, language: DateLanguage): number {
  if (parts.captures.year || parts.meaning.subject !== "absolute") return 0;
  if (hasBegun(tokens, first, language)) return -1;
  let coming = comesUpTo(tokens, first, parts, language);
  let over = false;
  for (let i = first - 1; i >= 0 && i >= first - reach && !endsClause(tokens, i, first); i--) {
    coming ||= language.future.match(tokens, i) !== null;
    over ||= isPast(tokens, i, language);
  }
  for (let i = next; i < tokens.count && i < next + reach && !endsClause(tokens, i, first); i++) {
    coming ||= language.future.match(tokens, i) !== null;
    over ||= isPast(tokens, i, language);
  }
  return coming && !(over && parts.captures.weekday) ? 1 : over ? -1 : 0;
}

/** "by Wednesday", "inden udgangen af marts"; Danish "til marts", where "natten til torsdag" and "i forhold til 3. kvartal" may be any. */
function comesUpTo(tokens: Tokens, first: number, { captures }: DateParts, language: DateLanguage): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 2; i--) {
    const hash = tokens.hashes[i] ?? 0;
    if (language.deadline.has(hash)) return true;
    if (language.coming.has(hash)) return i === first - 1 && !captures.day && !captures.weekday && !captures.quarter;
    if (!language.articles.has(hash) && !language.joiners.has(hash)) return false;
  }
  return false;
}

/** "since May", "seit dem 3. Mai", whatever else the sentence speaks of. */
function hasBegun(tokens: Tokens, first: number, language: DateLanguage): boolean {
  const before = tokens.hashes[first - 1] ?? 0;
  return (
    language.begun.has(before) || (language.articles.has(before) && language.begun.has(tokens.hashes[first - 2] ?? 0))
  );
}

/** A comma ends the clause too, but for one beside the date. */
function endsClause(tokens: Tokens, index: number, first: number): boolean {
  const hash = tokens.hashes[index] ?? 0;
  if (hash === comma) return index !== first - 1;
  return sentenceEnds.has(hash) && !digits(tokens, index - 1);
}

function isPast(tokens: Tokens, index: number, language: DateLanguage): boolean {
  if (tokens.kinds[index] !== TokenKind.word) return false;
  if (language.past.has(tokens.hashes[index] ?? 0)) return true;
  const end = tokens.ends[index] ?? 0;
  const length = end - (tokens.starts[index] ?? 0);
  return length > 4 && language.pastEndings.some((ending) => tokens.text.endsWith(ending, end));
}
