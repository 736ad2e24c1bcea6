import assert from "node:assert/strict";
import { test } from "node:test";
import { readArticle } from "../../../src/analysis/article/index.ts";
import { pages } from "./pages.ts";

for (const page of pages) {
  const start = page.text.indexOf("⟦");
  const end = page.text.indexOf("⟧") - 1;
  const text = page.text.replace("⟦", "").replace("⟧", "");

  test(`the body of ${page.name}`, () => {
    const article = readArticle(text, { format: "text" });
    assert.equal(text.slice(article.body.start, article.body.end), text.slice(start, end));
    assert.equal(article.language, page.language);
    assert.equal(article.published, page.published);
    if (page.source !== undefined) assert.equal(article.source, page.source);
  });
}
