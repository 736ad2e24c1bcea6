import assert from "node:assert/strict";
import { test } from "node:test";
import { readArticle } from "../../../src/analysis/article/index.ts";
import { hostileMarkup } from "../../hostile.ts";

/** Kind and text of each paragraph, masked stretches as "▒". */
function paragraphs(text: string, format: "text" | "markdown"): string[] {
  return readArticle(text, { format }).paragraphs.map(({ start, end, kind, masked }) => {
    let own = "";
    let from = start;
    for (const mask of masked) {
      own += text.slice(from, mask.start) + "▒";
      from = mask.end;
    }
    return `${kind}: ${own + text.slice(from, end)}`;
  });
}

test("each line of plain text is a paragraph, whatever ends it", () => {
  const expected = ["text: One line.", "text: Another one.", "text: A third."];
  for (const end of ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n"]) {
    assert.deepEqual(paragraphs(["One line.", "Another one.", "A third."].join(end), "text"), expected);
  }
});

test("white space at the ends of a line is none of its paragraph, NBSP and byte-order mark neither", () => {
  assert.deepEqual(paragraphs("\ufeff\u00a0 One line.\u00a0\t\n\u200b", "text"), ["text: One line."]);
});

test("lines that were wrapped by hand are one paragraph", () => {
  const wrapped = [
    "The council of the town has decided to sell the old station to a",
    "company from the coast, which wants to turn it into a hotel with forty",
    "rooms, a hall and a garden that is open to everybody.",
  ].join("\n");
  assert.deepEqual(paragraphs(`A short headline\n\n${wrapped}\n\nThe end.`, "text"), [
    "text: A short headline",
    `text: ${wrapped}`,
    "text: The end.",
  ]);
});

test("short lines under one another are not joined", () => {
  assert.equal(paragraphs("Berlin\nParis\nRome\nMadrid", "text").length, 4);
  const list =
    "The first point is about the price of things in general today.\nThe second.\nThe third one is about quite another thing, the weather.";
  assert.equal(paragraphs(list, "text").length, 3);
});

test("bullets make list items, and stay outside", () => {
  assert.deepEqual(paragraphs("  • One\n– Two\n* Three\n-4 degrees", "text"), [
    "list: One",
    "list: Two",
    "list: Three",
    "text: -4 degrees",
  ]);
});

test("addresses are masked everywhere", () => {
  assert.deepEqual(paragraphs("See https://example.com/2024/01/20/a?b=3, or write to a.b@example.com.", "text"), [
    "text: See ▒, or write to ▒.",
  ]);
  assert.deepEqual(paragraphs("On www.example.com and example.co.uk/news/123 (http://a.b/c_(d)).", "text"), [
    "text: On ▒ and ▒ (▒).",
  ]);
  assert.deepEqual(paragraphs("<p class='x1'>Text&#8217;s end</p> and 3 < 4 > 2", "text"), [
    "text: ▒Text▒s end▒ and 3 < 4 > 2",
  ]);
});

test("what only looks like an address is prose", () => {
  for (const text of [
    "Either/or, 24/7 and km/h.",
    "At 3:4 odds: // done",
    "Follow @name now.",
    "AC/DC and U.S./U.K.",
  ]) {
    assert.deepEqual(paragraphs(text, "text"), [`text: ${text}`]);
  }
});

test("Markdown blocks: headings, lists, quotes, code, rules", () => {
  const text = [
    "# A headline #1",
    "",
    "Prose over",
    "two lines.",
    "",
    "Second heading",
    "--------------",
    "",
    "- one item",
    "  that goes on",
    "2. two",
    "- [ ] three",
    "",
    "> A quote",
    "> goes on.",
    "",
    "***",
    "```js",
    "let a = 340000;",
    "```",
    "",
    "    indented = 5;",
    "",
    "[ref]: https://example.com/5",
    "| a | b |",
    "|---|---|",
    "| 5 | 6 |",
  ].join("\n");
  assert.deepEqual(paragraphs(text, "markdown"), [
    "heading: A headline #1",
    "text: Prose over\ntwo lines.",
    "heading: Second heading",
    "list: one item\n  that goes on",
    "list: two",
    "list: three",
    "quote: A quote\n▒goes on.",
    "code: ```js\nlet a = 340000;\n```",
    "code: indented = 5;",
    "code: [ref]: ▒",
    "text: | a | b |",
    "text: |---|---|",
    "text: | 5 | 6 |",
  ]);
});

test("Markdown inline: link text is prose, targets and code are not", () => {
  assert.deepEqual(
    paragraphs("See [the 5 reports](https://example.com/2024), [these][1] and `x = 340000` or ``a`b``.", "markdown"),
    ["text: See [the 5 reports]▒, [these]▒ and ▒ or ▒."],
  );
  assert.deepEqual(paragraphs("A lone ` tick and [brackets] stay.", "markdown"), [
    "text: A lone ` tick and [brackets] stay.",
  ]);
});

test("a date at the start of a Markdown line is no list number", () => {
  assert.deepEqual(paragraphs("9. februar 2024", "markdown"), ["text: 9. februar 2024"]);
  assert.deepEqual(paragraphs("3. Mai war ein Freitag.", "markdown"), ["text: 3. Mai war ein Freitag."]);
});

test("front matter gives date, title, source and language", () => {
  const text =
    '---\ntitle: "The mill is sold"\ndate: 2024-03-05T10:00:00Z\nauthor: Ann Cole\nlang: en\n---\n\n# The mill is sold\n\nIt was sold on Monday.\n';
  const article = readArticle(text, { format: "markdown" });
  assert.equal(article.title, "The mill is sold");
  assert.equal(article.published, "2024-03-05");
  assert.equal(article.source, "Ann Cole");
  assert.equal(article.language, "en");
  assert.equal(article.paragraphs[0]?.kind, "front-matter");
  assert.equal(text.slice(article.body.start, article.body.end), "# The mill is sold\n\nIt was sold on Monday.");
});

test("a rule at the start of Markdown is no front matter", () => {
  assert.deepEqual(paragraphs("---\n\nProse.", "markdown"), ["text: Prose."]);
});

test("an empty text is an article without paragraphs", () => {
  for (const text of ["", "\n\n", " \u00a0\r\n"]) {
    const article = readArticle(text, { format: "text" });
    assert.deepEqual(article.paragraphs, []);
    assert.deepEqual([article.title, article.published, article.source], [null, null, null]);
    assert.ok(article.body.start <= article.body.end && article.body.end <= text.length);
  }
});

test("options override what the text says", () => {
  const article = readArticle("Der Zug fuhr am 3. Mai 2021 ab.", {
    format: "text",
    language: "da",
    published: "2020-01-01",
  });
  assert.equal(article.language, "da");
  assert.equal(article.published, "2020-01-01");
  assert.deepEqual(
    article.paragraphs.map((paragraph) => paragraph.language),
    ["da"],
  );
});

test("hostile markup is read through, and no paragraph is lost or overlaps another", () => {
  for (const unit of hostileMarkup)
    for (const format of ["text", "markdown"] as const) {
      const text = unit.repeat(5000);
      let end = 0;
      for (const paragraph of readArticle(text, { format }).paragraphs) {
        assert.ok(paragraph.start >= end && paragraph.end <= text.length, `${JSON.stringify(unit)} as ${format}`);
        end = paragraph.end;
      }
    }
});
