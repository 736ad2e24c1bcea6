/** Small questions about tokens that every reader of dates asks. */
import { hashWord, TokenKind, type Tokens } from "../../article/tokens.ts";

const fullStop = hashWord(".");

/** A two-digit year as a newspaper means it. */
export function fullYear(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year;
}

/** How many digits the number token has, 0 for another token. */
export function digits(tokens: Tokens, index: number): number {
  if (index < 0 || index >= tokens.count || tokens.kinds[index] !== TokenKind.number) return 0;
  return (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0);
}

/** The value of a number token of up to nine digits; 0 for another token. */
export function numberAt(tokens: Tokens, index: number): number {
  const length = digits(tokens, index);
  if (length === 0 || length > 9) return 0;
  let value = 0;
  const start = tokens.starts[index] ?? 0;
  for (let i = start; i < start + length; i++) value = value * 10 + tokens.text.charCodeAt(i) - 48;
  return value;
}

/** Whether no white space is before the token. */
export function isGlued(tokens: Tokens, index: number): boolean {
  return index > 0 && index < tokens.count && tokens.starts[index] === tokens.ends[index - 1];
}

export function isFullStop(tokens: Tokens, index: number): boolean {
  return isGlued(tokens, index) && tokens.hashes[index] === fullStop;
}

export function smallNumber(tokens: Tokens, index: number, highest: number): number {
  const length = digits(tokens, index);
  if (length === 0 || 10 ** (length - 1) > highest) return 0;
  const value = numberAt(tokens, index);
  return value <= highest ? value : 0;
}

export function startsUpper(tokens: Tokens, index: number): boolean {
  const first = tokens.text.charAt(tokens.starts[index] ?? 0);
  return first !== first.toLowerCase();
}
