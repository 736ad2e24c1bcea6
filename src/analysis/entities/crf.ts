import { slotCount } from "./features.ts";
import { crfModule } from "./generated/crf.ts";
import { closes, labelCount, labelOf, opens, transitions } from "./labels.ts";

/** Places of numbers by label: as many as there are labels, and those added that make it whole vectors. */
export const rowLength = 24;

/** Longest run of tokens whose labels are decided together; a longer one is to be cut. */
export const longestRun = 400;

/**
 * The sums of the tagger, a linear-chain conditional random field: most of the time that names took, so WebAssembly does
 * them (crf.wat). The arrays are its memory: what is asked for is written into some and read from others.
 */
export interface Crf {
  /** The rows of a token, `slotCount` numbers; -1 is none. */
  readonly slots: Int32Array;
  /** Score of each label after `score`, in `unit`. */
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
  /** Adds up the weights of the rows in `slots`. */
  score(): void;
  /**
   * The factor of each label of each token of a run, `rowLength` a token, at most `longestRun` tokens: e to the power of
   * its score, up to a factor of the token's own, since nothing but their ratios counts. None is 0.
   */
  readonly factors: Float32Array;
  /** Adds up over all labellings of a run of so many tokens: fills `marginals`. */
  sum(length: number): void;
  /** Probability of each label of each token, `rowLength` a token, after `sum`. */
  readonly marginals: Float32Array;
  /** Probability that exactly the tokens from `start` to `end`, exclusive, are one name of this kind, after `sum`. */
  spanProbability(start: number, end: number, kind: number): number;
}

const pageLength = 65_536;

/** What crf.wat exports; see there for the parameters. */
interface CrfExports {
  readonly score: (...parameters: readonly number[]) => void;
  readonly sum: (...parameters: readonly number[]) => void;
}

/** As much as is used of what every host has: the types of the language alone lack it. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: CrfExports };
};

/**
 * @param size rows are numbered below this
 * @param count how many of them have weights
 * @param unit what a weight of 1 adds to a score, which is the natural logarithm of odds
 * @param weights score of each transition, parallel to `transitions`
 */
export function createCrf(size: number, count: number, unit: number, weights: Float32Array): Crf {
  let taken = 0;
  /** The address of as many numbers of four bytes behind those before. */
  const room = (numbers: number) => (taken += 4 * numbers) - 4 * numbers;
  const indexLength = Math.max(2, size >> 4);
  const slots = room(slotCount);
  // The address behind the last is written as well, and overwritten or not.
  const hits = room(slotCount + 1);
  const scores = room(rowLength);
  const run = longestRun * rowLength;
  const [factors, forward, backward, marginals] = [room(run), room(run), room(run), room(run)];
  const [steps, stepsBack] = [room(rowLength * rowLength), room(rowLength * rowLength)];
  const [opening, closing] = [room(rowLength), room(rowLength)];
  const index = room(indexLength);
  const rows = room((rowLength * count) / 4);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(taken / pageLength) });
  const bytes = Uint8Array.from(atob(crfModule), (byte) => byte.charCodeAt(0));
  const wasm = new WebAssembly.Instance(new WebAssembly.Module(bytes), { crf: { memory } }).exports;
  const floats = (at: number, length: number) => new Float32Array(memory.buffer, at, length);
  const [step, stepBack] = [floats(steps, rowLength * rowLength), floats(stepsBack, rowLength * rowLength)];
  for (let t = 0; t < transitions.count; t++) {
    const [from, to] = [transitions.from[t] ?? 0, transitions.to[t] ?? 0];
    step[from * rowLength + to] = stepBack[to * rowLength + from] = Math.exp(weights[t] ?? 0);
  }
  for (const label of opens) floats(opening, rowLength)[label] = 1;
  for (const label of closes) floats(closing, rowLength)[label] = 1;
  const behind = floats(backward, run);
  const shares = floats(marginals, run);
  return {
    slots: new Int32Array(memory.buffer, slots, slotCount),
    scores: new Int32Array(memory.buffer, scores, labelCount),
    unit,
    index: new Int32Array(memory.buffer, index, indexLength),
    rows: new Int8Array(memory.buffer, rows, rowLength * count),
    score: () => wasm.score(slots, hits, hits, index, rows, scores),
    factors: floats(factors, run).fill(1),
    sum: (length) =>
      wasm.sum(4 * rowLength * length, factors, forward, backward, marginals, steps, stepsBack, opening, closing),
    marginals: shares,
    spanProbability(start, end, kind) {
      const first = labelOf(kind, 0);
      if (end - start === 1) return shares[start * rowLength + labelOf(kind, 3)] ?? 0;
      let probability = shares[start * rowLength + first] ?? 0;
      for (let i = start; i + 1 < end; i++) {
        const from = (i === start ? first : first + 1) * rowLength;
        const to = (i + 1) * rowLength;
        const inside = (step[from + first + 1] ?? 0) * (behind[to + first + 1] ?? 0);
        const last = (step[from + first + 2] ?? 0) * (behind[to + first + 2] ?? 0);
        probability *= (i + 2 === end ? last : inside) / (inside + last || 1);
      }
      return probability;
    },
  };
}
