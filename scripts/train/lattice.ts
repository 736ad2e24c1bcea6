import { closes, firsts, labelCount, opens, transitions } from "../../src/analysis/entities/labels.ts";

/**
 * How probable each label of each token of a run is, by the forward-backward algorithm over scaled probabilities: as the
 * reader's own (crf.ts), but in double precision and with what a slope needs. Work arrays are kept between runs.
 */
export interface Lattice {
  /** Takes note that the weights of the transitions changed. */
  reweigh(): void;
  /**
   * The factor of each label of a run, `labelCount` a token: e to the power of its score, up to a factor of the token's
   * own, since nothing but their ratios counts. The caller fills `length × labelCount` numbers.
   */
  factors(length: number): Float64Array;
  /** Adds up over all label sequences: fills `marginals`. */
  sum(length: number): void;
  /** Probability of each label, `labelCount` a token, after `sum`. */
  readonly marginals: () => Float64Array;
  /** Expected number of each transition, after `sum`, added to `into` with a weight. */
  expected(length: number, into: Float32Array, weight: number): void;
}

/** @param weights score of each transition, parallel to `transitions`; call `reweigh` after changing them. */
export function createLattice(weights: Float32Array): Lattice {
  let capacity = 0;
  let factors = new Float64Array(0);
  let forward = new Float64Array(0);
  let backward = new Float64Array(0);
  let marginals = new Float64Array(0);
  /** Factor of each transition by its two labels; 0 where it is not allowed. */
  const steps = new Float64Array(labelCount * labelCount);
  /** The same from `closes` to `opens`, and from `opens` to `closes`, without gaps: most of the work. */
  const joints = new Float64Array(opens.length * closes.length);
  const jointsBack = new Float64Array(opens.length * closes.length);
  const side = new Float64Array(Math.max(opens.length, closes.length));
  const { from, to, count } = transitions;

  function grow(length: number): void {
    if (length <= capacity) return;
    capacity = Math.max(64, length * 2);
    const size = capacity * labelCount;
    factors = new Float64Array(size);
    forward = new Float64Array(size);
    backward = new Float64Array(size);
    marginals = new Float64Array(size);
  }

  const step = (a: number, b: number) => steps[a * labelCount + b] ?? 0;

  /** What each label of a token gets from those of the token before. */
  function flowForward(base: number): void {
    const before = base - labelCount;
    for (let f = 0; f < closes.length; f++) side[f] = forward[before + (closes[f] ?? 0)] ?? 0;
    for (let t = 0, at = 0; t < opens.length; t++) {
      let flow = 0;
      for (let f = 0; f < closes.length; f++, at++) flow += (side[f] ?? 0) * (joints[at] ?? 0);
      forward[base + (opens[t] ?? 0)] = flow;
    }
    for (const first of firsts) {
      const begun = forward[before + first] ?? 0;
      const gone = forward[before + first + 1] ?? 0;
      forward[base + first + 1] = begun * step(first, first + 1) + gone * step(first + 1, first + 1);
      forward[base + first + 2] = begun * step(first, first + 2) + gone * step(first + 1, first + 2);
    }
  }

  /** What each label of a token gets from those of the token after it. */
  function flowBack(base: number): void {
    const next = base + labelCount;
    const coming = (label: number) => (factors[next + label] ?? 0) * (backward[next + label] ?? 0);
    for (let t = 0; t < opens.length; t++) side[t] = coming(opens[t] ?? 0);
    for (let f = 0, at = 0; f < closes.length; f++) {
      let flow = 0;
      for (let t = 0; t < opens.length; t++, at++) flow += (side[t] ?? 0) * (jointsBack[at] ?? 0);
      backward[base + (closes[f] ?? 0)] = flow;
    }
    for (const first of firsts) {
      const inside = coming(first + 1);
      const last = coming(first + 2);
      backward[base + first] = step(first, first + 1) * inside + step(first, first + 2) * last;
      backward[base + first + 1] = step(first + 1, first + 1) * inside + step(first + 1, first + 2) * last;
    }
  }

  function forwards(length: number): void {
    for (let i = 0; i < length; i++) {
      const base = i * labelCount;
      if (i > 0) flowForward(base);
      else {
        forward.fill(0, 0, labelCount);
        for (const label of opens) forward[label] = 1;
      }
      let total = 0;
      for (let l = base; l < base + labelCount; l++) total += forward[l] = (forward[l] ?? 0) * (factors[l] ?? 0);
      const share = 1 / total;
      for (let l = base; l < base + labelCount; l++) forward[l] = (forward[l] ?? 0) * share;
    }
  }

  function backwards(length: number): void {
    const last = (length - 1) * labelCount;
    backward.fill(0, last, last + labelCount);
    for (const label of closes) backward[last + label] = 1;
    for (let base = last - labelCount; base >= 0; base -= labelCount) {
      flowBack(base);
      let total = 0;
      for (let l = base; l < base + labelCount; l++) total += backward[l] ?? 0;
      const share = 1 / total;
      for (let l = base; l < base + labelCount; l++) backward[l] = (backward[l] ?? 0) * share;
    }
    for (let base = 0; base <= last; base += labelCount) {
      let total = 0;
      for (let l = base; l < base + labelCount; l++) total += marginals[l] = (forward[l] ?? 0) * (backward[l] ?? 0);
      const share = 1 / total;
      for (let l = base; l < base + labelCount; l++) marginals[l] = (marginals[l] ?? 0) * share;
    }
  }

  /** Expected mass of the step from the label at `a` of one token to that at `b` of the next, up to a factor. */
  const mass = (i: number, a: number, b: number): number => {
    const next = (i + 1) * labelCount + b;
    return step(a, b) * (factors[next] ?? 0) * (backward[next] ?? 0);
  };

  const reweigh = () => {
    for (let t = 0; t < count; t++) steps[(from[t] ?? 0) * labelCount + (to[t] ?? 0)] = Math.exp(weights[t] ?? 0);
    for (let t = 0; t < opens.length; t++) {
      for (let f = 0; f < closes.length; f++) {
        const factor = step(closes[f] ?? 0, opens[t] ?? 0);
        joints[t * closes.length + f] = factor;
        jointsBack[f * opens.length + t] = factor;
      }
    }
  };
  reweigh();

  return {
    reweigh,
    factors(length) {
      grow(length);
      return factors;
    },
    sum(length) {
      forwards(length);
      backwards(length);
    },
    marginals: () => marginals,
    expected(length, into, weight) {
      for (let i = 0; i + 1 < length; i++) {
        const base = i * labelCount;
        const value = (t: number) => (forward[base + (from[t] ?? 0)] ?? 0) * mass(i, from[t] ?? 0, to[t] ?? 0);
        let total = 0;
        for (let t = 0; t < count; t++) total += value(t);
        for (let t = 0; t < count; t++) into[t] = (into[t] ?? 0) + (weight * value(t)) / total;
      }
    },
  };
}

/** Writes e to the power of the scores of a run, `labelCount` a token, up to a factor of each token: `Lattice.factors`. */
export function exponentials(scores: Float32Array, length: number, into: Float64Array): void {
  for (let base = 0; base < length * labelCount; base += labelCount) {
    let top = -Infinity;
    for (let l = base; l < base + labelCount; l++) top = Math.max(top, scores[l] ?? 0);
    for (let l = base; l < base + labelCount; l++) into[l] = Math.exp((scores[l] ?? 0) - top);
  }
}

const indices = indexTable();

function indexTable(): Int16Array {
  const table = new Int16Array(labelCount * labelCount).fill(-1);
  for (let t = 0; t < transitions.count; t++) {
    table[(transitions.from[t] ?? 0) * labelCount + (transitions.to[t] ?? 0)] = t;
  }
  return table;
}

/** Index of a transition in `transitions`, or -1 where it is not allowed. */
export function indexOf(from: number, to: number): number {
  return indices[from * labelCount + to] ?? -1;
}
