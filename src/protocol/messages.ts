/** The messages between server and client that LSP does not have. Each is declared here and nowhere else. */
import type { EntityKind, FigureKind } from "../analysis/types.ts";
import type { Decision, FigureCorrection, Quote } from "../corpus/decisions/file.ts";
import type {
  Claim,
  ClaimRelation,
  Comparison,
  CorpusStatistics,
  DatePassage,
  DatePeriod,
  DocumentSummary,
  EntityReferences,
  EntitySummary,
  FigureCheck,
  FigurePassage,
  OutsideRelation,
  PairRelation,
  Position,
  Range,
  RelatedFigure,
  Relation,
  Role,
  Skipped,
  Update,
  Verdict,
} from "../corpus/types.ts";

export type HighlightKind = EntityKind | FigureKind;

export interface Highlight {
  readonly range: Range;
  readonly kind: HighlightKind;
  /** Of a figure that another article contradicts. */
  readonly contradicted?: true;
  readonly ambiguous?: true;
}

export interface Highlights {
  /** The document version that the ranges hold for. */
  readonly version: number;
  readonly highlights: readonly Highlight[];
}

export interface TextDocumentParams {
  readonly textDocument: { readonly uri: string };
}

export interface PlaceParams extends TextDocumentParams {
  readonly position: Position;
}

/** What the References view shows for the thing under the cursor. */
export type ReferencesResult =
  | { readonly kind: "entity"; readonly references: EntityReferences }
  | {
      readonly kind: "figure";
      readonly range: Range;
      readonly reading: string;
      readonly comparison: Comparison | null;
      readonly related: readonly RelatedFigure[];
    };

/** A figure as the Compare panel draws it. */
export interface ComparedFigure extends FigurePassage {
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
  /** Figures of one voice count once. */
  readonly voice: string;
  /** The first print of the same text, where that is another article. */
  readonly copyOf?: string;
  /** The source that it quotes. */
  readonly quoted?: string;
  /** It is the one that the others are compared with, or how it stands to that one. */
  readonly relation: "reference" | ClaimRelation | OutsideRelation;
  /** Why it stands so, in a sentence; what it is about for the reference. */
  readonly why: string;
  /** What it is about. */
  readonly about: string;
  /** The interval as stated, in the unit of all; null is open. */
  readonly least: number | null;
  readonly most: number | null;
}

/** The figures of a claim around one of them, and what is close to them but not compared. */
export interface ComparedFigures {
  readonly claim: string;
  readonly about: string;
  readonly verdict: Verdict;
  readonly kind: FigureKind;
  /** Of the reference: all values of the picture are in it. ISO 4217 code or CLDR unit identifier, null where there is none. */
  readonly unit: string | null;
  /** The reference first, then the others in the order of their articles' dates. */
  readonly figures: readonly ComparedFigure[];
}

export type ReportFormat = "json" | "markdown" | "csv" | "html";

export interface DocumentStatus {
  readonly role: Role | "none";
  readonly language: string;
  readonly published: string | null;
  readonly indexed: boolean;
  /** The user decided that it is left out. */
  readonly excluded?: true;
  readonly summary: DocumentSummary | null;
}

/**
 * Idle; indexing, with how far it is; or waiting to be asked by `corroborate/indexFolder`: the folder is a code
 * repository, the user cancelled the indexing, or cleared the index.
 */
export type IndexState =
  | { readonly kind: "idle" }
  | { readonly kind: "indexing"; readonly done: number; readonly total: number }
  | { readonly kind: "waiting"; readonly reason: WaitingReason };

export type WaitingReason = "repository" | "cancelled" | "cleared";

/** A note, checked against the articles. */
export interface NoteReport {
  /** The document version that the ranges hold for. */
  readonly version: number;
  /** In the order of the text. */
  readonly checks: readonly FigureCheck[];
  readonly misspelled: readonly { readonly range: Range; readonly text: string; readonly name: string }[];
}

/** How an article is cited, in Markdown: after the words that it is for, and at the end of the note. */
export interface CitationText {
  readonly inline: string;
  readonly definition: string | null;
}

/** What stands at a place, with what a decision about it needs. `Quote.file` is a URI. */
export type Decidable =
  | {
      readonly kind: "entity";
      readonly entity: EntitySummary;
      readonly names: EntityNames;
      /** The mention that was asked about; null where the entity was asked for by its id. */
      readonly mention: {
        readonly quote: Quote;
        readonly text: string;
        readonly role: Role | "none";
        /** The entity's name is a fuller one. */
        readonly short: boolean;
      } | null;
    }
  | {
      readonly kind: "figure";
      readonly quote: Quote;
      readonly range: Range;
      readonly text: string;
      readonly figure: FigureKind;
      readonly role: Role | "none";
      /** How it was read, in words. */
      readonly reading: string;
      /** In which else it may be read, in words, each with what makes it so. */
      readonly readings: readonly FigureReading[];
      /** Of an article: the other figures of its claim. Of a note: those that it is compared with. */
      readonly others: readonly OtherFigure[];
    };

export interface EntityNames {
  /** What decisions call the entity: the fullest form that stands in a text. */
  readonly main: string;
  /** A form for each name that the entity goes by, the fullest first. */
  readonly all: readonly string[];
}

export interface FigureReading {
  readonly words: string;
  readonly correction: FigureCorrection;
}

/** A figure that another one is compared with, or might be. */
export interface OtherFigure extends FigurePassage {
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
  /** How it stands to the figure asked about. */
  readonly relation: PairRelation;
}

/** Nothing was written: the file must be put right by hand first, at the range. */
export interface BrokenResult {
  readonly kind: "broken";
  readonly message: string;
  readonly range: Range;
}

/** What became of a file of decisions. */
export type DecideResult =
  | BrokenResult
  /** `before` is the text without the decision: of a new file what it begins as. */
  | { readonly kind: "edited"; readonly before: string; readonly text: string };

export type UndecideResult =
  | BrokenResult
  /** `empty`: nothing is left but what a new file begins with. */
  | { readonly kind: "undone"; readonly text: string; readonly empty: boolean }
  /** Something else stands in the place of the decision by now. */
  | { readonly kind: "changed" };

/** Requests of the client. Parameters and result of each method, by its name. */
export interface ClientRequests {
  "corroborate/highlights": { params: TextDocumentParams; result: Highlights | null };
  "corroborate/referencesAt": { params: PlaceParams; result: ReferencesResult | null };
  "corroborate/entityReferences": { params: { readonly entity: string }; result: EntityReferences | null };
  "corroborate/entities": { params: Record<string, never>; result: readonly EntitySummary[] };
  /** Most disputed first. `relations` leaves out others: claims of one article are by far the most. */
  "corroborate/claims": { params: { readonly relations?: readonly Relation[] }; result: readonly Claim[] };
  /** The figures of a claim around the one at a place, or around its plainest one; null where there is nothing to compare. */
  "corroborate/compare": { params: PlaceParams | { readonly claim: string }; result: ComparedFigures | null };
  /** What dates show to be updated, most voices first. */
  "corroborate/updates": { params: Record<string, never>; result: readonly Update[] };
  /** The periods that articles name, in order; only in lines that name the entity, where one is given. */
  "corroborate/datePeriods": { params: { readonly entity: string | null }; result: readonly DatePeriod[] };
  "corroborate/datesIn": {
    params: { readonly least: number; readonly most: number; readonly entity: string | null };
    result: readonly DatePassage[];
  };
  "corroborate/documents": { params: Record<string, never>; result: readonly DocumentSummary[] };
  "corroborate/findFigures": { params: { readonly query: string }; result: readonly FigurePassage[] };
  "corroborate/documentStatus": { params: TextDocumentParams; result: DocumentStatus };
  "corroborate/statistics": { params: Record<string, never>; result: CorpusStatistics };
  "corroborate/skipped": { params: Record<string, never>; result: readonly Skipped[] };
  "corroborate/report": { params: { readonly format: ReportFormat }; result: { readonly content: string } };
  /** Null for what is no note, or one that is switched off. */
  "corroborate/checks": { params: TextDocumentParams; result: NoteReport | null };
  /** How a stretch of an article is cited in the note given; null for what is not in the index. */
  "corroborate/citation": {
    params: TextDocumentParams & { readonly range: Range; readonly note: string | null };
    result: CitationText | null;
  };
  /** What at a place, or which entity, can be decided about; null where nothing can. */
  "corroborate/decidable": { params: PlaceParams | { readonly entity: string }; result: Decidable | null };
  /** Figures that a figure may be about the same as, though they are in no claim with it; the likeliest first. */
  "corroborate/comparableFigures": { params: PlaceParams; result: readonly OtherFigure[] };
  /** The words of a figure or name, to be found again. */
  "corroborate/quote": { params: TextDocumentParams & { readonly range: Range }; result: Quote | null };
  /** A value as it is written in a language, as a correction of a figure; null for words that state none. */
  "corroborate/readValue": { params: PlaceParams & { readonly value: string }; result: FigureCorrection | null };
  /** Languages that articles may be read in, as BCP 47 tags, those that are read best first. */
  "corroborate/languages": { params: Record<string, never>; result: readonly string[] };
  /** Puts a decision into the text of a file of decisions (null for one that is to be made). The client writes it. */
  "corroborate/decide": {
    params: { readonly file: string; readonly text: string | null; readonly decision: Decision };
    result: DecideResult;
  };
  /** Takes a decision out of the text again, of which it made another; other edits stay. */
  "corroborate/undecide": {
    params: { readonly before: string; readonly after: string; readonly text: string };
    result: UndecideResult;
  };
  /** The files of decisions were written; answers when that has its effect. */
  "corroborate/decisionsChanged": { params: Record<string, never>; result: null };
  "corroborate/indexFolder": { params: Record<string, never>; result: null };
  /** Ends indexing where it is; `corroborate/indexFolder` goes on. */
  "corroborate/cancelIndexing": { params: Record<string, never>; result: null };
  "corroborate/rebuildIndex": { params: Record<string, never>; result: null };
  "corroborate/clearIndex": { params: Record<string, never>; result: null };
}

/** Notifications of the server. */
export interface ServerNotifications {
  /** Something in the index changed; what is shown of it is to be asked for again. */
  "corroborate/indexChanged": { readonly statistics: CorpusStatistics };
  "corroborate/indexState": IndexState;
}

/**
 * Requests of a server that has no file system of its own (in a Web Worker); answered by the client from
 * `vscode.workspace.fs`. A missing file or folder answers null.
 */
export interface ServerRequests {
  "corroborate/fs/stat": { params: FileParams; result: FileStat | null };
  "corroborate/fs/readDirectory": { params: FileParams; result: readonly DirectoryEntry[] | null };
  /** Bytes in base64. */
  "corroborate/fs/readFile": { params: FileParams; result: { readonly base64: string } | null };
}

export interface FileParams {
  readonly uri: string;
}

export interface FileStat {
  readonly type: FileType;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly modified: number;
}

/** What a link leads to counts, not the link. */
export type FileType = "file" | "directory" | "other";

export interface DirectoryEntry {
  readonly name: string;
  readonly type: FileType;
}

/** `initializationOptions` of the server. */
export interface InitializationOptions {
  /** Folder that the index may be kept in; in memory without one. A URI. */
  readonly storage?: string;
  /** Files of decisions that no folder of the workspace has: the user's, and the one beside a workspace file. URIs. */
  readonly decisionFiles?: { readonly user?: string; readonly workspace?: string };
  /** Folder of what the build put beside the bundles; for a server that cannot see where it is itself. A URI. */
  readonly resources?: string;
}

/** The settings that the server reads, section `corroborate`; package.json declares the same with defaults. */
export interface ServerSettings {
  /** Glob of the files that are read, relative to the folder. */
  readonly include: string;
  /** Glob of those that are not, besides `files.exclude`, `search.exclude` and .gitignore; empty for none. */
  readonly exclude: string;
  /** Glob of the files that are notes; front matter `type: note` makes one too. */
  readonly notes: string;
  /** In megabytes. */
  readonly maxFileSize: number;
  readonly precision: Precision;
  /** How a figure of a note is marked that articles contradict. */
  readonly "check.severity": CheckSeverity;
  readonly "citation.style": CitationStyle;
  /** Accepting a completed figure adds its citation. */
  readonly "citation.onCompletion": boolean;
  readonly inlayHints: InlayHints;
}

/** Bytes. */
export const megabyte = 1_048_576;

/** How sure a name must be to be shown. */
export const precisions = ["quiet", "balanced", "thorough"] as const;
export type Precision = (typeof precisions)[number];

export const checkSeverities = ["error", "warning", "information", "hint", "off"] as const;
export type CheckSeverity = (typeof checkSeverities)[number];

export const citationStyles = ["link", "footnote", "plain"] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** After which figures of a note their value stands in digits: none, those of a scale that misleads, or all. */
export const inlayHintKinds = ["off", "foreign", "all"] as const;
export type InlayHints = (typeof inlayHintKinds)[number];

/** What holds where the user, or a client without settings, says nothing; package.json has the same. */
export const defaultSettings: ServerSettings = {
  include: "**/*.{txt,md,markdown}",
  exclude: "",
  notes: "{notes/**,**/*.note.md}",
  maxFileSize: 5,
  precision: "balanced",
  "check.severity": "information",
  "citation.style": "link",
  "citation.onCompletion": false,
  inlayHints: "foreign",
};
