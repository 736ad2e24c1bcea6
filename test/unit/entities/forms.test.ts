import assert from "node:assert/strict";
import { test } from "node:test";
import { bareKey, formKey, initials, slug } from "../../../src/analysis/entities/forms.ts";

test("names are compared without case, diacritics and The", () => {
  assert.equal(formKey("NORDVIND"), formKey("Nordvind"));
  assert.equal(formKey("The Harbour Times"), formKey("Harbour Times"));
  assert.equal(formKey("Málaga"), "malaga");
  assert.notEqual(formKey("Nordvind"), formKey("Nordwind"));
});

test("legal forms go off the end, never the whole name", () => {
  assert.equal(bareKey("nordvind a s"), "nordvind a s");
  assert.equal(bareKey("nordvind group"), "nordvind");
  assert.equal(bareKey("group"), "group");
});

test("an institution's genitive is its name", () => {
  assert.equal(formKey("Bundesverbands der Fischer"), formKey("Bundesverband der Fischer"));
  assert.equal(formKey("Institutes für Seefahrt"), formKey("Institut für Seefahrt"));
});

test("initials are of capitalised words", () => {
  assert.equal(initials("Harbour and Port Authority"), "HPA");
  assert.equal(initials("Nordvind"), "");
});

test("an id reads like its name", () => {
  assert.equal(slug("Søren Brandt"), "søren-brandt");
  assert.equal(slug("H-200"), "h-200");
  assert.equal(slug("…"), "name");
});
