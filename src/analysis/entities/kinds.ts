import type { EntityKind } from "../types.ts";

/** The kinds of mentions, in the order of `tagKinds`, which has them first. */
export const mentionKinds: readonly EntityKind[] = ["person", "organization", "place", "product"];
