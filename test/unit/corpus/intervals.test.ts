import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { comparedInterval, dateInterval, dimensionOf, inBase, statedInterval } from "../../../src/corpus/intervals.ts";

const day = (iso: string) => Date.parse(iso) / 86_400_000;

describe("a date covers", () => {
  const cases: Record<string, [first: string, last: string] | null> = {
    "2024-02-29": ["2024-02-29", "2024-02-29"],
    "2024-01-31T08:33": ["2024-01-31", "2024-01-31"],
    "2024-02": ["2024-02-01", "2024-02-29"],
    "2024-12": ["2024-12-01", "2024-12-31"],
    "2024": ["2024-01-01", "2024-12-31"],
    "2024-Q4": ["2024-10-01", "2024-12-31"],
    "2024-H2": ["2024-07-01", "2024-12-31"],
    "2024-08-07/2024-09-02": ["2024-08-07", "2024-09-02"],
    "2024-08-07/soon": null,
    "2024-W01": ["2024-01-01", "2024-01-07"],
    "2021-W01": ["2021-01-04", "2021-01-10"],
    "2026-spring": null,
    soon: null,
  };
  for (const [iso, days] of Object.entries(cases)) {
    it(iso, () => {
      assert.deepEqual(dateInterval(iso), days && { least: day(days[0]), most: day(days[1]) });
      assert.deepEqual(dateInterval(iso), days && { least: day(days[0]), most: day(days[1]) }, "asked again");
    });
  }
});

describe("an interval", () => {
  const figure = { kind: "money", low: 100, high: 100, unit: "USD", iso: null } as const;
  it("is widened by half a percent, by five where it is about", () => {
    assert.deepEqual(comparedInterval({ ...figure, bound: "exact" }), { least: 99.5, most: 100.5 });
    assert.deepEqual(comparedInterval({ ...figure, bound: "about" }), { least: 95, most: 105 });
  });
  it("is open where a bound is missing", () => {
    assert.deepEqual(statedInterval({ ...figure, high: null }), { least: 100, most: Infinity });
  });
  it("is near its end where the hedge says so", () => {
    const of = (text: string, bound: "above" | "below") =>
      comparedInterval({
        kind: "count",
        unit: null,
        iso: null,
        low: bound === "above" ? 1000 : null,
        high: bound === "below" ? 1000 : null,
        bound,
        text,
      });
    assert.ok(of("almost 1,000", "below").least > 750);
    assert.ok(of("knap 1.000", "below").least > 750);
    assert.ok(of("gut 1000", "above").most < 1250);
    assert.equal(of("less than 1,000", "below").least, -Infinity);
    assert.equal(of("more than 1,000", "above").most, Infinity);
  });

  it("is widened outwards below zero, too", () => {
    assert.deepEqual(comparedInterval({ ...figure, low: -100, high: -100, bound: "about" }), {
      least: -105,
      most: -95,
    });
  });
});

describe("a unit", () => {
  it("shares its dimension with the units that it converts to", () => {
    assert.equal(dimensionOf("measure", "mile"), dimensionOf("measure", "kilometer"));
    assert.notEqual(dimensionOf("measure", "square-mile"), dimensionOf("measure", "mile"));
    assert.notEqual(dimensionOf("money", "USD"), dimensionOf("money", "EUR"));
  });
  it("converts by an offset where it has one", () => {
    assert.equal(inBase(212, "fahrenheit"), 100);
    assert.equal(inBase(3, "no-such-unit"), 3);
  });
});
