/** Figures as intervals on one axis for each dimension, to compare and to search them. */
import type { Bound, Figure, FigureKind } from "../analysis/types.ts";

export interface Interval {
  readonly least: number;
  readonly most: number;
}

/** CLDR units with their base and how many of it they are. Durations count a year as 365.25 days, a month as a twelfth of it. */
const units: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  millimeter: ["meter", 1e-3],
  centimeter: ["meter", 1e-2],
  kilometer: ["meter", 1e3],
  inch: ["meter", 0.0254],
  foot: ["meter", 0.3048],
  yard: ["meter", 0.9144],
  mile: ["meter", 1609.344],
  "nautical-mile": ["meter", 1852],
  "square-kilometer": ["square-meter", 1e6],
  hectare: ["square-meter", 1e4],
  acre: ["square-meter", 4046.8564224],
  "square-foot": ["square-meter", 0.09290304],
  "square-mile": ["square-meter", 2589988.110336],
  "cubic-kilometer": ["cubic-meter", 1e9],
  milliliter: ["cubic-meter", 1e-6],
  liter: ["cubic-meter", 1e-3],
  gallon: ["cubic-meter", 0.003785411784],
  barrel: ["cubic-meter", 0.158987294928],
  milligram: ["kilogram", 1e-6],
  gram: ["kilogram", 1e-3],
  tonne: ["kilogram", 1e3],
  "metric-ton": ["kilogram", 1e3],
  pound: ["kilogram", 0.45359237],
  ounce: ["kilogram", 0.028349523125],
  kilowatt: ["watt", 1e3],
  megawatt: ["watt", 1e6],
  gigawatt: ["watt", 1e9],
  terawatt: ["watt", 1e12],
  "kilowatt-hour": ["watt-hour", 1e3],
  "megawatt-hour": ["watt-hour", 1e6],
  "gigawatt-hour": ["watt-hour", 1e9],
  "terawatt-hour": ["watt-hour", 1e12],
  kilobyte: ["byte", 1e3],
  megabyte: ["byte", 1e6],
  gigabyte: ["byte", 1e9],
  terabyte: ["byte", 1e12],
  petabyte: ["byte", 1e15],
  millisecond: ["second", 1e-3],
  minute: ["second", 60],
  hour: ["second", 3600],
  day: ["second", 86_400],
  week: ["second", 604_800],
  month: ["second", 2_629_800],
  quarter: ["second", 7_889_400],
  year: ["second", 31_557_600],
  decade: ["second", 315_576_000],
  century: ["second", 3_155_760_000],
};

/** Widened by this share before two figures are compared, by what the words say. */
const widening: Readonly<Record<Bound, number>> = {
  exact: 0.005,
  about: 0.05,
  above: 0.005,
  below: 0.005,
  between: 0.005,
  vague: 0.005,
};

/** Which figures stand on one axis: a currency, a unit's base, percent, dates, or bare numbers. */
export function dimensionOf(kind: FigureKind, unit: string | null): string {
  if (kind === "date") return "date";
  if (kind === "money") return unit ?? "money";
  return unit === null ? "number" : (units[unit]?.[0] ?? unit);
}

/** `value` of `unit` in the base of its dimension. */
export function inBase(value: number, unit: string | null): number {
  if (unit === "fahrenheit") return (value - 32) / 1.8;
  return unit === null ? value : value * (units[unit]?.[1] ?? 1);
}

/** `value` of one unit in another of the same dimension. */
export function inUnit(value: number, from: string | null, to: string | null): number {
  const base = inBase(value, from);
  return to === "fahrenheit" ? base * 1.8 + 32 : base / inBase(1, to);
}

/** The interval as stated, in the base unit; a date in days since 1970, up to and with the last. */
export function statedInterval(figure: Pick<Figure, "kind" | "low" | "high" | "unit" | "iso">): Interval {
  if (figure.kind === "date") return dateInterval(figure.iso) ?? { least: Infinity, most: -Infinity };
  return {
    least: figure.low === null ? -Infinity : inBase(figure.low, figure.unit),
    most: figure.high === null ? Infinity : inBase(figure.high, figure.unit),
  };
}

/** "Almost 70,000" is not 89, nor "just over 70,000" a million: hedges that also say that the value is near. */
const nearHedge =
  /^(?:almost|nearly|close to|just (?:under|over|below|above|short of)|slightly|a little|approaching|fast|beinahe|nahezu|knapp|gut|annähernd|etwas|kna[bp]t?|næsten|tæt på|lidt|godt|nästan|nära|drygt|strax|nesten|drøyt|bijna|krap|presque|près de|casi|cerca de|quasi|quase|perto de|prawie|niemal|lähes|melkein)(?!\p{L})/iu;
/** How far it may be, as a share of the end that is known. */
const nearReach = 0.2;

/** The interval as compared: widened, an open end nearby where the hedge says so, and nothing below zero by a hedge. */
export function comparedInterval(
  figure: Pick<Figure, "kind" | "low" | "high" | "unit" | "iso" | "bound"> & { readonly text?: string },
): Interval {
  const { least, most } = statedInterval(figure);
  if (figure.kind === "date") return { least, most };
  const by = widening[figure.bound ?? "exact"];
  const near =
    (least === -Infinity || most === Infinity) && figure.bound !== "vague" && nearHedge.test(figure.text ?? "");
  const [low, high] = [
    near && least === -Infinity ? most - Math.abs(most) * nearReach : least,
    near && most === Infinity ? least + Math.abs(least) * nearReach : most,
  ];
  return { least: low - Math.abs(low) * by, most: high + Math.abs(high) * by };
}

export function meet(a: Interval, b: Interval): boolean {
  return a.least <= b.most && b.least <= a.most;
}

/** Whether two ends are no more than a share of the larger apart; an open end is near another one alone. */
export function isNear(a: number, b: number, within: number): boolean {
  if (a === b) return true;
  return Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= within * Math.max(Math.abs(a), Math.abs(b));
}

/** Whether every value of `inner` is one of `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return outer.least <= inner.least && inner.most <= outer.most;
}

const dayLength = 86_400_000;

/** Days since 1970; months count from 0. */
function at(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / dayLength;
}

/** Articles name few different dates, and they are compared often. */
const dateIntervals = new Map<string, Interval | null>();
const mostDates = 10_000;

/** The days that an ISO date, month, week, quarter, half or whole year covers, or a range of dates; null for what is none. */
export function dateInterval(iso: string | null): Interval | null {
  if (iso === null) return null;
  let interval = dateIntervals.get(iso);
  if (interval === undefined) {
    if (dateIntervals.size >= mostDates) dateIntervals.clear();
    dateIntervals.set(iso, (interval = readDate(iso)));
  }
  return interval;
}

function readDate(iso: string): Interval | null {
  const [start, end] = iso.split("/").map(readOne);
  if (!start || end === null) return null;
  return end ? { least: start.least, most: end.most } : start;
}

function readOne(iso: string): Interval | null {
  const match = iso.match(/^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|W(\d{2})|Q([1-4])|H([12])))?(?:T.*)?$/);
  if (!match) return null;
  const [year = 0, month, day, week, quarter, half] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (week !== undefined) {
    // Week 1 has the fourth of January; weeks begin on Monday, and 1 January 1970 was a Thursday.
    const fourth = at(year, 0, 4);
    const monday = fourth - ((fourth + 3) % 7) + (week - 1) * 7;
    return { least: monday, most: monday + 6 };
  }
  if (half !== undefined) return { least: at(year, (half - 1) * 6, 1), most: at(year, half * 6, 1) - 1 };
  if (quarter !== undefined) return { least: at(year, (quarter - 1) * 3, 1), most: at(year, quarter * 3, 1) - 1 };
  if (month === undefined) return { least: at(year, 0, 1), most: at(year + 1, 0, 1) - 1 };
  if (day === undefined) return { least: at(year, month - 1, 1), most: at(year, month, 1) - 1 };
  return { least: at(year, month - 1, day), most: at(year, month - 1, day) };
}

/** What the index orders figures by: the compared interval with open ends as the largest numbers a column holds. */
export function comparedIntervalKeys(figure: Parameters<typeof comparedInterval>[0]): [least: number, most: number] {
  const { least, most } = comparedInterval(figure);
  return [finite(least), finite(most)];
}

function finite(value: number): number {
  return Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
}
