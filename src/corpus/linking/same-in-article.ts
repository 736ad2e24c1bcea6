import type { Mention } from "../../analysis/types.ts";
import { acronymPairs } from "./acronym.ts";
import { firstNamePairs } from "./first-names.ts";

/**
 * Ids of an article's entities that the article itself shows to be one.
 * @returns for each of them the id that stands for all; ids that stand alone are left out.
 */
export function sameInArticle(text: string, mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const leader = new Map<string, string>();
  const find = (id: string): string => {
    const next = leader.get(id);
    return next === undefined ? id : find(next);
  };
  for (const [a, b] of [...acronymPairs(text, mentions), ...firstNamePairs(mentions)]) {
    const [first, second] = [find(a), find(b)];
    if (first !== second) leader.set(second, first);
  }
  return new Map([...leader.keys()].map((id) => [id, find(id)]));
}
