import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lookOf } from "../../../src/client/highlights/looks.ts";
import { capped, markLimit, markOf, nearVisible } from "../../../src/client/highlights/selection.ts";
import type { MarkKind } from "../../../src/client/kinds.ts";
import { defaultSettings, highlightStyles } from "../../../src/client/settings/schema.ts";
import type { Highlight } from "../../../src/protocol/messages.ts";

const on = defaultSettings["highlight.kinds"];

function at(line: number, more: Partial<Highlight> = {}): Highlight {
  return { range: { start: { line, character: 0 }, end: { line, character: 5 } }, kind: "money", ...more };
}

describe("the mark of a highlight", () => {
  it("is that of its kind, or that of a contradiction", () => {
    assert.equal(markOf(at(0), on), "money");
    assert.equal(markOf(at(0, { contradicted: true }), on), "contradicted");
  });

  it("is none for a kind that is switched off, but a contradiction shows", () => {
    const noMoney = { ...on, money: false };
    assert.equal(markOf(at(0), noMoney), null);
    assert.equal(markOf(at(0, { contradicted: true }), noMoney), "contradicted");
    assert.equal(markOf(at(0, { contradicted: true }), { ...on, contradicted: false }), "money");
  });
});

describe("many highlights", () => {
  const many = Array.from({ length: markLimit + 2_000 }, (_, line) => at(line));

  it("begin with the visible ones and some around them", () => {
    const lines = nearVisible(many, [{ first: 1_000, last: 1_040 }]).map(({ range }) => range.start.line);
    assert.equal(lines[0], 950);
    assert.equal(lines.at(-1), 1_090);
  });

  it("are capped to those nearest to what is visible, in their order", () => {
    const kept = capped(many, [{ first: 6_500, last: 6_540 }]).map(({ range }) => range.start.line);
    assert.equal(kept.length, markLimit);
    assert.equal(kept.at(-1), many.length - 1);
    assert.deepEqual(
      kept,
      kept.toSorted((a, b) => a - b),
    );
  });

  it("are left as they are below the limit", () => {
    const few = many.slice(0, 10);
    assert.equal(capped(few, [{ first: 0, last: 5 }]), few);
  });
});

describe("looks", () => {
  for (const style of highlightStyles) {
    it(`of the style ${style} tell names, figures and contradictions apart without colours`, () => {
      const shape = (kind: MarkKind) => {
        const { background, ...rest } = lookOf(kind, style);
        return JSON.stringify({ ...rest, filled: background !== undefined });
      };
      const shapes = ["person", "money", "contradicted"] as const;
      assert.equal(new Set(shapes.map(shape)).size, shapes.length);
      assert.equal(shape("person"), shape("product"));
      assert.equal(shape("money"), shape("date"));
    });
  }
});
