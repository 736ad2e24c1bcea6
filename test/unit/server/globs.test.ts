import assert from "node:assert/strict";
import { test } from "node:test";
import { excludeTest, globTest } from "../../../src/server/indexing/globs.ts";

const cases: readonly (readonly [glob: string, matches: readonly string[], others: readonly string[]])[] = [
  ["**/*.{txt,md}", ["a.txt", "x/y/a.md", ".hidden/a.txt"], ["a.html", "txt"]],
  ["{notes/**,**/*.note.md}", ["notes/a.txt", "c.note.md", "x/c.note.md"], ["x/notes/a.txt", "c.md"]],
  ["{a,b{c,d}}.txt", ["a.txt", "bc.txt", "bd.txt"], ["b.txt"]],
  ["*.txt", ["a.txt"], ["x/a.txt"]],
  ["./press/*.txt", ["press/a.txt"], ["a.txt"]],
  ["", [], ["", "a.txt"]],
];

for (const [glob, matches, others] of cases) {
  test(`the glob “${glob}”`, () => {
    const matching = globTest([glob]);
    for (const path of matches) assert.ok(matching(path), `matches ${path}`);
    for (const path of others) assert.ok(!matching(path), `does not match ${path}`);
  });
}

test("excluding all of a folder excludes the folder, so that it is not walked", () => {
  assert.ok(excludeTest(["old/**"])("old"));
  assert.ok(!excludeTest(["old/*.txt"])("old"));
});
