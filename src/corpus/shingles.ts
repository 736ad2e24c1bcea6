/**
 * Near-duplicate texts by MinHash: articles whose runs of five words are largely the same are two prints of one text.
 * Broder 1997; the bands are locality-sensitive hashing as in Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4.
 */
import { hash32, mix32 } from "./hashes.ts";

const wordsInShingle = 5;
const rows = 3;
const bandCount = 24;
const hashCount = rows * bandCount;
/** Texts of fewer shingles are too short to call copies. */
const fewestShingles = 12;
/** Two texts are one voice if they share half of all their shingles … */
const sameShare = 0.5;
/** … or the shorter one is nearly all in the longer one. */
const containedShare = 0.8;

const seeds = makeSeeds();

/** The least hash of the text's shingles under each hash function, and how many shingles it has. */
export interface Signature {
  readonly shingles: number;
  readonly least: readonly number[];
}

/** null for a text too short to compare. */
export function signatureOf(text: string): Signature | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let i = 0; i + wordsInShingle <= words.length; i++)
    shingles.add(hash32(words.slice(i, i + wordsInShingle).join(" ")));
  if (shingles.size < fewestShingles) return null;
  const least = new Uint32Array(hashCount).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let k = 0; k < hashCount; k++) {
      const value = mix32(shingle ^ (seeds[k] ?? 0));
      if (value < (least[k] ?? 0)) least[k] = value;
    }
  }
  return { shingles: shingles.size, least: [...least] };
}

/** Near-duplicate texts very likely share one of these. */
export function bandsOf({ least }: Signature): string[] {
  return Array.from({ length: bandCount }, (_, band) =>
    [band, ...least.slice(band * rows, band * rows + rows).map((value) => value.toString(36))].join("."),
  );
}

export function isNearDuplicate(a: Signature, b: Signature): boolean {
  let equal = 0;
  for (let k = 0; k < hashCount; k++) if (a.least[k] === b.least[k]) equal++;
  const share = equal / hashCount;
  if (share >= sameShare) return true;
  const shared = (share * (a.shingles + b.shingles)) / (1 + share);
  return shared / Math.min(a.shingles, b.shingles) >= containedShare;
}

function makeSeeds(): Uint32Array {
  let state = 0x9e3779b9;
  return Uint32Array.from({ length: hashCount }, () => (state = mix32(state + 0x9e3779b9)));
}
