import { TokenKind } from "../../article/tokens.ts";
import { implausible } from "../../lexicon/scales.ts";
import { startKey } from "../../lexicon/starts.ts";
import type { NumberWord } from "../../lexicon/types.ts";
import type { ReadingReason } from "../../types.ts";
import type { RecognizerInput } from "../recognizer.ts";
import { abbreviation } from "./abbreviations.ts";
import { conventions } from "./conventions.ts";
import { readLiteral, vulgarFraction, type Literal } from "./literal.ts";
import { characterAt, isAdjacent, isHyphen, tokenAt } from "./neighbours.ts";
import { splitGlued, SpelledNumber } from "./spelled.ts";

/** A number in the text, in digits, words or both. */
export interface NumberReading {
  /** Offset of its end, UTF-16 code units. */
  readonly end: number;
  /** Index of the token after it. */
  readonly next: number;
  readonly value: number;
  /** What stands before the scale word, and the scale; 1 without one. */
  readonly mantissa: number;
  readonly scale: number;
  /** The other way to read it, where it is open which is meant, and why each. */
  readonly other: { readonly value: number; readonly first: ReadingReason; readonly second: ReadingReason } | null;
  /** "billions": the size is known, the number is not. */
  readonly vague: boolean;
  /** A part of a whole: "two thirds", "halvdelen". */
  readonly part: boolean;
  /** One, written as a word that is mostly an article or pronoun. */
  readonly weak: boolean;
  /** One, by an article alone. */
  readonly article: boolean;
  /** A round collective: "une dizaine". */
  readonly round: boolean;
  /** A compound that is a sum of money: "Millionenbetrag". */
  readonly sum: boolean;
  readonly digits: boolean;
  /** Digits alone, without signs: "2024", "7". */
  readonly plain: boolean;
}

/**
 * The number that starts at a token; null where none does. `value` is NaN for digits that are no quantity, which are
 * to be skipped to `next`.
 * @param money whether a currency sign stands before it: then "m" is a million
 * @param open whether "and" may belong to a pair ("between one hundred and two hundred") and so not to the number
 */
export function readNumber(input: RecognizerInput, index: number, money = false, open = false): NumberReading | null {
  const { tokens } = input;
  if (index >= tokens.count) return null;
  const kind = tokens.kinds[index];
  if (kind === TokenKind.number) return readDigits(input, index, tokens.starts[index] ?? 0, money);
  if (kind === TokenKind.punctuation) {
    const start = tokens.starts[index] ?? 0;
    if (startsDecimal(input, index)) return readDecimal(input, index, money);
    const value = vulgarFraction(input.text, start);
    if (value === undefined) return null;
    const number = new SpelledNumber(false);
    number.pushLiteral(value);
    const next = readScales(input, index + 1, number, money);
    return finish(input, next.next, number, { ...next, digits: true, part: next.next === index + 1 });
  }
  return readWords(input, index, open);
}

/** A number in digits that starts at an offset inside or at the start of a token. */
export function readDigits(input: RecognizerInput, index: number, offset: number, money: boolean): NumberReading {
  const { tokens, text, lexicon } = input;
  const literal = readLiteral(text, offset, lexicon.decimal);
  const after = tokenAt(tokens, index + 1, literal.end);
  if (!lexicon.followers.has(tokens.hashes[after] ?? 0)) return digitsAlone(input, after, offset, literal);
  const number = new SpelledNumber(lexicon.language === "fr");
  number.pushLiteral(literal.value);
  const point = literal.plain ? pointAfter(input, after, number) : after;
  const half = andFraction(input, andHalf(input, point, number), literal, number);
  const scaled = readScales(input, half, number, money);
  const fraction =
    literal.plain && scaled.next === after
      ? (readFraction(input, after, literal.value) ?? readRatio(input, after, literal.value))
      : null;
  if (fraction) return fraction;
  if (scaled.next > after) return finish(input, scaled.next, number, { ...scaled, digits: true, part: false });
  return digitsAlone(input, after, offset, literal);
}

/** Digits without scale words. */
function digitsAlone(input: RecognizerInput, next: number, offset: number, literal: Literal): NumberReading {
  const { end, value, plain } = literal;
  const sign = literal.other === null ? null : signReading(input, literal);
  return {
    end,
    next,
    value: sign?.value ?? value,
    mantissa: sign?.value ?? value,
    scale: 1,
    other: sign?.other ?? null,
    vague: false,
    part: value < 1 && input.text.slice(offset, end).includes("/"),
    weak: false,
    article: false,
    round: false,
    sum: false,
    digits: true,
    plain,
  };
}

/** Which way to read a lone sign before three digits ("1.234"), and the other way where the text leaves it open. */
function signReading(input: RecognizerInput, literal: Literal): Pick<NumberReading, "value" | "other"> | null {
  const { value } = literal;
  const other = literal.other ?? value;
  const { own, foreign } = conventions(input);
  // No quantity is given to three decimals that are all zero: "20.000" in English is twenty thousand.
  const zeros = !literal.grouped && Number.isInteger(value);
  if (!zeros && !foreign) return null;
  // Groups of three are far commoner than three decimals, so only a decimal reading is ever turned.
  const turned = zeros || (!own && !literal.grouped);
  const [first, second] =
    literal.grouped === turned ? (["decimal", "grouping"] as const) : (["grouping", "decimal"] as const);
  const likely = turned ? other : value;
  return { value: likely, other: { value: turned ? value : other, first, second } };
}

/** One, by an article: "an hour". */
export function readArticle(input: RecognizerInput, index: number): NumberReading | null {
  const found = input.tokens.kinds[index] === TokenKind.word ? wordAt(input, index) : null;
  if (!found?.value.article) return null;
  const number = new SpelledNumber(false);
  number.pushLiteral(1);
  const reading = finish(input, index + found.length, number, {
    foreign: 1,
    foreignForm: false,
    digits: false,
    part: false,
  });
  return { ...reading, weak: true, article: true };
}

/** ".77" with nothing before it. */
function startsDecimal(input: RecognizerInput, index: number): boolean {
  const { tokens, text, lexicon } = input;
  const start = tokens.starts[index] ?? 0;
  if (text[start] !== lexicon.decimal && text[start] !== ".") return false;
  if (tokens.kinds[index + 1] !== TokenKind.number || !isAdjacent(tokens, index + 1)) return false;
  return start === 0 || /[\s(\-−$€£]/u.test(text[start - 1] ?? " ");
}

function readDecimal(input: RecognizerInput, index: number, money: boolean): NumberReading {
  const number = new SpelledNumber(false);
  number.pushDecimals(input.text.slice(input.tokens.starts[index + 1], input.tokens.ends[index + 1]));
  const scaled = readScales(input, index + 2, number, money);
  return finish(input, scaled.next, number, { ...scaled, digits: true, part: false });
}

/** "1 point 5": digits, spelled sign, digits. */
function pointAfter(input: RecognizerInput, index: number, number: SpelledNumber): number {
  const found = wordAt(input, index);
  if (!found?.value.point) return index;
  const decimals = readDecimals(input, index + found.length);
  if (!decimals) return index;
  number.pushDecimals(decimals.digits);
  return decimals.next;
}

function wordAt(input: RecognizerInput, index: number) {
  return input.lexicon.numbers.match(input.tokens, index);
}

/** Skips a hyphen that joins two words: "twenty-three", "7-billion". */
function pastHyphen(input: RecognizerInput, index: number): number {
  const joins = isHyphen(characterAt(input, index)) && isAdjacent(input.tokens, index);
  return joins && isAdjacent(input.tokens, index + 1) ? index + 1 : index;
}

function andHalf(input: RecognizerInput, index: number, number: SpelledNumber): number {
  const at = pastHyphen(input, index);
  const length = andHalfLength(input, at);
  if (length === 0) return index;
  number.pushHalf();
  return at + length;
}

/** How many tokens "and a half" takes, or "and half" ("two and half years", but not "two and half of them"); 0 for none. */
export function andHalfLength(input: RecognizerInput, index: number): number {
  const found = wordAt(input, index);
  if (found?.value.andHalf) return found.length;
  if (!found?.value.join || found.value.add !== undefined) return 0;
  const half = wordAt(input, index + found.length);
  const next = index + found.length + (half?.length ?? 0);
  if (!half?.value.half || half.length > 1 || isFunctionWord(input, next)) return 0;
  return found.length + half.length;
}

/** "1 and 3/4", and not "1 and 3". */
function andFraction(input: RecognizerInput, index: number, whole: Literal, number: SpelledNumber): number {
  const { tokens, text, lexicon } = input;
  const join = whole.plain ? wordAt(input, index) : null;
  const at = index + (join?.value.join && join.value.add === undefined ? join.length : 0);
  if (at === index || tokens.kinds[at] !== TokenKind.number) return index;
  const literal = readLiteral(text, tokens.starts[at] ?? 0, lexicon.decimal);
  if (!(literal.value < 1) || !text.slice(tokens.starts[at], literal.end).includes("/")) return index;
  number.pushPart(literal.value);
  return tokenAt(tokens, at, literal.end);
}

/** "and a quarter", "and two thirds" after a scale word: of that scale. */
function andPart(input: RecognizerInput, index: number, number: SpelledNumber): number {
  const join = wordAt(input, index);
  if (!join?.value.join) return index;
  const count = wordAt(input, index + join.length);
  const part = count && wordAt(input, pastHyphen(input, index + join.length + count.length));
  const numerator = count?.value.article ? 1 : count?.value.add;
  if (!count || !part?.value.fraction || numerator === undefined || numerator >= part.value.fraction) return index;
  number.pushPart(numerator / part.value.fraction);
  return pastHyphen(input, index + join.length + count.length) + part.length;
}

interface Scaled {
  readonly next: number;
  /** What the scale words are in English instead, as a factor to the value; 1 where they agree. */
  readonly foreign: number;
  /** The word lacks the ending that the language gives it after a number: a copied English word. */
  readonly foreignForm: boolean;
}

/** Scale words and abbreviations after digits: "million", "hundred thousand", "bn". */
function readScales(input: RecognizerInput, index: number, number: SpelledNumber, money: boolean): Scaled {
  let next = index;
  let foreign = 1;
  let bare = false;
  for (;;) {
    const at = pastHyphen(input, next);
    const found = wordAt(input, at);
    const word = found?.value;
    const scale = word?.scale ?? ((word?.vague ?? 0) >= 1000 ? word?.vague : undefined);
    if (found && word && (word.times || scale || word.collective) && word.add === undefined) {
      const fits = word.times
        ? number.pushTimes(word.times)
        : scale
          ? number.pushScale(scale)
          : number.pushCollective(word.collective ?? 1);
      if (!fits) break;
      if (word.foreign && word.scale) foreign *= word.foreign / word.scale;
      bare ||= word.uninflected === true;
      next = at + found.length;
      continue;
    }
    // "100-Mio-Euro-Programm"
    const short = at === next || isLongAbbreviation(input, at) ? abbreviation(input, at, money) : null;
    if (!short || !number.pushScale(short.value)) break;
    next = at + short.length;
  }
  if (next > index) next = andPart(input, andHalf(input, next, number), number);
  if (next > index) next = readSmallerScales(input, next, number);
  return { next, foreign, foreignForm: bare };
}

/** "500 thousand" after "3 million", "20 lakh" after "5 crore", and the ones after those: "4 thousand 3 hundred and 21". */
function readSmallerScales(input: RecognizerInput, index: number, number: SpelledNumber): number {
  const { tokens, text, lexicon } = input;
  let next = index;
  let room = number.scale;
  for (;;) {
    const join = wordAt(input, next);
    const at = next + (join?.value.join && join.value.add === undefined ? join.length : 0);
    if (tokens.kinds[at] !== TokenKind.number || (at > next && next === index)) return next;
    const literal = readLiteral(text, tokens.starts[at] ?? 0, lexicon.decimal);
    const after = wordAt(input, at + 1);
    const size = after?.value.times ?? after?.value.scale;
    if (!literal.plain || literal.end !== tokens.ends[at]) return next;
    if (!after || !size) {
      const isRest = at > next && literal.value < room && tokens.kinds[at + 1] !== TokenKind.number;
      return isRest && number.pushAdd(literal.value) ? at + 1 : next;
    }
    const value = literal.value * size;
    if (value >= room || !number.pushRest(value)) return next;
    room = size;
    next = at + 1 + after.length;
  }
}

/** A number in words. */
function readWords(input: RecognizerInput, index: number, open: boolean): NumberReading | null {
  const first = wordAt(input, index);
  if (!first) return gluedParts(input, index) ? readCardinal(input, index, open) : readSum(input, index);
  const word = first.value;
  const after = index + first.length;
  if (word.several) return readSeveral(input, index, word.several, after);
  if (word.share) return readShare(input, after, word.share);
  if (word.minus) return negated(input, after, open);
  if (word.half) return readHalf(input, after);
  if (word.vague && word.add === undefined) return readVague(input, after, word.vague);
  if (word.fraction && word.add === undefined) return readPartOfScale(input, after, word.fraction);
  if (word.article) {
    const follower = wordAt(input, after);
    if (follower?.value.half) return readHalf(input, after + follower.length);
    if (follower?.value.fraction && !follower.value.scale) return readFraction(input, after, 1);
  }
  return readCardinal(input, index, open);
}

function negated(input: RecognizerInput, index: number, open: boolean): NumberReading | null {
  const number = readNumber(input, index, false, open);
  return number && !Number.isNaN(number.value) ? { ...number, value: -number.value, weak: false } : null;
}

/** "Eins ist klar": "one" before a function word is a pronoun. */
function isFunctionWord({ tokens, lexicon }: RecognizerInput, index: number): boolean {
  return lexicon.stops.match(tokens, index) !== null;
}

/** State of a spelled-out number while its words are read. */
interface Progress {
  readonly number: SpelledNumber;
  foreign: number;
  /** Scale words read; more than one are surely the language's own. */
  scales: number;
  /** The word read is mostly an article. */
  one: boolean;
  round: boolean;
}

/** "two hundred and five thousand", "zweihundertfünf Millionen", "two point five". */
function readCardinal(input: RecognizerInput, index: number, open: boolean): NumberReading | null {
  const progress: Progress = {
    number: new SpelledNumber(input.lexicon.language === "fr"),
    foreign: 1,
    one: false,
    round: false,
    scales: 0,
  };
  const code = pastSpokenDigits(input, index);
  if (code > index) return noQuantity(input, code);
  let next = index;
  for (;;) {
    const at = next === index ? next : pastHyphen(input, next);
    const after = readCardinalWord(input, at, at > next, progress, open);
    if (after === null) break;
    next = after;
  }
  const { number } = progress;
  if (number.empty) return null;
  // "tre mia. kr."
  const short = abbreviation(input, next, false);
  if (short && isLongAbbreviation(input, next) && number.pushScale(short.value)) next += short.length;
  const fraction = readFraction(input, pastHyphen(input, next), number.value) ?? readRatio(input, next, number.value);
  if (fraction) return fraction;
  const reading = finish(input, next, number, {
    foreign: progress.scales > 1 ? 1 : progress.foreign,
    foreignForm: false,
    digits: false,
    part: false,
  });
  return {
    ...reading,
    weak: (progress.one || (reading.value === 1 && isFunctionWord(input, next))) && next - index === 1,
    round: progress.round,
  };
}

/** Behind words and hyphens, shorter ones are other things: "zwei mm", "5-mm". */
function isLongAbbreviation({ tokens }: RecognizerInput, index: number): boolean {
  return (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0) > 2;
}

/** Single digits in a row are spelled out from a number, a telephone's or a code's ("nine one one"), and count nothing. */
const fewestSpoken = 3;

/** Past digits that are spoken one by one, or the index itself. */
function pastSpokenDigits(input: RecognizerInput, index: number): number {
  let next = index;
  let count = 0;
  for (;;) {
    const at = count > 0 ? pastHyphen(input, next) : next;
    const found = wordAt(input, at);
    const digit = found?.value.add;
    if (!found || digit === undefined || digit > 9 || !Number.isInteger(digit)) break;
    next = at + found.length;
    count++;
  }
  return count >= fewestSpoken ? next : index;
}

function noQuantity(input: RecognizerInput, next: number): NumberReading {
  return { ...vagueReading(input, next, Number.NaN), vague: false };
}

/** The token after the next word of a number, or null where the number ends. */
function readCardinalWord(
  input: RecognizerInput,
  at: number,
  hyphened: boolean,
  progress: Progress,
  open: boolean,
): number | null {
  const { number } = progress;
  const found = wordAt(input, at);
  if (!found) {
    const glued = hyphened ? null : gluedParts(input, at);
    return glued && pushAll(number, glued) ? at + 1 : null;
  }
  const word = found.value;
  const after = at + found.length;
  const scale = word.scale ?? ((word.vague ?? 0) >= 1000 ? word.vague : undefined);
  if (number.empty && word.article) {
    const follower = wordAt(input, after)?.value;
    if (follower && (follower.times || follower.scale || follower.collective)) {
      number.pushLiteral(1);
      return after;
    }
    // "eine Viertelmillion"
    if (follower?.add !== undefined && follower.add >= 1e5) return after;
  }
  const half = number.empty ? 0 : andHalfLength(input, at);
  if (half > 0) {
    number.pushHalf();
    return at + half;
  }
  if (word.point && !number.empty) {
    const decimals = readDecimals(input, after);
    if (!decimals) return null;
    number.pushDecimals(decimals.digits);
    return decimals.next;
  }
  if (word.join && !number.empty && word.add === undefined) return open ? null : joinedWord(input, after, number);
  if (word.add !== undefined && !hyphened && spokenHundred(input, after, number, word.add)) return after;
  if (word.add !== undefined && number.pushAdd(word.add)) {
    progress.one ||= Boolean(word.article);
    return after;
  }
  if (word.times && number.pushTimes(word.times)) return after;
  if (scale && number.pushScale(scale)) {
    progress.scales++;
    if (word.foreign && word.scale) progress.foreign *= word.foreign / word.scale;
    return after;
  }
  if (!word.collective || !number.pushCollective(word.collective)) return null;
  progress.round ||= Boolean(word.round);
  return after;
}

/** "one twenty two" is 122; "two thirty-year-olds" are two. */
function spokenHundred(input: RecognizerInput, after: number, number: SpelledNumber, tens: number): boolean {
  if (input.lexicon.language !== "en" || number.scale !== 1 || number.value < 1 || number.value > 9 || tens < 20)
    return false;
  const hyphen = pastHyphen(input, after);
  if (hyphen > after && wordAt(input, hyphen)?.value.add === undefined) return false;
  number.pushLiteral(number.value * 100 + tens);
  return true;
}

/** What follows the "and" of a number: units after hundreds, a fraction, or in Germanic languages the tens. */
function joinedWord(input: RecognizerInput, index: number, number: SpelledNumber): number | null {
  const found = wordAt(input, index);
  if (!found) return null;
  const after = index + found.length;
  const { add, article } = found.value;
  const part = wordAt(input, pastHyphen(input, after));
  const numerator = article ? 1 : add;
  if (part?.value.fraction && numerator !== undefined && numerator < part.value.fraction) {
    number.pushPart(numerator / part.value.fraction);
    return pastHyphen(input, after) + part.length;
  }
  if (add === undefined) return null;
  if (input.lexicon.inverted && number.pushTens(add)) return after;
  return number.value % 10 === 0 && number.pushAdd(add) ? after : null;
}

function gluedParts(input: RecognizerInput, index: number): readonly NumberWord[] | null {
  const { glued } = input.lexicon;
  const { tokens, text } = input;
  const start = tokens.starts[index] ?? 0;
  const end = tokens.ends[index] ?? 0;
  if (!glued || tokens.kinds[index] !== TokenKind.word || end - start < 6) return null;
  if (!glued.starts.has(startKey(text, start))) return null;
  return splitGlued(text.slice(start, end).toLowerCase(), glued.parts);
}

/** Pushes the parts of a glued word; "drei-und-zwanzig" has its units before its tens. */
function pushAll(number: SpelledNumber, parts: readonly NumberWord[]): boolean {
  let joined = false;
  return parts.every((part) => {
    const isJoin = part.add === undefined && Boolean(part.join);
    const fits = isJoin || (joined && part.add !== undefined && number.pushTens(part.add)) || number.push(part);
    joined = isJoin;
    return fits;
  });
}

/** "quarter million" without a number before it. */
function readPartOfScale(input: RecognizerInput, index: number, denominator: number): NumberReading | null {
  const number = new SpelledNumber(false);
  number.pushLiteral(1 / denominator);
  const scaled = readScales(input, index, number, false);
  return scaled.next > index ? finish(input, scaled.next, number, { ...scaled, digits: false, part: false }) : null;
}

/** "Millionenbetrag": a sum of money of no certain size. */
function readSum(input: RecognizerInput, index: number): NumberReading | null {
  const { sums } = input.lexicon;
  const { tokens, text } = input;
  const start = tokens.starts[index] ?? 0;
  if (!sums || tokens.kinds[index] !== TokenKind.word || (tokens.ends[index] ?? 0) - start < 8) return null;
  if (!sums.starts.has(startKey(text, start))) return null;
  const word = text.slice(start, tokens.ends[index]).toLowerCase();
  for (const [scale, value] of sums.scales) {
    if (word.startsWith(scale) && sums.ends.has(word.slice(scale.length)))
      return { ...vagueReading(input, index + 1, value), sum: true };
  }
  return null;
}

/** "eighteen point o one". */
function spokenZero({ tokens, text, lexicon }: RecognizerInput, index: number): 0 | undefined {
  const spoken = lexicon.language === "en" ? text.slice(tokens.starts[index], tokens.ends[index]).toLowerCase() : "";
  return index < tokens.count && (spoken === "o" || spoken === "oh") ? 0 : undefined;
}

/** The digits that the words after a spelled-out decimal sign stand for: "two five", "twenty-five", "cero catorce". */
function readDecimals(
  input: RecognizerInput,
  index: number,
): { readonly digits: string; readonly next: number } | null {
  if (input.tokens.kinds[index] === TokenKind.number) {
    return { digits: input.text.slice(input.tokens.starts[index], input.tokens.ends[index]), next: index + 1 };
  }
  let digits = "";
  let next = index;
  for (let words = 0; words < mostDecimals; words++) {
    const zero = spokenZero(input, next);
    const part = zero === 0 ? null : readDecimalPart(input, next);
    if (zero === undefined && !part) break;
    digits += part ? String(part.value) : "0";
    next = part?.next ?? next + 1;
  }
  return digits ? { digits, next } : null;
}

const mostDecimals = 12;

/** One number below a thousand, without scale words, among spelled-out decimals; of a whole number "hundred" may be first. */
function readDecimalPart(
  input: RecognizerInput,
  index: number,
  isWhole = false,
): { readonly value: number; readonly next: number } | null {
  const number = new SpelledNumber(input.lexicon.language === "fr");
  let next = index;
  for (;;) {
    const at = next > index ? pastHyphen(input, next) : next;
    const found = wordAt(input, at);
    const word = found?.value;
    if (!found || !word) {
      const glued = at === next ? gluedParts(input, at) : null;
      if (!glued || glued.some((part) => part.scale) || !pushAll(number, glued)) break;
      next = at + 1;
    } else if (word.join && word.add === undefined && !number.empty) {
      const after = joinedWord(input, at + found.length, number);
      if (after === null) break;
      next = after;
    } else if (
      word.add !== undefined
        ? number.pushAdd(word.add)
        : word.times && (!number.empty || isWhole) && number.pushTimes(word.times)
    ) {
      next = at + found.length;
    } else break;
  }
  return number.empty ? null : { value: number.value, next };
}

/** "half a million", "half an hour", and not "half the time", which is a share. */
function readHalf(input: RecognizerInput, index: number): NumberReading | null {
  const number = new SpelledNumber(false);
  number.pushLiteral(0.5);
  const scaled = readScales(input, index, number, false);
  const reading = finish(input, scaled.next, number, { ...scaled, digits: false, part: scaled.next === index });
  return { ...reading, weak: scaled.next === index };
}

/** "thirds" after "two". */
function readFraction(input: RecognizerInput, index: number, numerator: number): NumberReading | null {
  const at = pastHyphen(input, index);
  const found = wordAt(input, at);
  const denominator = found?.value.fraction;
  if (!found || !denominator || !(numerator > 0)) return null;
  const improper = numerator >= denominator;
  if (improper && (denominator < 3 || found.value.add !== undefined)) return null;
  const next = at + found.length;
  if (numerator === 1 && input.lexicon.ordinalFractions && !partFollows(input, next)) return null;
  // "a third-quarter profit"
  if (numerator === 1 && wordAt(input, pastHyphen(input, next))?.value.fraction) return null;
  const number = new SpelledNumber(false);
  number.pushLiteral(numerator / denominator);
  const afterOf = scaleAfterOf(input, next);
  const scaled = readScales(input, afterOf, number, false);
  if (scaled.next > afterOf) return finish(input, scaled.next, number, { ...scaled, digits: false, part: false });
  return finish(input, next, number, { foreign: 1, foreignForm: false, digits: improper, part: !improper });
}

/** A whole number by itself; not through readNumber, which would go on to further ratios. */
function readDenominator(input: RecognizerInput, index: number): NumberReading | null {
  const { tokens, text, lexicon } = input;
  if (tokens.kinds[index] !== TokenKind.number) {
    const part = readDecimalPart(input, index, true);
    if (!part) return null;
    const number = new SpelledNumber(false);
    number.pushLiteral(part.value);
    return finish(input, part.next, number, { foreign: 1, foreignForm: false, digits: false, part: false });
  }
  const literal = readLiteral(text, tokens.starts[index] ?? 0, lexicon.decimal);
  const number = new SpelledNumber(false);
  number.pushLiteral(literal.value);
  const next = tokenAt(tokens, index + 1, literal.end);
  return finish(input, next, number, { foreign: 1, foreignForm: false, digits: true, part: false });
}

/** "one over three". */
function readRatio(input: RecognizerInput, index: number, numerator: number): NumberReading | null {
  const over = input.lexicon.over.match(input.tokens, index);
  const denominator = over && readDenominator(input, index + over.length);
  if (!denominator || !(numerator > 0 && numerator < denominator.value) || !Number.isInteger(denominator.value))
    return null;
  if (characterAt(input, denominator.next) === "%") return null;
  const isShare = over.value;
  if (!isShare && input.tokens.kinds[denominator.next] === TokenKind.word) return null;
  return {
    ...denominator,
    value: numerator / denominator.value,
    digits: !isShare,
    part: isShare,
    plain: false,
    weak: false,
  };
}

/** "a quarter of a million": past "of" and the article, if a scale word stands there. */
function scaleAfterOf(input: RecognizerInput, index: number): number {
  const of = input.lexicon.ofWords.match(input.tokens, index);
  if (!of) return index;
  const article = wordAt(input, index + of.length);
  const at = index + of.length + (article?.value.article ? article.length : 0);
  return wordAt(input, at)?.value.scale ? at : index;
}

function partFollows(input: RecognizerInput, index: number): boolean {
  return (
    index >= input.tokens.count ||
    input.tokens.kinds[index] !== TokenKind.word ||
    input.lexicon.stops.match(input.tokens, index) !== null
  );
}

/** A share by itself: "halvdelen", "hver femte", "one in five"; "hver femte dag" is none. */
function readShare(input: RecognizerInput, next: number, percent: number): NumberReading | null {
  const { tokens, lexicon } = input;
  const unit = lexicon.units.match(tokens, next);
  const follower = wordAt(input, next)?.value;
  if (unit?.value[0]?.value.kind === "duration" || follower?.times || follower?.scale) return null;
  const number = new SpelledNumber(false);
  number.pushLiteral(percent / 100);
  // "half of the" is looked up with the word after "half", which is no part of the figure.
  const isHalf =
    percent === 50 && lexicon.halfIsShare && lexicon.numbers.word(tokens.hashes[next - 2] ?? 0)?.half === true;
  return finish(input, isHalf ? next - 1 : next, number, { foreign: 1, foreignForm: false, digits: false, part: true });
}

/** "several billion", "zweistelliger Millionenbetrag", "multi-billion". */
function readSeveral(input: RecognizerInput, index: number, factor: number, next: number): NumberReading | null {
  let at = pastHyphen(input, next);
  const number = new SpelledNumber(false);
  number.pushLiteral(factor);
  for (;;) {
    const found = wordAt(input, at);
    const word = found?.value;
    if (!found || !word) break;
    const scale = word.times ?? word.scale ?? word.collective ?? word.vague;
    if (!scale) break;
    if (word.times) number.pushTimes(word.times);
    else if (word.collective) number.pushCollective(word.collective);
    else number.pushScale(scale);
    at += found.length;
    const of = input.lexicon.ofWords.match(input.tokens, at);
    const beyond = of && wordAt(input, at + of.length)?.value;
    if (of && (beyond?.scale || beyond?.vague)) at += of.length;
    else at = pastHyphen(input, at);
  }
  if (number.value > factor) {
    const last = characterAt(input, at - 1) === "-" ? at - 1 : at;
    return vagueReading(input, last, number.value);
  }
  const sum = readSum(input, at);
  return sum && at > index ? { ...vagueReading(input, sum.next, sum.value * factor), sum: true } : null;
}

/** "billions", "tens of thousands", "Hunderte Millionen". */
function readVague(input: RecognizerInput, index: number, size: number): NumberReading {
  let value = size;
  let next = index;
  for (;;) {
    const of = input.lexicon.ofWords.match(input.tokens, next);
    const at = next + (of?.length ?? 0);
    const found = wordAt(input, at);
    const scale = found?.value.vague ?? found?.value.scale;
    if (!found || !scale || scale <= size) break;
    value *= scale;
    next = at + found.length;
  }
  return vagueReading(input, next, value);
}

function vagueReading(input: RecognizerInput, next: number, value: number): NumberReading {
  return {
    end: input.tokens.ends[next - 1] ?? 0,
    next,
    value,
    mantissa: 1,
    scale: value,
    other: null,
    vague: true,
    part: false,
    weak: false,
    article: false,
    round: false,
    sum: false,
    digits: false,
    plain: false,
  };
}

function finish(
  input: RecognizerInput,
  next: number,
  number: SpelledNumber,
  how: { readonly foreign: number; readonly foreignForm: boolean; readonly digits: boolean; readonly part: boolean },
): NumberReading {
  const own = number.value;
  const isEnglish = how.foreign !== 1 && (own > implausible || (how.foreignForm && number.mantissa !== 1));
  const factor = isEnglish ? how.foreign : 1;
  return {
    end: input.tokens.ends[next - 1] ?? 0,
    next,
    value: own * factor,
    mantissa: number.mantissa,
    scale: number.scale * factor,
    other: isEnglish ? { value: own, first: "foreign-scale-word", second: "own-language" } : null,
    vague: false,
    part: how.part,
    weak: false,
    article: false,
    round: false,
    sum: false,
    digits: how.digits,
    plain: false,
  };
}
