import type { ParagraphKind, Span } from "../types.ts";

/** A paragraph before its language is known. `masked` has what its markup hides (quote marks of later lines). */
export interface Block extends Span {
  readonly kind: ParagraphKind;
  readonly masked: readonly Span[];
  /** A rule ("---") parts it from what is before. */
  readonly afterRule?: boolean;
}
