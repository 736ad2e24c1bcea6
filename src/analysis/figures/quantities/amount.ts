import { hashWord, TokenKind } from "../../article/tokens.ts";
import { localCurrencies } from "../../lexicon/common.ts";
import { startKey } from "../../lexicon/starts.ts";
import type { Spelled, Unit } from "../../lexicon/types.ts";
import { andHalfLength, readArticle, readDigits, readNumber, type NumberReading } from "../numbers/index.ts";
import { characterAt, isAdjacent, isHyphen, tokenAt } from "../numbers/neighbours.ts";
import { isDigit, readLiteral } from "../numbers/literal.ts";
import type { RecognizerInput } from "../recognizer.ts";
import { isAngle, isHeat } from "./angles.ts";
import { poundsMeant } from "./pounds.ts";
import { sizeIn } from "./sums.ts";

/** A number with its unit or currency. */
export interface Amount {
  /** Offsets, UTF-16 code units, and the token after. */
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly number: NumberReading;
  /** The number with its sign, in `unit`. */
  readonly value: number;
  readonly unit: Unit | null;
  /** The unit stands before the number. */
  readonly prefixed: boolean;
}

export interface Circumstances {
  /** "between" stands before: "and" joins two amounts, not the parts of a number. */
  readonly between: boolean;
  /** A hedge stands before: "more than an hour" is a figure, "an hour" is none. */
  readonly hedged: boolean;
  /** A currency sign before the lower end of a range counts for the upper: "£2–3m". */
  readonly money?: boolean;
}

const nothingBefore: Circumstances = { between: false, hedged: false };

/** The amount that starts at a token, or null. Of digits that are no quantity, `value` is NaN. */
export function readAmount(
  input: RecognizerInput,
  index: number,
  before: Circumstances = nothingBefore,
): Amount | null {
  const single = readSingle(input, index, before);
  if (!single?.unit || Number.isNaN(single.value)) return single;
  return single.unit.kind === "money" ? withCents(input, single) : withSmaller(input, withHalf(input, single));
}

const percentUnit: Unit = { kind: "percent", unit: "percent", factor: 1 };

function readSingle(input: RecognizerInput, index: number, before: Circumstances): Amount | null {
  const { tokens, lexicon } = input;
  const start = tokens.starts[index] ?? 0;
  if (tokens.kinds[index] === TokenKind.number) {
    const number = readDigits(input, index, start, before.money ?? false);
    return readPrimes(input, index) ?? withUnit(input, start, number, false);
  }
  const glued = readGluedPrefix(input, index);
  if (glued) return prefixed(input, start, glued.code, glued.number, false);
  if (lexicon.percentFirst && characterAt(input, index) === "%" && isAdjacent(tokens, index + 1)) {
    const percent = readNumber(input, index + 1);
    return (
      percent && {
        start,
        end: percent.end,
        next: percent.next,
        number: percent,
        value: percent.value,
        unit: percentUnit,
        prefixed: true,
      }
    );
  }
  const sign = readSign(input, index);
  const prefix = readPrefix(input, sign.next);
  if (prefix) {
    const inner = readSign(input, prefix.next);
    const number = readNumber(input, inner.next, true, before.between);
    if (!number || (prefix.isCode && isWordRather(prefix.code, number))) return null;
    return prefixed(input, start, prefix.code, number, sign.negative || inner.negative);
  }
  if (sign.next > index && tokens.kinds[sign.next] !== TokenKind.number) return null;
  const height = readPrimes(input, sign.next);
  if (height) return height;
  const number = readNumber(input, sign.next, before.money ?? false, before.between) ?? readArticle(input, index);
  if (!number) return null;
  return withUnit(input, start, number, sign.negative);
}

function withUnit(input: RecognizerInput, start: number, number: NumberReading, negative: boolean): Amount | null {
  const { tokens } = input;
  const value = negative ? -number.value : number.value;
  const found = Number.isNaN(value) ? null : readUnit(input, number);
  if (found && number.article && tokens.kinds[found.next] === TokenKind.number) return null;
  if (!found) return { start, end: number.end, next: number.next, number, value, unit: null, prefixed: false };
  const unit = localUnit(input, found.unit, number, start);
  const frost = value > 0 && degrees.has(unit.unit) ? input.lexicon.belowZero.match(tokens, found.next) : null;
  const next = found.next + (frost?.length ?? 0);
  return {
    start,
    end: endOf(input, next),
    next,
    number,
    value: value * unit.factor * (frost ? -1 : 1),
    unit: frost ? { ...unit, unit: "celsius" } : unit,
    prefixed: false,
  };
}

const degrees = new Set<string | null>(["celsius", "generic"]);

/** 6'4" and 5′ 11″: feet and inches, in feet. */
function readPrimes(input: RecognizerInput, index: number): Amount | null {
  const { tokens, text, lexicon } = input;
  const end = tokens.ends[index] ?? 0;
  const next = text.charCodeAt(end);
  if (tokens.kinds[index] !== TokenKind.number || (next !== 0x27 && next !== 0x2019 && next !== 0x2032)) return null;
  const inches = /^['’′] ?(\d{1,2})(?:["”″]|'')/u.exec(text.slice(end, end + 7));
  if (!inches) return null;
  const number = readLiteral(text, tokens.starts[index] ?? 0, lexicon.decimal);
  if (!number.plain || number.end !== end || Number(inches[1]) >= inchesInFoot) return null;
  const read = readDigits(input, index, tokens.starts[index] ?? 0, false);
  const stop = end + inches[0].length;
  return {
    start: tokens.starts[index] ?? 0,
    end: stop,
    next: tokenAt(tokens, index, stop),
    number: { ...read, plain: false, end: stop },
    value: number.value + Number(inches[1]) / inchesInFoot,
    unit: { kind: "measure", unit: "foot", factor: 1 },
    prefixed: false,
  };
}

const inchesInFoot = 12;

/** "$5": the unit is known; "$5 billion Canadian dollars" and "USD 5 dollars" repeat it. */
function prefixed(
  input: RecognizerInput,
  start: number,
  code: string,
  number: NumberReading,
  negative: boolean,
): Amount {
  const found = Number.isNaN(number.value) ? null : readUnit(input, number);
  const repeated = found?.unit.kind === "money" && found.unit.factor === 1 ? found : null;
  const unit = repeated && code === "$" ? repeated.unit : money(input, code);
  const next = repeated?.next ?? number.next;
  const value = negative ? -number.value : number.value;
  return { start, end: repeated ? endOf(input, next) : number.end, next, number, value, unit, prefixed: true };
}

function endOf(input: RecognizerInput, next: number): number {
  return input.tokens.ends[next - 1] ?? 0;
}

const minusSigns = new Set(["-", "−", "–"]);

/** A sign belongs to the number if it touches it and no word or number stands at its left. */
function readSign(input: RecognizerInput, index: number): { readonly next: number; readonly negative: boolean } {
  const sign = characterAt(input, index);
  const isMinus = minusSigns.has(sign);
  const none = { next: index, negative: false };
  if ((!isMinus && sign !== "+") || !isAdjacent(input.tokens, index + 1)) return none;
  const before = input.text[(input.tokens.starts[index] ?? 0) - 1] ?? " ";
  if (!/[\s(€$£:;,[/]/u.test(before)) return none;
  if (isMinus && input.tokens.kinds[index - 1] === TokenKind.number) return none;
  return { next: index + 1, negative: isMinus };
}

/** Codes that are words as well: "ALL 5" is not five Albanian lek unless the number looks like money. */
const wordCodes = new Set(["ALL", "TRY", "PEN", "MAD", "GEL", "COP", "BAM", "TOP"]);

function isWordRather(code: string, number: NumberReading): boolean {
  return !number.digits || (wordCodes.has(code) && number.plain && number.value < 1000);
}

interface Prefix {
  readonly code: string;
  readonly next: number;
  /** Letters alone: "USD". */
  readonly isCode: boolean;
}

function readPrefix(input: RecognizerInput, index: number): Prefix | null {
  const { tokens, text, lexicon } = input;
  const found = lexicon.prefixes.match(tokens, index);
  if (!found) return null;
  const next = index + found.length;
  if (next >= tokens.count || (tokens.starts[next] ?? 0) - (tokens.ends[next - 1] ?? 0) > 1) return null;
  const spelling = text.slice(tokens.starts[index], tokens.ends[next - 1]);
  const chosen = spelledAs(found.value, spelling);
  return chosen ? { code: chosen, next, isCode: /^[A-Z]{3}$/.test(spelling) } : null;
}

/** Codes are written in capitals ("ALL 5" is no currency, "all 5" even less); with a sign in them case is free. */
function spelledAs(list: readonly Spelled<string>[], spelling: string): string | null {
  const exact = list.find((entry) => entry.spelling === spelling);
  if (exact) return exact.value;
  return /^\p{L}{3}\$$/u.test(spelling) ? (list[0]?.value ?? null) : null;
}

/** "USD5", "RM42.50": the sign and the first digits are one token. */
function readGluedPrefix(
  input: RecognizerInput,
  index: number,
): { readonly code: string; readonly number: NumberReading } | null {
  const { tokens, text, lexicon } = input;
  if (tokens.kinds[index] !== TokenKind.word) return null;
  const start = tokens.starts[index] ?? 0;
  const end = tokens.ends[index] ?? 0;
  if (end - start > 16 || !isDigit(text.charCodeAt(end - 1))) return null;
  let digits = end - 1;
  while (digits > start && isDigit(text.charCodeAt(digits - 1))) digits--;
  const letters = text.slice(start, digits);
  const entries = lexicon.prefixes.word(hashWord(letters));
  const code = entries ? spelledAs(entries, letters) : null;
  if (!code || letters.length < 2) return null;
  const number = readDigits(input, index, digits, true);
  return isWordRather(code, number) ? null : { code, number };
}

function money(input: RecognizerInput, code: string, factor = 1): Unit {
  const unit = localCurrency(input, code);
  const other = code === "$" && unit === "USD" ? input.context.dollars : null;
  return { kind: "money", unit, factor, ...(other && { other }) };
}

/** The unit as it is meant here: signs by country, "pounds" by what is counted. */
function localUnit(input: RecognizerInput, unit: Unit, number: NumberReading, start: number): Unit {
  if (unit.kind === "money") return money(input, unit.unit ?? "", unit.factor);
  if (unit.unit === "pound" && number.scale >= 1e5) return money(input, "GBP");
  if (unit.unit === "pound" && unit.kind === "measure")
    return poundsMeant(input, unit, start, number.end, /^en-(?:GB|IE)\b/.test(input.context.language));
  if (unit.unit === "generic" && isAngle(input, start, number.end)) return { ...unit, unit: "degree" };
  if (unit.unit === "generic" && (input.lexicon.language !== "en" || number.value < 0))
    return { ...unit, unit: "celsius" };
  return unit;
}

/** What "$", "kr" and "¥" are in this article; null where it is not known. */
function localCurrency(input: RecognizerInput, sign: string): string | null {
  if (sign === "crown") return input.context.crowns ?? null;
  const local = localCurrencies[sign];
  if (!local) return sign || null;
  const region = regionOf(input.context.language) ?? regionOf(input.paragraph.language) ?? "";
  const language = input.context.language.split("-", 1)[0] ?? "";
  return local[region] ?? local[language] ?? local[input.lexicon.language] ?? defaults[sign] ?? null;
}

function regionOf(language: string): string | null {
  return /-([A-Z]{2})\b/.exec(language)?.[1] ?? null;
}

const defaults: Readonly<Record<string, string>> = { $: "USD", "¥": "JPY", kr: "DKK" };

interface UnitFound {
  readonly unit: Unit;
  readonly next: number;
}

function readUnit(input: RecognizerInput, number: NumberReading): UnitFound | null {
  const { tokens, lexicon } = input;
  const at = number.next;
  if (!lexicon.followers.has(tokens.hashes[at] ?? 0)) return null;
  const mayHaveOf = number.vague || number.part || number.scale >= 1e5 || lexicon.ofAlways;
  const of = mayHaveOf ? lexicon.ofWords.match(tokens, at) : null;
  if (of) {
    const article = lexicon.numbers.match(tokens, at + of.length);
    const found = unitAt(input, at + of.length + (article?.value.article ? article.length : 0));
    if (found) return found;
  }
  const plain = unitAt(input, at);
  if (plain) return plain;
  if (endsClause(input, at + 1)) {
    const last = lexicon.lastUnits.match(tokens, at);
    if (last) return { unit: last.value, next: at + last.length };
  }
  const article = number.part ? lexicon.numbers.match(tokens, at) : null;
  if (article?.value.article) return unitAt(input, at + article.length);
  if (!isHyphen(characterAt(input, at))) return null;
  const spaced = !isAdjacent(tokens, at);
  if (spaced || !isAdjacent(tokens, at + 1)) return null;
  const joined = unitAt(input, at + 1);
  // "88-B" is a code; "5-km run" is a measure.
  return joined && endOf(input, joined.next) - (tokens.starts[at + 1] ?? 0) > 1 ? joined : null;
}

/** The unit that stands at a token, spelled as the lexicon has it: one or two letters must match in case. */
function unitAt(input: RecognizerInput, index: number): UnitFound | null {
  const { tokens, text, lexicon } = input;
  const found = lexicon.units.match(tokens, index);
  if (!found) return null;
  const next = index + found.length;
  const spelling = text.slice(tokens.starts[index], tokens.ends[next - 1]);
  const exact = found.value.find((entry) => entry.spelling === spelling);
  const chosen = exact ?? (spelling.length < 2 ? undefined : found.value[0]);
  if (!exact && /^[A-Z]{3}$/.test(chosen?.spelling ?? "")) return null;
  if ((spelling === "C" || spelling === "F") && !isHeat(input, tokens.starts[index] ?? 0)) return null;
  if (
    !chosen ||
    (spelling === "crown" && !isLarge(input, index)) ||
    (isLetter.test(spelling) &&
      (isSpelled(input, index) || touchesCode(input, next) || startsAbbreviation(input, next))) ||
    belongsToNext(input, index, next)
  )
    return null;
  return { unit: chosen.value, next };
}

/** "a $5 note", "20 $5 notes": a sign that touches the number after it is that number's. */
function belongsToNext({ tokens }: RecognizerInput, index: number, next: number): boolean {
  return tokens.kinds[next] === TokenKind.number && isAdjacent(tokens, next) && !isAdjacent(tokens, index);
}

const isLetter = /^\p{L}$/u;

/** "an 18 billion crown programme", but "three crown jewels": no digits or scale word of some size stands before. */
function isLarge({ tokens, text, lexicon }: RecognizerInput, index: number): boolean {
  const before = text.slice(tokens.starts[index - 1], tokens.ends[index - 1]);
  return /^\d{3,}$/.test(before) || (lexicon.numbers.match(tokens, index - 1)?.value.scale ?? 1) > 1;
}

/** "neun A-Länderspiele": symbols of one letter stand behind digits. */
function isSpelled({ tokens }: RecognizerInput, index: number): boolean {
  return index > 0 && tokens.kinds[index - 1] === TokenKind.word;
}

/** "6 p.m.", "25 m.p.h.": what looks like a symbol is the first letter of an abbreviation. */
function startsAbbreviation({ tokens, text }: RecognizerInput, index: number): boolean {
  if (text[tokens.starts[index] ?? 0] !== "." || !isAdjacent(tokens, index)) return false;
  return /^\p{Ll}$/u.test(text.slice(tokens.starts[index + 1], tokens.ends[index + 1]));
}

/** "24703 L-202": what looks like a symbol is the start of a code. */
function touchesCode(input: RecognizerInput, index: number): boolean {
  const { tokens } = input;
  return (
    isHyphen(characterAt(input, index)) && isAdjacent(tokens, index) && tokens.kinds[index + 1] === TokenKind.number
  );
}

/** "an hour and a half". */
function withHalf(input: RecognizerInput, amount: Amount): Amount {
  const half = andHalfLength(input, amount.next);
  if (half === 0 || amount.unit?.kind === "percent") return amount;
  const next = amount.next + half;
  return {
    ...amount,
    number: { ...amount.number, weak: false },
    value: amount.value + 0.5,
    next,
    end: endOf(input, next),
  };
}

/** "2 hours 30 minutes", "5 feet 10 inches": in the larger unit. */
function withSmaller(input: RecognizerInput, amount: Amount): Amount {
  const larger = amount.unit?.unit ?? "";
  // "1.2 tonnes and 300 kilos" are two figures
  if (!Number.isInteger(amount.number.value)) return amount;
  let { value, next, end } = amount;
  let last = larger;
  for (;;) {
    const at = pastJoin(input, next);
    const part = isNumberAt(input, at) ? readSingle(input, at, nothingBefore) : null;
    const smaller = part?.unit?.unit;
    const size = smaller ? sizeIn(smaller, larger) : null;
    if (!part || !smaller || size === null || sizeIn(smaller, last) === null) break;
    value += part.value * size;
    ({ next, end } = part);
    last = smaller;
  }
  return next === amount.next ? amount : { ...amount, number: { ...amount.number, weak: false }, value, next, end };
}

/** "15 dollars and 15 cents", "zwei Euro fünfzig". */
function withCents(input: RecognizerInput, amount: Amount): Amount {
  if (amount.unit?.factor !== 1 || amount.number.vague || !Number.isInteger(amount.value)) return amount;
  const at = pastJoin(input, amount.next);
  const cents = isNumberAt(input, at) ? readSingle(input, at, nothingBefore) : null;
  if (!cents || !(cents.number.value > 0 && cents.number.value < 100)) return amount;
  const added = { ...amount, value: amount.value + cents.number.value / 100, next: cents.next, end: cents.end };
  if (cents.unit?.kind === "money" && cents.unit.factor === 0.01) return added;
  const bare = !cents.unit && cents.number.value >= 10 && amount.value < 1000 && Number.isInteger(cents.number.value);
  return bare && endsClause(input, cents.next) ? added : amount;
}

function endsClause(input: RecognizerInput, index: number): boolean {
  return index >= input.tokens.count || ".,;!?)".includes(characterAt(input, index) || " ");
}

function pastJoin(input: RecognizerInput, index: number): number {
  const comma = characterAt(input, index) === "," ? index + 1 : index;
  const join = input.lexicon.numbers.match(input.tokens, comma);
  return join?.value.join ? comma + join.length : comma;
}

function isNumberAt({ tokens, lexicon }: RecognizerInput, index: number): boolean {
  const kind = tokens.kinds[index];
  if (kind === TokenKind.number || lexicon.numbers.match(tokens, index)?.value.add !== undefined) return true;
  return (
    kind === TokenKind.word && lexicon.glued?.starts.has(startKey(tokens.text, tokens.starts[index] ?? 0)) === true
  );
}
