import assert from "node:assert/strict";
import { test } from "node:test";
import { createLattice } from "../../../scripts/train/lattice.ts";
import { hashWord, tokenize } from "../../../src/analysis/article/tokens.ts";
import { labelCount, transitions } from "../../../src/analysis/entities/labels.ts";
import { loadModel, packModel } from "../../../src/analysis/entities/model.ts";
import { WordList, joinHash, keyOf } from "../../../src/analysis/entities/word-classes.ts";
import { packLists } from "../../../src/analysis/lexicon/names/lists.ts";

const words = new Map([
  [keyOf(hashWord("Nordvind")), WordList.company | (300 << 16)],
  [keyOf(hashWord("Marta")), WordList.given],
]);
const phrases = new Map([[keyOf(joinHash(hashWord("Port"), hashWord("Ellen"))), 1]]);
const lists = packLists({ words, phrases });
const rows = new Int8Array(16 * labelCount);
rows[5 * labelCount + 2] = -7;
const steps = Float32Array.from({ length: transitions.count }, (_, t) => (t % 2 ? -0.5 : 1.25));
const packed = packModel(4, rows, 0.05, steps, lists);

test("a model is read as it was packed", () => {
  const model = loadModel(packed);
  assert.equal(model.size, 16);
  assert.deepEqual([...model.crf.index], [1 << 5, 0]);
  assert.deepEqual([...model.crf.rows.subarray(1, 4)], [0, -7, 0]);
  assert.equal(model.crf.unit, 0.05);
  const lattice = createLattice(steps);
  lattice.factors(2).fill(1);
  lattice.sum(2);
  model.crf.sum(2);
  for (let label = 0; label < labelCount; label++)
    assert.ok(Math.abs((model.crf.marginals[label] ?? 0) - (lattice.marginals()[label] ?? 0)) < 1e-6);
});

test("its lists know words whatever their case, with their clusters", () => {
  const model = loadModel(packed);
  assert.equal(model.words.word(hashWord("NORDVIND")), WordList.company | (300 << 16));
  assert.equal(model.words.word(hashWord("Marta")), WordList.given);
  assert.equal(model.words.word(hashWord("unlisted")), 0);
});

test("its lists mark phrases", () => {
  const tokens = tokenize("from Port Ellen on");
  const marks = new Uint8Array(5);
  loadModel(packed).words.markPhrases(tokens, Uint8Array.of(0, 1, 1, 0), marks);
  assert.deepEqual([...marks], [0, 3, 2, 0, 0]);
});

test("other bytes and cut bytes are refused", () => {
  assert.throws(() => loadModel(Uint8Array.of(1, 2, 3, 4, 5)), /another version/);
  assert.throws(() => loadModel(packed.subarray(0, packed.length - 8)), /ends early/);
});
