import assert from "node:assert/strict";
import { test } from "node:test";
import { doubtfulNames } from "../../../src/analysis/entities/doubtful.ts";
import type { Knowledge } from "../../../src/analysis/entities/knowledge.ts";
import type { Article, Mention, Paragraph } from "../../../src/analysis/types.ts";

const words = new Set(["der", "the", "insel", "island", "capital", "danish", "heute"]);
const knowledge: Knowledge = {
  isListed: () => false,
  isPlace: () => false,
  isWord: (form) => words.has(form.toLowerCase()),
  isBrand: () => false,
  isDemonym: (form) => form === "Borsk",
};

function doubtful(text: string, mentions: readonly Mention[] = [], changes: Partial<Paragraph> = {}): string[] {
  const paragraph = { start: 0, end: text.length, kind: "text", language: "en", masked: [], ...changes } as const;
  const body = { start: 0, end: text.length };
  const article: Article = {
    title: null,
    source: null,
    language: "en",
    published: null,
    body,
    paragraphs: [paragraph],
  };
  return doubtfulNames(text, article, mentions, knowledge).map((name) => `${name.text} ${name.entity}`);
}

test("capitalised words that are none of everyday language are doubtful names, in a row one", () => {
  assert.deepEqual(doubtful("The island Havlys is of Tarn Vesting, and Der Insel"), [
    "Havlys ?havlys",
    "Tarn Vesting ?tarn-vesting",
  ]);
  assert.deepEqual(doubtful("Halyard Capital and a Vesting-Insel"), ["Halyard ?halyard", "Vesting ?vesting"]);
});

test("short words, capitals, nationalities, code and what is read already are not", () => {
  const mention: Mention = { start: 0, end: 6, text: "Havlys", kind: "place", entity: "havlys", confidence: 0.9 };
  assert.deepEqual(doubtful("Havlys, Tar, NATO and Borsk", [mention]), []);
  assert.deepEqual(doubtful("Havlys", [], { kind: "code" }), []);
  assert.deepEqual(doubtful("Havlys", [], { masked: [{ start: 0, end: 6 }] }), []);
});

test("a list of more names than an article has none", () => {
  assert.deepEqual(doubtful("Havlys, ".repeat(500)), []);
});
