import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dateText, figureText, type FigureValue, numberText } from "../../../src/client/figureText.ts";

function figure(more: Partial<FigureValue>): FigureValue {
  return { kind: "count", low: null, high: null, bound: "exact", unit: null, iso: null, text: "as written", ...more };
}

describe("a figure in a list", () => {
  const cases: readonly (readonly [Partial<FigureValue>, string])[] = [
    [{ low: 350_000, high: 350_000 }, "350,000"],
    [{ low: 350_000, high: 350_000, bound: "about" }, "about 350,000"],
    [{ low: 340_000, bound: "above" }, "above 340,000"],
    [{ high: 1.72e12, bound: "below", unit: "USD" }, "below 1.72 trillion USD"],
    [{ low: 1e9, bound: "vague", unit: "USD" }, "at least 1 billion USD"],
    [{ low: 5e12, high: 7e12, bound: "between", unit: "USD" }, "5–7 trillion USD"],
    [{ low: 900e6, high: 1.1e9, bound: "between" }, "900 million–1.1 billion"],
    [{ low: 13.1, high: 13.1, unit: "percent" }, "13.1 %"],
    [{ low: 1, high: 1, unit: "hour" }, "1 hour"],
    [{ low: 3, high: 3, unit: "kilometer" }, "3 kilometers"],
    [{ low: 3, high: 3, unit: "gigawatt" }, "3 gigawatt"],
    [{ kind: "date", iso: "2024-01-18" }, "18 Jan 2024"],
    [{}, "as written"],
  ];
  for (const [value, expected] of cases) {
    it(`reads ${expected}`, () => assert.equal(figureText(figure(value)), expected));
  }
});

describe("a number", () => {
  it("has words for its scale, and a power of ten beyond them", () => {
    assert.equal(numberText(999_999), "999,999");
    assert.equal(numberText(1_000_000), "1 million");
    assert.equal(numberText(-2.5e9), "-2.5 billion");
    assert.equal(numberText(1e18), "1 × 10^18");
  });
});

describe("a date", () => {
  it("is as coarse as it was written", () => {
    assert.equal(dateText("2024-01-31T08:33"), "31 Jan 2024 08:33");
    assert.equal(dateText("2024-01"), "January 2024");
    assert.equal(dateText("2024"), "2024");
    assert.equal(dateText("2024-W04"), "2024-W04");
  });

  it("that is none is shown as it is", () => {
    assert.equal(dateText("2024-13-45"), "2024-13-45");
  });
});
