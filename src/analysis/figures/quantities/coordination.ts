import { TokenKind } from "../../article/tokens.ts";
import { characterAt, isAdjacent, pastSuspended } from "../numbers/neighbours.ts";
import type { RecognizerInput } from "../recognizer.ts";
import { readAmount, type Amount } from "./amount.ts";
import { sharedScale } from "./ranges.ts";
import { followsName, isYear } from "./rejects.ts";

/** Numbers that are joined so are few: "5, 7 and 9 percent". */
const mostJoined = 4;
/** Words between two percentages of which only the last says so: "12,3, die Linken auf 8,5 Prozent". */
const mostBetween = 4;

/**
 * A bare number with the unit that it shares with the next it is joined to: "6 und 7 Jahre alt", "a 5- and a 10-kilometre run". The same
 * amount where there is none.
 * @param index the token that it starts at
 */
export function withSharedUnit(input: RecognizerInput, index: number, amount: Amount): Amount {
  const { number } = amount;
  if (amount.unit || number.vague || number.weak || number.part || number.scale !== 1) return amount;
  // "Quillon 7", but "SPD 25,7, Union 24,1, Grüne 14,8 Prozent".
  if (isYear(number.value) || (followsName(input, index) && !hasDecimals(amount))) return amount;
  const last = nextJoined(input, amount, mostJoined) ?? nextOfList(input, amount, mostJoined);
  const unit = last?.unit;
  if (!unit || last.prefixed || last.number.weak) return amount;
  return { ...amount, value: amount.value * sharedScale(amount, last, true) * unit.factor, unit };
}

/** The next amount that has a unit, of those joined by commas and "and". */
function nextJoined(input: RecognizerInput, amount: Amount, most: number): Amount | null {
  const { tokens, lexicon } = input;
  const at = pastSuspended(input, amount.next);
  const join = lexicon.connectors.match(tokens, at);
  const joins = join && (join.value === "and" || join.value === "or") ? join.length : 0;
  if (most === 0 || (joins === 0 && characterAt(input, at) !== ",")) return null;
  const from = at + (joins || 1);
  // "a 5- and a 10-kilometre run"
  const article = at > amount.next ? lexicon.numbers.match(tokens, from) : null;
  const next = readAmount(input, from + (article?.value.article ? article.length : 0));
  if (!next || Number.isNaN(next.value) || isAdjacent(tokens, from)) return null;
  return next.unit ? (joins > 0 ? next : null) : nextJoined(input, next, most - 1);
}

/**
 * The percentage that ends a list of what several had, "kamen auf 12,3, die Linken auf 8,5 und die FDP auf 7,4 Prozent": all of
 * them have decimals, as nothing counted has.
 */
function nextOfList(input: RecognizerInput, amount: Amount, most: number): Amount | null {
  const { tokens, lexicon } = input;
  const join = lexicon.connectors.match(tokens, amount.next);
  const joins = join?.value === "and" ? join.length : characterAt(input, amount.next) === "," ? 1 : 0;
  if (most === 0 || joins === 0 || !hasDecimals(amount)) return null;
  let at = amount.next + joins;
  const last = at + mostBetween;
  while (at < last && tokens.kinds[at] === TokenKind.word) at++;
  const next = tokens.kinds[at] === TokenKind.number ? readAmount(input, at) : null;
  if (!next || !hasDecimals(next)) return null;
  return next.unit ? (next.unit.kind === "percent" ? next : null) : nextOfList(input, next, most - 1);
}

function hasDecimals({ number }: Amount): boolean {
  return number.digits && !number.plain && number.scale === 1 && number.value < 100;
}
