/** What reading one article yields. Offsets are UTF-16 code units into the article's text, `end` exclusive. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const entityKinds = ["person", "organization", "place", "product"] as const;
export type EntityKind = (typeof entityKinds)[number];

export const figureKinds = ["money", "percent", "count", "measure", "duration", "date"] as const;
export type FigureKind = (typeof figureKinds)[number];

export type Bound = "exact" | "about" | "above" | "below" | "between" | "vague";

/** A stretch of text that names an entity. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: EntityKind;
  /** The entity's id: in an Analysis unique within the article, in a Report within the folder. */
  readonly entity: string;
  /** Calibrated probability, 0 to 1, that this is a name of this kind. */
  readonly confidence: number;
}

/** A stretch of text that is written like a name; whether it is one, the rest of the folder says. */
export interface DoubtfulName extends Span {
  readonly text: string;
  /** Equal for equal names of the article, and for no entity that it has. */
  readonly entity: string;
}

/** One way to read an ambiguous figure. */
export interface Reading {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly iso: string | null;
  /** Why it may be read so, as a stable key that the editor turns into words. */
  readonly reason: ReadingReason;
}

export type ReadingReason =
  "own-language" | "foreign-scale-word" | "grouping" | "decimal" | "day-month" | "month-day" | "currency";

/** A stretch of text that states a quantity or date. `low` and `high` are in `unit`; null is open (or a date). */
export interface Figure extends Span {
  readonly text: string;
  readonly kind: FigureKind;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound | null;
  /** ISO 4217 code, "percent", CLDR unit identifier, or null where there is none or it is unknown. */
  readonly unit: string | null;
  /** The counted words as written, of a count. */
  readonly of: string | null;
  /** Of a date: ISO 8601, as coarse as the text ("2024", "2024-01", "2024-W04", "2024-01-31T08:33"). */
  readonly iso: string | null;
  /** Of a date that names a quarter or season: "2026-Q3", "2026-spring". */
  readonly isoFine?: string;
  readonly ambiguous?: true;
  /** The other readings of an ambiguous figure, likelier first; the figure itself has the likeliest. */
  readonly readings?: readonly Reading[];
  /** What a unit price or rate is per: "megawatt-hour", "month". */
  readonly per?: string;
  /** Percentage points, not percent. */
  readonly point?: true;
}

/** Which sort of text a paragraph is; code and front matter are never read for figures and names. */
export type ParagraphKind = "text" | "heading" | "list" | "quote" | "code" | "front-matter";

/** A line-bounded stretch of an article in one language. Figures and names never cross its ends. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /** BCP 47. */
  readonly language: string;
  /** Stretches that are not prose (URLs, e-mail addresses, inline code, link targets), in order. */
  readonly masked: readonly Span[];
}

/** The article as a document, before its figures and names are read. */
export interface Article {
  readonly title: string | null;
  /** Who printed it or said so, where the text says it; null otherwise. */
  readonly source: string | null;
  readonly language: string;
  /** ISO 8601 date. */
  readonly published: string | null;
  readonly body: Span;
  readonly paragraphs: readonly Paragraph[];
}

/** How near to a figure an entity stands: in its clause, its sentence, its paragraph, or only in the article's title. */
export type Scope = "clause" | "sentence" | "paragraph" | "article";

/** An entity around a figure. */
export interface NearbyEntity {
  readonly entity: string;
  readonly scope: Scope;
  /** It is one of those that the article as a whole is about: its rank among them, from 0. */
  readonly main?: number;
}

/** What a figure is about, as far as its article tells. Compared across articles by the corpus. */
export interface Topic {
  /** Key of a measure in lexicon/measures ("market-value", "growth"), or null. */
  readonly measure: string | null;
  /** Of a growth or decline: the measure that grows or falls ("revenue"), or null. */
  readonly base: string | null;
  /** The counted noun reduced to a key that inflections share ("turbin"), or null. */
  readonly counted: string | null;
  /** The entity that the counted words name ("H100" in "H100 processors"), an id of this article, or null. */
  readonly countedEntity: string | null;
  /** Entities around the figure, each once, nearest scope first, then nearest in words; ids of this article. */
  readonly entities: readonly NearbyEntity[];
  /** The time spoken of, ISO 8601 as coarse as the text, or null. */
  readonly time: string | null;
  /** What stands there is planned or expected, has come about, or no longer holds; null when the words do not tell. */
  readonly modality: "plan" | "outcome" | "former" | null;
  /** The words say that this is a part of something ("of which", "davon"), or one stage of it ("the first phase"). */
  readonly part: "share" | "stage" | null;
  /** Of a sum without a currency: the one that its article names most often, or null. */
  readonly currency: string | null;
  /** Who is quoted for it: an entity id of this article, or null. */
  readonly source: string | null;
  /** How many figures its article gives, dates left out; no more than 8 are counted. */
  readonly among: number;
  /** How many other values its article gives of the same measure or thing, in the same sort of unit. */
  readonly rivals: number;
  /** Since when what it says has been adding up, ISO 8601, or null. */
  readonly since: string | null;
  /** What its sentence speaks of, without names and figures, each once: keys of concepts ("=fire") and stems. */
  readonly words: readonly string[];
  /** Those of them that stand beside the figure, nearest first. */
  readonly near: readonly string[];
  /** What is written like a name in its sentence, read as one or not, in plain lower-case letters. */
  readonly names: readonly string[];
}

export interface AnalysedFigure extends Figure {
  readonly topic: Topic;
}

export interface Analysis extends Article {
  readonly entities: readonly Mention[];
  /** In order, none overlapping one another or an entity. */
  readonly doubtful?: readonly DoubtfulName[];
  readonly figures: readonly AnalysedFigure[];
}

export interface AnalyseOptions {
  readonly format: "text" | "markdown";
  /** BCP 47; overrides detection for every paragraph. */
  readonly language?: string;
  /** ISO 8601 date; overrides the text's own. */
  readonly published?: string;
  /** How sure a name must be to be given; "balanced" where nothing is said. */
  readonly precision?: "quiet" | "balanced" | "thorough";
}
