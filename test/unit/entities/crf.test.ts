import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { crfPath, generateCrf } from "../../../scripts/generate-crf.ts";
import { createLattice, exponentials } from "../../../scripts/train/lattice.ts";
import { createCrf, longestRun, rowLength } from "../../../src/analysis/entities/crf.ts";
import { safestLabelling } from "../../../src/analysis/entities/labelling.ts";
import {
  labelCount,
  labelOf,
  mayBegin,
  mayEnd,
  mayFollow,
  outside,
  transitions,
} from "../../../src/analysis/entities/labels.ts";

const steps = Float32Array.from({ length: transitions.count }, (_, t) => Math.sin(t) / 3);
const size = 128;
/** Every third row has weights: row 3k is the k-th of them. */
const weighted = Array.from({ length: Math.ceil(size / 3) }, (_, k) => 3 * k);
const weight = (row: number, label: number) => ((row * 37 + label * 91) % 255) - 127;

function crfWith(weigh: (row: number, label: number) => number) {
  const crf = createCrf(size, weighted.length, 0.5, steps);
  weighted.forEach((row, k) => {
    const at = (row >> 5) * 2;
    crf.index[at] = (crf.index[at] ?? 0) | (1 << (row & 31));
    for (let label = 0; label < labelCount; label++) crf.rows[k * rowLength + label] = weigh(row, label);
  });
  for (let group = 0; group < size >> 5; group++)
    crf.index[group * 2 + 1] = weighted.filter((row) => row < group * 32).length;
  return crf;
}

test("the scores are the sums of the weights of those rows that have any", () => {
  const crf = crfWith(weight);
  for (const step of [1, 5, 7]) {
    const rows = Array.from(crf.slots, (_, slot) => (slot % 4 === 3 ? -1 : (slot * step) % size));
    crf.slots.set(rows);
    crf.score();
    const expected = Array.from({ length: labelCount }, (_, label) =>
      rows.filter((row) => row >= 0 && row % 3 === 0).reduce((sum, row) => sum + weight(row, label), 0),
    );
    assert.deepEqual([...crf.scores], expected);
  }
});

test("neither the largest weights of all rows nor the last row, and no row at all, go wrong", () => {
  for (const most of [127, -128]) {
    const crf = crfWith(() => most);
    crf.slots.fill(126);
    crf.score();
    assert.equal(crf.scores[labelCount - 1], most * crf.slots.length);
    crf.slots.fill(-1);
    crf.score();
    assert.deepEqual(new Set(crf.scores), new Set([0]));
  }
});

test("the committed module is what its source says", async () => {
  assert.equal(readFileSync(crfPath, "utf8"), await generateCrf());
});

/** Every allowed labelling of `length` tokens. */
function labellings(length: number): number[][] {
  let all: number[][] = [[]];
  for (let i = 0; i < length; i++) {
    all = all.flatMap((labels) =>
      Array.from({ length: labelCount }, (_, label) => [...labels, label]).filter((longer) => {
        const [before, now] = longer.slice(-2);
        if (longer.length === 1) return mayBegin(longer[0] ?? 0);
        return mayFollow(before ?? 0, now ?? 0);
      }),
    );
  }
  return all.filter((labels) => mayEnd(labels.at(-1) ?? 0));
}

const score = (i: number, label: number) => Math.cos(i * 7 + label);
const scores = Float32Array.from({ length: 3 * labelCount }, (_, at) =>
  score(Math.floor(at / labelCount), at % labelCount),
);

/** A run of three tokens, added up. */
function summed() {
  const crf = createCrf(size, 0, 1, steps);
  for (let i = 0; i < 3; i++)
    for (let label = 0; label < labelCount; label++) crf.factors[i * rowLength + label] = Math.exp(score(i, label));
  crf.sum(3);
  return crf;
}

const total = (labels: readonly number[]) =>
  labels.reduce((sum, label, i) => {
    const before = labels[i - 1];
    let step = 0;
    for (let t = 0; t < transitions.count; t++) {
      if (i > 0 && transitions.from[t] === before && transitions.to[t] === label) step = steps[t] ?? 0;
    }
    return sum + score(i, label) + step;
  }, 0);

const all = labellings(3);
const mass = (some: number[][]) => some.reduce((sum, labels) => sum + Math.exp(total(labels)), 0);

test("each label of each token has the share of the labellings with it, as in the trainer's lattice", () => {
  const { marginals } = summed();
  const lattice = createLattice(steps);
  exponentials(scores, 3, lattice.factors(3));
  lattice.sum(3);
  for (let i = 0; i < 3; i++) {
    for (let label = 0; label < labelCount; label++) {
      const share = mass(all.filter((labels) => labels[i] === label)) / mass(all);
      assert.ok(Math.abs((marginals[i * rowLength + label] ?? 0) - share) < 1e-6);
      assert.ok(Math.abs((lattice.marginals()[i * labelCount + label] ?? 0) - share) < 1e-6);
    }
  }
});

test("the probability of a name is that of the labellings with it", () => {
  const crf = summed();
  const withLabels = (...some: number[]) => all.filter((labels) => some.every((label, i) => labels[i] === label));
  const near = (probability: number, some: number[][]) => Math.abs(probability - mass(some) / mass(all)) < 1e-5;
  assert.ok(near(crf.spanProbability(0, 1, 1), withLabels(labelOf(1, 3))));
  assert.ok(near(crf.spanProbability(0, 2, 0), withLabels(labelOf(0, 0), labelOf(0, 2))));
  assert.ok(near(crf.spanProbability(0, 3, 2), withLabels(labelOf(2, 0), labelOf(2, 1), labelOf(2, 2))));
});

test("the safest labelling is the allowed one whose labels are the most probable together", () => {
  const { marginals } = summed();
  const sum = (labels: readonly number[]) =>
    labels.reduce((before, label, i) => before + (marginals[i * rowLength + label] ?? 0), 0);
  const top = Math.max(...all.map(sum));
  assert.ok(Math.abs(sum([...safestLabelling(marginals, rowLength, 3, 0).subarray(0, 3)]) - top) < 1e-9);
});

test("the longest run whose scores are as far apart as can be adds up to certainty", () => {
  const crf = createCrf(size, 0, 1, steps);
  for (let i = 0; i < longestRun; i++)
    for (let label = 0; label < labelCount; label++)
      crf.factors[i * rowLength + label] = label === (i % 2 ? outside : labelOf(0, 3)) ? 1 : Math.exp(-30);
  crf.sum(longestRun);
  for (let i = 0; i < longestRun; i++) {
    const own = crf.marginals.subarray(i * rowLength, i * rowLength + labelCount);
    assert.ok(Math.abs(own.reduce((sum, share) => sum + share, 0) - 1) < 1e-5);
    assert.ok((own[i % 2 ? outside : labelOf(0, 3)] ?? 0) > 0.999);
  }
});
