import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Bound } from "../../../src/analysis/types.ts";
import { relationOf } from "../../../src/corpus/relation.ts";

const count = (low: number | null, high: number | null, bound: Bound) =>
  ({ kind: "count", low, high, bound, unit: null, iso: null }) as const;
const measure = (value: number, unit: string) =>
  ({ kind: "measure", low: value, high: value, bound: "exact", unit, iso: null }) as const;

describe("two figures about the same", () => {
  it("agree if their numbers meet within rounding", () => {
    assert.equal(relationOf(count(350_000, 350_000, "about"), count(340_000, 340_000, "exact")), "agrees");
    assert.equal(relationOf(count(1_249, 1_249, "exact"), count(1_250, 1_250, "exact")), "agrees");
  });
  it("differ if they do not", () => {
    assert.equal(relationOf(count(350_000, 350_000, "exact"), count(340_000, 340_000, "exact")), "differs");
    assert.equal(relationOf(count(8, 10, "between"), count(5, 7, "between")), "differs");
    assert.equal(relationOf(count(340_000, null, "above"), count(250_000, 250_000, "exact")), "differs");
  });
  it("are compatible if one leaves room for the other", () => {
    assert.equal(relationOf(count(null, 7, "below"), count(5, 5, "exact")), "compatible");
    assert.equal(relationOf(count(5, 7, "between"), count(6, 6, "exact")), "compatible");
    assert.equal(relationOf(count(340_000, null, "above"), count(350_000, 350_000, "about")), "compatible");
  });
  it("agree if both leave the same room", () => {
    assert.equal(relationOf(count(5, 7, "between"), count(5, 7, "between")), "agrees");
    assert.equal(relationOf(count(340_000, null, "above"), count(340_000, null, "above")), "agrees");
  });
  it("are compared in one unit", () => {
    assert.equal(relationOf(measure(10, "mile"), measure(16.09, "kilometer")), "agrees");
    assert.equal(relationOf(measure(10, "mile"), measure(10, "kilometer")), "differs");
    assert.equal(relationOf(measure(2, "gigawatt"), measure(2000, "megawatt")), "agrees");
  });
});
