/**
 * The labels of the tagger: outside, or begin, inside, last, unit of a kind. `other` is every name of another kind, such
 * as events, awards and nationalities: never shown, but it keeps them apart from what is.
 */
export const tagKinds = ["person", "organization", "place", "product", "other"] as const;
export type TagKind = (typeof tagKinds)[number];

export const outside = 0;
const positions = 4;
export const labelCount = 1 + positions * tagKinds.length;

/** Label of a token at a place in a name: 0 begin, 1 inside, 2 last, 3 unit; `kind` indexes `tagKinds`. */
export function labelOf(kind: number, position: 0 | 1 | 2 | 3): number {
  return 1 + kind * positions + position;
}

/** Index into `tagKinds` of a label that is not outside. */
export function kindOf(label: number): number {
  return (label - 1) >> 2;
}

/** 0 begin, 1 inside, 2 last, 3 unit, of a label that is not outside. */
export function positionOf(label: number): number {
  return (label - 1) & 3;
}

const closed = (label: number) => label === outside || positionOf(label) >= 2;
const opening = (label: number) => label === outside || positionOf(label) === 0 || positionOf(label) === 3;

/** Whether `to` may follow `from`. */
export function mayFollow(from: number, to: number): boolean {
  if (closed(from)) return opening(to);
  return !opening(to) && kindOf(from) === kindOf(to);
}

/** Whether a run of tokens may begin with this label. */
export const mayBegin = opening;

/** Whether a run of tokens may end with this label. */
export const mayEnd = closed;
