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

/** The least hash of the text's shingles in each of some bins, and how many shingles it has. */
export interface Signature {
  readonly shingles: number;
  readonly least: readonly number[];
}

/**
 * One hash a shingle, dealt into bins: Li, Owen, Zhang, One Permutation Hashing (2012), a small part of the work of
 * as many hash functions.
 * @returns null for a text too short to compare.
 */
export function signatureOf(text: string): Signature | null {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => hash32(word));
  const least = new Float64Array(hashCount).fill(Infinity);
  const shingles = new Set<number>();
  for (let i = 0; i + wordsInShingle <= words.length; i++) {
    let hash = 0;
    for (let k = i; k < i + wordsInShingle; k++) hash = mix32(Math.imul(hash, 31) ^ (words[k] ?? 0));
    shingles.add(hash);
    const bin = hash % hashCount;
    if (hash < (least[bin] ?? 0)) least[bin] = hash;
  }
  return shingles.size < fewestShingles ? null : { shingles: shingles.size, least: filled(least) };
}

/** An empty bin takes from the next one that is not, marked by how far that was (Shrivastava and Li 2014). */
function filled(least: Float64Array): number[] {
  return Array.from(least, (_, bin) => {
    let distance = 0;
    while (least[(bin + distance) % hashCount] === Infinity) distance++;
    return mix32(((least[(bin + distance) % hashCount] ?? 0) + distance * 0x9e3779b9) >>> 0);
  });
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
