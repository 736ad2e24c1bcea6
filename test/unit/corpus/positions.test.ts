import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { indexLines } from "../../../src/corpus/positions.ts";

describe("lines", () => {
  it("end at \\n, \\r\\n and \\r", () => {
    const text = "one\ntwo\r\nthree\rfour";
    const lines = indexLines(text);
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((line) => lines.line(line)),
      ["one", "two", "three", "four", ""],
    );
    for (const [line, word] of ["one", "two", "three", "four"].entries())
      assert.deepEqual(lines.position(text.indexOf(word) + 1), { line, character: 1 });
  });
  it("count characters in UTF-16 code units", () => {
    assert.deepEqual(indexLines("𝛑x").position(2), { line: 0, character: 2 });
  });
  it("include the empty one at the end", () =>
    assert.deepEqual(indexLines("a\n").position(2), { line: 1, character: 0 }));
});
