import type { DocumentSummary } from "../../corpus/types.ts";
import { baseName } from "../uris.ts";

/** What documents are called in lists. */
export interface Titles {
  readonly articles: number;
  isNote(uri: string): boolean;
  /** The title, or the file's name where there is none. */
  titleOf(uri: string): string;
  /** "The Daily, 2024-01-20": whatever is known of source and date. */
  originOf(uri: string): string;
}

export function titlesOf(documents: readonly DocumentSummary[]): Titles {
  const byUri = new Map(documents.map((document) => [document.uri, document]));
  return {
    articles: documents.filter(({ role }) => role === "article").length,
    isNote: (uri) => byUri.get(uri)?.role === "note",
    titleOf: (uri) => byUri.get(uri)?.title ?? baseName(uri),
    originOf: (uri) => origin(byUri.get(uri)),
  };
}

export function origin(of: Pick<DocumentSummary, "source" | "published"> | undefined): string {
  return [of?.source, of?.published].filter((part) => part != null).join(", ");
}
