/** What the user decided about pairs of figures: it wins over any guess. */
import type { ClaimFigure } from "./figure.ts";

/** More than any guess has. */
export const decidedPoints = 1e6;

/** Null where nothing was decided about the two. Of two decisions that contradict each other the careful one counts. */
export function decidedOn({ decided: a }: ClaimFigure, { decided: b }: ClaimFigure): "same" | "different" | null {
  if (!a || !b) return null;
  if (share(a.different, b.different)) return "different";
  return share(a.same, b.same) ? "same" : null;
}

/** Whether some pair of the two groups was decided to be about two things. */
export function isKeptApart(a: readonly (ClaimFigure | undefined)[], b: readonly (ClaimFigure | undefined)[]): boolean {
  const ids = (figures: typeof a) => figures.flatMap((figure) => figure?.decided?.different ?? []);
  return share(ids(a), ids(b));
}

function share(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.some((id) => b.includes(id));
}
