import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { statusText } from "../../../src/client/status/statusText.ts";
import { harbour, summary } from "./samples.ts";

const article = {
  role: "article",
  language: "da",
  published: "2024-01-20",
  indexed: true,
  summary: summary(harbour),
} as const;

describe("the language status", () => {
  it("says how a file is read", () => {
    assert.equal(statusText(article, { kind: "idle" }).text, "Article · Danish · 20 Jan 2024");
    assert.equal(statusText({ ...article, role: "note", published: null }, { kind: "idle" }).text, "Note · Danish");
  });

  it("says that a file is not read", () => {
    assert.equal(statusText(null, { kind: "idle" }).text, "Not read");
  });

  it("is busy while the folder is indexed, and offers to cancel", () => {
    const { busy, detail, command } = statusText(article, { kind: "indexing", done: 3, total: 12 });
    assert.equal(busy, true);
    assert.equal(detail, "Reading 3 of 12 files");
    assert.equal(command.id, "corroborate.cancelIndexing");
  });

  it("offers to index a folder that waits, and says why it does", () => {
    const { text, detail, command } = statusText(null, { kind: "waiting", reason: "repository" });
    assert.equal(text, "Folder not indexed");
    assert.equal(detail, "It looks like a code repository");
    assert.equal(command.id, "corroborate.indexFolder");
  });
});
