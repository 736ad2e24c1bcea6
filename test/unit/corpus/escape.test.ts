import assert from "node:assert/strict";
import { describe, it } from "node:test";
import MarkdownIt from "markdown-it";
import { escapeCsv, escapeHtml, escapeMarkdown } from "../../../src/corpus/escape.ts";

describe("escaped HTML", () => {
  it("is text, also in an attribute", () => {
    assert.equal(
      escapeHtml(`<img src=x onerror='a("b")'> & more`),
      "&lt;img src=x onerror=&#39;a(&quot;b&quot;)&#39;&gt; &amp; more",
    );
  });
  it("is on one line, in the direction it is read", () => assert.equal(escapeHtml("a\n\u202Eb\0"), "a b"));
});

describe("escaped Markdown", () => {
  const renderer = new MarkdownIt({ html: true, linkify: true, typographer: false });
  const shown = (html: string) =>
    html.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => characters[name] ?? "").trim();
  const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

  for (const text of [
    "[click](https://example.org)",
    "![x](https://example.org/x.png)",
    "<img src=x onerror=alert(1)>",
    "https://example.org www.example.org someone@example.org",
    "**bold** _it_ ~~no~~ `code` # h",
    "a | b --- | ---",
    "&lt;b&gt; &#60;",
    "\\[click\\](x)",
    "[ref]: https://example.org",
    "1. one - two > three",
    "[x](command:evil) ![](y) <b> a|b",
    "[x][y] [x]: https://evil.example",
    "<https://evil.example> https://evil.example www.evil.example mail@evil.example",
    "*a* _b_ **c** `d` ~~e~~ $f$ $(alert) ^g^ &amp; &#39;",
    "\\*not escaped* and a backslash at the end \\",
    "# Title",
    "1. Item",
    "12) Item",
    "- Item",
    "+ Item",
    "> Quote",
    "---",
    "===",
    "<!-- hidden -->",
    "<script>alert(1)</script>",
  ])
    it(`shows as it is: ${text}`, () => {
      assert.equal(shown(renderer.renderInline(escapeMarkdown(text))), text);
      assert.equal(shown(renderer.render(escapeMarkdown(text))), `<p>${text}</p>`);
      const rows = shown(
        renderer.render(`| a | b |\n| --- | --- |\n| ${escapeMarkdown(text)} | ${escapeMarkdown(text)} |`),
      );
      assert.equal(rows.split(`<td>${text}</td>`).length, 3, rows);
    });

  it("makes no image of a link that follows", () =>
    assert.equal(shown(renderer.renderInline(`${escapeMarkdown("Wow!")}[a](b)`)), 'Wow!<a href="b">a</a>'));
  it("leaves prose readable", () =>
    assert.equal(
      escapeMarkdown('Revenue (2024) rose by 13.1%, to 8,000,000 - "a record", it\'s said: more #1.'),
      'Revenue (2024) rose by 13.1%, to 8,000,000 - "a record", it\'s said: more #1.',
    ));
  it("is on one line", () => assert.equal(escapeMarkdown("# Title\n---"), "\\# Title ---"));
});

describe("a CSV cell", () => {
  it("is no formula", () => {
    for (const text of ["=HYPERLINK(A1)", "+1+1", "-2+3", "@SUM(A1)", "\t=1", " =1", "＝1", "|x"])
      assert.match(escapeCsv(text), /^"?'/, text);
  });
  it("stays a number", () => {
    for (const text of ["-12.5", "340000", "1e+21", "-3e-7"]) assert.equal(escapeCsv(text), text);
  });
  it("is quoted where it must be", () => {
    assert.equal(escapeCsv('say "hej", now'), '"say ""hej"", now"');
    assert.equal(escapeCsv("a\nb"), '"a\nb"');
    assert.equal(escapeCsv("plain"), "plain");
  });
});
