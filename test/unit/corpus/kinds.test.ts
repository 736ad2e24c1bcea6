import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { EntityKind } from "../../../src/analysis/types.ts";
import { resolveKinds } from "../../../src/corpus/linking/kinds.ts";

const resolved = (counts: Partial<Record<EntityKind, number>>) => {
  const entries = Object.entries(counts) as [EntityKind, number][];
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
  it("a company and its product are one unless two articles say otherwise", () => {
    assert.deepEqual(resolved({ organization: 1, product: 1 }), {
      organization: "organization",
      product: "organization",
    });
    assert.deepEqual(resolved({ organization: 4, product: 2 }), { organization: "organization", product: "product" });
  });
  it("the order of kinds does not matter", () => {
    assert.deepEqual(resolved({ product: 1, organization: 1 }), resolved({ organization: 1, product: 1 }));
  });
});
