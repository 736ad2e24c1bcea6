import type { Run } from "./parts.ts";

/** Keeps what the References view shows while the cursor moves, or lets it follow again. */
export function pinReferences(pinned: boolean): Run {
  return ({ references }) => references.pin(pinned);
}
