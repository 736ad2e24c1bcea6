import assert from "node:assert/strict";
import { test } from "node:test";
import { tokenize } from "../../../src/analysis/article/tokens.ts";
import type { NameCandidate } from "../../../src/analysis/entities/index.ts";
import type { Knowledge } from "../../../src/analysis/entities/knowledge.ts";
import { resolveNames } from "../../../src/analysis/entities/resolve.ts";
import type { Article, EntityKind } from "../../../src/analysis/types.ts";

const kinds: readonly EntityKind[] = ["person", "organization", "place", "product"];
const unknowing: Knowledge = {
  isListed: () => false,
  isGiven: () => false,
  isSurname: () => false,
  isPlace: () => false,
  isWord: () => false,
  isBrand: () => false,
  isDemonym: () => false,
};

/** An article of one paragraph a line. */
function articleOf(text: string, language: string): Article {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: "text" as const,
    language,
    masked: [],
  }));
  return { title: null, source: null, language, published: null, body: { start: 0, end: text.length }, paragraphs };
}

/** `[name](kind)` and `[name](kind 0.4)` are what the tagger found; answers "name: kind entity" of each mention. */
function read(marked: string, language = "en", knowledge = unknowing): string[] {
  const found: NameCandidate[] = [];
  let text = "";
  let from = 0;
  for (const mark of marked.matchAll(/\[([^\]]+)\]\((\w+)(?: ([\d.]+))?\)/g)) {
    text += marked.slice(from, mark.index);
    const [whole, name = "", kind = "", share = "0.9"] = mark;
    const shares = [...kinds, "other"].map((one) => (one === kind ? Number(share) : 0));
    const start = text.length;
    text += name;
    const mentionKind = kinds.find((one) => one === kind) ?? "organization";
    const confidence = shares[kinds.indexOf(mentionKind)] ?? 0;
    found.push({ start, end: text.length, kind: mentionKind, confidence, shares, cue: null });
    from = mark.index + whole.length;
  }
  text += marked.slice(from);
  const article = articleOf(text, language);
  const byParagraph = article.paragraphs.map((p) => found.filter((name) => name.start >= p.start && name.end <= p.end));
  return resolveNames(tokenize(text), article, byParagraph, knowledge, 0.35).map(
    (m) => `${m.text}: ${m.kind} ${m.entity}`,
  );
}

test("a surname stands for the person whose full name the article has", () => {
  assert.deepEqual(read("[Marta Holm](person) spoke. Then [Holm](organization 0.5) left."), [
    "Marta Holm: person marta-holm",
    "Holm: person marta-holm",
  ]);
});

test("a given name stands for the person who bears it, a surname before it", () => {
  assert.deepEqual(read("[Kim Holm](person) met [Jon Kim](person). [Kim](person) smiled."), [
    "Kim Holm: person kim-holm",
    "Jon Kim: person jon-kim",
    "Kim: person jon-kim",
  ]);
});

test("two people of one surname keep their own ids", () => {
  const found = read("[Marta Holm](person) and [Jens Holm](person) agreed.");
  assert.deepEqual(found, ["Marta Holm: person marta-holm", "Jens Holm: person jens-holm"]);
});

test("genitives and plurals are cut and do not make new entities", () => {
  assert.deepEqual(read("[Holm](person) er her. [Holms](place 0.5) plan er god.", "da"), [
    "Holm: person holm",
    "Holm: person holm",
  ]);
  assert.deepEqual(read("The [K300](product) is new; two [K300s](product) are sold."), [
    "K300: product k300",
    "K300: product k300",
  ]);
});

test("the tail of a compound is no part of the name", () => {
  assert.deepEqual(read("[Nordvind-chefen](organization) gik.", "da"), ["Nordvind: organization nordvind"]);
});

test("case and legal forms make no other entity, another word does", () => {
  assert.deepEqual(
    read(
      "[NORDVIND](organization), [Nordvind](organization), [Nordvind Group](organization) and [Südwind](organization).",
    ),
    [
      "NORDVIND: organization nordvind-group",
      "Nordvind: organization nordvind-group",
      "Nordvind Group: organization nordvind-group",
      "Südwind: organization sudwind",
    ],
  );
});

test("an acronym stands for the organization whose initials it has", () => {
  assert.deepEqual(read("The [Harbour and Port Authority](organization) ([HPA](organization)) said so."), [
    "Harbour and Port Authority: organization harbour-and-port-authority",
    "HPA: organization harbour-and-port-authority",
  ]);
});

test("a sure name is found where the tagger missed it, in capitals too", () => {
  assert.deepEqual(read("NORDVIND GROWS\n[Nordvind](organization) grew. So Nordvind said."), [
    "NORDVIND: organization nordvind",
    "Nordvind: organization nordvind",
    "Nordvind: organization nordvind",
  ]);
});

test("a doubtful stretch gives way to the sure name in it", () => {
  const found = read("[Marta Holm Plans](organization 0.2) a port\n[Marta Holm](person) said so.");
  assert.deepEqual(found, ["Marta Holm: person marta-holm", "Marta Holm: person marta-holm"]);
});

test("most of the article's mentions decide the kind of all", () => {
  const found = read("[Vela](organization) rose, [Vela](place 0.6) fell, [Vela](organization) stood.");
  assert.deepEqual(new Set(found), new Set(["Vela: organization vela"]));
});

test("names of another kind are left out unless they look like products", () => {
  assert.deepEqual(read("The [Harvest Cup](other) and the [K300](other) and [vePad](other)."), [
    "K300: product k300",
    "vePad: product vepad",
  ]);
});

test("a name of another kind in a row with a product is one too", () => {
  assert.deepEqual(read("models such as [Orvane 2](product), [Lumen](other 0.6)"), [
    "Orvane 2: product orvane-2",
    "Lumen: product lumen",
  ]);
});

test("acronyms of common nouns, nationalities and currencies are no names", () => {
  assert.deepEqual(read("[CEO](organization) of an [AI](organization) firm; 5 [US](place)-Dollar."), []);
  assert.deepEqual(read("[Dutch](place) ports", "en", { ...unknowing, isDemonym: (form) => form === "Dutch" }), []);
});

test("what is doubtful everywhere is left out", () => {
  assert.deepEqual(read("[Spring](person 0.2) came."), []);
});
