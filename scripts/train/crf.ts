/** Trains the tagger: a linear-chain CRF over hashed rows, by AdaGrad on one run of tokens at a time. Deterministic. */
import { tokenize } from "../../src/analysis/article/tokens.ts";
import {
  SightBuffer,
  languageCode,
  listSlots,
  slotCount,
  wordSlots,
  writeRows,
} from "../../src/analysis/entities/features.ts";
import { labelCount, labelOf, transitions } from "../../src/analysis/entities/labels.ts";
import { safestLabelling, spansOf } from "../../src/analysis/entities/labelling.ts";
import type { WordClasses } from "../../src/analysis/entities/word-classes.ts";
import { isCapital } from "../../src/analysis/entities/shapes.ts";
import { kindIndex, openLabels, product, seeded, type Sentence } from "./data.ts";
import { createLattice, exponentials, indexOf } from "./lattice.ts";

/** Runs of candidate tokens, all in one array of rows. */
export interface Runs {
  readonly rows: Int32Array;
  readonly labels: Uint8Array;
  /** Which labels a token may have, as bits: where a source does not tell, all that it leaves open. */
  readonly allowed: Uint32Array;
  /** First token of each run, and one more that ends the last. */
  readonly begins: number[];
  /** Names that no run can give, for honest scores. */
  readonly lost: number;
  /** The tokens' spans in their sentences, for scoring. */
  readonly weights: number[];
}

export function collectRuns(sentences: readonly Sentence[], words: WordClasses, mask: number): Runs {
  let capacity = 1 << 16;
  let rows = new Int32Array(capacity * slotCount);
  let labels = new Uint8Array(capacity);
  let allowed = new Uint32Array(capacity);
  const begins: number[] = [0];
  const weights: number[] = [];
  let count = 0;
  let lost = 0;
  const seen = new SightBuffer();
  for (const sentence of sentences) {
    const tokens = tokenize(sentence.text);
    const language = languageCode(sentence.lang);
    const sight = seen.look(tokens, words, language);
    const { marked } = sight;
    const gold = new Uint8Array(tokens.count);
    const open = openLabels(sentence);
    const may = new Uint32Array(tokens.count);
    for (let i = 0; i < tokens.count; i++)
      may[i] = 1 | (isCapital(sight.shapes[i] ?? 0) && !sight.starts[i] ? open.outside : 0);
    for (const entity of sentence.entities) {
      let first = 0;
      while (first < tokens.count && (tokens.ends[first] ?? 0) <= entity.start) first++;
      let last = first;
      while (last < tokens.count && (tokens.starts[last] ?? 0) < entity.end) last++;
      last--;
      if (last < first) continue;
      // A name of which a token is not looked at cannot be found, nor should a part of it.
      let complete = true;
      for (let i = first; i <= last; i++) if (!marked[i] || gold[i]) complete = false;
      if (!complete) {
        if (kindIndex(entity.kind) < product) lost++;
        continue;
      }
      const kind = kindIndex(entity.kind);
      for (let i = first; i <= last; i++) {
        const position = first === last ? 3 : i === first ? 0 : i === last ? 2 : 1;
        gold[i] = labelOf(kind, position);
        may[i] = 0;
        for (const k of entity.kind === "other" ? open.other : [kind])
          may[i] = (may[i] ?? 0) | (1 << labelOf(k, position));
      }
    }
    for (let i = 0; i < tokens.count; i++) {
      if (!marked[i]) continue;
      if (count + 1 >= capacity) {
        capacity *= 2;
        const moreRows = new Int32Array(capacity * slotCount);
        moreRows.set(rows);
        rows = moreRows;
        const moreLabels = new Uint8Array(capacity);
        moreLabels.set(labels);
        labels = moreLabels;
        const moreAllowed = new Uint32Array(capacity);
        moreAllowed.set(allowed);
        allowed = moreAllowed;
      }
      writeRows(sight, i, language, mask, rows, count * slotCount);
      labels[count] = gold[i] ?? 0;
      allowed[count] = may[i] ?? 1;
      count++;
      if (!marked[i + 1] || i + 1 === tokens.count) {
        begins.push(count);
        weights.push(1);
      }
    }
  }
  return {
    rows: rows.subarray(0, count * slotCount),
    labels: labels.subarray(0, count),
    allowed: allowed.subarray(0, count),
    begins,
    lost,
    weights,
  };
}

export interface TrainOptions {
  readonly rowBits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Rows seen less often stay zero. */
  readonly minimum: number;
  readonly l2: number;
  readonly l1: number;
  readonly maskWords: number;
  readonly maskLists: number;
  readonly seed: number;
}

export interface Weights {
  readonly rowBits: number;
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

/** @param keep which rows may have weights, null for all that are seen often enough. */
export function train(
  runs: Runs,
  options: TrainOptions,
  keep: Uint8Array | null,
  afterEpoch: (epoch: number, weights: Weights) => void,
): Weights {
  const size = 1 << options.rowBits;
  const weights = new Float32Array(size * labelCount);
  const squares = new Float32Array(size * labelCount);
  const steps = new Float32Array(transitions.count);
  const stepSquares = new Float32Array(transitions.count);
  const expected = new Float32Array(transitions.count);
  const lattice = createLattice(steps);
  const random = seeded(options.seed);
  const counts = new Int32Array(size);
  for (const row of runs.rows) if (row >= 0) counts[row] = (counts[row] ?? 0) + 1;
  const order = Int32Array.from({ length: runs.begins.length - 1 }, (_, i) => i);
  const masked = new Uint8Array(slotCount);
  const active = new Int32Array(slotCount * 4096);
  const { rows, labels, begins } = runs;
  // The result is the mean of the weights at many points after the first epoch: steadier than where the last step ended.
  const sums = new Float32Array(size * labelCount);
  const stepSums = new Float32Array(transitions.count);
  let snapshots = 0;
  let seen = 0;
  const mean = (): Weights => ({
    rowBits: options.rowBits,
    rows: snapshots ? sums.map((value) => value / snapshots) : weights,
    transitions: snapshots ? stepSums.map((value) => value / snapshots) : steps,
  });

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate * (1 - (epoch / options.epochs) * 0.9);
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const kept = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = kept;
    }
    for (const run of order) {
      if (++seen % 20_000 === 0 && seen * 2 > order.length) {
        snapshots++;
        for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
        for (let i = 0; i < stepSums.length; i++) stepSums[i] = (stepSums[i] ?? 0) + (steps[i] ?? 0);
      }
      const from = begins[run] ?? 0;
      const length = Math.min((begins[run + 1] ?? 0) - from, 4000);
      const scores = scoresFor(length);
      // Masking is decided a token at a time: a name with one unknown word must be found too.
      for (let i = 0; i < length; i++) {
        masked.fill(0);
        if (random() < options.maskWords) for (const slot of wordSlots) masked[slot] = 1;
        if (random() < options.maskLists) for (const slot of listSlots) masked[slot] = 1;
        for (let slot = 0; slot < slotCount; slot++) {
          const row = rows[(from + i) * slotCount + slot] ?? -1;
          const used = row >= 0 && !masked[slot] && (keep ? keep[row] === 1 : (counts[row] ?? 0) >= options.minimum);
          active[i * slotCount + slot] = used ? row : -1;
          if (!used) continue;
          const base = row * labelCount;
          for (let l = 0; l < labelCount; l++)
            scores[i * labelCount + l] = (scores[i * labelCount + l] ?? 0) + (weights[base + l] ?? 0);
        }
      }
      exponentials(scores, length, lattice.factors(length));
      lattice.sum(length);
      const slopes = gradients(length);
      expected.fill(0);
      for (let i = 0; i < length * labelCount; i++) slopes[i] = -(lattice.marginals()[i] ?? 0);
      if (length > 1) lattice.expected(length, expected, -1);
      // What the source says: one labelling, or the likeliest mix of those that it leaves open.
      if (constrain(scores, runs.allowed, from, length)) {
        exponentials(scores, length, lattice.factors(length));
        lattice.sum(length);
        for (let i = 0; i < length * labelCount; i++) slopes[i] = (slopes[i] ?? 0) + (lattice.marginals()[i] ?? 0);
        if (length > 1) lattice.expected(length, expected, 1);
      } else {
        for (let i = 0; i < length; i++) {
          const at = i * labelCount + (labels[from + i] ?? 0);
          slopes[at] = (slopes[at] ?? 0) + 1;
        }
        for (let i = 0; i + 1 < length; i++) {
          const t = indexOf(labels[from + i] ?? 0, labels[from + i + 1] ?? 0);
          expected[t] = (expected[t] ?? 0) + 1;
        }
      }
      for (let i = 0; i < length; i++) {
        for (let slot = 0; slot < slotCount; slot++) {
          const row = active[i * slotCount + slot] ?? -1;
          if (row < 0) continue;
          const base = row * labelCount;
          for (let l = 0; l < labelCount; l++) {
            const at = base + l;
            const now = weights[at] ?? 0;
            const slope = slopes[i * labelCount + l] ?? 0;
            if (slope < 1e-4 && slope > -1e-4) continue;
            const g = slope - options.l2 * now;
            const square = (squares[at] ?? 0) + g * g;
            squares[at] = square;
            const pace = rate / Math.sqrt(square + 1e-2);
            let next = now + pace * g;
            if (options.l1)
              next = next > 0 ? Math.max(0, next - pace * options.l1) : Math.min(0, next + pace * options.l1);
            weights[at] = next;
          }
        }
      }
      if (length > 1) {
        for (let t = 0; t < transitions.count; t++) {
          const g = (expected[t] ?? 0) - 1e-4 * (steps[t] ?? 0);
          stepSquares[t] = (stepSquares[t] ?? 0) + g * g;
          steps[t] = (steps[t] ?? 0) + (rate * g) / Math.sqrt((stepSquares[t] ?? 0) + 1e-2);
        }
        lattice.reweigh();
      }
    }
    afterEpoch(epoch, mean());
  }
  return mean();
}

/** The rows that matter most: those whose weights are large and often used. */
export function mostUseful(runs: Runs, weights: Weights, count: number): Uint8Array {
  const size = 2 ** weights.rowBits;
  const counts = new Int32Array(size);
  for (const row of runs.rows) if (row >= 0) counts[row] = (counts[row] ?? 0) + 1;
  const use = new Float32Array(size);
  for (let row = 0; row < size; row++) {
    let squares = 0;
    for (let l = 0; l < labelCount; l++) squares += (weights.rows[row * labelCount + l] ?? 0) ** 2;
    use[row] = squares * Math.sqrt(counts[row] ?? 0);
  }
  const least = Math.max(Float32Array.from(use).sort()[Math.max(0, size - count)] ?? 0, 1e-9);
  return Uint8Array.from(use, (value) => Number(value >= least));
}

/** Shuts the labels that a run may not have; false where it may have one labelling only. */
function constrain(scores: Float32Array, allowed: Uint32Array, from: number, length: number): boolean {
  let several = false;
  for (let i = 0; i < length; i++) {
    const may = allowed[from + i] ?? 1;
    if ((may & (may - 1)) !== 0) several = true;
  }
  if (!several) return false;
  for (let i = 0; i < length; i++) {
    const may = allowed[from + i] ?? 1;
    for (let l = 0; l < labelCount; l++) if (!((may >>> l) & 1)) scores[i * labelCount + l] = -1e9;
  }
  return true;
}

let scoreArray = new Float32Array(0);

/** Zeros, `labelCount` a token. */
function scoresFor(length: number): Float32Array {
  if (scoreArray.length < length * labelCount) scoreArray = new Float32Array(2 * length * labelCount);
  return scoreArray.fill(0, 0, length * labelCount);
}

let slopeArray = new Float32Array(0);

function gradients(length: number): Float32Array {
  if (slopeArray.length < length * labelCount) slopeArray = new Float32Array(2 * length * labelCount);
  return slopeArray;
}

/** Exact-span F1 of the three kinds, as the shared scorer counts it but for spans that touch `other`. */
export function evaluate(runs: Runs, weights: Weights, lean = 0): { f1: number; precision: number; recall: number } {
  const lattice = createLattice(weights.transitions);
  const { rows, labels, begins } = runs;
  let hit = 0;
  let found = 0;
  let gold = runs.lost;
  for (let run = 0; run + 1 < begins.length; run++) {
    const from = begins[run] ?? 0;
    const length = (begins[run + 1] ?? 0) - from;
    const scores = scoresFor(length);
    for (let i = 0; i < length; i++) {
      for (let slot = 0; slot < slotCount; slot++) {
        const row = rows[(from + i) * slotCount + slot] ?? -1;
        if (row < 0) continue;
        const base = row * labelCount;
        for (let l = 0; l < labelCount; l++)
          scores[i * labelCount + l] = (scores[i * labelCount + l] ?? 0) + (weights.rows[base + l] ?? 0);
      }
    }
    const right = spansOf(labels.subarray(from, from + length), length);
    exponentials(scores, length, lattice.factors(length));
    lattice.sum(length);
    const all = spansOf(safestLabelling(lattice.marginals(), labelCount, length, lean), length);
    const others = right.filter((span) => span.kind >= product);
    for (const span of all) {
      if (span.kind >= product || others.some((o) => o.start < span.end && span.start < o.end)) continue;
      found++;
      if (right.some((r) => r.start === span.start && r.end === span.end && r.kind === span.kind)) hit++;
    }
    gold += right.length - others.length;
  }
  return { f1: (200 * hit) / (found + gold), precision: (100 * hit) / found, recall: (100 * hit) / gold };
}
