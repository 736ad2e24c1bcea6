/**
 * Figures as intervals, as the gold's rules compare them. Kept apart from the corpus's own arithmetic, so that what measures it does
 * not share its mistakes.
 */
import type { Bound, FigureKind } from "../../src/analysis/types.ts";

export interface Quantity {
  readonly kind: FigureKind;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly bound?: Bound | null;
  readonly unit?: string | null;
  readonly iso?: string | null;
  readonly per?: string;
}

/** CLDR unit → the unit it is measured in here, and how many of that it is (NIST SP 811, appendix B). */
const inBase: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  millimeter: ["meter", 1e-3],
  centimeter: ["meter", 1e-2],
  kilometer: ["meter", 1e3],
  inch: ["meter", 0.0254],
  foot: ["meter", 0.3048],
  yard: ["meter", 0.9144],
  mile: ["meter", 1609.344],
  "nautical-mile": ["meter", 1852],
  hectare: ["square-meter", 1e4],
  acre: ["square-meter", 4046.8564224],
  "square-kilometer": ["square-meter", 1e6],
  "square-foot": ["square-meter", 0.09290304],
  "square-mile": ["square-meter", 2589988.110336],
  liter: ["cubic-meter", 1e-3],
  milliliter: ["cubic-meter", 1e-6],
  milligram: ["gram", 1e-3],
  kilogram: ["gram", 1e3],
  tonne: ["gram", 1e6],
  pound: ["gram", 453.59237],
  ounce: ["gram", 28.349523125],
  kilowatt: ["watt", 1e3],
  megawatt: ["watt", 1e6],
  gigawatt: ["watt", 1e9],
  terawatt: ["watt", 1e12],
  "kilowatt-hour": ["watt-hour", 1e3],
  "megawatt-hour": ["watt-hour", 1e6],
  "gigawatt-hour": ["watt-hour", 1e9],
  "terawatt-hour": ["watt-hour", 1e12],
  "kilometer-per-hour": ["meter-per-second", 1 / 3.6],
  "mile-per-hour": ["meter-per-second", 0.44704],
  knot: ["meter-per-second", 1852 / 3600],
  minute: ["second", 60],
  hour: ["second", 3600],
  day: ["second", 86_400],
  week: ["second", 604_800],
  month: ["second", 2_629_800],
  year: ["second", 31_557_600],
};

function base(quantity: Quantity): string | null {
  const unit = quantity.unit ?? null;
  return unit === "fahrenheit" ? "celsius" : unit === null ? null : (inBase[unit]?.[0] ?? unit);
}

function inBaseUnit(value: number, unit: string | null | undefined): number {
  return unit === "fahrenheit" ? (value - 32) / 1.8 : value * (inBase[unit ?? ""]?.[1] ?? 1);
}

/** [low, high] in base units, widened by 5 % where the words say about and by 0.5 % otherwise; null is open. */
export function interval(quantity: Quantity): readonly [low: number, high: number] {
  const by = quantity.bound === "about" ? 0.05 : 0.005;
  const [low, high] = [quantity.low, quantity.high].map((v) => (v == null ? null : inBaseUnit(v, quantity.unit)));
  return [low == null ? -Infinity : low - Math.abs(low) * by, high == null ? Infinity : high + Math.abs(high) * by];
}

/** Whether two quantities may be compared at all: one kind and dimension; an unknown currency fits any. */
export function commensurable(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind) return false;
  const [unitA, unitB] = [base(a), base(b)];
  return unitA === unitB || (a.kind === "money" && (unitA === null || unitB === null));
}

/** Whether two commensurable quantities meet. Of two dates, whether one lies in the other ("2025-06-30" in "2025-06"). */
export function meet(a: Quantity, b: Quantity): boolean {
  if (a.kind === "date") return Boolean(a.iso && b.iso && (a.iso.startsWith(b.iso) || b.iso.startsWith(a.iso)));
  const [lowA, highA] = interval(a);
  const [lowB, highB] = interval(b);
  return lowA <= highB && lowB <= highA;
}
