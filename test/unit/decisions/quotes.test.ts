import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { normalPath, pathFromFolder } from "../../../src/corpus/decisions/paths.ts";
import { findQuotedSpan, quoteOf } from "../../../src/corpus/decisions/quotes.ts";

const article =
  "The first link costs 52 billion kroner. The second costs 52 billion kroner as well, says the ministry.";

/** A quote of the words between brackets, of the text without them. */
function quoted(marked: string) {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return quoteOf(marked.replace(/[[\]]/g, ""), { start, end }, "a.txt");
}

/** The text with brackets around where the quote is found. */
function found(text: string, quote: Parameters<typeof findQuotedSpan>[1]): string | null {
  const span = findQuotedSpan(text, quote);
  return span && `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`;
}

describe("a quote", () => {
  const second = quoted(
    "The first link costs 52 billion kroner. The second costs [52 billion kroner] as well, says the ministry.",
  );

  it("keeps the words, and whole words around them", () => {
    assert.deepEqual(second, {
      file: "a.txt",
      exact: "52 billion kroner",
      prefix: "52 billion kroner. The second costs",
      suffix: "as well, says the ministry.",
    });
  });
  it("is found where it was made", () => {
    assert.equal(findQuotedSpan(article, second)?.start, article.lastIndexOf("52"));
  });
  it("is found again after edits before, between and behind it", () => {
    const edited = `A new line.\n\n${article.replace("first link", "very first link").replace("ministry", "minister")}`;
    assert.equal(findQuotedSpan(edited, second)?.start, edited.lastIndexOf("52"));
  });
  it("is found though lines were wrapped anew", () => {
    assert.equal(
      found("It costs 52\r\n  billion kroner.", { exact: "52 billion kroner" }),
      "It costs [52\r\n  billion kroner].",
    );
  });
  it("is told from equal words by what stands before or behind", () => {
    const text = "5 boats and 5 boats but 5 boats";
    assert.equal(found(text, { exact: "5 boats", prefix: "and" }), "5 boats and [5 boats] but 5 boats");
    assert.equal(found(text, { exact: "5 boats", suffix: "but" }), "5 boats and [5 boats] but 5 boats");
    assert.equal(found(text, { exact: "5 boats" }), "[5 boats] and 5 boats but 5 boats");
  });
  it("is not found where its words have changed", () => {
    assert.equal(found(article.replaceAll("52", "53"), second), null);
    assert.equal(found(article, { exact: " " }), null);
  });
  it("may have any signs in it", () => {
    assert.equal(found("(about $5*) more", { exact: "$5*)" }), "(about [$5*)] more");
  });
});

describe("a path of a file of decisions", () => {
  it("leads from its folder to a document", () => {
    const folder = "file:///c%3A/news%20room";
    assert.equal(pathFromFolder(folder, "file:///c%3A/news%20room/a/%C3%A5.txt"), "a/å.txt");
    assert.equal(pathFromFolder(folder, "file:///C:/news room/a/å.txt"), "a/å.txt");
    assert.equal(pathFromFolder(folder, "file:///c%3A/other/b.txt"), "../other/b.txt");
    assert.equal(pathFromFolder(folder, "untitled:Untitled-1"), "untitled:Untitled-1");
  });
  it("may be written in several ways", () => {
    for (const path of ["./a/b.txt", "a\\b.txt", "a//b.txt", "x/../a/b.txt"]) assert.equal(normalPath(path), "a/b.txt");
    assert.equal(normalPath("../b.txt"), "../b.txt");
  });
});
