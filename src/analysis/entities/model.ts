import { loadWordClasses } from "../lexicon/names/lists.ts";
import { readBytes, writeBytes } from "./bytes.ts";
import { labelCount } from "./labels.ts";
import { transitions } from "./lattice.ts";
import type { WordClasses } from "./word-classes.ts";

/** The trained tagger: scores of rows by label, of transitions, and the lists that its features ask. */
export interface NamesModel {
  /** Rows are numbered below this, a power of two. */
  readonly size: number;
  /**
   * Which rows have weights: for each 32 of them two numbers side by side, a bit a row, and how many rows before have
   * weights. Small enough to stay in the processor's cache.
   */
  readonly index: Int32Array;
  /**
   * `partsPerRow` numbers a row that has weights, in units of `scale`: of each four labels a byte each, the first in the
   * lowest, `bias` added. Small rows, since fetching them from memory is most of the time that names take.
   */
  readonly parts: Int32Array;
  readonly scale: number;
  readonly transitions: Float32Array;
  readonly words: WordClasses;
}

/** How many of the bits below `bit` are set. */
export function bitsBelow(bits: number, bit: number): number {
  let count = bits & ((1 << bit) - 1);
  count -= (count >>> 1) & 0x55555555;
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export const partsPerRow = Math.ceil(labelCount / 4);

/** What is added to a weight to make it a byte. */
export const bias = 128;

/**
 * Every other byte of a part, each in 16 bits of its own: such numbers of up to 256 rows can be added up, the weights of
 * two labels at a time. Shifted by 8 first, the bytes between.
 */
export const everyOther = 0x00ff00ff;

/** First bytes of the file: "CNM" and the version of the features; another version cannot be read. */
const magic = [0x43, 0x4e, 0x4d, 2];
const perUnit = 1e6;

/**
 * Packs a model: magic, bits of the row number, millionths of the scale; transitions in thousandths (zigzag); a bit a
 * row that has weights; those weights, label by label, which compresses better than row by row; then the lists.
 * @param rows `labelCount` weights for each of the 2 ** rowBits rows.
 */
export function packModel(
  rowBits: number,
  rows: Int8Array,
  scale: number,
  steps: Float32Array,
  lists: Uint8Array,
): Uint8Array {
  const out = writeBytes();
  for (const byte of magic) out.byte(byte);
  out.byte(rowBits);
  out.varint(Math.round(scale * perUnit));
  for (const step of steps) {
    const value = Math.round(step * 1000);
    out.varint(value < 0 ? -2 * value - 1 : 2 * value);
  }
  const size = 2 ** rowBits;
  const used = new Uint8Array(size >> 3);
  const kept: number[] = [];
  for (let row = 0; row < size; row++) {
    if (!rows.subarray(row * labelCount, (row + 1) * labelCount).some(Boolean)) continue;
    used[row >> 3] = (used[row >> 3] ?? 0) | (1 << (row & 7));
    kept.push(row);
  }
  out.bytes(used);
  for (let label = 0; label < labelCount; label++) {
    for (const row of kept) out.byte((rows[row * labelCount + label] ?? 0) & 0xff);
  }
  out.bytes(lists);
  return out.finish();
}

/** @throws Error when the bytes are no model of this version. */
export function loadModel(data: Uint8Array): NamesModel {
  if (magic.some((byte, i) => data[i] !== byte)) throw new Error("The names model is of another version.");
  const input = readBytes(data.subarray(magic.length));
  const size = 2 ** input.byte();
  const scale = input.varint() / perUnit;
  const steps = Float32Array.from({ length: transitions.count }, () => {
    const value = input.varint();
    return (value % 2 ? -(value + 1) / 2 : value / 2) / 1000;
  });
  const used = input.bytes(size >> 3);
  const index = new Int32Array(Math.max(2, size >> 4));
  let count = 0;
  for (let row = 0; row < size; row++) {
    const at = (row >> 5) << 1;
    if ((row & 31) === 0) index[at + 1] = count;
    if ((((used[row >> 3] ?? 0) >> (row & 7)) & 1) === 0) continue;
    index[at] = (index[at] ?? 0) | (1 << (row & 31));
    count++;
  }
  const parts = new Int32Array(count * partsPerRow);
  for (let label = 0; label < labelCount; label++) {
    const column = input.bytes(count);
    const shift = (label & 3) * 8;
    for (let i = 0, at = label >> 2; i < count; i++, at += partsPerRow) {
      // Two's complement plus the bias is the byte with its highest bit turned over.
      parts[at] = (parts[at] ?? 0) | (((column[i] ?? 0) ^ bias) << shift);
    }
  }
  return { size, index, parts, scale, transitions: steps, words: loadWordClasses(input.rest()) };
}
