/** What several files of decisions say together: the user's, the workspace's and each folder's. */
import { entityKinds } from "../../analysis/types.ts";
import { formNames } from "../linking/profile.ts";
import { hashText } from "../hashes.ts";
import type { NameDecisions } from "../types.ts";
import type { ArticleDecisions, DecisionFile, FigureDecision, MentionDecision, Quote } from "./file.ts";
import { normalPath, pathFromFolder } from "./paths.ts";

/** One file of decisions. Plain data: it crosses to another thread. */
export interface DecisionLevel {
  /** URI of the folder that its paths are relative to; null for the user's own, where paths name nothing. */
  readonly folder: string | null;
  readonly decisions: DecisionFile;
}

/** A figure's part in a decision about a pair; both figures have the same id. */
export interface PairMark {
  readonly quote: Quote;
  readonly relation: "same" | "different";
  readonly id: string;
}

/** What was decided about one document and in it. */
export interface DocumentDecisions {
  readonly article: ArticleDecisions;
  readonly mentions: readonly MentionDecision[];
  readonly figures: readonly FigureDecision[];
  readonly pairs: readonly PairMark[];
}

/** Names are decided for all folders together. @param levels the farthest first; what a nearer one says of a name counts. */
export function decidedNames(levels: readonly DecisionLevel[]): NameDecisions {
  const ignore = new Map<string, string>();
  const split = new Map<string, string>();
  const rename = new Map<string, readonly [form: string, to: string]>();
  const kinds = new Map<string, readonly [form: string, kind: NonNullable<NameDecisions["kinds"]>[string]]>();
  let merge: readonly (readonly string[])[] = [];
  for (const { decisions } of levels) {
    const names = decisions.names ?? {};
    for (const [form, kind] of Object.entries(names.kinds ?? {})) {
      kinds.set(nameKey(form), [form, kind]);
      // A name of some kind is a name.
      ignore.delete(nameKey(form));
    }
    for (const form of names.ignore ?? []) ignore.set(nameKey(form), form);
    for (const [form, to] of Object.entries(names.rename ?? {})) rename.set(nameKey(form), [form, to]);
    const apart = new Set((names.split ?? []).map(nameKey));
    for (const form of names.split ?? []) split.set(nameKey(form), form);
    merge = merge.map((forms) => forms.filter((form) => !apart.has(nameKey(form))));
    merge = [...merge, ...(names.merge ?? [])];
    for (const form of (names.merge ?? []).flat()) if (!apart.has(nameKey(form))) split.delete(nameKey(form));
  }
  return {
    merge: merge.filter((forms) => forms.length > 1),
    split: [...split.values()],
    rename: Object.fromEntries(rename.values()),
    kinds: Object.fromEntries(kinds.values()),
    ignore: [...ignore.values()],
  };
}

/** Equal for forms that are compared as one name, as far as that can be said without its kind. */
function nameKey(form: string): string {
  return formNames(form, "product")[0] ?? form;
}

/** Whether two forms as written may be one name, whatever its kind. */
export function isSameName(a: string, b: string): boolean {
  return entityKinds.some((kind) => {
    const names = formNames(a, kind);
    return formNames(b, kind).some((name) => names.includes(name));
  });
}

export type DecisionsAbout = (uri: string) => DocumentDecisions;

/** What one file says, by the normal path of the document that it is said of. */
interface Indexed {
  readonly folder: string;
  readonly articles: ReadonlyMap<string, ArticleDecisions>;
  readonly mentions: ReadonlyMap<string, readonly MentionDecision[]>;
  readonly figures: ReadonlyMap<string, readonly FigureDecision[]>;
  readonly pairs: ReadonlyMap<string, readonly PairMark[]>;
}

/**
 * Finds what was decided about a document, among whatever was decided about others.
 * @param levels the farthest first; what a nearer one says of the document counts.
 */
export function decisionsAbout(levels: readonly DecisionLevel[]): DecisionsAbout {
  const indexes = levels.flatMap(({ folder, decisions }) => (folder === null ? [] : [indexed(folder, decisions)]));
  return (uri) => {
    const found = indexes.map((index) => ({ index, path: pathFromFolder(index.folder, uri) }));
    const all = <T>(of: (index: Indexed) => ReadonlyMap<string, readonly T[]>) =>
      found.flatMap(({ index, path }) => of(index).get(path) ?? []);
    return {
      article: found.reduce<ArticleDecisions>(
        (article, { index, path }) => joined(article, index.articles.get(path)),
        {},
      ),
      mentions: all((index) => index.mentions),
      figures: all((index) => index.figures),
      pairs: all((index) => index.pairs),
    };
  };
}

function indexed(folder: string, { articles = {}, mentions = [], figures = [], claims = {} }: DecisionFile): Indexed {
  const byPath = new Map<string, ArticleDecisions>();
  for (const [file, own] of Object.entries(articles)) {
    const path = normalPath(file);
    byPath.set(path, joined(byPath.get(path) ?? {}, own));
  }
  const pairs = (["same", "different"] as const).flatMap((relation) =>
    (claims[relation] ?? []).flatMap((pair): PairMark[] => {
      // The ids of a pair are equal, whichever figure comes first.
      const id = hashText([folder, relation, ...pair.map((quote) => JSON.stringify(quote)).sort()].join("\n"));
      return pair.map((quote) => ({ quote, relation, id }));
    }),
  );
  return {
    folder,
    articles: byPath,
    mentions: grouped(mentions, (mention) => mention),
    figures: grouped(figures, (figure) => figure),
    pairs: grouped(pairs, ({ quote }) => quote),
  };
}

function grouped<T>(entries: readonly T[], quoteOf: (entry: T) => Quote): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const path = normalPath(quoteOf(entry).file);
    const group = groups.get(path);
    if (group) group.push(entry);
    else groups.set(path, [entry]);
  }
  return groups;
}

function joined(a: ArticleDecisions, b: ArticleDecisions | undefined): ArticleDecisions {
  if (!b) return a;
  const lists = { ignore: [...(a.ignore ?? []), ...(b.ignore ?? [])], apart: [...(a.apart ?? []), ...(b.apart ?? [])] };
  return { ...a, ...b, ...lists };
}

/** Differs where other things are decided about a document; "" where nothing is. */
export function decisionDigest(decisions: DocumentDecisions): string {
  const json = JSON.stringify(decisions);
  return json === nothingDecided ? "" : hashText(json);
}

const nothingDecided = JSON.stringify(decisionsAbout([])(""));

/** Paths of the documents that a file of decisions speaks of. */
export function pathsIn({ articles, mentions, figures, claims }: DecisionFile): ReadonlySet<string> {
  const quotes = [
    ...(mentions ?? []),
    ...(figures ?? []),
    ...(claims?.same ?? []).flat(),
    ...(claims?.different ?? []).flat(),
  ];
  return new Set([...Object.keys(articles ?? {}), ...quotes.map(({ file }) => file)].map(normalPath));
}
