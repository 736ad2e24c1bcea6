import assert from "node:assert/strict";
import { test } from "node:test";
import { hostileFigures } from "../../hostile.ts";
import { quantities } from "./reading.ts";

for (const language of ["en", "de", "fr"]) {
  test(`${language}: what a backtracking reader would choke on is read through`, () => {
    for (const pattern of hostileFigures) {
      const text = pattern.repeat(Math.ceil(24_000 / pattern.length));
      assert.ok(quantities(language, text).length <= text.length, pattern);
    }
  });
}

test("a megabyte of digits is one token of nothing", () => {
  assert.deepEqual(quantities("en", "7".repeat(1_000_000)), []);
});
