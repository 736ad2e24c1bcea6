/** Groups figures into claims: the surest pairs first, and never two that something speaks against. */
import { comparedInterval, meet } from "../intervals.ts";
import { isLinked, match, type Match } from "./comparable.ts";
import type { ClaimFigure } from "./figure.ts";

/** Of the pairs between two groups, at least this share must be linked before they become one. */
const linkedShare = 0.34;
/** Of a larger group so many members speak for all, or thousands of articles on one story would be compared each with each. */
const spokesmen = 16;

/**
 * Groups of figures that are about the same thing; each figure is in one group, alone where nothing goes with it.
 * @param pairs the pairs that may be compared at all, as indices; the result does not depend on their order.
 */
export function groupFigures(figures: readonly ClaimFigure[], pairs: Iterable<readonly [number, number]>): number[][] {
  const matchOf = rememberedMatches(figures);
  const edges: { readonly a: number; readonly b: number; readonly points: number }[] = [];
  for (const [a, b] of pairs) {
    const found = matchOf(a, b);
    if (found.points !== null && isLinked(found)) edges.push({ a, b, points: found.points });
  }
  edges.sort((x, y) => y.points - x.points || x.a - y.a || x.b - y.b);

  const groups = figures.map((_, i) => [i]);
  const groupOf = figures.map((_, i) => i);
  for (const edge of edges) {
    const [home, away] = [groupOf[edge.a] ?? 0, groupOf[edge.b] ?? 0];
    const [kept, joined] = [groups[home] ?? [], groups[away] ?? []];
    if (home === away || !mayJoin(kept, joined, matchOf)) continue;
    for (const member of joined) groupOf[member] = home;
    kept.push(...joined);
    groups[away] = [];
  }
  return groups.filter((group) => group.length > 0).map((group) => group.sort((a, b) => a - b));
}

type MatchOf = (a: number, b: number) => Match;

/** Matches of pairs by index, each made once. */
function rememberedMatches(figures: readonly ClaimFigure[]): MatchOf {
  const matches = new Map<number, Match>();
  return (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const key = low * figures.length + high;
    let found = matches.get(key);
    if (!found) {
      const [first, second] = [figures[low], figures[high]];
      found = first && second ? match(first, second) : { points: null, meets: false };
      matches.set(key, found);
    }
    return found;
  };
}

function mayJoin(kept: readonly number[], joined: readonly number[], matchOf: MatchOf): boolean {
  const matches = kept.slice(0, spokesmen).flatMap((a) => joined.slice(0, spokesmen).map((b) => matchOf(a, b)));
  return (
    matches.every(({ points }) => points !== null) && matches.filter(isLinked).length >= linkedShare * matches.length
  );
}

/**
 * Numbers the members of a claim by cluster: members of one cluster all meet. Cluster 0 has most voices; what is left
 * over are the outliers.
 */
export function clusterByMeeting(members: readonly ClaimFigure[]): number[] {
  const intervals = members.map(comparedInterval);
  const cluster = members.map(() => -1);
  const narrow = members.map((_, i) => i).sort((a, b) => width(intervals[a]) - width(intervals[b]) || a - b);
  const seeds: number[][] = [];
  for (const i of narrow) {
    const home = seeds.find((seed) => seed.every((other) => meets(intervals[i], intervals[other])));
    if (home) home.push(i);
    else seeds.push([i]);
  }
  const voices = (seed: readonly number[]) => new Set(seed.map((i) => members[i]?.voice)).size;
  seeds.sort((a, b) => voices(b) - voices(a) || b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  seeds.forEach((seed, number) => {
    for (const i of seed) cluster[i] = number;
  });
  return cluster;
}

function width(interval: { readonly least: number; readonly most: number } | undefined): number {
  return interval ? interval.most - interval.least : Infinity;
}

function meets(a: Parameters<typeof meet>[0] | undefined, b: Parameters<typeof meet>[0] | undefined): boolean {
  return a !== undefined && b !== undefined && meet(a, b);
}
