import assert from "node:assert/strict";
import { test } from "node:test";
import { createAnalyser } from "../../../src/analysis/index.ts";

const analyser = createAnalyser(null);
const figuresIn = (text: string) => analyser.analyse(text, { format: "text" }).figures.map((figure) => figure.text);

test("the number of a name that the article tells elsewhere counts nothing", () => {
  const project = "Das Projekt Lunden 21 wird teurer.";
  const orders = "Im kommenden Jahr stehen bei Lunden 21 Vergaben an, und es fehlen 30 Leute.";
  assert.deepEqual(figuresIn(`${project}\n\n${orders}`).slice(-1), ["30"]);
  assert.ok(!figuresIn(`${project}\n\n${orders}`).includes("21"));
});

test("but what is only counted so does", () => {
  assert.ok(figuresIn("Im kommenden Jahr stehen bei Lunden 21 Vergaben an.").includes("21"));
  assert.ok(figuresIn("Das Projekt Lunden 211 ist neu.\n\nBei Lunden 21 Vergaben stehen an.").includes("21"));
});

test("long rows of numbers are read, each by itself", () => {
  const row = Array.from({ length: 20_000 }, (_, i) => (i % 9) + 1).join(", ");
  assert.equal(figuresIn(`Values: ${row}`).length, 20_000);
});
