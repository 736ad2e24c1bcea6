/**
 * What the user decided, as `.corroborate.json` holds it. schemas/decisions.schema.json says the same of the file itself: it is what files
 * are validated by, here and in the editor.
 */
import type { EntityKind, FigureKind } from "../../analysis/types.ts";
import type { NameDecisions } from "../types.ts";

/** Name of the file in its folder. */
export const decisionFileName = ".corroborate.json";

/**
 * Words of a document, found again by what they are and what stands around them: a TextQuoteSelector of the W3C's Web Annotation Data
 * Model (https://www.w3.org/TR/annotation-model/#text-quote-selector), with the file that they stand in.
 */
export interface Quote {
  /** In the file: path relative to its folder, with forward slashes. Between client and server: a URI. */
  readonly file: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export type QuotePair = readonly [Quote, Quote];

export interface ArticleDecisions {
  /** ISO 8601 date. */
  readonly date?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly source?: string;
  readonly exclude?: boolean;
  /** Words that are no names in this file. */
  readonly ignore?: readonly string[];
  /** Names that mean another thing in this file than elsewhere. */
  readonly apart?: readonly string[];
}

/** What is said of one mention; `false` takes something from it. */
export interface MentionCorrection {
  readonly entity?: boolean;
  readonly check?: boolean;
}

/** What is said of one figure. A value stands in `unit`; [low, high] with null for an open end. */
export interface FigureCorrection {
  readonly figure?: boolean;
  readonly check?: boolean;
  readonly kind?: FigureKind;
  readonly value?: number | readonly [low: number | null, high: number | null];
  readonly unit?: string | null;
  /** ISO 8601, as coarse as the text. */
  readonly date?: string;
}

export type MentionDecision = Quote & MentionCorrection;
export type FigureDecision = Quote & FigureCorrection;

export interface ClaimDecisions {
  readonly same?: readonly QuotePair[];
  readonly different?: readonly QuotePair[];
}

export interface DecisionFile {
  readonly names?: NameDecisions;
  /** By path. */
  readonly articles?: Readonly<Record<string, ArticleDecisions>>;
  readonly mentions?: readonly MentionDecision[];
  readonly figures?: readonly FigureDecision[];
  readonly claims?: ClaimDecisions;
}

/** One thing that the user decides, to be put into a file. Paths as in `Quote`. */
export type Decision =
  /** The first is the name that is shown. */
  | { readonly kind: "merge"; readonly names: readonly string[] }
  | { readonly kind: "split"; readonly names: readonly string[] }
  | { readonly kind: "rename"; readonly name: string; readonly to: string }
  | { readonly kind: "setKind"; readonly names: readonly string[]; readonly to: EntityKind }
  | { readonly kind: "ignore"; readonly names: readonly string[] }
  | {
      readonly kind: "inFile";
      readonly file: string;
      readonly list: "ignore" | "apart";
      readonly names: readonly string[];
    }
  /** A null takes back what was decided. */
  | {
      readonly kind: "article";
      readonly file: string;
      readonly set: { readonly [K in "date" | "language" | "source" | "exclude"]?: string | boolean | null };
    }
  | { readonly kind: "mention"; readonly quote: Quote; readonly set: MentionCorrection }
  | { readonly kind: "figure"; readonly quote: Quote; readonly set: FigureCorrection }
  | { readonly kind: "claims"; readonly relation: "same" | "different"; readonly pairs: readonly QuotePair[] };
