import assert from "node:assert/strict";
import { test } from "node:test";
import { createCompromiseOpinion } from "../../../src/analysis/entities/compromise.ts";

/** Finds people in names that end in "a", and counts how often it is loaded and asked. */
function counting() {
  const counts = { loaded: 0, asked: 0 };
  const load = () => {
    counts.loaded++;
    return (text: string) => {
      counts.asked++;
      return { has: (tag: string) => tag === "#Person" && text.endsWith("a") };
    };
  };
  return { counts, opinion: createCompromiseOpinion(load) };
}

test("it is loaded when first asked, and asked once a form", () => {
  const { counts, opinion } = counting();
  assert.equal(counts.loaded, 0);
  assert.deepEqual(
    [opinion("Marta"), opinion("Marta"), opinion("Nordvind"), opinion("Nordvind")],
    ["person", "person", null, null],
  );
  assert.deepEqual(counts, { loaded: 1, asked: 2 });
});

test("something else in its place is refused", () => {
  assert.throws(() => createCompromiseOpinion(() => null)("Marta"), TypeError);
});
