import type { EntityKind } from "../../analysis/types.ts";
import type { EntityReferences, MentionPassage, Position } from "../../corpus/types.ts";
import { groupBy } from "../groups.ts";
import { commandLink, escaped, joined, link, md, type Markdown, quoted, trusted } from "../markdown.ts";
import { shortened } from "./snippet.ts";
import type { Titles } from "./titles.ts";

const kindNames: Readonly<Record<EntityKind, string>> = {
  person: "person",
  organization: "organization",
  place: "place",
  product: "product",
};

/** Documents and other forms that a hover names; the panel has all. */
const mostDocuments = 8;
const mostForms = 8;

/** @param place what is hovered, for the link to the panel. */
export function entityHover(
  { entity, passages }: EntityReferences,
  titles: Titles,
  place: { readonly uri: string; readonly position: Position },
): Markdown {
  const byDocument = [...groupBy(passages, ({ uri }) => uri)];
  // The document that is read comes last: its reader knows it.
  byDocument.sort(([a], [b]) => Number(a === place.uri) - Number(b === place.uri));
  const shown = byDocument.slice(0, mostDocuments);
  const all = shown.length < byDocument.length || passages.length > shown.length;
  return joined(
    [
      md`**${escaped(entity.name)}** — ${trusted(kindNames[entity.kind])}`,
      forms(entity.aliases),
      trusted(counts(byDocument, titles)),
      joined(
        shown.map(([uri, own]) => documentLine(uri, own, titles)),
        "\n",
      ),
      all
        ? commandLink(
            md`All ${trusted(String(passages.length))} in the panel`,
            "corroborate.showReferences",
            place.uri,
            place.position,
          )
        : trusted(""),
    ],
    "\n\n",
  );
}

type ByDocument = readonly (readonly [uri: string, passages: readonly MentionPassage[]])[];

/** "14 mentions in 4 of 5 articles, 2 in notes" */
function counts(byDocument: ByDocument, titles: Titles): string {
  const articles = byDocument.filter(([uri]) => !titles.isNote(uri));
  const inArticles = mentionsOf(articles);
  const inNotes = mentionsOf(byDocument) - inArticles;
  const mentions = `${inArticles} mention${inArticles === 1 ? "" : "s"}`;
  const known = titles.articles >= articles.length && titles.articles > 0;
  const where = known ? ` in ${articles.length} of ${titles.articles} article${titles.articles === 1 ? "" : "s"}` : "";
  return `${mentions}${where}${inNotes > 0 ? `, ${inNotes} in notes` : ""}`;
}

function mentionsOf(documents: ByDocument): number {
  return documents.reduce((sum, [, passages]) => sum + passages.length, 0);
}

function forms(aliases: readonly string[]): Markdown {
  if (aliases.length === 0) return trusted("");
  const more = aliases.length > mostForms ? md` and ${trusted(String(aliases.length - mostForms))} more` : trusted("");
  return md`Also: ${joined(aliases.slice(0, mostForms).map(escaped), " · ")}${more}`;
}

function documentLine(uri: string, passages: readonly MentionPassage[], titles: Titles): Markdown {
  const [first] = passages;
  if (!first) return trusted("");
  const origin = [titles.isNote(uri) ? "note" : "", titles.originOf(uri)].filter((part) => part !== "").join(", ");
  const count = passages.length > 1 ? ` (${passages.length} mentions)` : "";
  const title = link(escaped(titles.titleOf(uri)), uri, first.range.start);
  return md`- ${title}${origin === "" ? trusted("") : md`, ${escaped(origin)}`}${trusted(count)}  
  ${quoted(shortened(first))}`;
}
