import type { EntityKind } from "../../analysis/types.ts";
import type { EntityReferences, MentionPassage, Position } from "../../corpus/types.ts";
import { groupBy } from "../groups.ts";
import { commandLink, escaped, joined, link, md, type Markdown, quoted, trusted } from "../markdown.ts";
import type { Titles } from "./titles.ts";

const kindNames: Readonly<Record<EntityKind, string>> = {
  person: "person",
  organization: "organization",
  place: "place",
  product: "product",
};

/** Articles and other forms that a hover names; the panel has all. */
const mostArticles = 5;
const mostForms = 8;

/** @param place what is hovered, for the link to the panel. */
export function entityHover(
  { entity, passages }: EntityReferences,
  titles: Titles,
  place: { readonly uri: string; readonly position: Position },
): Markdown {
  const byArticle = [...groupBy(passages, ({ uri }) => uri)];
  // The article that is read comes last: its reader knows it.
  byArticle.sort(([a], [b]) => Number(a === place.uri) - Number(b === place.uri));
  const shown = byArticle.slice(0, mostArticles);
  const rest = shown.length < byArticle.length || passages.length > shown.length;
  return joined(
    [
      md`**${escaped(entity.name)}** — ${trusted(kindNames[entity.kind])}`,
      forms(entity.aliases),
      trusted(mentionCount(passages.length, byArticle.length, titles.articles)),
      joined(
        shown.map(([uri, own]) => articleLine(uri, own, titles)),
        "\n",
      ),
      rest
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

/** "14 mentions in 4 of 5 articles" */
export function mentionCount(mentions: number, articles: number, all: number): string {
  const count = `${mentions} mention${mentions === 1 ? "" : "s"}`;
  return all >= articles && all > 1 ? `${count} in ${articles} of ${all} articles` : `${count} in this article`;
}

function forms(aliases: readonly string[]): Markdown {
  if (aliases.length === 0) return trusted("");
  const more = aliases.length > mostForms ? md` and ${trusted(String(aliases.length - mostForms))} more` : trusted("");
  return md`Also: ${joined(aliases.slice(0, mostForms).map(escaped), " · ")}${more}`;
}

function articleLine(uri: string, passages: readonly MentionPassage[], titles: Titles): Markdown {
  const [first] = passages;
  if (!first) return trusted("");
  const origin = titles.originOf(uri);
  const count = passages.length > 1 ? ` (${passages.length} mentions)` : "";
  return md`- ${link(escaped(titles.titleOf(uri)), uri, first.range.start)}${origin === "" ? trusted("") : md`, ${escaped(origin)}`}${trusted(count)}  
  ${quoted(first)}`;
}
