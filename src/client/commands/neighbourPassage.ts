/** Which passage follows a place, through all documents. Free of `vscode`. */
import type { Passage, Position } from "../../corpus/types.ts";

export interface Place {
  readonly uri: string;
  readonly position: Position;
}

type Stretch = Pick<Passage, "uri" | "range">;

/** The first passage after (1) or the last before (-1) a place, by document and place; wraps around. */
export function neighbourPassage<T extends Stretch>(passages: readonly T[], place: Place, step: 1 | -1): T | undefined {
  const ordered = [...passages].sort((a, b) => byDocument(a.uri, b.uri) || compare(a.range.start, b.range.start));
  return step === 1
    ? (ordered.find((passage) => relation(passage, place) > 0) ?? ordered[0])
    : (ordered.findLast((passage) => relation(passage, place) < 0) ?? ordered.at(-1));
}

/** Negative where the passage ends before the place, positive where it begins after it, 0 where it holds it. */
function relation({ uri, range }: Stretch, place: Place): number {
  const document = byDocument(uri, place.uri);
  if (document !== 0) return document;
  if (compare(range.start, place.position) > 0) return 1;
  return compare(range.end, place.position) < 0 ? -1 : 0;
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

function byDocument(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
