import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { changedStretch, withoutEdit } from "../../../src/client/decisions/undo.ts";

const before = '{\n  "a": [\n    1\n  ]\n}\n';
const after = '{\n  "a": [\n    1,\n    2\n  ]\n}\n';

describe("an edit that is taken back", () => {
  it("leaves the text that was before", () => {
    assert.equal(withoutEdit(before, after, after), before);
  });
  it("leaves what was edited elsewhere since", () => {
    const current = after.replace("{", '{\n  // mine\n  "b": 3,');
    assert.equal(withoutEdit(before, after, current), before.replace("{", '{\n  // mine\n  "b": 3,'));
  });
  it("puts back what it took away", () => {
    assert.equal(withoutEdit("one two three", "one three", "zero one three"), "zero one two three");
  });
  it("is left where its place was edited, or is not to be told from another", () => {
    assert.equal(withoutEdit(before, after, after.replace("2", "4")), null);
    assert.equal(withoutEdit("aa", "aba", "aba aba"), null);
  });
});

describe("what changed of a text", () => {
  it("is one stretch, as short as can be", () => {
    const { start, end, text } = changedStretch(before, after);
    assert.equal(before.slice(0, start) + text + before.slice(end), after);
    assert.ok(text.length <= after.length - before.length);
  });
  it("is nothing where nothing did", () => {
    assert.deepEqual(changedStretch("abc", "abc"), { start: 3, end: 3, text: "" });
  });
});
