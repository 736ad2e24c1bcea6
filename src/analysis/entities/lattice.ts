import { kindOf, labelCount, mayBegin, mayEnd, mayFollow, outside, positionOf } from "./labels.ts";

/** Allowed transitions as two parallel lists, ordered by `to`. */
export const transitions = allowed();

function allowed(): { readonly from: Uint8Array; readonly to: Uint8Array; readonly count: number } {
  const from: number[] = [];
  const to: number[] = [];
  for (let t = 0; t < labelCount; t++) {
    for (let f = 0; f < labelCount; f++) {
      if (!mayFollow(f, t)) continue;
      from.push(f);
      to.push(t);
    }
  }
  return { from: Uint8Array.from(from), to: Uint8Array.from(to), count: from.length };
}

const begins = Uint8Array.from({ length: labelCount }, (_, label) => Number(mayBegin(label)));
const ends = Uint8Array.from({ length: labelCount }, (_, label) => Number(mayEnd(label)));

/**
 * Labels for a run of tokens: the best sequence, and how probable each label of each token is, by the forward-backward
 * algorithm over scaled probabilities. Work arrays are kept between runs.
 */
export interface Lattice {
  /** Takes note that the weights of the transitions changed. */
  reweigh(): void;
  /** Scores of a run, `labelCount` a token; the caller fills `length × labelCount` numbers. */
  scores(length: number): Float32Array;
  /** Log of the sum over all label sequences; fills `marginals`. */
  sum(length: number): number;
  /** Probability of each label, `labelCount` a token, after `sum`. */
  readonly marginals: () => Float32Array;
  /** Expected number of each transition, after `sum`, added to `into` with a weight. */
  expected(length: number, into: Float32Array, weight: number): void;
  /** The likeliest labelling. */
  best(length: number): Uint8Array;
  /**
   * After `sum`: the labelling whose labels are right most often, where `lean`, from 0 to 1, is how much less an
   * outside token counts: the more, the more names that are less likely than not.
   */
  safest(length: number, lean: number): Uint8Array;
  /** Probability that exactly these tokens are one name of this kind, after `sum`. */
  spanProbability(from: number, to: number, kind: number): number;
}

/** @param weights score of each transition, parallel to `transitions`; call `reweigh` after changing them. */
export function createLattice(weights: Float32Array): Lattice {
  let capacity = 0;
  let scores = new Float32Array(0);
  let factors = new Float32Array(0);
  let forward = new Float32Array(0);
  let backward = new Float32Array(0);
  let marginals = new Float32Array(0);
  let scales = new Float32Array(0);
  let viterbi = new Float32Array(0);
  let pointers = new Uint8Array(0);
  let labels = new Uint8Array(0);
  const exponentials = new Float32Array(transitions.count);
  const { from, to, count } = transitions;

  function grow(length: number): void {
    if (length <= capacity) return;
    capacity = Math.max(64, length * 2);
    const size = capacity * labelCount;
    scores = new Float32Array(size);
    factors = new Float32Array(size);
    forward = new Float32Array(size);
    backward = new Float32Array(size);
    marginals = new Float32Array(size);
    viterbi = new Float32Array(size);
    pointers = new Uint8Array(size);
    scales = new Float32Array(capacity);
    labels = new Uint8Array(capacity);
  }

  function forwards(length: number): number {
    let log = 0;
    for (let i = 0; i < length; i++) {
      const base = i * labelCount;
      let top = -Infinity;
      for (let l = 0; l < labelCount; l++) top = Math.max(top, scores[base + l] ?? 0);
      for (let l = 0; l < labelCount; l++) factors[base + l] = Math.exp((scores[base + l] ?? 0) - top);
      if (i === 0) for (let l = 0; l < labelCount; l++) forward[l] = begins[l] ?? 0;
      else {
        forward.fill(0, base, base + labelCount);
        const before = base - labelCount;
        for (let t = 0; t < count; t++) {
          const at = base + (to[t] ?? 0);
          forward[at] = (forward[at] ?? 0) + (forward[before + (from[t] ?? 0)] ?? 0) * (exponentials[t] ?? 0);
        }
      }
      let total = 0;
      for (let l = 0; l < labelCount; l++) {
        const value = (forward[base + l] ?? 0) * (factors[base + l] ?? 0);
        forward[base + l] = value;
        total += value;
      }
      scales[i] = total;
      for (let l = 0; l < labelCount; l++) forward[base + l] = (forward[base + l] ?? 0) / total;
      log += Math.log(total) + top;
    }
    let rest = 0;
    const last = (length - 1) * labelCount;
    for (let l = 0; l < labelCount; l++) rest += (forward[last + l] ?? 0) * (ends[l] ?? 0);
    return log + Math.log(rest);
  }

  function backwards(length: number): void {
    const last = (length - 1) * labelCount;
    for (let l = 0; l < labelCount; l++) backward[last + l] = ends[l] ?? 0;
    for (let i = length - 2; i >= 0; i--) {
      const base = i * labelCount;
      const next = base + labelCount;
      backward.fill(0, base, next);
      for (let t = 0; t < count; t++) {
        const l = next + (to[t] ?? 0);
        const at = base + (from[t] ?? 0);
        backward[at] = (backward[at] ?? 0) + (exponentials[t] ?? 0) * (factors[l] ?? 0) * (backward[l] ?? 0);
      }
      let total = 0;
      for (let l = 0; l < labelCount; l++) total += backward[base + l] ?? 0;
      for (let l = 0; l < labelCount; l++) backward[base + l] = (backward[base + l] ?? 0) / total;
    }
    for (let i = 0; i < length; i++) {
      const base = i * labelCount;
      let total = 0;
      for (let l = 0; l < labelCount; l++) {
        const value = (forward[base + l] ?? 0) * (backward[base + l] ?? 0);
        marginals[base + l] = value;
        total += value;
      }
      for (let l = 0; l < labelCount; l++) marginals[base + l] = (marginals[base + l] ?? 0) / total;
    }
  }

  const step = (i: number, a: number, b: number, normal: number): number => {
    const t = indexOf(a, b);
    const next = (i + 1) * labelCount + b;
    return ((exponentials[t] ?? 0) * (factors[next] ?? 0) * (backward[next] ?? 0)) / normal;
  };

  /** The path with the highest sum of emissions and, where given, steps. */
  function path(length: number, emissions: Float32Array, steps: Float32Array | null): Uint8Array {
    for (let i = 0; i < length; i++) {
      const base = i * labelCount;
      if (i === 0) {
        for (let l = 0; l < labelCount; l++) viterbi[l] = begins[l] ? (emissions[l] ?? 0) : -Infinity;
        continue;
      }
      viterbi.fill(-Infinity, base, base + labelCount);
      const before = base - labelCount;
      for (let t = 0; t < count; t++) {
        const f = from[t] ?? 0;
        const at = base + (to[t] ?? 0);
        const value = (viterbi[before + f] ?? 0) + (steps?.[t] ?? 0);
        if (value > (viterbi[at] ?? 0)) {
          viterbi[at] = value;
          pointers[at] = f;
        }
      }
      for (let l = 0; l < labelCount; l++) viterbi[base + l] = (viterbi[base + l] ?? 0) + (emissions[base + l] ?? 0);
    }
    const last = (length - 1) * labelCount;
    let label: number = outside;
    for (let l = 0; l < labelCount; l++) {
      if (ends[l] && (viterbi[last + l] ?? 0) > (viterbi[last + label] ?? 0)) label = l;
    }
    for (let i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = pointers[i * labelCount + label] ?? 0;
    }
    return labels;
  }

  const reweigh = () => {
    for (let t = 0; t < count; t++) exponentials[t] = Math.exp(weights[t] ?? 0);
  };
  reweigh();

  return {
    reweigh,
    scores(length) {
      grow(length);
      return scores;
    },
    sum(length) {
      const log = forwards(length);
      backwards(length);
      return log;
    },
    marginals: () => marginals,
    expected(length, into, weight) {
      for (let i = 0; i + 1 < length; i++) {
        const base = i * labelCount;
        const next = base + labelCount;
        let total = 0;
        for (let t = 0; t < count; t++) {
          const l = next + (to[t] ?? 0);
          total +=
            (forward[base + (from[t] ?? 0)] ?? 0) * (exponentials[t] ?? 0) * (factors[l] ?? 0) * (backward[l] ?? 0);
        }
        for (let t = 0; t < count; t++) {
          const l = next + (to[t] ?? 0);
          const value =
            (forward[base + (from[t] ?? 0)] ?? 0) * (exponentials[t] ?? 0) * (factors[l] ?? 0) * (backward[l] ?? 0);
          into[t] = (into[t] ?? 0) + (weight * value) / total;
        }
      }
    },
    best: (length) => path(length, scores, weights),
    safest(length, lean) {
      for (let i = 0; i < length; i++) marginals[i * labelCount] = (marginals[i * labelCount] ?? 0) * (1 - lean);
      return path(length, marginals, null);
    },
    spanProbability(start, end, kind) {
      const first = 1 + kind * 4;
      if (end - start === 1) return marginals[start * labelCount + first + 3] ?? 0;
      let probability = marginals[start * labelCount + first] ?? 0;
      for (let i = start; i + 1 < end; i++) {
        const a = i === start ? first : first + 1;
        const b = i + 2 === end ? first + 2 : first + 1;
        const inside = step(i, a, first + 1, 1);
        const last = step(i, a, first + 2, 1);
        probability *= (b === first + 2 ? last : inside) / (inside + last || 1);
      }
      return probability;
    },
  };
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

/** The names in a sequence of labels; `end` is exclusive. */
export function spansOf(labels: Uint8Array, length: number): { start: number; end: number; kind: number }[] {
  const spans: { start: number; end: number; kind: number }[] = [];
  let start = 0;
  for (let i = 0; i < length; i++) {
    const label = labels[i] ?? 0;
    if (label === outside) continue;
    const position = positionOf(label);
    if (position === 0 || position === 3) start = i;
    if (position >= 2) spans.push({ start, end: i + 1, kind: kindOf(label) });
  }
  return spans;
}
