/** Whether a sentence speaks of what is over or of what is to come. */
import { hashWord, TokenKind, type Tokens } from "../../article/tokens.ts";
import { digits, type DateLanguage } from "./language.ts";
import type { DateParts } from "./parts.ts";

/** How far words may be from the date, in tokens. */
const reach = 18;
const sentenceEnds = new Set([".", "!", "?", ";"].map(hashWord));

interface Dated {
  readonly first: number;
  readonly next: number;
  readonly parts: DateParts;
}

/** 1: the sentence speaks of what is to come; -1: of what is over; 0: it does not tell. The nearest word decides. */
export function directionOf(tokens: Tokens, { first, next, parts }: Dated, language: DateLanguage): number {
  if (parts.captures.year || parts.meaning.subject !== "absolute") return 0;
  const before = tokens.hashes[first - 1] ?? 0;
  if (first > 0 && language.coming.has(before) && !parts.captures.day && !parts.captures.weekday) return 1;
  let over = false;
  for (let i = first - 1; i >= 0 && i >= first - reach && !endsSentence(tokens, i); i--) {
    if (language.future.match(tokens, i)) return 1;
    over ||= isPast(tokens, i, language);
  }
  for (let i = next; i < tokens.count && i < next + reach && !endsSentence(tokens, i); i++) {
    if (language.future.match(tokens, i)) return 1;
    over ||= isPast(tokens, i, language);
  }
  return over ? -1 : 0;
}

function endsSentence(tokens: Tokens, index: number): boolean {
  return sentenceEnds.has(tokens.hashes[index] ?? 0) && !digits(tokens, index - 1);
}

function isPast(tokens: Tokens, index: number, language: DateLanguage): boolean {
  if (tokens.kinds[index] !== TokenKind.word) return false;
  if (language.past.has(tokens.hashes[index] ?? 0)) return true;
  const end = tokens.ends[index] ?? 0;
  const length = end - (tokens.starts[index] ?? 0);
  return length > 4 && language.pastEndings.some((ending) => tokens.text.endsWith(ending, end));
}
