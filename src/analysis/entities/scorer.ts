import { slotCount } from "./features.ts";
import { scorerModule } from "./generated/scorer.ts";

/** Labels that the weights of a row are for, with those added that make it whole vectors. */
export const rowLength = 24;

/** Adds up the weights of rows by label: most of the time that names took, so WebAssembly does it (scorer.wat). */
export interface Scorer {
  /** The rows to add up, `slotCount` numbers; -1 is none. */
  readonly slots: Int32Array;
  /** Score of each label after `score`, in `unit`; what is behind the labels is nothing. */
  readonly scores: Int32Array;
  /** What a weight of 1 is in natural logarithms of odds. */
  readonly unit: number;
  /**
   * Which rows have weights: for each 32 of them two numbers side by side, a bit a row, and how many rows before have
   * weights. Small enough to stay in the processor's cache.
   */
  readonly index: Int32Array;
  /** Of each row that has weights, one a label, `rowLength` in all. */
  readonly rows: Int8Array;
  score(): void;
}

const pageLength = 65_536;

/** What scorer.wat exports; see there for the parameters. */
interface ScorerExports {
  readonly score: (...parameters: readonly number[]) => void;
}

/** As much as is used of what every host has: the types of the language alone lack it. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: ScorerExports };
};

/**
 * @param size rows are numbered below this
 * @param count how many of them have weights
 * @param unit what a weight of 1 adds to a score, which is the natural logarithm of odds
 */
export function createScorer(size: number, count: number, unit: number): Scorer {
  const slots = 0;
  const slotsEnd = slots + 4 * slotCount;
  // The address behind the last is written as well, and overwritten or not.
  const hits = slotsEnd;
  const scores = hits + 4 * (slotCount + 1);
  const index = scores + 4 * rowLength;
  const indexLength = Math.max(2, size >> 4);
  const rows = index + 4 * indexLength;
  const end = rows + rowLength * count;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / pageLength) });
  const { buffer } = memory;
  const bytes = Uint8Array.from(atob(scorerModule), (byte) => byte.charCodeAt(0));
  const { score } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { scorer: { memory } }).exports;
  return {
    slots: new Int32Array(buffer, slots, slotCount),
    scores: new Int32Array(buffer, scores, rowLength),
    unit,
    index: new Int32Array(buffer, index, indexLength),
    rows: new Int8Array(buffer, rows, rowLength * count),
    score: () => score(slots, slotsEnd, hits, index, rows, scores),
  };
}
