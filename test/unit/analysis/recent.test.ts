import assert from "node:assert/strict";
import { it } from "node:test";
import { Recent } from "../../../src/analysis/recent.ts";

function counting(limit: number): { readonly made: string[]; ask(key: string): void } {
  const recent = new Recent<string>(limit);
  const made: string[] = [];
  return { made, ask: (key) => void recent.get(key, () => (made.push(key), key)) };
}

it("makes a value once while it is remembered", () => {
  const { made, ask } = counting(10);
  for (const key of ["aaa", "bbb", "aaa", "bbb"]) ask(key);
  assert.deepEqual(made, ["aaa", "bbb"]);
});

it("forgets what was not asked for lately where the keys grow too long together", () => {
  const { made, ask } = counting(12);
  for (const key of ["aaa", "bbb", "ccc", "aaa", "ddd", "aaa", "bbb"]) ask(key);
  assert.deepEqual(made, ["aaa", "bbb", "ccc", "ddd", "bbb"]);
});

it("keeps the latest half of what there is room for", () => {
  const { made, ask } = counting(12);
  for (const key of ["aaa", "bbb", "ccc", "ddd", "eee", "ddd"]) ask(key);
  assert.deepEqual(made, ["aaa", "bbb", "ccc", "ddd", "eee"]);
});

it("does not keep what is longer than everything it may keep", () => {
  const { made, ask } = counting(3);
  for (const key of ["aaaa", "aaaa"]) ask(key);
  assert.deepEqual(made, ["aaaa", "aaaa"]);
});
