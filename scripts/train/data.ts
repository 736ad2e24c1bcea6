/** Sentences with names, as the trainer takes them. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { labelOf, tagKinds } from "../../src/analysis/entities/labels.ts";

export interface Sentence {
  readonly text: string;
  readonly lang: string;
  /** Name of the file that it is from, as far as the first dot. */
  readonly source?: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

export function readSentences(file: string): Sentence[] {
  const source = path.basename(file).split(".")[0] ?? "";
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line)
    .map((line) => ({ ...(JSON.parse(line) as Sentence), source }));
}

/** The index of a kind in `tagKinds`; any other kind is `other`. */
export function kindIndex(kind: string): number {
  const at = (tagKinds as readonly string[]).indexOf(kind);
  return at < 0 ? tagKinds.length - 1 : at;
}

export const product = tagKinds.indexOf("product");
const other = tagKinds.indexOf("other");
const unnamed = bitsOf(other);

function bitsOf(kind: number): number {
  return ([0, 1, 2, 3] as const).reduce((bits, position) => bits | (1 << labelOf(kind, position)), 0 as number);
}

/**
 * Sources that tell person, organization and place alone: what they leave out may be a name of another kind. Not so the
 * German one, where it would be any noun.
 */
const threeKinds = new Set(["da-ddt", "pt-bosque", "sv-talbanken"]);
/** Sources that have products as a kind of their own: their `other` is none. */
const ownProducts = new Set(["nb-norne", "nn-norne", "en-crossner"]);

/** What a sentence's source leaves open: labels that a capitalised token outside its names may have, kinds of `other`. */
export function openLabels(sentence: Sentence): { readonly outside: number; readonly other: readonly number[] } {
  return {
    outside: threeKinds.has(sentence.source ?? "") ? unnamed : 0,
    other: ownProducts.has(sentence.source ?? "") ? [other] : [product, other],
  };
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
