/** Which figures speak of the same thing at the same time, and whether they agree. Pure; the store calls it. */
import { clusterByMeeting, groupFigures } from "./claims/clusters.ts";
import { dimension } from "./claims/vetoes.ts";
import { aboutClaim, reasonFor } from "./claims/describe.ts";
import { bareName, type ClaimFigure } from "./claims/figure.ts";
import { digitKey, isBounded, significantDigits } from "./claims/values.ts";
import { statedInterval } from "./intervals.ts";
import type { Relation } from "./types.ts";

export type { ClaimFigure } from "./claims/figure.ts";

export interface ClaimDraft {
  /** What it is about, in words for the user. */
  readonly about: string;
  readonly relation: Relation;
  readonly members: readonly { readonly figure: string; readonly cluster: number; readonly reason: string }[];
}

/** Entities around a figure that make keys; what stands farther away hardly decides. The article's main ones always do. */
const entitiesKeyed = 4;
/** Words like names that make keys, by the letters that their spellings and compounds share. */
const namesKeyed = 4;
const prefixLength = 5;
/** Words beside the figure that make keys where nothing says what it measures or counts. */
const nearKeyed = 3;
/** A value of so many digits before its zeros is a key by itself. */
const tellingDigits = 3;
/** Entities of the sentence that make keys two by two. */
const entitiesPaired = 3;
/** Figures under one key that are compared each with each; a folder has no claim of more. */
const largestBlock = 300;
/** Values in one bucket or the next differ by less than about a tenth. */
const bucketWidth = 0.1;

/**
 * Two figures are compared only if they share one of these keys: dimension, what is measured or counted or how much it
 * is, and an entity or a word like a name; or dimension and two entities; or dimension and a value of some digits; or
 * dimension and a decision of the user. None for a date.
 */
export function claimKeys(figure: ClaimFigure): readonly string[] {
  if (figure.kind === "date") return [];
  const { measure, counted, countedEntity, entities } = figure.topic;
  const digits = digitKey(figure);
  const told = [
    ...(measure === null ? [] : [`m:${measure}`]),
    ...(counted === null ? [] : [`n:${counted}`]),
    ...(countedEntity === null ? [] : [`e:${bareName(countedEntity)}`]),
  ];
  const subjects = [
    ...told,
    ...(told.length > 0 ? [] : figure.topic.near.slice(0, nearKeyed).map((word) => `w:${word}`)),
    ...(digits === null ? [] : [`d:${digits}`]),
  ];
  const values = valueBuckets(figure).map((bucket) => `v:${bucket}`);
  const known = entities.filter(({ main }, i) => i < entitiesKeyed || main !== undefined);
  const ids = [...new Set(known.map(({ entity }) => bareName(entity)))];
  const written = figure.topic.names.slice(0, namesKeyed).map((name) => `~${name.slice(0, prefixLength)}`);
  const near = entities.filter(({ scope }) => scope === "clause" || scope === "sentence").slice(0, entitiesPaired);
  const pairs = near.flatMap((a, i) =>
    near.slice(i + 1).map((b) => [bareName(a.entity), bareName(b.entity)].sort().join("+")),
  );
  const decided = (figure.decided?.same ?? []).map((id) => `s:${id}`);
  const exact =
    significantDigits(figure) >= tellingDigits && isBounded(figure)
      ? [`=${statedInterval(figure).least.toPrecision(3)}`]
      : [];
  return [
    ...subjects.flatMap((subject) => [...ids, ...written].map((name) => `${subject}|${name}`)),
    ...values.flatMap((value) => ids.map((name) => `${value}|${name}`)),
    ...pairs,
    ...exact,
    ...decided,
  ].map((key) => `${dimension(figure)}|${key}`);
}

/** The bucket of the value and the nearer one beside it, by the middle of the interval or its only end. */
function valueBuckets(figure: ClaimFigure): number[] {
  const ends = Object.values(statedInterval(figure)).filter((end) => Number.isFinite(end));
  const value = Math.abs(ends.reduce((sum, end) => sum + end, 0) / ends.length);
  if (!Number.isFinite(value) || value === 0) return [];
  const place = Math.log(value) / bucketWidth;
  return [Math.floor(place), Math.round(place) > Math.floor(place) ? Math.floor(place) + 1 : Math.floor(place) - 1];
}

/**
 * Claims among figures that are linked, directly or through others, by shared keys. Order of input does not matter.
 * @param nameOf the name that an entity is shown by.
 * @param pairs ids of the figures that are about the same thing, where they are known already.
 */
export function buildClaims(
  figures: readonly ClaimFigure[],
  nameOf: (entity: string) => string = (entity) => entity,
  pairs: Iterable<readonly [string, string]> | null = null,
): readonly ClaimDraft[] {
  const sorted = figures.filter(({ kind }) => kind !== "date").toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return groupFigures(sorted, pairs === null ? candidatePairs(sorted) : indexPairs(sorted, pairs)).map((group) => {
    const members = group.flatMap((i) => sorted[i] ?? []);
    const cluster = clusterByMeeting(members);
    return {
      about: aboutClaim(members, nameOf),
      relation: relationOf(members, cluster),
      members: members.map((figure, i) => ({
        figure: figure.id,
        cluster: cluster[i] ?? 0,
        reason: reasonFor(figure, members, nameOf),
      })),
    };
  });
}

function relationOf(members: readonly ClaimFigure[], cluster: readonly number[]): Relation {
  if (new Set(members.map(({ document }) => document)).size < 2) return "single";
  return cluster.some((number) => number > 0) ? "differ" : "agree";
}

function* indexPairs(
  figures: readonly ClaimFigure[],
  pairs: Iterable<readonly [string, string]>,
): Iterable<readonly [number, number]> {
  const indices = new Map(figures.map(({ id }, i) => [id, i]));
  for (const pair of pairs) {
    const [a, b] = pair.map((id) => indices.get(id));
    if (a !== undefined && b !== undefined) yield a < b ? [a, b] : [b, a];
  }
}

function* candidatePairs(figures: readonly ClaimFigure[]): Iterable<readonly [number, number]> {
  const blocks = new Map<string, number[]>();
  figures.forEach((figure, i) => {
    for (const key of new Set(claimKeys(figure))) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  });
  const seen = new Set<number>();
  for (const block of blocks.values()) {
    if (block.length > largestBlock) continue;
    for (const [n, a] of block.entries())
      for (const b of block.slice(n + 1)) {
        const pair = a * figures.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [a, b];
      }
  }
}
