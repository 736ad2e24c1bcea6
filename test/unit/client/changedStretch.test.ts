import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { changedStretch } from "../../../src/client/decisions/changedStretch.ts";

describe("what changed of a text", () => {
  it("is one stretch, as short as can be", () => {
    const before = '{\n  "a": [\n    1\n  ]\n}\n';
    const after = '{\n  "a": [\n    1,\n    2\n  ]\n}\n';
    const { start, end, text } = changedStretch(before, after);
    assert.equal(before.slice(0, start) + text + before.slice(end), after);
    assert.equal(text.length, after.length - before.length);
  });
  it("is nothing where nothing did", () => {
    assert.deepEqual(changedStretch("abc", "abc"), { start: 3, end: 3, text: "" });
  });
});
