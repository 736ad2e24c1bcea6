import { TokenKind } from "../../article/tokens.ts";
import type { RecognizerInput } from "../recognizer.ts";

/** What an amount is for one of, and the token after it. */
export interface Per {
  readonly per: string | null;
  readonly next: number;
}

/** Words for "per" that any noun may follow; after the others ("a", "om") only units do. */
const plainWords = new Set(["per", "pro", "pr", "pr.", "je", "/", "por", "par", "na"]);

/** "MWh" in "per MWh", "month" in "om måneden". A year is none, for it stands after totals. Null where nothing follows. */
export function readPer(input: RecognizerInput, start: number): Per | null {
  const { tokens, lexicon, text } = input;
  // "$37 in cash per share"
  const index = start + (lexicon.paidIn.match(tokens, start)?.length ?? 0);
  const found = lexicon.per.match(tokens, index);
  if (!found) return null;
  // "per Orvane share"
  const whose = index + found.length;
  const at = isCapital(input, whose) && lexicon.pieces.match(tokens, whose + 1) ? whose + 1 : whose;
  if (found.value.unit) return { per: withoutYear(found.value.unit), next: at };
  const unit = lexicon.units.match(tokens, at);
  const value = unit?.value[0]?.value;
  if (unit && value && value.kind !== "money" && value.kind !== "percent") {
    return { per: withoutYear(value.unit ?? ""), next: at + unit.length };
  }
  const several = lexicon.numbers.match(tokens, at);
  if (several?.value.collective)
    return { per: text.slice(tokens.starts[at], tokens.ends[at]), next: at + several.length };
  const word = text.slice(tokens.starts[index], tokens.ends[whose - 1]).toLowerCase();
  if (!plainWords.has(word) || tokens.kinds[at] !== TokenKind.word) return null;
  const piece = lexicon.pieces.match(tokens, at);
  const per = text.slice(tokens.starts[at], tokens.ends[at]);
  return { per: piece ? per.toLowerCase() : per, next: at + 1 };
}

function isCapital({ tokens, text }: RecognizerInput, index: number): boolean {
  return /^\p{Lu}/u.test(text.slice(tokens.starts[index], tokens.ends[index]));
}

function withoutYear(unit: string): string | null {
  return unit === "year" ? null : unit;
}
