import assert from "node:assert/strict";
import { test } from "node:test";
import { hashWord, tokenize } from "../../../src/analysis/article/tokens.ts";
import { capitalWords, doubtfulNames } from "../../../src/analysis/entities/doubtful.ts";
import { SightBuffer, languageCode } from "../../../src/analysis/entities/features.ts";
import { WordList, type WordClasses } from "../../../src/analysis/entities/word-classes.ts";
import type { Mention } from "../../../src/analysis/types.ts";

const lists = new Map(
  [
    ...["der", "the", "insel", "island", "heute"].map((word) => [word, WordList.commonNoun] as const),
    // Used like others, so that it has a cluster.
    ["capital", 7 << 16] as const,
    ["borsk", WordList.demonym] as const,
    ["tarn", WordList.placeWord] as const,
    ["rudolf", WordList.given | (7 << 16)] as const,
  ].map(([word, entry]) => [hashWord(word), entry]),
);
const words: WordClasses = { word: (hash) => lists.get(hash) ?? 0, markPhrases: () => {} };

function doubtful(text: string, ...mentions: readonly Mention[]): string[] {
  const capitals = capitalWords(new SightBuffer().look(tokenize(text), words, languageCode("en")), words);
  return doubtfulNames(text, capitals, mentions).map((name) => `${name.text} ${name.entity}`);
}

function mention(text: string, start: number): Mention {
  return { start, end: start + text.length, text, kind: "place", entity: text, confidence: 0.9 };
}

test("capitalised words that are none of everyday language are doubtful names, in a row one", () => {
  assert.deepEqual(doubtful("The island Havlys is of Tarn Vesting, and Der Insel"), [
    "Havlys ?Havlys",
    "Tarn Vesting ?Tarn Vesting",
  ]);
  assert.deepEqual(doubtful("Halyard Capital and a Vesting-Insel"), ["Halyard ?Halyard", "Vesting ?Vesting"]);
});

test("short words, acronyms, nationalities and what is read already are none", () => {
  assert.deepEqual(doubtful("Havlys, Tar, NATO and Borsk", mention("Havlys", 0)), []);
  assert.deepEqual(doubtful("Vesting Havlys Orvane", mention("Havlys", 8)), ["Vesting ?Vesting", "Orvane ?Orvane"]);
});

test("a surname behind a given name is none: it may be another person's elsewhere", () => {
  assert.deepEqual(doubtful("Rudolf Vesting and Vesting"), ["Vesting ?Vesting"]);
});

test("a list of more names than an article has none", () => {
  assert.deepEqual(doubtful("Havlys, ".repeat(500)), []);
});
