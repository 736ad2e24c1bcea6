import assert from "node:assert/strict";
import { test } from "node:test";
import { supportedLanguages } from "../../../src/analysis/lexicon/index.ts";
import { quantities } from "./reading.ts";

/** Values that show group and decimal signs, and every scale of the compact formats. */
const plainValues = [7, 42, 385, 1234, 56_789, 1_234_567, 12.5, 1234.5, 98_765_432.25];
const compactValues = [1_200_000, 35_000_000, 1_700_000_000, 420_000_000_000, 5_000_000_000_000];
const currencies = ["USD", "EUR", "GBP", "JPY", "CHF", "SEK", "INR", "CNY"];
const durations = ["second", "minute", "hour", "day", "week", "month", "year"];
const measures =
  "kilometer meter mile foot kilogram gram liter megabyte gigabyte celsius fahrenheit hectare acre kilometer-per-hour".split(
    " ",
  );

/**
 * Symbols that the language has for two things, of which the other one is read: a tonne for "t", a metre for "m" and
 * "m.", a litre for "l", a joule for "J", a megatonne for "Mt", a million for "mil" and "mi"; "5 a" is mostly "5 to".
 */
const otherwise = new Set(
  (
    "ca month short|cs mile short|cs mile long|de year short|es month short|es year short|et hour short|" +
    `fi hour short|fi megabyte short|fr month short|nb hour short|pt mile short|sl week short|sl month short|sl year short`
  ).split("|"),
);

/** The reader must find one figure in a text that Intl wrote, of the kind, value and unit that it was given. */
function check(language: string, text: string, kind: string, value: number, unit: string | null): void {
  const found = quantities(language, text);
  const read = found.map((figure) => [figure.kind, figure.low, figure.unit]);
  assert.deepEqual(read, [[kind, value, unit]], `${language} "${text}"`);
}

function format(language: string, options: Intl.NumberFormatOptions): (value: number) => string {
  const formatter = new Intl.NumberFormat(language, { numberingSystem: "latn", ...options });
  return (value) => formatter.format(value);
}

for (const language of supportedLanguages) {
  test(`${language}: plain numbers, as Intl writes them, are read back`, () => {
    const write = format(language, { maximumFractionDigits: 2 });
    for (const value of plainValues) check(language, write(value), "count", value, null);
  });

  test(`${language}: money by symbol, code and name`, () => {
    for (const currency of currencies) {
      for (const currencyDisplay of ["symbol", "code", "name"] as const) {
        const write = format(language, { style: "currency", currency, currencyDisplay });
        for (const value of [5, 1234, 1_234_567]) check(language, write(value), "money", value, currency);
      }
    }
  });

  test(`${language}: scale words, long and short`, () => {
    for (const compactDisplay of ["long", "short"] as const) {
      const compact = { notation: "compact", compactDisplay, maximumSignificantDigits: 2 } as const;
      const write = format(language, { ...compact, style: "currency", currency: "EUR" });
      for (const value of compactValues) check(language, write(value), "money", value, "EUR");
    }
  });

  test(`${language}: percentages`, () => {
    const write = format(language, { style: "percent", maximumFractionDigits: 1 });
    for (const value of [5, 12.5, 80, 250]) check(language, write(value / 100), "percent", value, "percent");
  });

  test(`${language}: units, long and short`, () => {
    for (const unit of [...durations, ...measures]) {
      for (const unitDisplay of ["long", "short"] as const) {
        if (otherwise.has(`${language} ${unit} ${unitDisplay}`)) continue;
        const write = format(language, { style: "unit", unit, unitDisplay });
        const kind = durations.includes(unit) ? "duration" : "measure";
        for (const value of [5, 12.5, 1234]) check(language, write(value), kind, value, unit);
      }
    }
  });
}
