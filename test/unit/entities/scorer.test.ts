import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { generateScorer, scorerPath } from "../../../scripts/generate-scorer.ts";
import { labelCount } from "../../../src/analysis/entities/labels.ts";
import { createScorer, rowLength } from "../../../src/analysis/entities/scorer.ts";

const size = 128;
/** Every third row has weights: row 3k is the k-th of them. */
const weighted = Array.from({ length: Math.ceil(size / 3) }, (_, k) => 3 * k);
const weight = (row: number, label: number) => ((row * 37 + label * 91) % 255) - 127;

function scorerWith(weigh: (row: number, label: number) => number) {
  const scorer = createScorer(size, weighted.length, 0.5);
  weighted.forEach((row, k) => {
    const at = (row >> 5) * 2;
    scorer.index[at] = (scorer.index[at] ?? 0) | (1 << (row & 31));
    for (let label = 0; label < labelCount; label++) scorer.rows[k * rowLength + label] = weigh(row, label);
  });
  for (let group = 0; group < size >> 5; group++)
    scorer.index[group * 2 + 1] = weighted.filter((row) => row < group * 32).length;
  return scorer;
}

test("the scores are the sums of the weights of those rows that have any", () => {
  const scorer = scorerWith(weight);
  for (const step of [1, 5, 7]) {
    const rows = Array.from(scorer.slots, (_, slot) => (slot % 4 === 3 ? -1 : (slot * step) % size));
    scorer.slots.set(rows);
    scorer.score();
    const expected = Array.from({ length: labelCount }, (_, label) =>
      rows.filter((row) => row >= 0 && row % 3 === 0).reduce((sum, row) => sum + 0.5 * weight(row, label), 0),
    );
    assert.deepEqual([...scorer.scores.subarray(0, labelCount)], expected);
  }
});

test("neither the largest weights of all rows nor the last row, and no row at all, go wrong", () => {
  for (const most of [127, -128]) {
    const scorer = scorerWith(() => most);
    scorer.slots.fill(126);
    scorer.score();
    assert.equal(scorer.scores[labelCount - 1], 0.5 * most * scorer.slots.length);
    scorer.slots.fill(-1);
    scorer.score();
    assert.deepEqual(new Set(scorer.scores), new Set([0]));
  }
});

test("the committed module is what its source says", async () => {
  assert.equal(readFileSync(scorerPath, "utf8"), await generateScorer());
});
