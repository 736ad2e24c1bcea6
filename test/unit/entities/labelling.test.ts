import assert from "node:assert/strict";
import { test } from "node:test";
import { safestLabelling, spansOf } from "../../../src/analysis/entities/labelling.ts";
import { labelCount, labelOf, outside } from "../../../src/analysis/entities/labels.ts";

const begin = labelOf(0, 0);
const last = labelOf(0, 2);
const unit = labelOf(1, 3);

test("leaning away from outside finds names that are less likely than none", () => {
  const marginals = new Float32Array(labelCount);
  marginals[outside] = 0.6;
  marginals[unit] = 0.4;
  assert.equal(safestLabelling(marginals, labelCount, 1, 0)[0], outside);
  assert.equal(safestLabelling(marginals, labelCount, 1, 0.5)[0], unit);
});

test("names are read off their labels", () => {
  assert.deepEqual(spansOf(Uint8Array.of(outside, begin, last, unit), 4), [
    { start: 1, end: 3, kind: 0 },
    { start: 3, end: 4, kind: 1 },
  ]);
});
