/** What stands beside a token. */
import { TokenKind, type Tokens } from "../../article/tokens.ts";
import type { RecognizerInput } from "../recognizer.ts";

/** Whether no blank is before the token. */
export function isAdjacent(tokens: Tokens, index: number): boolean {
  return index > 0 && tokens.starts[index] === tokens.ends[index - 1];
}

export function characterAt(input: RecognizerInput, index: number): string {
  if (index < 0 || index >= input.tokens.count || input.tokens.kinds[index] !== TokenKind.punctuation) return "";
  return input.text[input.tokens.starts[index] ?? 0] ?? "";
}

/** A hyphen, soft hyphens and dashes apart. */
export function isHyphen(sign: string): boolean {
  return sign === "-" || sign === "‑" || sign === "‐";
}

/** Past the hyphen of a word whose end comes later: "18- bis 24-Jährige". */
export function pastSuspended(input: RecognizerInput, index: number): number {
  const { tokens } = input;
  const hangs = isHyphen(characterAt(input, index)) && isAdjacent(tokens, index) && !isAdjacent(tokens, index + 1);
  return hangs ? index + 1 : index;
}

/** The first token that starts at or after an offset. */
export function tokenAt(tokens: Tokens, from: number, offset: number): number {
  let index = from;
  while (index < tokens.count && (tokens.starts[index] ?? 0) < offset) index++;
  return index;
}
