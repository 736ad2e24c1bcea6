/** Which figures speak of the same thing at the same time, and whether they agree. Pure; the store calls it. */
import type { Bound, FigureKind, Topic } from "../analysis/types.ts";
import type { Relation } from "./types.ts";

/** A figure as the corpus knows it: `topic.entities` and `topic.source` hold ids of the corpus, not of the article. */
export interface ClaimFigure {
  readonly id: string;
  readonly document: string;
  /** Near-duplicate articles share a voice; otherwise the document. */
  readonly voice: string;
  readonly published: string | null;
  readonly language: string;
  readonly text: string;
  readonly kind: FigureKind;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound | null;
  readonly unit: string | null;
  readonly per: string | null;
  readonly of: string | null;
  readonly iso: string | null;
  readonly point: boolean;
  readonly ambiguous: boolean;
  readonly topic: Topic;
}

export interface ClaimDraft {
  /** What it is about, in words for the user. */
  readonly about: string;
  readonly relation: Relation;
  readonly members: readonly { readonly figure: string; readonly cluster: number; readonly reason: string }[];
}

/** Two figures are compared only if they share one of these keys; none for a figure that is about nothing in particular. */
export function claimKeys(_figure: ClaimFigure): readonly string[] {
  return [];
}

/** Claims among figures that are linked, directly or through others, by shared keys. Order of input does not matter. */
export function buildClaims(_figures: readonly ClaimFigure[]): readonly ClaimDraft[] {
  return [];
}
