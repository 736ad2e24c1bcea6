import assert from "node:assert/strict";
import { describe, it } from "node:test";
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
  it("makes no link, image, HTML, table cell or heading", () => {
    assert.equal(
      escapeMarkdown("[x](command:evil) ![](y) <b> a|b"),
      "\\[x\\]\\(command\\:evil\\) \\!\\[\\]\\(y\\) \\<b\\> a\\|b",
    );
    assert.equal(escapeMarkdown("# Title\n---"), "\\# Title \\-\\-\\-");
  });
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
