/** Sentences with names, as the trainer takes them. */
import { readFileSync } from "node:fs";
import { tagKinds } from "../../src/analysis/entities/labels.ts";

export interface Sentence {
  readonly text: string;
  readonly lang: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

export function readSentences(file: string): Sentence[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line)
    .map((line) => JSON.parse(line) as Sentence);
}

/** The index of a kind in `tagKinds`; any other kind is `other`. */
export function kindIndex(kind: string): number {
  const at = (tagKinds as readonly string[]).indexOf(kind);
  return at < 0 ? tagKinds.length - 1 : at;
}

/** A generator of numbers from 0 to 1 with a seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
