import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { citationsIn, isCited } from "../../../src/corpus/checking/citation-links.ts";
import { citationOf, type Cited, findQuote, pathFrom } from "../../../src/server/wording/citation.ts";

const cited: Cited = {
  uri: "file:///news/ledger.txt",
  range: { start: { line: 12, character: 4 }, end: { line: 12, character: 20 } },
  quote: "revenue of 18.4 billion",
  title: "Orvane counts its year",
  source: "The Ledger",
  published: "2025-03-14",
};

describe("a citation", () => {
  it("is a link with title, date, line and quote", () => {
    assert.deepEqual(citationOf(cited, "link", "../ledger.txt"), {
      inline:
        '([Orvane counts its year, The Ledger, 2025-03-14, line 13](../ledger.txt#L13 "revenue of 18.4 billion"))',
      definition: null,
    });
  });

  it("is a footnote", () => {
    const { inline, definition } = citationOf(cited, "footnote", "../ledger.txt");
    assert.equal(inline, "[^orvane-counts-its-year-13]");
    assert.match(
      definition ?? "",
      /^\[\^orvane-counts-its-year-13\]: \[Orvane counts its year, .*\(\.\.\/ledger\.txt#L13 "/,
    );
  });

  it("is plain words", () => {
    assert.equal(citationOf(cited, "plain", "").inline, "(Orvane counts its year, The Ledger, 2025-03-14)");
  });

  it("is called after its file where nothing else is known", () => {
    const bare = { ...cited, title: null, source: null, published: null };
    assert.equal(citationOf(bare, "plain", "").inline, "(ledger.txt)");
  });

  it("is not broken by what the article says", () => {
    const hostile = { ...cited, title: "A ] [b](http://x) `c`", quote: 'He said "no"\nand \\ left' };
    const { inline } = citationOf(hostile, "link", "odd (name).txt");
    assert.ok(inline.startsWith("([A \\] \\[b\\](http://x) \\`c\\`, "));
    assert.ok(inline.endsWith('](odd%20%28name%29.txt#L13 "He said \\"no\\" and \\\\ left"))'));
    const [link] = citationsIn(inline);
    assert.equal(link?.quote, 'He said "no" and \\ left');
    assert.equal(link.path, "odd%20%28name%29.txt");
    assert.equal(link.line, 12);
  });
});

describe("the path from a note", () => {
  for (const [note, article, path] of [
    ["file:///news/notes/a.md", "file:///news/ledger.txt", "../ledger.txt"],
    ["file:///news/a.md", "file:///news/2025/led%20ger.txt", "2025/led%20ger.txt"],
    ["file:///news/notes/deep/a.md", "file:///news/notes/b.txt", "../b.txt"],
    ["untitled:Untitled-1", "file:///news/b.txt", "file:///news/b.txt"],
  ] as const)
    it(`to ${article} is ${path}`, () => assert.equal(pathFrom(note, article), path));
});

describe("citations on a line", () => {
  it("are found with their label", () => {
    const { inline } = citationOf(cited, "link", "../ledger.txt");
    const line = `It had 18.4 billion ${inline}, and more.`;
    const [link, ...more] = citationsIn(line);
    assert.deepEqual(more, []);
    assert.ok(link);
    assert.equal(line.slice(link.start, link.end), inline.slice(1, -1));
    assert.ok(isCited(line, line.lastIndexOf("18.4")));
    assert.ok(!isCited(line, line.indexOf("18.4")));
  });

  it("are not other links", () => {
    assert.deepEqual(citationsIn("See [this](other.md) and [that](b.txt#L3)."), []);
  });
});

describe("cited words", () => {
  const article = "Sales grew.\nrevenue of 18.4 billion\n\nLater: revenue of\n18.4 billion again.\n";

  it("are found at the place nearest to their line", () => {
    assert.deepEqual(findQuote(article, "revenue of 18.4 billion", 1), { start: 12, end: 35 });
    assert.equal(findQuote(article, "revenue of 18.4 billion", 4)?.start, 44);
  });

  it("are found though lines were put before them or broken", () => {
    const moved = `New.\n\n\n${article}`;
    const found = findQuote(moved, "revenue of 18.4 billion", 1);
    assert.equal(moved.slice(found?.start, found?.end), "revenue of 18.4 billion");
  });

  it("are not found where they are gone", () => {
    assert.equal(findQuote(article, "revenue of 20 billion", 1), null);
    assert.equal(findQuote(article, "", 1), null);
  });
});
