import type { Analysis, Bound, EntityKind, FigureKind } from "../analysis/types.ts";
import type { DecidedAnalysis } from "./decisions/apply.ts";

/** A place in a document, zero-based; `character` counts UTF-16 code units of the line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A place in a document with the line around it, to show in a list. */
export interface Passage {
  readonly uri: string;
  readonly range: Range;
  readonly text: string;
  /** The sentence or line around the text, on one line, and where in it the text stands (UTF-16 code units). */
  readonly preview: string;
  readonly previewStart: number;
  readonly previewEnd: number;
}

/** Articles are evidence; notes are checked against them and never evidence themselves. */
export type Role = "article" | "note";

export interface DocumentSummary {
  readonly uri: string;
  readonly role: Role;
  readonly title: string | null;
  readonly source: string | null;
  readonly language: string;
  readonly published: string | null;
  /** URI of the first of its near-duplicates, its own if there are none: prints of one text are one voice. */
  readonly voice?: string;
  readonly mentions: number;
  readonly figures: number;
  readonly contradicted: number;
}

export interface EntitySummary {
  /** Unique in the corpus, and stable while the same names stand in the same articles. */
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly documents: number;
}

export interface MentionPassage extends Passage {
  readonly kind: EntityKind;
  readonly entity: string;
}

export interface EntityReferences {
  readonly entity: EntitySummary;
  /** By document, then by place. */
  readonly passages: readonly MentionPassage[];
}

export interface FigurePassage extends Passage {
  readonly kind: FigureKind;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound | null;
  readonly unit: string | null;
  readonly of: string | null;
  readonly iso: string | null;
  readonly ambiguous: boolean;
  /** The value is the user's, not what was read. */
  readonly corrected?: true;
}

export type Relation = "agree" | "differ" | "single";

/** How one figure of a claim stands to another one, where only that counts. */
export type PairRelation = "agrees" | "compatible" | "differs";

/**
 * The same, and what explains it: `rounded` agrees within rounding or a hedge; a slip differs by a scale word (a thousand or
 * a million times as much) or by a unit (the same number in another one), which is suspected to be wrong.
 */
export type ClaimRelation = "agrees" | "rounded" | "compatible" | "differs" | "scale-slip" | "unit-slip";

/** How a figure stands to one that it is close to, but not compared with: of another time, stage (plan, outcome) or scope. */
export type OutsideRelation = "earlier" | "later" | "other-time" | "stage" | "scope";

/**
 * What a claim comes to for its reader. `slip`: all that differs may be a wrong scale word or unit. A claim whose `relation`
 * is differ may agree, where all that differs is rounded.
 */
export type Verdict = "contradiction" | "slip" | "agreement" | "single";

export interface ClaimMember extends FigurePassage {
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
  /** Members of one voice count once: prints of one text, and all who quote one source. */
  readonly voice: string;
  /** URI of the first print of the same text, where that is another article. */
  readonly copyOf?: string;
  /** Members of one cluster meet; 0 is the largest. */
  readonly cluster: number;
  /** Another article contradicts it: the odd figure against a settled many, each side of an open dispute. */
  readonly contradicted?: true;
  /** BCP 47, of the article. */
  readonly language: string;
  /** The entity quoted for it, by its name. */
  readonly quoted?: string;
  /** Why this figure is in this claim, in words for the user: "money raised · Sam Altman · 2024". */
  readonly reason: string;
  /** How it stands to the claim's reference, a plain figure of the largest cluster, and why; none for the reference. */
  readonly standing?: { readonly relation: ClaimRelation; readonly why: string };
}

/** The figures, in any number of articles, about how much of the same thing at the same time. */
export interface Claim {
  readonly id: string;
  /** What it is about, in words for the user. */
  readonly about: string;
  readonly relation: Relation;
  readonly verdict: Verdict;
  readonly members: readonly ClaimMember[];
}

/** A figure beside the other figures of its claim. */
export interface Comparison {
  /** The figure asked about. */
  readonly figure: FigurePassage & { readonly language: string };
  readonly claim: Claim;
  /** The other members, each with how it stands to the figure asked about, and why. Plain text. */
  readonly others: readonly {
    readonly member: ClaimMember;
    readonly relation: ClaimRelation;
    readonly why: string;
  }[];
}

/** A figure that is close to another one, but not compared with it, and what keeps the two apart. */
export interface RelatedFigure {
  /** `reason` says what it is about, as in a claim. */
  readonly member: ClaimMember;
  readonly relation: OutsideRelation;
  readonly why: string;
}

/** Claims about the same at different times, each an update of the one before it. */
export interface Update {
  /** Of its first claim. */
  readonly id: string;
  readonly about: string;
  /** By the time that they speak of. */
  readonly steps: readonly { readonly time: string | null; readonly claim: Claim }[];
}

/** Days since 1970, the first and the last, that dates of articles cover, and how many dates do. */
export interface DatePeriod {
  readonly least: number;
  readonly most: number;
  readonly count: number;
}

/** A date that an article names. */
export interface DatePassage extends FigurePassage {
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
}

/**
 * How articles bear on a figure of a note. `contradicted`: comparable figures differ and none agrees. `supported` and
 * `single-source`: two or more voices, or one, agree with a bounded reading.
 */
export type CheckStatus = "supported" | "single-source" | "unsupported" | "contradicted";

/** What one article says to a figure of a note. */
export interface CheckSource extends FigurePassage {
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly language: string;
  /** Sources of one voice count once. */
  readonly voice: string;
  /** How it stands to the figure of the note. */
  readonly relation: PairRelation;
}

/** A figure of a note, checked against the articles. */
export interface FigureCheck extends FigurePassage {
  readonly status: CheckStatus;
  /** Some articles agree and others differ. */
  readonly disputed: boolean;
  /** One figure of each article: first those that agree, then those that differ, then those that are only compatible. */
  readonly sources: readonly CheckSource[];
  /** The verdict in words. Plain text. */
  readonly message: string;
}

export interface CorpusStatistics {
  readonly articles: number;
  readonly notes: number;
  readonly mentions: number;
  readonly entities: number;
  readonly figures: number;
  readonly contradictions: number;
}

/** What a file was when it was read: enough to know whether it must be read again. */
export interface Fingerprint {
  /** Milliseconds since the epoch, 0 where unknown. */
  readonly modified: number;
  readonly size: number;
  /** Of the decoded text. */
  readonly hash: string;
  /** Of what the user decided about the document when it was read; nothing where it is not there. */
  readonly decisions?: string;
}

export interface DocumentInput {
  readonly uri: string;
  readonly role: Role;
  readonly text: string;
  readonly fingerprint: Fingerprint;
  /** With the user's decisions about the document laid over it. */
  readonly analysis: DecidedAnalysis;
}

/** A document as it was read, with the corpus's entity ids. `analysis.paragraphs` is empty: they are not kept. */
export interface StoredAnalysis {
  readonly uri: string;
  readonly role: Role;
  readonly analysis: Analysis;
  /** The places of `analysis.figures`, in the same order. */
  readonly figureRanges: readonly Range[];
}

export interface PutOptions {
  /** More follows at once: claims may wait until a call without it. Reading many articles is quicker so. */
  readonly more?: boolean;
}

/** What the user decided about names: it wins over what was found and is kept apart from it. Names are as written. */
export interface NameDecisions {
  /** Names that are one thing, the first of them its name to show. */
  readonly merge?: readonly (readonly string[])[];
  /** Names that are never short for another one. */
  readonly split?: readonly string[];
  /** The name to show, by a name. */
  readonly rename?: Readonly<Record<string, string>>;
  readonly kinds?: Readonly<Record<string, EntityKind>>;
  /** Words that are no names. */
  readonly ignore?: readonly string[];
}

export interface Skipped {
  readonly uri: string;
  readonly reason: string;
}

/**
 * Many analyses in, cross-references out. Every call is asynchronous so that the store may live in another thread or
 * on another machine. Documents are named by URI; unknown ones yield null or an empty list, never an error.
 */
export interface Corpus {
  documents(): Promise<readonly DocumentSummary[]>;
  fingerprints(): Promise<ReadonlyMap<string, Fingerprint>>;
  statistics(): Promise<CorpusStatistics>;

  entities(): Promise<readonly EntitySummary[]>;
  entityReferences(entity: string): Promise<EntityReferences | null>;
  /** The entity of the mention at a place of an indexed document. */
  entityAt(uri: string, position: Position): Promise<EntityReferences | null>;
  mentionsIn(uri: string): Promise<readonly MentionPassage[]>;

  /** Most disputed first. @param relations leaves out claims of others: those of one article are by far the most. */
  claims(relations?: readonly Relation[]): Promise<readonly Claim[]>;
  /** The claim with this id. */
  claim(id: string): Promise<Claim | null>;
  comparisonAt(uri: string, position: Position): Promise<Comparison | null>;
  /** Figures that are close to the one at a place, but not compared with it; the likeliest first. */
  relatedTo(uri: string, position: Position): Promise<readonly RelatedFigure[]>;
  /** What the dates of articles show to be updated, most voices first. */
  updates(): Promise<readonly Update[]>;
  /** The periods that articles name, in order: days, months, quarters, years. @param entity only in lines that name it. */
  datePeriods(entity: string | null): Promise<readonly DatePeriod[]>;
  /** The dates of articles that cover exactly these days. */
  datesIn(period: Pick<DatePeriod, "least" | "most">, entity: string | null): Promise<readonly DatePassage[]>;
  /** Figures whose interval meets the one given, best fit first; a null unit fits any. */
  findFigures(query: {
    readonly low: number | null;
    readonly high: number | null;
    readonly unit: string | null;
    readonly iso: string | null;
  }): Promise<readonly FigurePassage[]>;
  /** The figures of a document that some other article contradicts. */
  contradictedIn(uri: string): Promise<readonly FigurePassage[]>;
  /** The figures of a note, in order, each checked against the articles; none for an article. */
  checks(uri: string): Promise<readonly FigureCheck[]>;

  /** Everything that was read, by URI: for reports. */
  analyses(): Promise<readonly StoredAnalysis[]>;

  /** Replaces what is known of these documents, in one transaction. */
  put(documents: readonly DocumentInput[], options?: PutOptions): Promise<void>;
  remove(uris: readonly string[]): Promise<void>;
  skip(files: readonly Skipped[]): Promise<void>;
  /** Replaces what the user decided about names; what it concerns is linked and compared again. */
  decide(decisions: NameDecisions): Promise<void>;
  skipped(): Promise<readonly Skipped[]>;
  clear(): Promise<void>;
  close(): Promise<void>;
}
