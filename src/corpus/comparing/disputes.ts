/** Which figures of a claim to mark as contradicted. */
import type { ClaimFigure } from "../claims.ts";
import { comparedInterval, meet } from "../intervals.ts";
import { pairRelationOf, relationOf } from "../relations.ts";
import type { Relation, Verdict } from "../types.ts";

/**
 * So many prints that go together, and so many times those that differ, are no dispute: the others are odd. Who quotes the same source
 * counts here, for each is a witness of what the source said, and it is the odd one that misquotes it.
 */
const fewestSettled = 3;
const settledShare = 3;

/**
 * For each figure whether another article contradicts it. One odd figure is contradicted by the rest and does not make
 * the rest a dispute; an article does not contradict itself.
 */
export function contradicted(members: readonly ClaimFigure[]): boolean[] {
  const intervals = members.map((member) => comparedInterval(member));
  return members.map((own, i) => {
    const differing = new Set<string>();
    const going = new Set<string>([own.print]);
    for (const [k, other] of members.entries()) {
      const [a, b] = [intervals[i], intervals[k]];
      if (!a || !b) continue;
      if (meet(a, b) || pairRelationOf(own, other) !== "differs") going.add(other.print);
      else if (other.document !== own.document) differing.add(other.print);
    }
    const settled = going.size >= fewestSettled && going.size >= settledShare * differing.size;
    return differing.size > 0 && !settled;
  });
}

/** What a claim comes to. A figure that only rounds another one, or is a wrong scale word or unit apart, contradicts less. */
export function verdictOf(members: readonly ClaimFigure[], relation: Relation): Verdict {
  if (relation !== "differ") return relation === "agree" ? "agreement" : "single";
  let verdict: Verdict = "agreement";
  const intervals = members.map((member) => comparedInterval(member));
  for (const [i, own] of members.entries()) {
    for (const [k, other] of members.entries()) {
      const [a, b] = [intervals[i], intervals[k]];
      if (k <= i || !a || !b || other.document === own.document || meet(a, b)) continue;
      const stands = relationOf(own, other);
      if (stands === "differs") return "contradiction";
      if (stands !== "rounded") verdict = "slip";
    }
  }
  return verdict;
}
