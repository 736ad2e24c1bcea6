/** When a figure that was read counts as right. */
import type { GoldFigure } from "./marked.ts";
import type { Quantity } from "./intervals.ts";

export interface FoundFigure extends Quantity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly iso_fine?: string;
  readonly of?: string | null;
  readonly ambiguous?: true;
  readonly point?: true;
}

function close(a: number | null | undefined, b: number | null | undefined): boolean {
  if (a == null || b == null) return (a ?? null) === (b ?? null);
  return Math.abs(a - b) <= 5e-4 * Math.max(Math.abs(a), Math.abs(b));
}

/** Same kind and value. A date may be read as its `iso` or its finer `iso_fine`; a currency that the gold does not know may be anything. */
export function sameValue(gold: GoldFigure, found: FoundFigure): boolean {
  if (gold.kind !== found.kind) return false;
  if (gold.kind === "date") {
    const right = [gold.iso ?? null, ...(gold.iso_fine ? [gold.iso_fine] : [])];
    return right.includes(found.iso ?? null);
  }
  const unit = gold.unit == null || gold.unit === found.unit;
  return unit && close(gold.low, found.low) && close(gold.high, found.high);
}

export const key = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  `${String(start)}-${String(end)}`;

export function overlaps(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return a.start < b.end && b.start < a.end;
}
