import assert from "node:assert/strict";
import { test } from "node:test";
import { commandLink, escaped, link, quoted, trusted } from "../../../src/server/markdown.ts";

test("overrides of the writing direction and control characters are left out", () => {
  assert.equal(escaped("a\u202Eb\u0007c\u2066d").markdown, "ab cd");
});

test("letters and digits of every script stay as they are", () => {
  assert.equal(escaped("Ø 1 720 € – “Süß” 中").markdown, "Ø 1 720 € – “Süß” 中");
});

test("a link's address cannot be ended by what is in it", () => {
  const { markdown } = link(escaped("a]b"), "file:///x (1) y.txt", { line: 11, character: 4 });
  assert.equal(markdown, "[a\\]b](file:///x%20%281%29%20y.txt#L12,5)");
});

test("a command link carries its arguments as encoded JSON", () => {
  const { markdown } = commandLink(trusted("All"), "corroborate.showReferences", "file:///a(b).txt", {
    line: 1,
    character: 2,
  });
  const [, query = ""] = /^\[All\]\(command:corroborate\.showReferences\?([^)]*)\)$/.exec(markdown) ?? [];
  assert.deepEqual(JSON.parse(decodeURIComponent(query)), ["file:///a(b).txt", { line: 1, character: 2 }]);
});

test("a passage has its hit in bold and keeps the spaces around it", () => {
  assert.equal(
    quoted({ preview: "He said *5* things.", previewStart: 8, previewEnd: 11 }).markdown,
    "“He said **\\*5\\*** things.”",
  );
});
