import { loadWordClasses } from "../lexicon/names/lists.ts";
import { readBytes, writeBytes } from "./bytes.ts";
import { labelCount } from "./labels.ts";
import { transitions } from "./lattice.ts";
import type { WordClasses } from "./word-classes.ts";

/** The trained tagger: scores of rows by label, of transitions, and the lists that its features ask. */
export interface NamesModel {
  /** Rows are numbered below this, a power of two. */
  readonly size: number;
  /** A bit a row, 32 a number: whether it has weights. Small enough to stay in the processor's cache. */
  readonly used: Int32Array;
  /** For each number of `used`, how many rows before it have weights. */
  readonly ranks: Int32Array;
  /**
   * `lanesPerRow` numbers a row, each with the weights of two labels, in units of `scale`: the even one in the low 16 bits,
   * the odd one above. Sums of rows are sums of weights, read back by `evenLane` and `oddLane`.
   */
  readonly lanes: Int32Array;
  readonly scale: number;
  readonly transitions: Float32Array;
  readonly words: WordClasses;
  /** One weight, in units of `scale`. */
  weight(row: number, label: number): number;
}

/** How many of the bits below `bit` are set. */
export function bitsBelow(bits: number, bit: number): number {
  let count = bits & ((1 << bit) - 1);
  count -= (count >>> 1) & 0x55555555;
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export const lanesPerRow = (labelCount + 1) >> 1;

/** The weight of the even label in a sum of lanes. */
export function evenLane(sum: number): number {
  return (sum << 16) >> 16;
}

/** The weight of the odd label in a sum of lanes. */
export function oddLane(sum: number): number {
  return (sum - evenLane(sum)) >> 16;
}

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
  const bytes = input.bytes(size >> 3);
  const used = new Int32Array(Math.max(1, size >> 5));
  const ranks = new Int32Array(used.length);
  let count = 0;
  for (let row = 0; row < size; row++) {
    if ((row & 31) === 0) ranks[row >> 5] = count;
    if ((((bytes[row >> 3] ?? 0) >> (row & 7)) & 1) === 0) continue;
    used[row >> 5] = (used[row >> 5] ?? 0) | (1 << (row & 31));
    count++;
  }
  const lanes = new Int32Array(count * lanesPerRow);
  for (let label = 0; label < labelCount; label++) {
    const column = input.bytes(count);
    const unit = label % 2 === 0 ? 1 : 65536;
    for (let i = 0, at = label >> 1; i < count; i++, at += lanesPerRow) {
      lanes[at] = (lanes[at] ?? 0) + (((column[i] ?? 0) << 24) >> 24) * unit;
    }
  }
  const weight = (row: number, label: number) => {
    const bits = used[row >> 5] ?? 0;
    if (((bits >>> (row & 31)) & 1) === 0) return 0;
    const place = (ranks[row >> 5] ?? 0) + bitsBelow(bits, row & 31);
    const lane = lanes[place * lanesPerRow + (label >> 1)] ?? 0;
    return label % 2 === 0 ? evenLane(lane) : oddLane(lane);
  };
  return { size, used, ranks, lanes, scale, transitions: steps, words: loadWordClasses(input.rest()), weight };
}
