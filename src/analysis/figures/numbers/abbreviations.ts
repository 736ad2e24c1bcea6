import { TokenKind } from "../../article/tokens.ts";
import type { RecognizerInput } from "../recognizer.ts";
import { isAdjacent } from "./neighbours.ts";

/** The scale that an abbreviation after digits stands for ("5 mio.", "1.2bn"), and how many tokens it takes; null for none. */
export function abbreviation(
  input: RecognizerInput,
  index: number,
  money: boolean,
): { readonly length: number; readonly value: number } | null {
  const { tokens, text, lexicon } = input;
  const found = lexicon.abbreviations.match(tokens, index);
  if (!found) return null;
  const spelling = text.slice(tokens.starts[index], tokens.ends[index + found.length - 1]);
  const exact = found.value.find((entry) => entry.spelling === spelling);
  const chosen = exact ?? (spelling.length > 1 ? found.value[0] : undefined);
  if (!chosen) return null;
  const paid = money || moneyFollows(input, index + found.length);
  if (spelling.length === 1 && !isAdjacent(tokens, index) && !paid && spelling !== "k") return null;
  // "221B Baker Street", "phase 2b": billions and more are written so of money alone.
  if (/^[A-Z]$/i.test(spelling) && !paid && chosen.value >= 1e9 && !hasDecimals(input, index - 1))
    if (/^[A-Z]$/.test(spelling) || !countsThings(input, index)) return null;
  const isUnit = !money && spelling.length <= 2 && !/^[KMB]$/.test(spelling) && unitSpelled(input, index);
  if (isUnit && !paid && !countsThings(input, index)) return null;
  return { length: found.length, value: chosen.value };
}

/** Words of a noun phrase that are looked at for a thing that is counted by the million. */
const nounReach = 3;
/** How far before the number a word may be that says what is counted, in code units. */
const talkReach = 80;

/** "1.67m people", "4.7m iPad tablets" and "unemployment fell to 1.67m" are millions, not metres. */
function countsThings(input: RecognizerInput, index: number): boolean {
  const { tokens, text, lexicon } = input;
  if (!isAdjacent(tokens, index) || !lexicon.countTalk) return false;
  const next = index + 1;
  let end = next;
  while (end < next + nounReach && tokens.kinds[end] === TokenKind.word && !lexicon.stops.match(tokens, end)) {
    if (lexicon.things.match(tokens, end) || isMeasure(input, end)) return true;
    end++;
  }
  const noun = text.slice(tokens.starts[next], tokens.ends[end - 1]);
  if (end > next) return lexicon.countTalk.test(noun) || soldByName.test(noun);
  const start = tokens.starts[index - 1] ?? 0;
  const before = tokenBefore(input, index);
  return (
    lexicon.levels.match(tokens, before) !== null &&
    lexicon.countTalk.test(text.slice(Math.max(0, start - talkReach), start))
  );
}

/** Things of a brand, several of them: nothing is so many metres of that. */
const soldByName = /^(?:\p{Ll}?\p{Lu}[\p{L}\d-]*)(?: .*)?[^s]s$/u;

/** The token before the digits that end before a token. */
function tokenBefore({ tokens }: RecognizerInput, index: number): number {
  let at = index - 1;
  while (at > 0 && isAdjacent(tokens, at)) at--;
  return at - 1;
}

/** "1.2m tonnes": a unit that is no symbol. */
function isMeasure({ tokens, lexicon }: RecognizerInput, index: number): boolean {
  const length = (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0);
  return length > 3 && lexicon.units.match(tokens, index)?.value[0]?.value.kind === "measure";
}

/** Whether the digits before a token are decimals: "1.2B users". */
function hasDecimals({ tokens, text }: RecognizerInput, index: number): boolean {
  const before = text[(tokens.starts[index] ?? 0) - 1] ?? "";
  return before === "." || before === ",";
}

/** Whether a unit symbol that starts so stands there: "km", and "km/h" for "km". */
function unitSpelled(input: RecognizerInput, index: number): boolean {
  const { tokens, text, lexicon } = input;
  const unit = lexicon.units.match(tokens, index);
  if (!unit) return false;
  const spelling = text.slice(tokens.starts[index], tokens.ends[index + unit.length - 1]);
  return unit.value.some((entry) => entry.spelling === spelling);
}

function moneyFollows(input: RecognizerInput, index: number): boolean {
  return input.lexicon.units.match(input.tokens, index)?.value.some((unit) => unit.value.kind === "money") ?? false;
}
