/**
 * Trains the tagger of names and writes src/analysis/entities/model/names.bin.
 *
 *   node scripts/train/train.ts [--data DIR]… [--rows BITS] [--keep N] [--epochs N] [--output FILE]
 *
 * Each DIR has NAME.train.jsonl and, to measure, NAME.dev.jsonl: a sentence a line, {"text", "lang", "entities": [{"start",
 * "end", "kind"}]}. By default ../shared/data/names and, where it is there, ../extra-names: docs/names-model.md says what
 * was used. Deterministic: the same data give the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { labelCount } from "../../src/analysis/entities/labels.ts";
import { packModel } from "../../src/analysis/entities/model.ts";
import { loadWordClasses } from "../../src/analysis/lexicon/names/lists.ts";
import { augment } from "./augment.ts";
import { conventional } from "./conventions.ts";
import { collectRuns, evaluate, mostUseful, train, type Weights } from "./crf.ts";
import { readSentences } from "./data.ts";

const root = path.join(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: {
    data: { type: "string", multiple: true, default: ["../shared/data/names", "../extra-names"] },
    rows: { type: "string", default: "20" },
    keep: { type: "string", default: "130000" },
    epochs: { type: "string", default: "3" },
    output: { type: "string", default: "src/analysis/entities/model/names.bin" },
  },
});
const rowBits = Number(values.rows);
const mask = 2 ** rowBits - 1;
const lists = readFileSync(path.join(root, "src/analysis/lexicon/names/lists.bin"));
const words = loadWordClasses(lists);

const files = values.data
  .map((folder) => path.resolve(root, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((file) => path.join(folder, file)),
  );
const sentences = files.filter((file) => file.endsWith(".train.jsonl")).flatMap(readSentences);
console.log(`${sentences.length} sentences`);
const runs = collectRuns(augment(conventional(sentences), 11), words, mask);
console.log(`${runs.labels.length} tokens to label in ${runs.begins.length - 1} runs`);
const dev = files
  .filter((file) => file.endsWith(".dev.jsonl"))
  .map((file) => ({ name: path.basename(file, ".dev.jsonl"), runs: collectRuns(readSentences(file), words, mask) }));

const options = {
  rowBits,
  epochs: Number(values.epochs),
  rate: 0.1,
  minimum: 3,
  l2: 0,
  l1: 0,
  maskWords: 0.1,
  maskLists: 0.1,
  seed: 1,
};
const report = (weights: Weights) =>
  dev.map((set) => `${set.name} ${evaluate(set.runs, weights, 0.5).f1.toFixed(1)}`).join("  ");
const say = (epoch: number, now: Weights) => console.log(`epoch ${epoch + 1}: ${report(now)}`);
// A first look, with weights pulled to zero, tells which rows matter; only these are trained, and shipped.
const sketch = train(runs, { ...options, epochs: 1, l1: 0.005 }, null, say);
const weights = train(runs, options, mostUseful(runs, sketch, Number(values.keep)), say);

const { rows, scale } = quantize(weights.rows);
console.log(
  `quantized: ${report({ rowBits, rows: Float32Array.from(rows, (w) => w * scale), transitions: weights.transitions })}`,
);
const model = packModel(rowBits, rows, scale, weights.transitions, lists);
const output = path.resolve(root, values.output);
mkdirSync(path.dirname(output), { recursive: true });
writeFileSync(output, model);
console.log(`${model.length} bytes, ${brotliCompressSync(model).length} with brotli`);

/** Weights as whole numbers of one unit; the few that are too large are cut. */
function quantize(all: Float32Array): { rows: Int8Array; scale: number } {
  const unit = 0.08;
  const whole = new Int8Array(all.length);
  for (let i = 0; i < all.length; i++) whole[i] = Math.max(-127, Math.min(127, Math.round((all[i] ?? 0) / unit)));
  if (whole.length % labelCount !== 0) throw new Error("rows are cut short");
  return { rows: whole, scale: unit };
}
