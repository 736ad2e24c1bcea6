import assert from "node:assert/strict";
import { test } from "node:test";
import { quantities } from "./reading.ts";

/** What a reader with a backtracking or quadratic corner would choke on, repeated to a length. */
const patterns: readonly string[] = (
  "1|$|,|.|1,|1.|1 |1 000 |-|(|5-|¼|1/2 |$5 |-5 |5 A |hundred |one hundred |one |one-|million |five to |more than |" +
  `between |and a half |one point one |1 over |one over |billions of |several |half |a |2 hours 3 minutes |` +
  `zwei|hundertund|drei |Millionen |mellem |og |quatre-vingt-|mille |kaksi`
).split("|");

/** Milliseconds to read a pattern at a length, the best of three: the machine may be busy. */
function cost(language: string, pattern: string, length: number): number {
  const text = pattern.repeat(Math.ceil(length / pattern.length));
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    quantities(language, text);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

for (const language of ["en", "de", "fr"]) {
  test(`${language}: hostile input is read in time linear in its length`, () => {
    for (const pattern of patterns) {
      // A quadratic reader needs 144 times as long for 12 times the text; a linear one, on a busy machine too, far below 60.
      const short = Math.max(1, cost(language, pattern, 2000));
      const long = cost(language, pattern, 24_000);
      assert.ok(long < 60 * short + 100, `"${pattern}": ${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`);
    }
  });
}

test("a megabyte of digits is one token of nothing", () => {
  assert.deepEqual(quantities("en", "7".repeat(1_000_000)), []);
});
