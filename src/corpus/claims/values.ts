/** What two figures' values say of their being about one thing. */
import { comparedInterval, isNear, statedInterval, type Interval } from "../intervals.ts";
import type { ClaimFigure } from "./figure.ts";

/** Both give one value, of more than one digit before its zeros. */
export function isSameByValue(a: ClaimFigure, b: ClaimFigure): boolean {
  return significantDigits(a) > 1 && a.kind !== "percent" && sameValue(a, b);
}

/** Whether both say one number, with whatever hedge: "110" and "at least 110", but not "at least 75" and "almost 70,000". */
export function sameValue(a: ClaimFigure, b: ClaimFigure): boolean {
  const [one, other] = [endsOf(a), endsOf(b)];
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  if (few.length === many.length) return few.every((end, i) => isNear(end, many[i] ?? NaN, sameWithin));
  return many.every((end) => isNear(end, few[0] ?? NaN, sameWithin));
}

/** The ends that are stated: one of an open interval, two of any other. */
function endsOf(figure: ClaimFigure): number[] {
  const { least, most } = statedInterval(figure);
  return [least, most].filter((end) => Number.isFinite(end));
}

/** Both ends are known, and they are as near as rounding leaves them: 60.8 and 61, but not 127,350 and about 130,000. */
export function isNearlyOneValue(a: ClaimFigure, b: ClaimFigure): boolean {
  const [first, second] = [statedInterval(a), statedInterval(b)];
  const near = (one: number, other: number) => isNear(one, other, nearly);
  return isBounded(a) && isBounded(b) && (near(first.least, second.least) || near(first.most, second.most));
}

const nearly = 0.01;

/** One value in two units, or read from words. */
const sameWithin = 1e-3;

/** Digits of the number before its zeros: 2 of 350,000, 4 of 595.3 billion. */
export function significantDigits(figure: ClaimFigure): number {
  return digitsOf(figure).length;
}

/** The same for numbers whose digits but for zeros are the same, in whatever order and at whatever scale; null for too few of them. */
export function digitKey(figure: ClaimFigure): string | null {
  return digits(figure).key;
}

/** The number's digits before its zeros: "35" of 350,000. */
function digitsOf(figure: ClaimFigure): string {
  return digits(figure).written;
}

interface Digits {
  readonly written: string;
  /** The power of ten of the first digit. */
  readonly exponent: number;
  readonly key: string | null;
}

/** Asked of each figure for every pair that it is in. */
const known = new Map<number, Digits>();
const mostKnown = 50_000;

function digits({ low, high }: ClaimFigure): Digits {
  const value = Math.abs(low ?? high ?? 0);
  let found = known.get(value);
  if (!found) {
    if (known.size >= mostKnown) known.clear();
    known.set(value, (found = readDigits(value)));
  }
  return found;
}

function readDigits(value: number): Digits {
  const [mantissa = "", exponent] = Number.parseFloat(value.toPrecision(6)).toExponential().split("e");
  const written = mantissa.replace(".", "");
  return { written, exponent: Number(exponent), key: written.length > 1 ? sorted(written.replaceAll("0", "")) : null };
}

/** Both ends are known, or near by the hedge ("almost 350"), and it is no guess by order of magnitude. */
export function isBounded(figure: ClaimFigure): boolean {
  const { least, most } = comparedInterval(figure);
  return Number.isFinite(least) && Number.isFinite(most) && figure.bound !== "vague";
}

/** How many times the larger value is the smaller one, by the ends that lie nearest; 1 where intervals meet. */
export function timesApart(a: ClaimFigure, b: ClaimFigure): number {
  const [first, second] = [statedInterval(a), statedInterval(b)];
  const [lower, upper] = first.most < second.least ? [first, second] : [second, first];
  if (lower.most >= upper.least) return 1;
  return lower.most > 0 ? upper.least / lower.most : Infinity;
}

/** How many times apart the only ends of two open intervals lie, or of one and a value. */
export function endsApart(a: ClaimFigure, b: ClaimFigure): number {
  const [low = 0, high = 0] = [onlyEnd(statedInterval(a)), onlyEnd(statedInterval(b))].sort((x, y) => x - y);
  return low > 0 ? high / low : Infinity;
}

function onlyEnd({ least, most }: Interval): number {
  return least === -Infinity ? most : least;
}

/**
 * The same digits with another scale word or unit: 1.2 billion and 1.2 trillion, 210 hectares and 210 square kilometres,
 * 24,000 megawatt-hours and 24 terawatt-hours.
 */
export function isSlip(a: ClaimFigure, b: ClaimFigure): boolean {
  if (a.kind === "percent") return false;
  if (a.kind !== "money" && a.unit !== b.unit && a.low === b.low && a.high === b.high) return true;
  const times = timesApart(a, b);
  return [1e3, 1e6].some((slip) => Math.abs(times / slip - 1) < 0.06) && digitsOf(a) === digitsOf(b);
}

/** The same digits with a nought too many or too few. */
export function isTenfold(a: ClaimFigure, b: ClaimFigure): boolean {
  return a.kind !== "percent" && Math.abs(timesApart(a, b) / 10 - 1) < 0.001;
}

/**
 * How far apart two values lie, in powers of ten, no more than 3. Nothing where one is only a guess by order of
 * magnitude, where there is a nought too many, and about a thousand times apart: there a scale word may have been misread.
 */
export function decadesApart(a: ClaimFigure, b: ClaimFigure, times: number): number {
  const guessed = a.bound === "vague" || b.bound === "vague";
  if (guessed || isTenfold(a, b) || (times >= 400 && times <= 2500)) return 0;
  return Math.min(3, Math.log10(Math.max(1, times)));
}

/** Digits that changed places: 38 and 83, 6.8 and 8.6, 12 and 2.1, 104 and 140. */
export function isMistyped(a: ClaimFigure, b: ClaimFigure): boolean {
  const [first, second] = [digits(a), digits(b)];
  if (first.key === null || first.key !== second.key || timesApart(a, b) >= 9.9) return false;
  // Zeros at the end count where the first digits are of one size.
  const length = first.exponent === second.exponent ? Math.max(first.written.length, second.written.length) : 0;
  return sorted(first.written.padEnd(length, "0")) === sorted(second.written.padEnd(length, "0"));
}

function sorted(letters: string): string {
  return letters.split("").sort().join("");
}
