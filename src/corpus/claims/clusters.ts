/** Groups figures into claims: the surest pairs first, and never two that something speaks against. */
import { comparedInterval, meet, type Interval } from "../intervals.ts";
import { isLinked, match, mayBeLinked, type Match } from "./comparable.ts";
import { decidedPoints, isKeptApart } from "./decided.ts";
import type { ClaimFigure } from "./figure.ts";

/** Of the pairs between two groups, so many must be not unlikely before they become one … */
const likelyShare = 0.34;
const likely = -2;
/** … and no more than this share ruled out: what one article says in passing is easily misread. */
const ruledOutShare = 0.34;
/** Of a larger group so many members speak for all, or thousands of articles on one story would be compared each with each. */
const spokesmen = 16;

/**
 * Groups of figures that are about the same thing; each figure is in one group, alone where nothing goes with it.
 * @param pairs the pairs that may be compared at all, as indices; the result does not depend on their order.
 */
export function groupFigures(figures: readonly ClaimFigure[], pairs: Iterable<readonly [number, number]>): number[][] {
  const matchOf = rememberedMatches(figures);
  const documents = figures.map(({ document }) => document);
  const possible: Edge[] = [];
  for (const [a, b] of pairs) {
    const found = matchOf(a, b);
    if (found.points !== null && mayBeLinked(found))
      possible.push({ a, b, points: found.points, meets: found.meets, sure: isLinked(found) });
  }
  const isBest = bestCounterparts(possible, documents);
  const edges = possible.filter((edge) => edge.sure || isBest(edge));
  // What agrees comes first: a figure that another article repeats contradicts none of that article's other figures.
  edges.sort((x, y) => Number(y.meets) - Number(x.meets) || y.points - x.points || x.a - y.a || x.b - y.b);

  const groups = figures.map((_, i) => [i]);
  const groupOf = figures.map((_, i) => i);
  for (const edge of edges) {
    const [home, away] = [groupOf[edge.a] ?? 0, groupOf[edge.b] ?? 0];
    const [kept, joined] = [groups[home] ?? [], groups[away] ?? []];
    if (home === away || isKeptApart(at(figures, kept), at(figures, joined))) continue;
    if (edge.points < decidedPoints && !mayJoin(kept, joined, matchOf, documents)) continue;
    for (const member of joined) groupOf[member] = home;
    kept.push(...joined);
    groups[away] = [];
  }
  return groups.filter((group) => group.length > 0).map((group) => group.sort((a, b) => a - b));
}

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly points: number;
  readonly meets: boolean;
  readonly sure: boolean;
}

/** Tells whether no other figure of either one's article goes better with the other; what agrees goes best. */
function bestCounterparts(edges: readonly Edge[], documents: readonly string[]): (edge: Edge) => boolean {
  const best = new Map<string, number>();
  const inOther = (figure: number, other: number) => `${String(figure)} ${documents[other] ?? ""}`;
  const strength = ({ points, meets }: Edge) => (meets ? Infinity : points);
  for (const edge of edges)
    for (const key of [inOther(edge.a, edge.b), inOther(edge.b, edge.a)])
      best.set(key, Math.max(best.get(key) ?? -Infinity, strength(edge)));
  return (edge) => {
    const least = strength(edge);
    return (
      (best.get(inOther(edge.a, edge.b)) ?? least) <= least && (best.get(inOther(edge.b, edge.a)) ?? least) <= least
    );
  };
}

function at(figures: readonly ClaimFigure[], indices: readonly number[]): readonly (ClaimFigure | undefined)[] {
  return indices.map((i) => figures[i]);
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
      found = first && second ? match(first, second) : { points: null, meets: false, enough: 0, enoughAsBest: 0 };
      matches.set(key, found);
    }
    return found;
  };
}

function mayJoin(
  kept: readonly number[],
  joined: readonly number[],
  matchOf: MatchOf,
  document: readonly string[],
): boolean {
  const [ours, theirs] = [kept.slice(0, spokesmen), joined.slice(0, spokesmen)];
  const spoken = ours.length * theirs.length;
  let ruledOut = 0;
  let alike = 0;
  for (const a of ours) {
    for (const b of theirs) {
      const found = matchOf(a, b);
      if (isRuledOut(found)) ruledOut++;
      else if (isLikely(found)) alike++;
    }
    if (ruledOut > ruledOutShare * spoken) return false;
  }
  if (alike < likelyShare * spoken) return false;
  // No article contradicts itself, however large its group: here everybody is asked.
  const ofDocument = new Map<string, number[]>();
  for (const a of kept) ofDocument.set(document[a] ?? "", [...(ofDocument.get(document[a] ?? "") ?? []), a]);
  return joined.every((b) => (ofDocument.get(document[b] ?? "") ?? []).every((a) => !isRuledOut(matchOf(a, b))));
}

function isLikely({ points }: Match): boolean {
  return points !== null && points >= likely;
}

function isRuledOut({ points }: Match): boolean {
  return points === null;
}

/**
 * Numbers the members of a claim by cluster: members of one cluster all meet. Cluster 0 has most voices; what is left
 * over are the outliers.
 */
export function clusterByMeeting(members: readonly ClaimFigure[]): number[] {
  const intervals = members.map(comparedInterval);
  const narrowest = intervals
    .map(({ least, most }, i) => ({ least, most, i }))
    .sort((a, b) => a.most - a.least - (b.most - b.least) || a.i - b.i);
  const clusters: { common: Interval; readonly indices: number[] }[] = [];
  for (const { i, ...interval } of narrowest) {
    // Intervals all meet each other exactly where there is something that all of them hold.
    const home = clusters.find(({ common }) => meet(common, interval));
    if (home) {
      home.common = overlapOf(home.common, interval);
      home.indices.push(i);
    } else clusters.push({ common: interval, indices: [i] });
  }
  const voices = ({ indices }: { readonly indices: readonly number[] }) =>
    new Set(indices.map((i) => members[i]?.voice)).size;
  clusters.sort(
    (a, b) =>
      voices(b) - voices(a) || b.indices.length - a.indices.length || Math.min(...a.indices) - Math.min(...b.indices),
  );
  const numbers = members.map(() => 0);
  for (const [number, { indices }] of clusters.entries()) for (const i of indices) numbers[i] = number;
  return numbers;
}

function overlapOf(a: Interval, b: Interval): Interval {
  return { least: Math.max(a.least, b.least), most: Math.min(a.most, b.most) };
}
