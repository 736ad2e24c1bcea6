/** The sets of articles with gold that are in this repository, each about one story. */
import path from "node:path";

export interface Story {
  readonly name: string;
  /** Articles in the notation of marked.ts, with links.tsv. */
  readonly marked: string;
  /** The same articles as plain text. */
  readonly articles: string;
  readonly gold: string;
  /** Not to be looked at while rules are made: measures whether they generalize. */
  readonly held: boolean;
}

const root = path.join(import.meta.dirname, "../..");
const fixtures = path.join(root, "test/fixtures");

function fixture(name: string, held: boolean): Story {
  const folder = path.join(fixtures, "stories", name);
  return {
    name: `stories/${name}`,
    marked: path.join(folder, "marked"),
    articles: path.join(folder, "articles"),
    gold: path.join(folder, "gold"),
    held,
  };
}

export const stories: readonly Story[] = [
  {
    name: "samples/newsroom",
    marked: path.join(fixtures, "gold/marked"),
    articles: path.join(root, "samples/newsroom"),
    gold: path.join(fixtures, "gold"),
    held: false,
  },
  fixture("flood", false),
  fixture("merger", true),
  fixture("strike", false),
  fixture("outbreak", false),
  fixture("chips", true),
];
