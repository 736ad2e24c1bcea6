import type { Bound, FigureKind, Topic } from "../../analysis/types.ts";
import type { FigureMarks } from "../decisions/apply.ts";

/**
 * An entity's id without the kind that tells it from others of its name: whether an island is read as a place or as a
 * company, what two articles say of it is said of one name.
 */
export function bareName(entity: string): string {
  const dot = entity.lastIndexOf(".");
  return dot < 0 ? entity : entity.slice(0, dot);
}

/** A figure as the corpus knows it: entities in its topic are ids of the corpus, not of the article. */
export interface ClaimFigure {
  readonly id: string;
  readonly document: string;
  /** Near-duplicate articles share a print; otherwise the document. */
  readonly print: string;
  /** All who quote one named source are its voice; otherwise the print. */
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
  /** Ids of what the user decided about pairs that it is one of. */
  readonly decided?: Pick<FigureMarks, "same" | "different">;
}
