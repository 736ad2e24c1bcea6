/** What an export for people shows: read once, in the order in which it is shown. */
import { relativeTo } from "../report.ts";
import type { Claim, Corpus, DocumentSummary, EntitySummary, Relation, Skipped } from "../types.ts";

export interface ExportSource {
  readonly documents: readonly DocumentSummary[];
  /** Contradictions first. */
  readonly claims: readonly Claim[];
  readonly entities: readonly EntitySummary[];
  readonly skipped: readonly Skipped[];
  /** The path of a document's URI under the folder. */
  readonly path: (uri: string) => string;
}

export async function exportSource(corpus: Corpus, root: string): Promise<ExportSource> {
  return {
    documents: await corpus.documents(),
    claims: await corpus.claims(),
    entities: await corpus.entities(),
    skipped: await corpus.skipped(),
    path: relativeTo(root),
  };
}

export const relationTitles: Readonly<Record<Relation, string>> = {
  differ: "Contradictions",
  agree: "Agreements",
  single: "In one article only",
};

export const relationWords: Readonly<Record<Relation, string>> = {
  differ: "differ",
  agree: "agree",
  single: "one article",
};

/** The file that this one is a print of the same text as; empty where it is none, or the first of them. */
export function copyOf(
  document: { readonly uri: string; readonly voice?: string },
  path: (uri: string) => string,
): string {
  return document.voice === undefined || document.voice === document.uri ? "" : path(document.voice);
}

/** Claims in groups, in the order of `relationTitles`; groups without claims left out. */
export function byRelation(claims: readonly Claim[]): readonly (readonly [Relation, readonly Claim[]])[] {
  const order: readonly Relation[] = ["differ", "agree", "single"];
  return order
    .map((relation) => [relation, claims.filter((claim) => claim.relation === relation)] as const)
    .filter(([, group]) => group.length > 0);
}
