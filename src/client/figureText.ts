/** Values in words for lists: "1.72 trillion USD", "above 340,000". Free of `vscode`. */
import type { FigurePassage } from "../corpus/types.ts";

export type FigureValue = Pick<FigurePassage, "kind" | "low" | "high" | "bound" | "unit" | "iso" | "text">;

const fewDigits = new Intl.NumberFormat("en", { maximumFractionDigits: 3 });
const manyDigits = new Intl.NumberFormat("en", {
  notation: "compact",
  compactDisplay: "long",
  maximumFractionDigits: 3,
});
const dayFormat = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const monthFormat = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** A figure as it was read; the text as written where there is no value. */
export function figureText(figure: FigureValue): string {
  if (figure.iso !== null) return dateText(figure.iso);
  const interval = intervalText(figure);
  if (interval === null) return figure.text;
  return withUnit(interval, figure.unit, figure.low === 1 && figure.high === 1);
}

function intervalText({ low, high, bound }: FigureValue): string | null {
  if (low !== null && high !== null) {
    if (low !== high) return rangeText(low, high);
    return bound === "about" ? `about ${numberText(low)}` : numberText(low);
  }
  if (low !== null) return bound === "vague" ? `at least ${numberText(low)}` : `above ${numberText(low)}`;
  if (high !== null) return `below ${numberText(high)}`;
  return null;
}

/** "5–7 trillion" rather than "5 trillion–7 trillion". */
function rangeText(low: number, high: number): string {
  const [from, to] = [numberText(low), numberText(high)];
  const scale = /^\S+( \D+)$/u.exec(to)?.[1];
  const short = scale !== undefined && from.endsWith(scale) ? from.slice(0, -scale.length) : from;
  return `${short}–${to}`;
}

/** Grouped digits below a million, "1.72 trillion" from there on, a power of ten beyond the words. */
export function numberText(value: number): string {
  const size = Math.abs(value);
  if (size < 1e6) return fewDigits.format(value);
  return size < 1e15 ? manyDigits.format(value) : value.toExponential(2).replace(/\.?0*e\+?/u, " × 10^");
}

function withUnit(text: string, unit: string | null, one: boolean): string {
  if (unit === null) return text;
  if (unit === "percent") return `${text} %`;
  if (/^[A-Z]{3}$/u.test(unit)) return `${text} ${unit}`;
  return `${text} ${unitWords(unit, one)}`;
}

/** The words of a CLDR unit identifier; the identifier's own where the runtime does not know the unit. */
export function unitWords(unit: string, one: boolean): string {
  try {
    const format = new Intl.NumberFormat("en", { style: "unit", unit, unitDisplay: "long" });
    const part = format.formatToParts(one ? 1 : 2).find(({ type }) => type === "unit");
    if (part) return part.value;
  } catch {
    // A unit that ECMA-402 does not sanction.
  }
  return unit.replaceAll("-", " ");
}

/** An ISO 8601 date in words as coarse as it is: "20 Jan 2024", "January 2024", "2024". */
export function dateText(iso: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(iso)?.[0];
  if (day !== undefined) {
    const time = /T(\d{2}:\d{2})/u.exec(iso)?.[1];
    return formatted(dayFormat, day) + (time === undefined ? "" : ` ${time}`);
  }
  return /^\d{4}-\d{2}$/u.test(iso) ? formatted(monthFormat, `${iso}-01`) : iso;
}

function formatted(format: Intl.DateTimeFormat, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : format.format(date);
}
