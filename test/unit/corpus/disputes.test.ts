import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ClaimFigure } from "../../../src/corpus/claims.ts";
import { contradicted } from "../../../src/corpus/comparing/disputes.ts";
import { documentOf } from "../../corpus/builder.ts";

/** Figures, each of an article and print of its own where not said otherwise: "500", "500 of a", "500 of a as b". */
function marked(...written: readonly string[]): string[] {
  const members = written.map((words, i): ClaimFigure => {
    const [, number = "0", article = `article ${i}`, print = article] =
      /^(\d+)(?: of (\w+))?(?: as (\w+))?$/.exec(words) ?? [];
    const [figure] = documentOf(article, `{${number}}`).analysis.figures;
    assert.ok(figure);
    return {
      ...figure,
      id: words,
      document: article,
      print,
      voice: "source who is quoted everywhere",
      published: null,
      language: "en",
      per: null,
      point: false,
      ambiguous: false,
    };
  });
  const flags = contradicted(members);
  return written.filter((_, i) => flags[i]);
}

describe("contradicted are", () => {
  it("both of two figures that differ", () => assert.deepEqual(marked("500", "620"), ["500", "620"]));
  it("one against two, and the two", () => assert.deepEqual(marked("500", "500", "620"), ["500", "500", "620"]));
  it("only the odd one of many", () => assert.deepEqual(marked("500", "500", "501", "620"), ["620"]));
  it("all where copies of one text are the many", () => {
    assert.deepEqual(marked("500 of a as x", "500 of b as x", "500 of c as x", "620").length, 4);
  });
  it("none that agree", () => assert.deepEqual(marked("500", "501"), []));
  it("none by their own article", () => assert.deepEqual(marked("500 of a", "620 of a"), []));
});
