import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readFigures } from "../../../src/analysis/figures/index.ts";
import type { Figure } from "../../../src/analysis/types.ts";
import { inNote } from "../../../src/server/wording/noteFigure.ts";

/** The only figure of a text. */
function read(text: string, language: string): Figure {
  const paragraph = { start: 0, end: text.length, kind: "text", language, masked: [] } as const;
  const [figure, ...more] = readFigures(text, paragraph, { published: null, language });
  assert.ok(figure, text);
  assert.deepEqual(more, [], text);
  return figure;
}

describe("a figure of an article, in a note", () => {
  for (const [source, from, own, language, written] of [
    ["1,72 billioner dollars", "da", "$1.72 billion", "en", "$1.72 trillion"],
    ["18,4 milliarder kroner", "da", "14.8 billion kroner", "en", "18.4 billion kroner"],
    ["18.4 billion kroner", "en", "14,8 Milliarden Kronen", "de", "18,4 Milliarden Kronen"],
    ["$7 trillion", "en", "7 milliarder dollars", "da", "7 billioner dollars"],
    ["51 miles", "en", "90 kilometres", "en", "82.1 kilometres"],
    ["mere end 340.000 chips", "da", "250,000 chips", "en", "more than 340,000"],
    ["340,000 chips", "en", "about 250.000 Chips", "de", "340.000"],
    ["54 procent", "da", "about 61 percent", "en", "54 percent"],
    ["8 bis 10 Milliarden Euro", "de", "7 billion euros", "en", "8–10 billion euros"],
    ["50 million euros", "en", "€50bn", "en", "€50 million"],
    ["52 mia. kroner", "da", "31 mia. kroner", "da", "52 milliarder kroner"],
  ] as const)
    it(`keeps the note's unit and signs: ${source} for ${own} is ${written}`, () => {
      const text = inNote(read(source, from), language, read(own, language));
      assert.equal(text, written);
      // What is written reads as what was meant; a counted noun stands outside of the figure.
      const [again, figure] = [read(written, language), read(source, from)];
      if (again.unit === figure.unit) assert.deepEqual([again.low, again.high], [figure.low, figure.high]);
    });

  for (const [source, from, language, written] of [
    ["1,72 billioner dollars", "da", "en", "1.72 trillion US dollars"],
    ["54 procent", "da", "en", "54%"],
    ["rund 350.000 Chips", "de", "en", "about 350,000 Chips"],
    ["82 kilometres", "en", "en", "82 kilometers"],
    ["18,4 milliarder kroner", "da", "de", "18,4 Milliarden Dänische Kronen"],
  ] as const)
    it(`brings its own where the note has none: ${written}`, () => {
      assert.equal(inNote(read(source, from), language, null), written);
    });

  it("is nothing without a value", () => {
    assert.equal(inNote(read("14 March 2025", "en"), "en", null), null);
  });
});
