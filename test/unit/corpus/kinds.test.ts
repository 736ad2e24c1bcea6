import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { entityKinds, type EntityKind } from "../../../src/analysis/types.ts";
import { resolveKinds, sureFrom, weightOf } from "../../../src/corpus/linking/kinds.ts";

/** What each kind counts as, of articles with these probabilities. */
function resolved(articles: Partial<Record<EntityKind, readonly number[]>>): Record<string, EntityKind> {
  const evidence = entityKinds.flatMap((kind) => {
    const given = articles[kind];
    if (!given) return [];
    const thousandths = given.map((probability) => probability * 1000);
    const weight = thousandths.reduce((sum, each) => sum + weightOf(each), 0);
    return [
      [kind, { documents: given.length, weight, sure: thousandths.filter((each) => each >= sureFrom).length }] as const,
    ];
  });
  return Object.fromEntries(resolveKinds(new Map(evidence)));
}

const apart = { organization: "organization", person: "person" };
const company = { organization: "organization", person: "organization" };

describe("of a name that was read as several kinds", () => {
  it("a company and a person that articles are sure of stay apart", () => {
    assert.deepEqual(resolved({ organization: [0.9, 0.9], person: [0.9] }), apart);
    assert.deepEqual(resolved({ organization: Array.from({ length: 19 }, () => 0.9), person: [0.9] }), apart);
  });
  it("a kind that no article is sure of gives way to the one that most is said for", () => {
    assert.deepEqual(resolved({ organization: [0.6, 0.7], person: [0.6, 0.6] }), company);
    assert.deepEqual(resolved({ place: [0.79, 0.83, 0.41], person: [0.6, 0.6, 0.55, 0.5] }), {
      place: "place",
      person: "place",
    });
  });
  it("a single reading that is not sure is a slip", () => {
    assert.deepEqual(resolved({ organization: [0.55], person: [0.4] }), company);
    assert.deepEqual(resolved({ organization: [0.9, 0.9], person: [0.6] }), company);
  });
  it("an overwhelming majority decides against a sure one", () => {
    assert.deepEqual(resolved({ organization: Array.from({ length: 20 }, () => 0.9), person: [0.9] }), company);
  });
  it("a company and its product are one unless two articles say otherwise", () => {
    assert.deepEqual(resolved({ organization: [0.95], product: [0.9] }), {
      organization: "organization",
      product: "organization",
    });
    assert.deepEqual(resolved({ organization: [0.9, 0.9, 0.9, 0.9], product: [0.9, 0.9] }), {
      organization: "organization",
      product: "product",
    });
    assert.deepEqual(resolved({ product: Array.from({ length: 9 }, () => 0.9), organization: [0.9, 0.9, 0.9] }), {
      organization: "product",
      product: "product",
    });
  });
  it("of equals the first of the list of kinds decides, in whatever order they come", () => {
    const one = { documents: 1, weight: 900, sure: 1 };
    const either = resolveKinds(
      new Map([
        ["product", one],
        ["organization", one],
      ] as const),
    );
    assert.deepEqual(Object.fromEntries(either), { organization: "organization", product: "organization" });
  });
});
