import { hashWord, TokenKind } from "../../article/tokens.ts";
import type { Bound, Figure, Reading } from "../../types.ts";
import { isDecadeOfLife } from "../decades-of-life.ts";
import { characterAt, isAdjacent, isHyphen } from "../numbers/neighbours.ts";
import type { Candidate, RecognizerInput } from "../recognizer.ts";
import type { Amount } from "./amount.ts";
import { withSharedUnit } from "./coordination.ts";
import { readCounted, type Counted } from "./counted.ts";
import { isEnglishWord } from "./foreign-words.ts";
import { speaksOfMoney } from "./money-talk.ts";
import { readPer } from "./per.ts";
import { readRange } from "./ranges.ts";
import {
  followsLetter,
  continuesName,
  followsName,
  gluedToWord,
  hasEnding,
  isAddress,
  isPriceLevel,
  isClock,
  isLettered,
  isOdds,
  isSingled,
  isYear,
  namesClub,
  pastDocket,
  isNumbering,
  isOrdinal,
  isScore,
  touchesName,
} from "./rejects.ts";

/** What has been said before a number. */
export interface Lead {
  /** Token that the number must start at. */
  readonly next: number;
  /** Offset where the hedge starts. */
  readonly start: number;
  /** The token of the hedge. */
  readonly word: number;
  readonly bound: Bound | null;
  /** A word of change stands before the hedge: "fell below 5" says where, not how much. */
  readonly crossed: boolean;
  readonly between: boolean;
  readonly from: boolean;
  readonly label: boolean;
}

export interface Step {
  readonly figure: Candidate | null;
  /** The token to go on from. */
  readonly next: number;
  /** It was a label's number: so are those listed after it ("pages 71, 72 and 73"). */
  readonly labelled?: boolean;
}

/** What was said before a number. */
export interface Before {
  /** A word of change stands near: "rose 5 to 8 percent". */
  readonly changed: boolean;
  /** The size of the change stands before the hedge: "rose 5 percent up to 8". */
  readonly sized: boolean;
  /** A sum stands before it in the sentence. */
  readonly afterMoney: boolean;
}

/** The figure that an amount starts, with range, hedges and what is counted; or none, and where to go on. */
export function readFigure(
  input: RecognizerInput,
  index: number,
  amount: Amount,
  lead: Lead | null,
  { changed, sized, afterMoney }: Before,
): Step {
  const { tokens, lexicon } = input;
  if (touchesName(input, index) || isNumbering(input, index, amount) || isClock(input, amount))
    return { figure: null, next: amount.next };
  if (amount.unit?.unit === "second" && isDecadeOfLife(tokens, index)) return { figure: null, next: amount.next };
  if (isPriceLevel(input, amount)) return { figure: null, next: amount.next };
  if (isLettered(input, amount)) return { figure: null, next: amount.next + 2 };
  const range = readRange(input, amount, { between: lead?.between ?? false, from: lead?.from ?? false, changed });
  if (!range && isScore(input, amount)) return { figure: null, next: amount.next + 2 };
  if (range?.apart) return readEnds(input, index, range.low, lead);
  const own = lead?.label ? amount : withSharedUnit(input, index, amount);
  const low = range?.low ?? own;
  const last = range?.high ?? own;
  const skipped = { figure: null, next: last.next, labelled: lead?.label === true };
  const docket = pastDocket(input, last);
  if (docket > 0) return { figure: null, next: docket };
  if (lead?.label && isLabelled(input, last)) return skipped;
  if (isOrdinal(input, last) || isAddress(input, last) || isNotCounted(input, last)) return skipped;
  if (hasEnding(input, last)) return { figure: null, next: last.next + 2 };
  if (!last.unit && gluedToWord(input, last)) return { figure: null, next: last.next + 1 };
  const isHedge = lead?.bound && !lead.label && !range && !isThroughout(input, lead, last);
  const isThreshold = lead?.crossed && lexicon.thresholds.match(tokens, lead.word);
  const isArrival = lead && (sized || comesFrom(input, last.next)) && lexicon.arrivals.match(tokens, lead.word);
  const hedged = isHedge && !isThreshold && !isArrival ? lead : null;
  const trail = range ? null : readTrail(input, last);
  const bound = range ? "between" : (hedged?.bound ?? trail?.bound ?? (amount.number.round ? "about" : "exact"));
  const next = trail?.next ?? last.next;
  const counted = last.unit ? null : readCounted(input, next, !low.number.digits || last.number.scale > 1);
  const draft: Draft = {
    start: hedged?.start ?? low.start,
    end: Math.max(last.end, tokens.ends[agedEnd(input, last, next) - 1] ?? 0),
    next: pastAge(input, last, next),
    index,
    low,
    high: last,
    bound,
    counted,
    dashed: range?.dashed ?? false,
    afterMoney,
  };
  // Numbers that belong to the name of what is counted are passed over: "160 Skua 18 turbines".
  return {
    figure: build(input, draft),
    next: Math.max(draft.next, pastPer(input, last, next), counted?.numbered ?? 0),
  };
}

/** "bumped up to 67.4 million from 66.4 million": what it came from follows. */
function comesFrom({ tokens, lexicon }: RecognizerInput, index: number): boolean {
  return lexicon.leads.match(tokens, index)?.value.kind === "from";
}

/** The start of a change, "5" in "rose from 5 to 8 percent"; the end is read after it. */
function readEnds(input: RecognizerInput, index: number, low: Amount, lead: Lead | null): Step {
  const bound = lead?.bound ?? "exact";
  const start = lead?.bound ? lead.start : low.start;
  const counted = low.unit ? null : readCounted(input, low.next, !low.number.digits || low.number.scale > 1);
  const place = { start, end: low.end, next: low.next, index };
  const draft = { ...place, low, high: low, bound, counted, dashed: false, afterMoney: false };
  return { figure: build(input, draft), next: low.next };
}

/** "14 Uhr", "5G", and of numbers in words "three times as many". */
function isNotCounted({ tokens, lexicon }: RecognizerInput, { unit, number, next }: Amount): boolean {
  const found = unit ? null : lexicon.notCounted.match(tokens, next);
  // Danish "en 12'er", but "946 er såret": 946 are injured.
  if (found && !isAdjacent(tokens, next) && lexicon.verbs.match(tokens, next)) return false;
  return found !== null && (number.digits || found.length > 1);
}

/**
 * "a contract over 15 years": for as long, not longer; "for over 15 years" and "over 15 years old" are hedges. So is "over"
 * but where the word before asks for it: "a dispute over $3 billion".
 */
function isThroughout(input: RecognizerInput, lead: Lead, amount: Amount): boolean {
  const { tokens, lexicon } = input;
  if (lead.word < 0) return false;
  const before = lead.word > 0 ? textOf(tokens, lead.word - 1) : "";
  if (before && lexicon.governing?.test(`${before} ${textOf(tokens, lead.word)}`)) return true;
  if (!lexicon.throughout.match(tokens, lead.word)) return false;
  if (before && lexicon.governing?.test(before)) return true;
  if (amount.unit?.kind !== "duration") return false;
  if (pastAge(input, amount, amount.next) > amount.next) return false;
  return lead.word === 0 || lexicon.throughoutNot.match(tokens, lead.word - 1) === null;
}

function textOf({ text, starts, ends }: RecognizerInput["tokens"], index: number): string {
  return text.slice(starts[index], ends[index]);
}

/** "Bus 5A", "page 5": what follows the number is no unit but the rest of a label. */
function isLabelled({ tokens }: RecognizerInput, { unit, number, end }: Amount): boolean {
  if (number.scale !== 1) return false;
  return !unit || (unit.kind !== "percent" && end - (tokens.starts[number.next] ?? end) === 1);
}

const plus = hashWord("plus");

function readTrail(
  input: RecognizerInput,
  { next: index, unit }: Amount,
): { readonly bound: Bound; readonly next: number } | null {
  const { tokens, lexicon } = input;
  const trail = lexicon.trails.match(tokens, index);
  const after = index + (trail?.length ?? 0);
  // "90 million kroner plus bonuses" is a sum, "50 million kroner plus" a hedge
  if (unit && tokens.hashes[index] === plus && tokens.kinds[after] === TokenKind.word) return null;
  if (
    !trail ||
    tokens.kinds[after] === TokenKind.number ||
    lexicon.numbers.match(tokens, after)?.value.add !== undefined
  ) {
    return null;
  }
  if (characterAt(input, index) === "+" && !isAdjacent(tokens, index)) return null;
  // "a Boeing 737 Max"
  if (/^\p{Lu}/u.test(input.text.slice(tokens.starts[index], tokens.ends[index]))) return null;
  return { bound: trail.value, next: index + trail.length };
}

/** "old" belongs to the figure where a hyphen joins it: "45-year-old", but "45 years" of "45 years old". */
function agedEnd(input: RecognizerInput, amount: Amount, index: number): number {
  return isHyphen(characterAt(input, index)) ? pastAge(input, amount, index) : index;
}

/** Past the word for age: "45 years old", "45-year-old". */
function pastAge(input: RecognizerInput, amount: Amount, index: number): number {
  const { tokens, lexicon } = input;
  if (amount.unit?.kind !== "duration") return index;
  const at = isHyphen(characterAt(input, index)) && isAdjacent(tokens, index) ? index + 1 : index;
  const age = lexicon.ages.match(tokens, at);
  return age ? at + age.length : index;
}

function pastPer(input: RecognizerInput, amount: Amount, next: number): number {
  return amount.unit ? (readPer(input, next)?.next ?? next) : next;
}

interface Draft {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly index: number;
  readonly low: Amount;
  readonly high: Amount;
  readonly bound: Bound;
  /** What is counted; null where the amount has a unit. */
  readonly counted: Counted | null;
  readonly dashed: boolean;
  readonly afterMoney: boolean;
}

function build(input: RecognizerInput, draft: Draft): Candidate | null {
  if (draft.low.number.weak && !isMeant(input, draft)) return null;
  if (isCalendarYear(draft)) return null;
  if (draft.high.unit) return withUnit(input, draft, draft.high.unit);
  if (draft.low.number.part || draft.high.number.part) return share(input, draft);
  return count(input, draft);
}

/** "2024 roku", "the 1990s": a year or decade, for the reader of dates. */
function isCalendarYear({ high }: Draft): boolean {
  const unit = high.unit?.unit;
  return (unit === "year" || unit === "second") && high.number.plain && isYear(high.value);
}

/** Whether an article or "one" is a number here. */
function isMeant(input: RecognizerInput, { low, high, bound }: Draft): boolean {
  const { number } = low;
  const hedged = bound !== "exact";
  if (number.part) return high.unit !== null || (hedged && input.lexicon.halfIsShare);
  if (!high.unit) return false;
  if (hedged) return true;
  if (number.article) return false;
  const { kind, factor } = high.unit;
  return kind === "money" || kind === "percent" || factor !== 1 || input.lexicon.language === "en";
}

function withUnit(input: RecognizerInput, draft: Draft, unit: NonNullable<Amount["unit"]>): Candidate {
  const per = unit.kind === "money" || unit.kind === "measure" ? readPer(input, draft.next)?.per : null;
  const values = valuesOf(draft);
  const candidate = candidateOf(draft, unit.kind, unit.unit, values);
  const more = readings(draft, unit.unit, values);
  if (!unit.point && !per && !more) return candidate;
  return { ...candidate, ...(unit.point && { point: true as const }), ...(per && { per }), ...more };
}

/** A candidate at the place of a draft, with nothing counted. */
function candidateOf(
  { start, end }: Draft,
  kind: Candidate["kind"],
  unit: string | null,
  { low, high, bound }: Values,
): Candidate {
  return { start, end, kind, low, high, bound, unit, of: null, iso: null, weight: 1 };
}

/** "two thirds", "halvdelen". Digits are a share only before "of": "3/4" by itself is a number. */
function share(input: RecognizerInput, draft: Draft): Candidate {
  const of = input.lexicon.ofWords.match(input.tokens, draft.next);
  if (draft.low.number.digits && !of) return count(input, draft) ?? candidateOf(draft, "count", null, valuesOf(draft));
  const { low, high, bound } = valuesOf(draft);
  return candidateOf(draft, "percent", "percent", { low: hundredfold(low), high: hundredfold(high), bound });
}

function hundredfold(value: number | null): number | null {
  return value === null ? null : rounded(value * 100);
}

function count(input: RecognizerInput, draft: Draft): Candidate | null {
  const { low, high, next, index, counted } = draft;
  const { lexicon } = input;
  if (lexicon.generatedOnly && !high.number.digits && high.number.scale === 1) return null;
  if (
    draft.bound === "exact" &&
    (isSingled(input, index, low) || isOdds(input, index, low) || isEnglishWord(input, index, low))
  )
    return null;
  const values = valuesOf(draft);
  const { scale, sum } = high.number;
  const isScaled = !counted && scale >= 1e6 && !lexicon.verbs.match(input.tokens, next);
  if (
    (sum && scale >= 1e6) ||
    (isScaled && (high.number.vague || speaksOfMoney(input, draft.start, draft.end, scale))) ||
    (scale >= 1e9 && draft.afterMoney && nounOf(input, counted) === null && !lexicon.verbs.match(input.tokens, next))
  ) {
    return candidateOf(draft, "money", null, values);
  }
  const named = counted !== null && (counted.certain || input.lexicon.nouns === "single");
  const bare = isBare(input, high) && draft.bound === "exact";
  if (bare && isShort(high) && followsLetter(input, index)) return null;
  if (bare && inBrackets(input, draft)) return null;
  const isName =
    draft.bound === "exact" &&
    high.number.digits &&
    scale === 1 &&
    isShort(high) &&
    (followsName(input, index) || continuesName(input, index));
  if (isName && (!named || (bare && high.value < 10))) return null;
  if (draft.dashed && low.number.plain && scale === 1 && !named) return null;
  if (high.number.plain && isYear(high.value) && (!counted || namesClub(input, index))) return null;
  if (draft.bound === "between" && low.number.plain && isYear(low.value) && isYear(high.value)) return null;
  if (bare && isYear(high.value) && (!counted || isHyphen(characterAt(input, next)))) return null;
  const weight = bare && isYear(high.value) && !counted?.certain ? 0 : 1;
  const candidate = { ...candidateOf(draft, "count", null, values), of: nounOf(input, counted), weight };
  const more = readings(draft, null, values);
  return more ? { ...candidate, ...more } : candidate;
}

/** The counted words; where nouns have a capital, words without one are none. */
function nounOf({ lexicon }: RecognizerInput, counted: Counted | null): string | null {
  const isNoun = counted?.certain === true || lexicon.nouns !== "capital" || /^\p{Lu}/u.test(counted?.text ?? "");
  return isNoun ? (counted?.text ?? null) : null;
}

/** Digits without signs, or with blanks alone: what a name or a label may end in. */
function isBare({ text }: RecognizerInput, { number, start }: Amount): boolean {
  return number.plain || (number.digits && number.scale === 1 && /^[\d\s]+$/u.test(text.slice(start, number.end)));
}

/** Few enough digits for the number of a name or place: "Falcon 9", "MobilePay 77 123". */
function isShort({ number, start }: Amount): boolean {
  return number.end - start < 7;
}

/** "Comments (3)": a number that is all there is between brackets. */
function inBrackets(input: RecognizerInput, draft: Draft): boolean {
  return characterAt(input, draft.index - 1) === "(" && characterAt(input, draft.next) === ")";
}

type Values = Pick<Figure, "low" | "high" | "bound">;

function valuesOf({ low, high, bound }: Draft): Values {
  const from = rounded(low.value);
  if (low.number.vague) return { low: from, high: null, bound: "vague" };
  if (bound === "above") return { low: from, high: null, bound };
  if (bound === "below") return { low: null, high: from, bound };
  if (bound !== "between") return { low: from, high: from, bound };
  const to = rounded(high.value);
  return { low: Math.min(from, to), high: Math.max(from, to), bound };
}

/** 1.1 × 10⁹ without the dust of binary fractions. */
function rounded(value: number): number {
  if (Number.isSafeInteger(value)) return value;
  const hundredth = Math.round(value * 100) / 100;
  return hundredth === value && Math.abs(value) < 1e9 ? value : Number(value.toPrecision(14));
}

/** The two readings of a scale word that is another number in English. */
function readings(draft: Draft, unit: string | null, values: Values): Pick<Figure, "ambiguous" | "readings"> | null {
  const { other } = draft.high.number;
  const currency = draft.high.unit?.other ?? null;
  if (!other && currency) {
    const reading = { low: values.low, high: values.high, iso: null, reason: "currency" } as const;
    return {
      ambiguous: true,
      readings: [
        { ...reading, unit },
        { ...reading, unit: currency },
      ],
    };
  }
  if (!other) return null;
  const factor = other.value / draft.high.number.value;
  const scaled = (value: number | null) => (value === null ? null : rounded(value * factor));
  const likely: Reading = { low: values.low, high: values.high, unit, iso: null, reason: other.first };
  const unlikely: Reading = {
    low: scaled(values.low),
    high: scaled(values.high),
    unit,
    iso: null,
    reason: other.second,
  };
  return { ambiguous: true, readings: [likely, unlikely] };
}
