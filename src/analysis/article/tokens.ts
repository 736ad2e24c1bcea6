/**
 * Cuts text into tokens, one pass over the code units, without making strings: every reader of figures and names
 * starts here, so this is the hottest loop there is.
 */

export const TokenKind = { word: 1, number: 2, punctuation: 3 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

const space = 0;
const { word, number, punctuation } = TokenKind;
const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

const { classes, lower } = characterTables();

/**
 * A run of tokens over `text`. A word is letters and marks, with digits after the first letter (H100, GH200); a
 * number is a run of digits (350 in "350M"); any other code unit but white space is a punctuation token of its own.
 * Offsets are UTF-16 code units into `text`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** Start of each token; `count` of them are valid, the array may be longer. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** FNV-1a of the token's lower-cased code units, as `hashWord` gives it: look words up without cutting strings. */
  readonly hashes: Int32Array;
}

/** The hash that `tokenize` gives a token with these letters, whatever their case. */
export function hashWord(letters: string): number {
  return hashPart(letters, 0, letters.length);
}

/** The hash of the letters from `start` to `end`, as `hashWord` gives it. */
export function hashPart(text: string, start: number, end: number): number {
  let hash = fnvOffset;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (lower[text.charCodeAt(i)] ?? 0), fnvPrime);
  return hash | 0;
}

/** Tokens of `text` from `start` to `end` (UTF-16 code units; all of it by default). */
export function tokenize(text: string, start = 0, end = text.length): Tokens {
  return cut(text, start, end, new TokenBuffer(Math.max(16, ((end - start) >> 2) + 8)));
}

/** Code units; arrays that have grown for a longer text, a book, would be kept for good. */
const longestKept = 1_000_000;

/** Tokens whose arrays are used again for the next text: most texts are short, and arrays are dear to make. */
export class TokenBuffer implements Tokens {
  text = "";
  count = 0;
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
  hashes: Int32Array;

  /** @param capacity tokens that there is room for at first; more are made room for. */
  constructor(capacity = 1024) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.kinds = new Uint8Array(capacity);
    this.hashes = new Int32Array(capacity);
  }

  /** The tokens of `text` from `start` to `end`, in place of those read before, which are gone. */
  read(text: string, start = 0, end = text.length): Tokens {
    return end - start > longestKept ? tokenize(text, start, end) : cut(text, start, end, this);
  }
}

function cut(text: string, start: number, end: number, into: TokenBuffer): Tokens {
  into.text = text;
  let { starts, ends, kinds, hashes } = into;
  let count = 0;
  for (let i = start; i < end;) {
    let code = text.charCodeAt(i);
    const kind = classes[code] ?? punctuation;
    if (kind === space) {
      i++;
      continue;
    }
    if (count === starts.length) {
      grow(into, 2 * count);
      ({ starts, ends, kinds, hashes } = into);
    }
    starts[count] = i;
    kinds[count] = kind;
    let hash = Math.imul(fnvOffset ^ (lower[code] ?? 0), fnvPrime);
    i++;
    if (kind !== punctuation) {
      for (; i < end; i++) {
        code = text.charCodeAt(i);
        const next = classes[code] ?? punctuation;
        if (next !== kind && !(kind === word && next === number)) break;
        hash = Math.imul(hash ^ (lower[code] ?? 0), fnvPrime);
      }
    }
    ends[count] = i;
    hashes[count++] = hash;
  }
  // Readers look a few tokens ahead: beyond the last there is nothing, and not what was read before.
  for (let i = count; i < into.count; i++) {
    starts[i] = 0;
    ends[i] = 0;
    kinds[i] = 0;
    hashes[i] = 0;
  }
  into.count = count;
  return into;
}

function grow(buffer: TokenBuffer, capacity: number): void {
  buffer.starts = grown(buffer.starts, new Int32Array(capacity));
  buffer.ends = grown(buffer.ends, new Int32Array(capacity));
  buffer.kinds = grown(buffer.kinds, new Uint8Array(capacity));
  buffer.hashes = grown(buffer.hashes, new Int32Array(capacity));
}

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Class and lower-case code unit of every UTF-16 code unit. Surrogates count as letters: they keep a pair together. */
function characterTables(): { classes: Uint8Array; lower: Uint16Array } {
  const tables = { classes: new Uint8Array(65536).fill(punctuation), lower: new Uint16Array(65536) };
  const letter = /[\p{L}\p{M}]/u;
  for (let code = 0; code < 65536; code++) {
    const character = String.fromCharCode(code);
    const small = character.toLowerCase();
    tables.lower[code] = small.length === 1 ? small.charCodeAt(0) : code;
    if (code >= 0xd800 && code <= 0xdfff) tables.classes[code] = word;
    else if (code >= 48 && code <= 57) tables.classes[code] = number;
    else if (/\s/.test(character) || code === 0xfeff) tables.classes[code] = space;
    else if (letter.test(character)) tables.classes[code] = word;
  }
  return tables;
}
