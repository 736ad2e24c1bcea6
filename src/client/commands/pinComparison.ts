import type { Run } from "./parts.ts";

/** Keeps what the Compare panel shows while the cursor moves, or lets it follow again. */
export function pinComparison(pinned: boolean): Run {
  return ({ compare }) => compare.pin(pinned);
}
