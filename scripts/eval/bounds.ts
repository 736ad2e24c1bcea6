import type { Bound, FigureKind } from "../../src/analysis/types.ts";
import type { GoldFigure } from "./marked.ts";

type Shape = (low: number | null, high: number | null) => boolean;

const point: Shape = (low, high) => low !== null && low === high;
const openAbove: Shape = (low, high) => low !== null && high === null;

const shapes: Readonly<Record<Bound, Shape>> = {
  exact: point,
  about: point,
  above: openAbove,
  vague: openAbove,
  below: (low, high) => low === null && high !== null,
  between: (low, high) => low !== null && high !== null && low < high,
};

const unitOf: Readonly<Record<Exclude<FigureKind, "date">, (unit: string | null) => boolean>> = {
  count: (unit) => unit === null,
  percent: (unit) => unit === "percent",
  money: (unit) => unit === null || /^[A-Z]{3}$/.test(unit),
  duration: (unit) => /^(?:second|minute|hour|day|week|month|year)$/.test(unit ?? ""),
  measure: (unit) => /^[a-z]+(?:-[a-z]+)*$/.test(unit ?? ""),
};

/** What is inconsistent in a gold figure, in words, or null. */
export function wrongBound(figure: GoldFigure): string | null {
  if (figure.kind === "date") {
    const odd = ["low", "high", "bound", "unit", "of"].filter((field) => field in figure);
    if (odd.length > 0) return `a date has no ${odd.join(", ")}`;
    const iso = /^\d{4}(?:-W\d\d|-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?)?)?)?$/;
    return figure.iso === null || iso.test(figure.iso ?? "") ? null : `iso ${String(figure.iso)}`;
  }
  const { bound, low = null, high = null, unit = null } = figure;
  if (!bound || !shapes[bound](low, high)) return `${bound ?? "no bound"} with ${String(low)} and ${String(high)}`;
  return unitOf[figure.kind](unit) ? null : `${figure.kind} in ${String(unit)}`;
}
