/** The messages between server and client that LSP does not have. Each is declared here and nowhere else. */
import type { EntityKind, FigureKind } from "../analysis/types.ts";
import type {
  Claim,
  Comparison,
  CorpusStatistics,
  DocumentSummary,
  EntityReferences,
  EntitySummary,
  FigurePassage,
  Position,
  Range,
  Role,
  Skipped,
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
  | { readonly kind: "figure"; readonly range: Range; readonly reading: string; readonly comparison: Comparison | null };

export type ReportFormat = "json" | "markdown" | "csv" | "html";

export interface DocumentStatus {
  readonly role: Role | "none";
  readonly language: string;
  readonly published: string | null;
  readonly indexed: boolean;
  readonly summary: DocumentSummary | null;
}

/** Idle; indexing, with how far it is; or waiting to be asked, in a folder that is a code repository. */
export type IndexState =
  | { readonly kind: "idle" }
  | { readonly kind: "indexing"; readonly done: number; readonly total: number }
  | { readonly kind: "waiting" };

/** Requests of the client. Parameters and result of each method, by its name. */
export interface ClientRequests {
  "corroborate/highlights": { params: TextDocumentParams; result: Highlights | null };
  "corroborate/referencesAt": { params: PlaceParams; result: ReferencesResult | null };
  "corroborate/entityReferences": { params: { readonly entity: string }; result: EntityReferences | null };
  "corroborate/entities": { params: Record<string, never>; result: readonly EntitySummary[] };
  "corroborate/claims": { params: Record<string, never>; result: readonly Claim[] };
  "corroborate/documents": { params: Record<string, never>; result: readonly DocumentSummary[] };
  "corroborate/findFigures": { params: { readonly query: string }; result: readonly FigurePassage[] };
  "corroborate/documentStatus": { params: TextDocumentParams; result: DocumentStatus };
  "corroborate/statistics": { params: Record<string, never>; result: CorpusStatistics };
  "corroborate/skipped": { params: Record<string, never>; result: readonly Skipped[] };
  "corroborate/report": { params: { readonly format: ReportFormat }; result: { readonly content: string } };
  "corroborate/indexFolder": { params: Record<string, never>; result: null };
  "corroborate/rebuildIndex": { params: Record<string, never>; result: null };
  "corroborate/clearIndex": { params: Record<string, never>; result: null };
}

/** Notifications of the server. */
export interface ServerNotifications {
  /** Something in the index changed; what is shown of it is to be asked for again. */
  "corroborate/indexChanged": { readonly statistics: CorpusStatistics };
  "corroborate/indexState": IndexState;
}

/** `initializationOptions` of the server. */
export interface InitializationOptions {
  /** Folder that the index may be kept in; in memory without one. A URI. */
  readonly storage?: string;
}

/** The settings that the server reads, section `corroborate`; package.json declares the same with defaults. */
export interface ServerSettings {
  readonly include: string;
  readonly exclude: string;
  readonly notes: string;
  readonly maxFileSize: number;
  readonly precision: "quiet" | "balanced" | "thorough";
}
