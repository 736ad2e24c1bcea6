import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { asPosition, asRange, asString } from "../../../src/client/commands/arguments.ts";
import { documentSelector } from "../../../src/client/documents.ts";

describe("arguments of a link", () => {
  it("are taken where they have the right shape", () => {
    const position = { line: 3, character: 0 };
    assert.deepEqual(asPosition(position), position);
    assert.deepEqual(asRange({ start: position, end: position, more: 1 }), { start: position, end: position });
    assert.equal(asString("file:///a"), "file:///a");
  });

  const wrong = [
    null,
    undefined,
    7,
    "3:0",
    [],
    {},
    { line: -1, character: 0 },
    { line: 1.5, character: 0 },
    { line: "1", character: 0 },
  ];
  for (const value of wrong) {
    it(`are refused otherwise: ${JSON.stringify(value)}`, () => {
      assert.equal(asPosition(value), undefined);
      assert.equal(asRange(value), undefined);
      assert.equal(asRange({ start: value, end: { line: 1, character: 1 } }), undefined);
    });
  }

  it("are refused where a number stands for a text", () => {
    assert.equal(asString(7), undefined);
  });
});

describe("the documents that the server is told of", () => {
  it("are texts and what the setting includes, wherever the folders are", () => {
    const selector = documentSelector("**/*.rst", [{ uri: { scheme: "vscode-vfs" } }, { uri: { scheme: "file" } }]);
    assert.deepEqual([...new Set(selector.map(({ scheme }) => scheme))], ["file", "untitled", "vscode-vfs"]);
    const files = selector.filter(({ scheme }) => scheme === "file");
    assert.deepEqual(files, [
      { scheme: "file", language: "markdown" },
      { scheme: "file", language: "plaintext" },
      { scheme: "file", pattern: "**/*.rst" },
    ]);
  });

  it("are not those of version control or an output channel", () => {
    const schemes = new Set(documentSelector("**/*", []).map(({ scheme }) => scheme));
    assert.ok(!schemes.has("git") && !schemes.has("output"));
  });
});
