import assert from "node:assert/strict";
import { test } from "node:test";
import type { Figure } from "../../../src/analysis/types.ts";
import { parseQuery } from "../../../src/server/features/findFigures.ts";
import { dateInWords } from "../../../src/server/wording/dates.ts";
import { type Readable, readingOf } from "../../../src/server/wording/figures.ts";
import { numberInDigits, numberInWords } from "../../../src/server/wording/numbers.ts";
import { scaleNote } from "../../../src/corpus/scale-words.ts";
import { otherReadings } from "../../../src/server/wording/otherReadings.ts";

const nothing: Readable = { kind: "count", low: null, high: null, bound: null, unit: null, of: null, iso: null };
const figure = (parts: Partial<Figure>): Figure => ({ ...nothing, start: 0, end: 0, text: "", ...parts });
/** Thin spaces as ordinary ones, to be seen in the expectations. */
const plain = (text: string | null) => text?.replaceAll("\u202F", " ") ?? null;

const readings: readonly (readonly [Partial<Readable>, string | null])[] = [
  [{ low: 340_000, bound: "above", of: "H100 processors" }, "above 340 000 H100 processors"],
  [{ kind: "money", high: 1.72e12, bound: "below", unit: "USD" }, "below 1.72 trillion US dollars (1 720 000 000 000)"],
  [
    { kind: "money", low: 5e12, high: 7e12, bound: "between", unit: "USD" },
    "between 5 and 7 trillion US dollars (5 000 000 000 000 to 7 000 000 000 000)",
  ],
  [{ kind: "money", low: 8e9, high: 8e9, bound: "exact" }, "8 billion in a currency that is not named (8 000 000 000)"],
  [{ kind: "money", low: 1e9, bound: "vague", unit: "EUR" }, "at least 1 billion euros (1 000 000 000)"],
  [
    { kind: "money", low: 45, high: 45, bound: "exact", unit: "EUR", per: "megawatt-hour" },
    "45 euros per megawatt-hour",
  ],
  [{ kind: "percent", low: 13.1, high: 13.1, bound: "exact", unit: "percent" }, "13.1%"],
  [{ kind: "percent", low: 2, high: 2, bound: "about", unit: "percent", point: true }, "about 2 percentage points"],
  [{ kind: "duration", low: 10, high: 10, bound: "exact", unit: "year" }, "10 years"],
  [{ kind: "duration", low: 1, high: 1, bound: "exact", unit: "day" }, "1 day"],
  [{ kind: "measure", low: 2.5, high: 2.5, bound: "exact", unit: "terawatt-hour" }, "2.5 terawatt-hours"],
  [{ kind: "measure", low: -4, high: -4, bound: "exact", unit: "celsius" }, "-4 degrees Celsius"],
  [{ kind: "measure", low: 12, high: 12, bound: "exact", unit: "square-kilometer" }, "12 square kilometers"],
  [{ kind: "date", iso: "2024-01-18" }, "Thursday, 18 January 2024"],
  [{ kind: "date", iso: null }, null],
  [{}, null],
];

for (const [parts, words] of readings) {
  test(`a figure is read as “${words ?? "nothing"}”`, () => {
    assert.equal(plain(readingOf({ ...nothing, ...parts })), words);
  });
}

test("numbers are in words from a million on", () => {
  assert.equal(plain(numberInWords(999_999)), "999 999");
  assert.equal(numberInWords(1_234_567), "1.234567 million");
  assert.equal(numberInWords(3e18), "3 × 10¹⁸");
  assert.equal(plain(numberInDigits(0.25)), "0.25");
  assert.equal(plain(numberInDigits(1_234.5)), "1 234.5");
});

test("dates are as coarse as they are known", () => {
  const cases = {
    "2024": "2024",
    "2024-01": "January 2024",
    "2024-W04": "week 4 of 2024",
    "2026-Q3": "third quarter of 2026",
    "2026-spring": "spring 2026",
    "2024-01-31T08:33": "Wednesday, 31 January 2024, 08:33",
    "2024-13-45": "2024-13-45",
  };
  for (const [iso, words] of Object.entries(cases)) assert.equal(dateInWords(iso), words);
});

test("a long-scale word is explained", () => {
  const note = scaleNote(figure({ kind: "money", text: "$1,72 billioner", high: 1.72e12 }), "da");
  assert.deepEqual(note, { word: "billioner", language: "Danish", meaning: "10¹², an English trillion" });
  const german = scaleNote(figure({ text: "8 Milliarden", low: 8e9, high: 8e9 }), "de");
  assert.equal(german?.meaning, "10⁹, an English billion");
});

test("a scale word that misleads nobody is not explained", () => {
  assert.equal(scaleNote(figure({ text: "5 billion", low: 5e9, high: 5e9 }), "en"), null);
  assert.equal(scaleNote(figure({ text: "5 millioner", low: 5e6, high: 5e6 }), "da"), null);
  // Taken as the English word: the value is not a long-scale one.
  assert.equal(scaleNote(figure({ text: "$1 trillion", low: 1e12, high: 1e12 }), "da"), null);
});

test("the other readings of an ambiguous figure are told with their reason", () => {
  const ambiguous = figure({
    kind: "money",
    text: "$1 trillion",
    low: 1e12,
    high: 1e12,
    bound: "exact",
    unit: "USD",
    ambiguous: true,
    readings: [{ low: 1e18, high: 1e18, unit: "USD", iso: null, reason: "own-language" }],
  });
  assert.deepEqual(otherReadings(ambiguous, "da").map(plain), [
    "10¹⁸ US dollars (1 000 000 000 000 000 000), as Danish uses the word",
  ]);
});

test("a query is a number, a date, or a figure as articles write it", () => {
  const value = (query: string) => {
    const found = parseQuery(query);
    return found && [found.low, found.high, found.unit, found.iso];
  };
  assert.deepEqual(value("7e12"), [7e12, 7e12, null, null]);
  assert.deepEqual(value("7 trillion"), [7e12, 7e12, null, null]);
  assert.deepEqual(value("$7tn"), [7e12, 7e12, "USD", null]);
  assert.deepEqual(value("80%"), [80, 80, "percent", null]);
  assert.deepEqual(value("2024-01"), [null, null, null, "2024-01"]);
  assert.deepEqual(value("340,000"), [340_000, 340_000, null, null]);
  assert.equal(value("wind"), null);
});
