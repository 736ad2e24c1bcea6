import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Topic } from "../../../src/analysis/types.ts";
import { checkFigures, type Verdict } from "../../../src/corpus/checking.ts";
import { figure, type Changes } from "../claims/claim-figure.ts";

const exactly = (value: number) => ({ low: value, high: value });
const differing = exactly(7e6);
const upTo = { low: null, high: 5e6, bound: "below" } as const;

function check(own: Changes, ...articles: readonly Changes[]): Verdict {
  const candidates = articles.map((changes) => figure(changes));
  const [verdict] = checkFigures([{ figure: figure({ published: null, ...own }), line: 0, candidates }]);
  assert.ok(verdict);
  return verdict;
}

function statusOf(own: Changes, ...articles: readonly Changes[]): string {
  const { status, disputed } = check(own, ...articles);
  return disputed ? `${status}, disputed` : status;
}

describe("a figure of a note", () => {
  it("is supported by two articles, and single-source with one", () => {
    assert.equal(statusOf({}, {}, {}), "supported");
    assert.equal(statusOf({}, {}), "single-source");
    assert.equal(statusOf({}), "unsupported");
  });

  it("is contradicted where articles differ and none agrees", () => {
    assert.equal(statusOf({}, differing), "contradicted");
    assert.equal(statusOf({}, differing, exactly(8e6)), "contradicted");
  });

  it("is disputed where some agree and others differ", () => {
    assert.equal(statusOf({}, {}, differing), "single-source, disputed");
    assert.equal(statusOf({}, {}, {}, differing), "supported, disputed");
  });

  it("is neither by a figure about something else", () => {
    for (const topic of [
      { measure: "debt" },
      { entities: [], names: [] },
      { part: "share" },
    ] satisfies Partial<Topic>[])
      assert.equal(statusOf({}, { ...differing, topic }), "unsupported", JSON.stringify(topic));
    assert.equal(statusOf({}, { ...differing, unit: "USD" }), "unsupported");
    assert.equal(statusOf({ topic: { time: "2024" } }, { ...differing, topic: { time: "2025" } }), "unsupported");
  });

  it("is not supported by an open interval, nor contradicted", () => {
    assert.equal(statusOf({}, upTo, upTo), "unsupported");
    assert.equal(statusOf({}, { low: 4e6, high: null, bound: "above" }), "unsupported");
  });

  it("is contradicted by an open interval that it lies outside of", () => {
    assert.equal(statusOf({}, { low: 6e6, high: null, bound: "above" }), "contradicted");
  });

  it("is supported by a bounded figure where it is itself open", () => {
    assert.equal(statusOf({ low: 4.8e6, high: null, bound: "above" }, {}, {}), "supported");
  });

  it("hears near-duplicates and figures of one source once", () => {
    const voice = "one agency";
    assert.equal(statusOf({}, { voice }, { voice }), "single-source");
    assert.equal(statusOf({}, { voice }, { voice }, {}), "supported");
  });

  it("hears an article by its best-fitting figure", () => {
    const document = "article";
    assert.equal(statusOf({}, { document }, { document, ...differing }), "single-source");
  });

  it("is not contradicted by what agrees with another figure of its line", () => {
    const candidates = [figure(differing)];
    const lines = (line: number) =>
      checkFigures([
        { figure: figure({ published: null }), line: 0, candidates },
        { figure: figure({ published: null, ...differing }), line, candidates },
      ]).map(({ status }) => status);
    assert.deepEqual(lines(0), ["unsupported", "single-source"]);
    assert.deepEqual(lines(1), ["contradicted", "single-source"]);
  });

  it("is not contradicted while an article may well agree", () => {
    const vaguely = {
      topic: { measure: null, words: [], near: [], names: [], entities: [{ entity: "orvane", scope: "article" }] },
    } as const;
    assert.equal(statusOf({}, differing, { ...vaguely, low: 2e6, high: null, bound: "above" }), "unsupported");
  });

  it("is told of evidence that agrees first, then of what differs", () => {
    const relations = check({}, differing, upTo, {}).evidence.map(({ relation }) => relation);
    assert.deepEqual(relations, ["agrees", "differs", "compatible"]);
  });
});

describe("a date of a note", () => {
  const date = { kind: "date", low: null, high: null, bound: null, unit: null, iso: "2026-03-04" } as const;

  it("is supported by the same date in a sentence about the same entity", () => {
    assert.equal(statusOf(date, date, date), "supported");
    assert.equal(
      statusOf(date, { ...date, topic: { entities: [{ entity: "orvane", scope: "sentence" }] } }),
      "single-source",
    );
  });

  it("is not supported by another date, nor in a sentence about something else", () => {
    assert.equal(statusOf(date, { ...date, iso: "2026-03-05" }), "unsupported");
    assert.equal(
      statusOf(date, { ...date, topic: { entities: [{ entity: "orvane", scope: "article" }] } }),
      "unsupported",
    );
    assert.equal(
      statusOf(date, { ...date, topic: { entities: [{ entity: "belmar", scope: "clause" }] } }),
      "unsupported",
    );
  });
});
