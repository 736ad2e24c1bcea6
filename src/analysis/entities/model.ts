import { loadWordClasses } from "../lexicon/names/lists.ts";
import { readBytes, writeBytes } from "./bytes.ts";
import { createCrf, rowLength, type Crf } from "./crf.ts";
import { labelCount, transitions } from "./labels.ts";
import type { WordClasses } from "./word-classes.ts";

/** The trained tagger: scores of rows by label, of transitions, and the lists that its features ask. */
export interface NamesModel {
  /** Rows are numbered below this, a power of two. */
  readonly size: number;
  readonly crf: Crf;
  readonly words: WordClasses;
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
  const used = input.bytes(size >> 3);
  const count = used.reduce((sum, bits) => sum + bitCount(bits), 0);
  const crf = createCrf(size, count, scale, steps);
  for (let row = 0, before = 0; row < size; row++) {
    const at = (row >> 5) << 1;
    if ((row & 31) === 0) crf.index[at + 1] = before;
    if ((((used[row >> 3] ?? 0) >> (row & 7)) & 1) === 0) continue;
    crf.index[at] = (crf.index[at] ?? 0) | (1 << (row & 31));
    before++;
  }
  for (let label = 0; label < labelCount; label++) {
    const column = input.bytes(count);
    for (let i = 0, at = label; i < count; i++, at += rowLength) crf.rows[at] = column[i] ?? 0;
  }
  return { size, crf, words: loadWordClasses(input.rest()) };
}

/** How many bits of a byte are set. */
export function bitCount(byte: number): number {
  let count = 0;
  for (let rest = byte; rest; rest &= rest - 1) count++;
  return count;
}
