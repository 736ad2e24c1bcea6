import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { entityKinds, type EntityKind } from "../../../src/analysis/types.ts";
import { resolveKinds } from "../../../src/corpus/linking/kinds.ts";

const resolved = (counts: Partial<Record<EntityKind, number>>, sure = 0) => {
  const entries = entityKinds.flatMap((kind) => {
    const documents = counts[kind];
    return documents === undefined ? [] : [[kind, { documents, sure }] as const];
  });
  return Object.fromEntries(resolveKinds(new Map(entries)));
};

describe("of a name that was read as several kinds", () => {
  it("a clear majority decides", () => {
    assert.deepEqual(resolved({ organization: 3, person: 1 }), {
      organization: "organization",
      person: "organization",
    });
    assert.deepEqual(resolved({ product: 9, organization: 3 }), { product: "product", organization: "product" });
  });
  it("a company and a person stay apart otherwise", () => {
    assert.deepEqual(resolved({ organization: 2, person: 1 }), { organization: "organization", person: "person" });
    assert.deepEqual(resolved({ organization: 1, person: 1 }), { organization: "organization", person: "person" });
  });
  it("a single reading that is sure of itself needs many against it", () => {
    assert.deepEqual(resolved({ organization: 19, person: 1 }, 1), { organization: "organization", person: "person" });
    assert.deepEqual(resolved({ organization: 20, person: 1 }, 1), {
      organization: "organization",
      person: "organization",
    });
    assert.deepEqual(resolved({ organization: 3, product: 1 }, 1), {
      organization: "organization",
      product: "organization",
    });
  });
  it("a company and its product are one unless two articles say otherwise", () => {
    assert.deepEqual(resolved({ organization: 1, product: 1 }), {
      organization: "organization",
      product: "organization",
    });
    assert.deepEqual(resolved({ organization: 4, product: 2 }), { organization: "organization", product: "product" });
  });
  it("of equals the first of the list of kinds decides, in whatever order they come", () => {
    const one = { documents: 1, sure: 0 };
    const either = resolveKinds(
      new Map([
        ["product", one],
        ["organization", one],
      ] as const),
    );
    assert.deepEqual(Object.fromEntries(either), { organization: "organization", product: "organization" });
  });
});
