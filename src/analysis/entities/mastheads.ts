import { mastheadWords } from "../lexicon/names/titles.ts";
import { tagKinds } from "./labels.ts";
import type { Found } from "./trim.ts";

const pattern = new RegExp(
  `The (?:\\p{Lu}[\\p{L}’'-]+ ){0,3}?(?:${[...mastheadWords].map(capitalised).join("|")})(?![\\p{L}-])`,
  "gu",
);
const organization = tagKinds.indexOf("organization");
const certainty = 0.85;

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * Newspapers and magazines with their article: "The Harbour Times". One word after the article is enough inside a sentence
 * alone, for at its beginning "The Post" may be any post.
 */
export function findMastheads(text: string, language: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(pattern)) {
    const [name] = match;
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    if (name.split(" ").length < 3 && !/[\p{Ll},] $/u.test(before)) continue;
    const shares = tagKinds.map((_, kind) => (kind === organization ? certainty : 0));
    found.push({
      start: match.index,
      end: match.index + name.length,
      text: name,
      language,
      kind: "organization",
      confidence: certainty,
      shares,
      cue: organization,
      named: certainty,
    });
  }
  return found;
}
