/** What has digits and is no figure. */
import { TokenKind } from "../../article/tokens.ts";
import { characterAt, isAdjacent, isHyphen } from "../numbers/neighbours.ts";
import { PhraseTable } from "../../lexicon/phrases.ts";
import { readLiteral } from "../numbers/literal.ts";
import type { RecognizerInput } from "../recognizer.ts";
import type { Amount } from "./amount.ts";

/** A hyphen or sign ties the number to the name before it: GPT-4, Covid-19, #5, B_2, 10^6. */
export function touchesName({ tokens, text }: RecognizerInput, index: number): boolean {
  if (tokens.kinds[index] !== TokenKind.number) return false;
  const start = tokens.starts[index] ?? 0;
  const before = text[start - 1] ?? " ";
  if (before === " ") return false;
  if (/[\p{L}#@_/\\=^]/u.test(before)) return true;
  // "PF'3944", "2031 and '32", but French "l'11"
  if ("'’".includes(before))
    return /\p{Lu}\p{Lu}$|\d{4}(?:, | and )$/u.test(text.slice(Math.max(0, start - 10), start - 1));
  if (!"-–.:".includes(before)) return false;
  return /[\p{L}\p{N}]/u.test(text[start - 2] ?? " ");
}

/**
 * Past the digits of a telephone, account, card or ISBN number that starts at a token: three runs of digits or more
 * with one sign between them, a run after "+", or one with a leading zero. The token itself where there is none.
 */
export function pastCode(input: RecognizerInput, index: number): number {
  const { tokens, text, lexicon } = input;
  if (tokens.kinds[index] !== TokenKind.number) return index;
  let at = index;
  let runs = 1;
  while (nextRun(input, at) > 0) {
    at = nextRun(input, at);
    runs++;
  }
  const start = tokens.starts[index] ?? 0;
  // "+2.1%" is no telephone number
  const decimal = runs === 2 && text[tokens.ends[index] ?? 0] === ".";
  const international = text[start - 1] === "+" && runs > 1 && !decimal;
  const inCode = runs > 1 && index > 0 && /\p{L}\d+$/u.test(text.slice(Math.max(0, start - 8), start).trimEnd());
  const zero =
    text[start] === "0" && (tokens.ends[index] ?? 0) - start > 1 && !/[.,]/.test(text[tokens.ends[index] ?? 0] ?? "");
  if (!(runs > 2 || international || inCode || zero)) return index;
  const literal = runs > 1 && !international && !inCode ? readLiteral(text, start, lexicon.decimal) : null;
  return literal && !Number.isNaN(literal.value) && literal.end >= (tokens.ends[at] ?? 0) ? index : at + 1;
}

/** The same for a number whose "+" stands at the token. */
export function pastInternational(input: RecognizerInput, index: number): number {
  const after =
    characterAt(input, index) === "+" && isAdjacent(input.tokens, index + 1) ? pastCode(input, index + 1) : 0;
  return after > index + 1 ? after : index;
}

/** The next run of digits, one blank, hyphen, stop, slash or bracket away; 0 where there is none. */
function nextRun({ tokens, text }: RecognizerInput, index: number): number {
  const end = tokens.ends[index] ?? 0;
  if (tokens.kinds[index + 1] === TokenKind.number) {
    return (tokens.starts[index + 1] ?? 0) - end === 1 ? index + 1 : 0;
  }
  const sign = text[tokens.starts[index + 1] ?? 0] ?? "";
  if (
    tokens.kinds[index + 2] !== TokenKind.number ||
    !"-–./)".includes(sign) ||
    (tokens.starts[index + 1] ?? 0) !== end
  )
    return 0;
  return (tokens.starts[index + 2] ?? 0) - (tokens.ends[index + 1] ?? 0) <= (sign === ")" ? 1 : 0) ? index + 2 : 0;
}

/** The digits end in letters that are no unit: "3rd", "5G", "20er". */
export function gluedToWord({ tokens }: RecognizerInput, amount: Amount): boolean {
  return amount.number.digits && isAdjacent(tokens, amount.next) && tokens.kinds[amount.next] === TokenKind.word;
}

/** What is more likely a year than a quantity, where it stands alone. */
export function isYear(value: number): boolean {
  return value >= 1500 && value < 2100;
}

/** "80'erne", "under 12’s": digits with an ending behind an apostrophe. */
export function hasEnding({ tokens, text }: RecognizerInput, amount: Amount): boolean {
  const { next, number } = amount;
  if (!number.plain || amount.unit || !"'’".includes(text[number.end] ?? "_")) return false;
  return isAdjacent(tokens, next + 1) && tokens.kinds[next + 1] === TokenKind.word;
}

/** "i 2015-kroner": sums in the prices of a year. */
export function isPriceLevel({ text }: RecognizerInput, { number, unit, start }: Amount): boolean {
  if (unit?.kind !== "money" || !number.plain || !isYear(number.value)) return false;
  return isHyphen(text[number.end] ?? "") && isDated(text, start);
}

/** Whether the word before a number that starts there makes it a year: "in 2024". */
export function isDated(text: string, start: number): boolean {
  return /(?:^|\s)i[nm]? $/i.test(text.slice(Math.max(0, start - 4), start));
}

/** "19h" where that is how the time of day is written. */
export function isClock({ tokens, lexicon }: RecognizerInput, { number, unit }: Amount): boolean {
  return (
    lexicon.clockHours && unit?.unit === "hour" && number.plain && number.value <= 24 && isAdjacent(tokens, number.next)
  );
}

/** "3. Platz": digits with a full stop before a word, where the language writes ordinals so. */
export function isOrdinal(input: RecognizerInput, amount: Amount): boolean {
  const { tokens } = input;
  if (!amount.number.plain || amount.unit || amount.value > 100 || input.lexicon.language === "en") return false;
  if (characterAt(input, amount.next) !== "." || !isAdjacent(tokens, amount.next)) return false;
  if (joinsOrdinals(input, amount.next + 1)) return true;
  return tokens.kinds[amount.next + 1] === TokenKind.word && !isAdjacent(tokens, amount.next + 1);
}

/** "3.-4. klasse": a dash and the next ordinal. */
function joinsOrdinals(input: RecognizerInput, index: number): boolean {
  const { tokens } = input;
  const dash = characterAt(input, index);
  const isJoined = (dash === "-" || dash === "–" || dash === "/") && isAdjacent(tokens, index);
  return isJoined && tokens.kinds[index + 1] === TokenKind.number && characterAt(input, index + 2) === ".";
}

/** Words that a street's name has at most before "Street". */
const streetReach = 3;

/** "10 Downing Street": the number of a house, before capitals that end in a word for a street. */
export function isAddress({ tokens, text, lexicon }: RecognizerInput, { number, next, unit }: Amount): boolean {
  if (!number.plain || unit) return false;
  for (let at = next; at <= next + streetReach && tokens.kinds[at] === TokenKind.word; at++) {
    if (!/\p{Lu}/u.test(text[tokens.starts[at] ?? 0] ?? "")) return false;
    if (at > next && lexicon.streets.match(tokens, at)) return true;
  }
  return false;
}

/** "3-2", "3–2": two small numbers, a dash between them, and no rise from the first to the second. */
export function isScore(input: RecognizerInput, amount: Amount): boolean {
  const { tokens } = input;
  const dash = characterAt(input, amount.next);
  if (!amount.number.plain || amount.unit || (dash !== "-" && dash !== "–")) return false;
  const touches = isAdjacent(tokens, amount.next) && isAdjacent(tokens, amount.next + 1);
  return touches && tokens.kinds[amount.next + 1] === TokenKind.number;
}

/** "1. First", "2) second", "2.4 Methods" at the start of a line. */
export function isNumbering(input: RecognizerInput, index: number, amount: Amount): boolean {
  const { tokens, text } = input;
  if (!amount.number.digits || amount.unit || amount.number.scale !== 1 || amount.value > 200) return false;
  if (index > 0 && !startsLine(input, index)) return false;
  if (!amount.number.plain) return /^\d\.\d{1,2} \p{Lu}/u.test(text.slice(amount.start, amount.end + 2));
  const sign = characterAt(input, amount.next);
  return (
    (sign === "." || sign === ")" || sign === ":") &&
    isAdjacent(tokens, amount.next) &&
    !isAdjacent(tokens, amount.next + 1)
  );
}

function startsLine({ tokens, text }: RecognizerInput, index: number): boolean {
  const end = tokens.starts[index] ?? 0;
  for (let at = tokens.ends[index - 1] ?? 0; at < end; at++) if (text.charCodeAt(at) === lineFeed) return true;
  return false;
}

const lineFeed = 10;

/** "Falcon 9", "iPhone 15": a bare number after a capitalised word inside a sentence. */
export function followsName({ tokens, text, lexicon }: RecognizerInput, index: number): boolean {
  if (index === 0 || tokens.kinds[index - 1] !== TokenKind.word || tokens.kinds[index] !== TokenKind.number)
    return false;
  if ((tokens.starts[index] ?? 0) - (tokens.ends[index - 1] ?? 0) !== 1) return false;
  const before = text.slice(tokens.starts[index - 1], tokens.ends[index - 1]);
  if (!/\p{Lu}/u.test(before) || lexicon.stops.match(tokens, index - 1)) return false;
  return lexicon.leads.match(tokens, index - 1) === null;
}

/** Numbers in a row of which only the first has the name: a table's row of thousands is not looked through for each. */
const mostOfName = 6;

/** "Orvane 1 and 2": the number of one more of a name. */
export function continuesName(input: RecognizerInput, index: number): boolean {
  for (let at = index, left = mostOfName; left > 1 && joinsNumber(input, at - 1); left--) {
    at -= 2;
    if (followsName(input, at)) return true;
  }
  return false;
}

function joinsNumber(input: RecognizerInput, index: number): boolean {
  const join = input.lexicon.connectors.match(input.tokens, index)?.value;
  return characterAt(input, index) === "," || join === "and" || join === "or";
}

/** "K 37", "B 16": roads, and streets of a plan; German has no word of one capital. */
export function followsLetter({ tokens, text, lexicon }: RecognizerInput, index: number): boolean {
  if (lexicon.nouns !== "capital" || tokens.kinds[index] !== TokenKind.number) return false;
  const start = tokens.starts[index] ?? 0;
  return /(?<![\p{L}\p{N}])[A-Z] $/u.test(text.slice(Math.max(0, start - 3), start));
}

/** "10-K", "4-H": a code of digits and one capital. */
export function isLettered({ tokens, text }: RecognizerInput, { number, next, unit }: Amount): boolean {
  if (!number.plain || unit || !isHyphen(text[number.end] ?? "") || !isAdjacent(tokens, next + 1)) return false;
  return /^\p{Lu}$/u.test(text.slice(tokens.starts[next + 1], tokens.ends[next + 1]));
}

/** "forty-five (45)": the number again in brackets. */
export function repeats(
  input: RecognizerInput,
  index: number,
  amount: Amount,
  before: { readonly value: number; readonly next: number } | null,
): boolean {
  if (!before || before.next !== index - 1 || before.value !== amount.value) return false;
  return characterAt(input, index - 1) === "(" && characterAt(input, amount.next) === ")";
}

/** Dates that have become names, and are no fractions. */
const events = new PhraseTable<true>([["9/11", true]]);

/** Past "9/11" that starts at a token, or the token itself. */
export function pastEvent({ tokens }: RecognizerInput, index: number): number {
  return tokens.kinds[index] === TokenKind.number ? index + (events.match(tokens, index)?.length ?? 0) : index;
}

/** "4 StR 112/19", "III ZR 5/19": the file reference of a court; a number, a word, and a number with its year. */
export function pastDocket({ tokens, text }: RecognizerInput, { number, next, unit }: Amount): number {
  if (!number.plain || unit || tokens.kinds[next] !== TokenKind.word || tokens.kinds[next + 1] !== TokenKind.number)
    return 0;
  const from = tokens.starts[next + 1] ?? 0;
  const docket = /^\d{1,4}\/\d{2}(?!\d)/.exec(text.slice(from, from + 8));
  if (!docket || !/^\p{Lu}/u.test(text[tokens.starts[next] ?? 0] ?? "")) return 0;
  let at = next + 1;
  while (at < tokens.count && (tokens.starts[at] ?? 0) < from + docket[0].length) at++;
  return at;
}

/** "TSG 1899 Hoffenheim": the year of its founding in a club's name, after its initials. */
export function namesClub({ tokens, text }: RecognizerInput, index: number): boolean {
  return /^\p{Lu}{2,4}$/u.test(text.slice(tokens.starts[index - 1], tokens.ends[index - 1]));
}

/** "La 1", "el 7": digits after a singular article are a channel, a line or a shirt, for they count nothing. */
export function isSingled({ tokens, lexicon }: RecognizerInput, index: number, { number }: Amount): boolean {
  return number.plain && index > 0 && lexicon.singularArticles.match(tokens, index - 1) !== null;
}

/** How far the word for odds may be before them, in tokens: "odds on a draw are 3.40". */
const oddsReach = 6;

/** A bare number after the word for odds. */
export function isOdds({ tokens, lexicon }: RecognizerInput, index: number, { number }: Amount): boolean {
  if (!number.digits || number.scale !== 1) return false;
  for (let at = index - 1; at >= 0 && at >= index - oddsReach; at--) {
    if (lexicon.odds.match(tokens, at)) return true;
    if (tokens.kinds[at] === TokenKind.punctuation) return false;
  }
  return false;
}
