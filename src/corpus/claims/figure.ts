import type { Bound, FigureKind, Topic } from "../../analysis/types.ts";
import type { FigureMarks } from "../decisions/apply.ts";

/** A figure as the corpus knows it: entities in its topic are ids of the corpus, not of the article. */
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
  /** Ids of what the user decided about pairs that it is one of. */
  readonly decided?: Pick<FigureMarks, "same" | "different">;
}
