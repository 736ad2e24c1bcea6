import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { axisFor, placeOn } from "../../../src/webview/compare/axis.ts";

/** Scale and ticks of an axis for these values. */
function ticksFor(...values: readonly number[]): string {
  const axis = axisFor(values);
  return axis ? `${axis.scale} ${axis.ticks.join(" ")}` : "none";
}

describe("an axis", () => {
  it("is linear where values are near each other, with round ticks", () => {
    assert.equal(ticksFor(350e6, 410e6), "linear 340000000 360000000 380000000 400000000 420000000");
    assert.equal(ticksFor(0, 1), "linear 0 0.5 1");
    assert.equal(ticksFor(-5, 5), "linear -5 0 5");
    assert.equal(ticksFor(3.5, 5.25), "linear 3.5 4 4.5 5");
  });
  it("is logarithmic where they are far apart, with powers of ten", () => {
    assert.equal(ticksFor(52e9, 52e12), "log 100000000000 1000000000000 10000000000000");
    assert.equal(ticksFor(1, 1e9), "log 1 1000 1000000 1000000000");
  });
  it("is not logarithmic at or below zero, nor a little before the limit", () => {
    assert.match(ticksFor(0, 1e9), /^linear/u);
    assert.match(ticksFor(-1, 1e9), /^linear/u);
    assert.match(ticksFor(1, 29), /^linear/u);
    assert.match(ticksFor(1, 30), /^log/u);
  });
  it("has room around one value, and at both ends", () => {
    const one = axisFor([100, 100]);
    assert.ok(one && one.least < 100 && one.most > 100 && one.ticks.length >= 3);
    const zero = axisFor([0]);
    assert.ok(zero && zero.most > 0);
    const two = axisFor([40, 60]);
    assert.ok(two && placeOn(two, 40) > 0.05 && placeOn(two, 60) < 0.95);
  });
  it("does not make much of what is nearly the same", () => {
    const axis = axisFor([82, 82.08]);
    assert.ok(axis && placeOn(axis, 82.08) - placeOn(axis, 82) < 0.01);
    const wide = axisFor([60, 82]);
    assert.ok(wide && placeOn(wide, 82) - placeOn(wide, 60) > 0.8);
  });
  it("has nothing below zero where no value is", () => assert.equal(axisFor([1, 20])?.least, 0));
  it("is none without values, and passes over open ends", () => {
    assert.equal(ticksFor(), "none");
    assert.equal(ticksFor(Infinity, -Infinity, Number.NaN), "none");
    assert.equal(ticksFor(350e6, Infinity, 410e6), ticksFor(350e6, 410e6));
  });
  it("never has more than a handful of ticks, whatever the values", () => {
    for (const most of [1.001, 2, 7.3, 29, 1e2, 1e5, 1e9, 1e15, 1e40]) {
      const count = axisFor([1, most])?.ticks.length ?? 0;
      assert.ok(count >= 2 && count <= 7, `${most}: ${count}`);
    }
  });
});

describe("a place on an axis", () => {
  it("is a share of the way, of the logarithm on a logarithmic one", () => {
    assert.equal(placeOn({ scale: "linear", least: 0, most: 10, ticks: [] }, 2.5), 0.25);
    assert.equal(placeOn({ scale: "log", least: 1, most: 10_000, ticks: [] }, 100), 0.5);
  });
  it("is never beyond the ends", () => {
    assert.equal(placeOn({ scale: "linear", least: 0, most: 10, ticks: [] }, 11), 1);
    assert.equal(placeOn({ scale: "log", least: 1, most: 10, ticks: [] }, -3), 0);
  });
});
