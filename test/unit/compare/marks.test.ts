import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Axis } from "../../../src/webview/compare/axis.ts";
import { endsOf, markOf } from "../../../src/webview/compare/marks.ts";
import { compared } from "./figures.ts";

const axis: Axis = { scale: "linear", least: 0, most: 100, ticks: [] };
const mark = (
  least: number | null,
  most: number | null,
  bound: "exact" | "about" | "above" | "below" | "between" | "vague",
) => markOf(compared({ least, most, bound }), axis);

describe("the mark of a figure", () => {
  it("is a point for a plain number", () => {
    assert.deepEqual(mark(50, 50, "exact"), { at: 0.5, line: null, openAt: "none", hedged: false });
  });
  it("is a line for a range, with the shape in its middle", () => {
    assert.deepEqual(mark(25, 75, "between"), {
      at: 0.5,
      line: { from: 0.25, to: 0.75 },
      openAt: "none",
      hedged: false,
    });
  });
  it("is an arrow to the edge for an open end, from the number that is said", () => {
    assert.deepEqual(mark(60, null, "above"), { at: 0.6, line: { from: 0.6, to: 1 }, openAt: "most", hedged: false });
    assert.deepEqual(mark(null, 60, "below"), { at: 0.6, line: { from: 0, to: 0.6 }, openAt: "least", hedged: false });
  });
  it("is hedged for what is about so much, with the room that it leaves", () => {
    assert.deepEqual(mark(40, 40, "about"), { at: 0.4, line: { from: 0.38, to: 0.42 }, openAt: "none", hedged: true });
    assert.equal(mark(40, null, "vague")?.hedged, true);
  });
  it("is none without a value", () => assert.equal(mark(null, null, "exact"), null));
});

describe("the ends that an axis has room for", () => {
  it("are those that are said", () => {
    assert.deepEqual(endsOf([compared({ least: 1, most: null }), compared({ least: 2, most: 3 })]), [1, 2, 3]);
  });
});
