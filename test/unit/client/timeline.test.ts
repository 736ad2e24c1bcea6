import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DatePassage } from "../../../src/corpus/types.ts";
import { dateInterval } from "../../../src/corpus/intervals.ts";
import { periodText, timelineRows } from "../../../src/client/views/timelineRows.ts";
import type { Row } from "../../../src/client/views/row.ts";
import { harbour, passage } from "./samples.ts";

/** The days of an ISO date, named so often. */
function period(iso: string, count = 1) {
  const days = dateInterval(iso);
  assert.ok(days, iso);
  return { ...days, count };
}

const { entity: _entity, ...place } = passage(harbour, 4, "It opened on [1 July 2000].");
const date: DatePassage = {
  ...place,
  kind: "date",
  low: null,
  high: null,
  bound: null,
  unit: null,
  of: null,
  iso: "2000-07-01",
  ambiguous: false,
  title: "The bridge",
  source: "Harbour Review",
  published: "2024-01-20",
};

const rows = timelineRows(
  ["1995", "2000", "2000-Q3", "2000-07", "2000-07-01", "2000-07-08", "2000-08-02"].map((iso) =>
    period(iso, iso === "2000-07-01" ? 3 : 1),
  ),
  () => Promise.resolve([date]),
);

const below = (row: Row | undefined) => (Array.isArray(row?.children) ? (row.children as readonly Row[]) : []);

describe("the Timeline", () => {
  it("has years, their long periods, months, and their days", () => {
    assert.deepEqual(
      rows.map(({ label, description }) => `${label} ${description}`),
      ["1995 1", "2000 8"],
    );
    const year = below(rows[1]);
    assert.deepEqual(
      year.map(({ label }) => label),
      ["2000 as a whole", "quarter from July 2000", "July 2000", "August 2000"],
    );
    assert.deepEqual(
      below(year[2]).map(({ label }) => label),
      ["July 2000 as a whole", "Sat, 1 July 2000", "Sat, 8 July 2000"],
    );
  });
  it("unfolds the year that most dates are of", () => {
    assert.deepEqual(
      rows.map(({ expanded }) => expanded),
      [false, true],
    );
  });
  it("loads the passages of a period when it is looked at, with their articles", async () => {
    const day = below(below(rows[1])[2])[1];
    assert.ok(typeof day?.children === "function");
    const [first] = await day.children();
    assert.equal(first?.label, "It opened on 1 July 2000.");
    assert.equal(first.description, "The bridge · Harbour Review · 20 Jan 2024");
    assert.deepEqual(first.target, { uri: harbour, range: date.range });
  });
  it("says every period in words, to everybody", () => {
    assert.equal(periodText(period("2025-W11")), "week of Mon, 10 March 2025");
    assert.equal(periodText(period("2024-02")), "February 2024 as a whole");
    const all: Row[] = [];
    const visit = (each: readonly Row[]) => {
      for (const row of each) {
        all.push(row);
        visit(below(row));
      }
    };
    visit(rows);
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    for (const { spoken } of all) assert.match(spoken, /\d dates?$/u);
  });
});
