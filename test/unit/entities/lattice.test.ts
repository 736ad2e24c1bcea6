import assert from "node:assert/strict";
import { test } from "node:test";
import { labelCount, labelOf, mayBegin, mayEnd, mayFollow, outside } from "../../../src/analysis/entities/labels.ts";
import { createLattice, exponentials, spansOf, transitions } from "../../../src/analysis/entities/lattice.ts";

const begin = labelOf(0, 0);
const last = labelOf(0, 2);
const unit = labelOf(1, 3);

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

const weights = Float32Array.from({ length: transitions.count }, (_, t) => Math.sin(t) / 3);
const score = (i: number, label: number) => Math.cos(i * 7 + label);

function filled() {
  const lattice = createLattice(weights);
  const scores = Float32Array.from({ length: 3 * labelCount }, (_, at) => score(Math.floor(at / labelCount), at % labelCount));
  exponentials(scores, 3, lattice.factors(3));
  lattice.sum(3);
  return lattice;
}

const total = (labels: readonly number[]) =>
  labels.reduce((sum, label, i) => {
    const before = labels[i - 1];
    let step = 0;
    for (let t = 0; t < transitions.count; t++) {
      if (i > 0 && transitions.from[t] === before && transitions.to[t] === label) step = weights[t] ?? 0;
    }
    return sum + score(i, label) + step;
  }, 0);

test("each label of each token has the share of the labellings with it", () => {
  const lattice = filled();
  const all = labellings(3);
  const mass = (some: number[][]) => some.reduce((sum, labels) => sum + Math.exp(total(labels)), 0);
  for (let i = 0; i < 3; i++) {
    for (let label = 0; label < labelCount; label++) {
      const share = mass(all.filter((labels) => labels[i] === label)) / mass(all);
      assert.ok(Math.abs((lattice.marginals()[i * labelCount + label] ?? 0) - share) < 1e-6);
    }
  }
});

test("the safest labelling is the allowed one whose labels are the most probable together", () => {
  const lattice = filled();
  const marginals = lattice.marginals().slice(0, 3 * labelCount);
  const sum = (labels: readonly number[]) =>
    labels.reduce((all, label, i) => all + (marginals[i * labelCount + label] ?? 0), 0);
  const top = Math.max(...labellings(3).map(sum));
  assert.ok(Math.abs(sum([...lattice.safest(3, 0).subarray(0, 3)]) - top) < 1e-9);
});

test("the probability of a name is that of the labellings with it", () => {
  const lattice = filled();
  const all = labellings(3);
  const mass = (some: number[][]) => some.reduce((sum, labels) => sum + Math.exp(total(labels)), 0);
  const withName = all.filter((labels) => labels[0] === begin && labels[1] === last);
  assert.ok(Math.abs(lattice.spanProbability(0, 2, 0) - mass(withName) / mass(all)) < 1e-4);
});

test("leaning away from outside finds names that are less likely than none", () => {
  const lattice = createLattice(new Float32Array(transitions.count));
  const factors = lattice.factors(1);
  factors[outside] = 1;
  factors[unit] = 0.6;
  lattice.sum(1);
  assert.equal(lattice.safest(1, 0)[0], outside);
  assert.equal(lattice.safest(1, 0.5)[0], unit);
});

test("names are read off their labels", () => {
  assert.deepEqual(spansOf(Uint8Array.of(outside, begin, last, unit), 4), [
    { start: 1, end: 3, kind: 0 },
    { start: 3, end: 4, kind: 1 },
  ]);
});
