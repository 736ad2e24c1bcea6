import { TokenKind, type Tokens } from "../article/tokens.ts";
import { isCapital } from "./shapes.ts";

/** The lists that a word may stand in, as bits. */
export const WordList = {
  given: 1,
  surname: 2,
  placeWord: 4,
  country: 8,
  company: 16,
  organizationWord: 32,
  commonNoun: 64,
  demonym: 128,
  legalForm: 256,
  role: 512,
  brand: 1024,
  germanNoun: 2048,
  /** Not a list: a German word that ends in a listed noun. */
  germanCompound: 4096,
} as const;

/** Lists whose words are those of everyday language. */
export const everyday = WordList.commonNoun | WordList.demonym | WordList.role | WordList.germanNoun;

/** Classes of whole phrases of two to four words. */
export const phraseClasses = ["place", "country", "organization", "brand"] as const;

/** Whether what `WordClasses.word` says of a word makes it one of everyday language: by a list, or since it is used like others. */
export function isEveryday(entry: number): boolean {
  return (entry & everyday) !== 0 || entry >>> 16 !== 0;
}

/** What the lists say of words and of phrases, by their hashes. */
export interface WordClasses {
  /** Bits of `WordList` in the low 16 bits, the cluster above them. */
  word(hash: number): number;
  /** Marks tokens of listed phrases: 2 × (1 + class), plus 1 at the first token. */
  markPhrases(tokens: Tokens, shapes: Uint8Array, out: Uint8Array): void;
}

/** Joins the hashes of a phrase's tokens to one. */
export function joinHash(left: number, right: number): number {
  return Math.imul(left ^ (right >>> 3) ^ (right << 7), 0x9e3779b1) | 0;
}

/** The keys of words and phrases have this many bits: one look-up in some hundreds of unknown words is wrong. */
export const keyBits = 26;

export function keyOf(hash: number): number {
  return (Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> (32 - keyBits)) + 1;
}

/** Keys (`keyOf`) and their values, parallel. */
export interface Entries {
  readonly keys: Int32Array;
  readonly values: Int32Array;
}

export function createWordClasses(words: Entries, phrases: Entries): WordClasses {
  const table = hashTable(words);
  const phraseTable = hashTable(phrases);
  const longest = 4;
  return {
    word: (hash) => table(keyOf(hash)),
    markPhrases(tokens, shapes, out) {
      const { count, hashes, kinds } = tokens;
      for (let i = 0; i < count; i++) {
        if (!isCapital(shapes[i] ?? 0)) continue;
        let hash = hashes[i] ?? 0;
        let end = 0;
        let value = 0;
        for (let j = i + 1; j < count && j < i + longest; j++) {
          if (kinds[j] === TokenKind.number) break;
          hash = joinHash(hash, hashes[j] ?? 0);
          const found = phraseTable(keyOf(hash));
          if (found) {
            end = j;
            value = found;
          }
        }
        if (!end) continue;
        for (let j = i; j <= end; j++) out[j] = value * 2 + (j === i ? 1 : 0);
        i = end;
      }
    },
  };
}

/** An open-addressing table; each key has its value beside it, so that one fetch from memory brings both. */
function hashTable({ keys, values }: Entries): (key: number) => number {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const table = new Int32Array(2 * size);
  const mask = size - 1;
  const slot = (key: number) => {
    let at = Math.imul(key, 0x9e3779b1) >>> 7;
    for (;;) {
      at &= mask;
      const there = table[2 * at] ?? 0;
      if (there === key || there === 0) return 2 * at;
      at++;
    }
  };
  for (let i = 0; i < keys.length; i++) {
    const at = slot(keys[i] ?? 0);
    table[at] = keys[i] ?? 0;
    table[at + 1] = values[i] ?? 0;
  }
  return (key) => table[slot(key) + 1] ?? 0;
}
