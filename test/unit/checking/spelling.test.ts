import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { EntityKind } from "../../../src/analysis/types.ts";
import { editDistance, misspelledEntity } from "../../../src/corpus/checking/spelling.ts";
import type { EntitySummary } from "../../../src/corpus/types.ts";

function entity(name: string, changes: Partial<EntitySummary> = {}): EntitySummary {
  return { id: name, name, kind: "person", aliases: [name], mentions: 3, documents: 2, ...changes };
}

const folder = [
  entity("Ingrid Halvorsen"),
  entity("Petersen"),
  entity("Orvane Harbour", { kind: "organization", aliases: ["Orvane Harbour", "Orvanehavn"] }),
  entity("Nyhaven", { kind: "place", documents: 0 }),
  entity("Model K1000", { kind: "product" }),
];

const suggested = (name: string, kind: EntityKind = "person") => misspelledEntity(name, kind, folder)?.name ?? null;

describe("a name of a note", () => {
  for (const [name, kind, right] of [
    ["Ingrid Halvorsson", "person", "Ingrid Halvorsen"],
    ["Ingrid Halvrosen", "person", "Ingrid Halvorsen"],
    ["Orvane Harbor", "organization", "Orvane Harbour"],
    ["Orvannehavn", "organization", "Orvanehavn"],
  ] as const)
    it(`is a slip: ${name}`, () => assert.equal(suggested(name, kind), right));

  for (const [why, name, kind] of [
    ["it stands so in an article", "Ingrid Halvorsen", "person"],
    ["it is of another kind", "Ingrid Halvorsson", "place"],
    ["two words differ", "Ingred Halvorsson", "person"],
    ["the word that differs is short", "Modal K1000", "product"],
    ["the first letter differs", "Hetersen", "person"],
    ["it has an ending", "Petersens", "person"],
    ["a digit differs", "Model K2000", "product"],
    ["no article has the other name", "Nyhavenn", "place"],
    ["it is one of two", "Halvorsen", "person"],
  ] as const)
    it(`is no slip, because ${why}: ${name}`, () => assert.equal(suggested(name, kind), null));

  it("is no slip where two names are as near", () => {
    const near = [entity("Karlsson"), entity("Karlston")];
    assert.equal(misspelledEntity("Karlsron", "person", near), null);
  });
});

describe("edit distance", () => {
  for (const [a, b, distance] of [
    ["harbour", "harbour", 0],
    ["harbour", "harbor", 1],
    ["harbour", "habrour", 1],
    ["harbour", "arbor", 2],
    ["harbour", "bridge", 3],
  ] as const)
    it(`of ${a} and ${b} is ${distance < 3 ? distance : "too large"}`, () =>
      assert.equal(editDistance(a, b, 2), distance));
});
