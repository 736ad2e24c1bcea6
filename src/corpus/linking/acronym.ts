/** An acronym beside its long form in parentheses. */
import type { Mention } from "../../analysis/types.ts";

const acronym = /^[\p{Lu}\p{N}&.-]{2,8}$/u;
const article = /^(?:the|den|det|de|die|der|das|la|le|les|el|il|l) /;

/**
 * Whether `short` may stand for `long`: capitals that occur in `long` in this order, the first of them at its start.
 * Loose, for the article itself puts one beside the other: Den Europæiske Centralbank (ECB).
 */
export function isAcronymOf(short: string, long: string): boolean {
  if (!acronym.test(short) || acronym.test(long)) return false;
  const wanted = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const letters = long.toLowerCase().replace(article, "");
  if (wanted.length < 2 || letters[0] !== wanted[0]) return false;
  let at = 0;
  for (const letter of letters) if (letter === wanted[at]) at++;
  return at === wanted.length;
}

/** Pairs of an article's entities of which one stands in parentheses behind the other and is its acronym, either way. */
export function acronymPairs(text: string, mentions: readonly Mention[]): [string, string][] {
  return mentions.flatMap((second, i): [string, string][] => {
    const first = mentions[i - 1];
    if (!first || first.entity === second.entity || first.kind !== second.kind) return [];
    const opens = /^\s*\($/.test(text.slice(first.end, second.start));
    const closes = /^\s*\)/.test(text.slice(second.end, second.end + 2));
    const acronyms = isAcronymOf(second.text, first.text) || isAcronymOf(first.text, second.text);
    return opens && closes && acronyms ? [[first.entity, second.entity]] : [];
  });
}
