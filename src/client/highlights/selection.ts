/** Which marks an editor gets, and in which order. Free of `vscode`. */
import type { Highlight } from "../../protocol/messages.ts";
import type { MarkKind } from "../kinds.ts";

/** Marks beyond this number are put only near what is visible: an editor gets slow with more. */
export const markLimit = 5_000;

/** Below this number all marks are put at once; above, the visible ones come first. */
export const atOnceLimit = 1_000;

/** Lines above and below the visible ones that count as visible. */
const margin = 50;

export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/** The mark of a highlight, or null where it is switched off. A contradiction has its own, whatever its kind. */
export function markOf(highlight: Highlight, switches: Readonly<Record<MarkKind, boolean>>): MarkKind | null {
  if (highlight.contradicted && switches.contradicted) return "contradicted";
  return switches[highlight.kind] ? highlight.kind : null;
}

/** The highlights on visible lines, and a margin around them. */
export function nearVisible(highlights: readonly Highlight[], visible: readonly LineSpan[]): readonly Highlight[] {
  return highlights.filter(({ range }) =>
    visible.some(({ first, last }) => range.end.line >= first - margin && range.start.line <= last + margin),
  );
}

/** At most `markLimit` highlights, those nearest to the visible lines. Keeps the order. */
export function capped(highlights: readonly Highlight[], visible: readonly LineSpan[]): readonly Highlight[] {
  if (highlights.length <= markLimit) return highlights;
  const distance = ({ range }: Highlight) =>
    Math.min(...visible.map(({ first, last }) => Math.max(first - range.end.line, range.start.line - last, 0)));
  const nearest = [...highlights].sort((a, b) => distance(a) - distance(b)).slice(0, markLimit);
  const kept = new Set(nearest);
  return highlights.filter((highlight) => kept.has(highlight));
}
