import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { generateLexicon, lexiconPath, printLexicon } from "../../../scripts/generate-lexicon.ts";
import { languages } from "../../../scripts/lexicon/selection.ts";
import { lexiconFor, supportedLanguages } from "../../../src/analysis/lexicon/index.ts";

for (const language of languages) {
  test(`${language}: the committed lexicon is what CLDR says today`, () => {
    assert.equal(readFileSync(lexiconPath(language), "utf8"), printLexicon(generateLexicon(language)));
  });
}

test("every generated language is supported, and the other way round", () => {
  assert.deepEqual([...supportedLanguages].sort(), [...languages].sort());
});

test("a language without data reads digits, signs and codes", () => {
  assert.equal(lexiconFor("xx").language, "und");
  assert.equal(lexiconFor("da-DK"), lexiconFor("da"));
  assert.equal(lexiconFor("nn"), lexiconFor("nb"));
});
