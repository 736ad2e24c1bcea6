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

/** Allowed transitions as two parallel lists, ordered by `to`. */
export const transitions = allowed();

function allowed(): { readonly from: Uint8Array; readonly to: Uint8Array; readonly count: number } {
  const from: number[] = [];
  const to: number[] = [];
  for (let t = 0; t < labelCount; t++) {
    for (let f = 0; f < labelCount; f++) {
      if (!mayFollow(f, t)) continue;
      from.push(f);
      to.push(t);
    }
  }
  return { from: Uint8Array.from(from), to: Uint8Array.from(to), count: from.length };
}

/** Labels that a name or none begins with, and those that it ends with: each of the latter may stand before each of the former. */
export const opens = Uint8Array.from(labelsWhere(mayBegin));
export const closes = Uint8Array.from(labelsWhere(mayEnd));
/** Of each kind the label that begins a longer name; those inside and last follow it by number and in a sentence. */
export const firsts = Uint8Array.from(tagKinds.map((_, kind) => labelOf(kind, 0)));

function labelsWhere(holds: (label: number) => boolean): number[] {
  return Array.from({ length: labelCount }, (_, label) => label).filter(holds);
}
