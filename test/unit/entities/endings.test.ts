import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutGenitive, withoutPlural, withoutPossessive } from "../../../src/analysis/entities/endings.ts";

/** Forms that a list has; the article has none of its own. */
const none = { isGiven: () => false, isSurname: () => false, inArticle: () => false };
const knows = (...forms: string[]) => ({ ...none, isListed: (form: string) => forms.includes(form) });

test("a genitive s is cut where the article or a list knows the name without it", () => {
  assert.equal(withoutGenitive("Holms", "plan", "da", knows("Holm")), "Holm");
  assert.equal(withoutGenitive("Brandts", "", "de", knows("Brandt")), "Brandt");
});

test("what the article has without s goes before what a list has with it", () => {
  const known = {
    ...none,
    isListed: (form: string) => form === "Peters",
    inArticle: (form: string) => form === "Peter",
  };
  assert.equal(withoutGenitive("Peters", "er", "da", known), "Peter");
});

test("an s of the name's own stays", () => {
  assert.equal(withoutGenitive("Jens", "plan", "da", knows("Jens")), null);
  assert.equal(withoutGenitive("Airbus", "maskiner", "da", knows()), null);
  assert.equal(withoutGenitive("Voss", "plan", "da", knows()), null);
});

test("an unknown name loses its s before a noun and keeps it before a verb", () => {
  assert.equal(withoutGenitive("Ravnborgs", "omsætning", "da", knows()), "Ravnborg");
  assert.equal(withoutGenitive("Ravnborgs", "er", "da", knows()), null);
  assert.equal(withoutGenitive("Ravnborgs", "", "da", knows()), null);
});

test("English has no genitive without an apostrophe", () => {
  assert.equal(withoutGenitive("Holms", "plan", "en", knows("Holm")), null);
});

test("abbreviations and names with digits lose it always", () => {
  assert.equal(withoutGenitive("GH200s", "pris", "da", knows()), "GH200");
});

test("a plural s goes off model numbers alone", () => {
  assert.equal(withoutPlural("K300s"), "K300");
  assert.equal(withoutPlural("Siemens"), "Siemens");
});

test("an apostrophe at the end is no part of a name", () => {
  assert.equal(withoutPossessive("Holm’s"), "Holm");
  assert.equal(withoutPossessive("Jens’"), "Jens");
  assert.equal(withoutPossessive("O’Neill"), "O’Neill");
});
