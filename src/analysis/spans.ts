import type { Span } from "./types.ts";

/** Index of the first span that starts at or after the offset, in a list in order of start. */
export function lowerBound(list: readonly Span[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of a list in order of start that start inside the span. */
export function within<T extends Span>(list: readonly T[], span: Span): T[] {
  return list.slice(lowerBound(list, span.start), lowerBound(list, span.end));
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
