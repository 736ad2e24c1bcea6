import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { neighbourPassage } from "../../../src/client/commands/neighbourPassage.ts";
import { neighbour, type Rows } from "../../../src/client/views/walk.ts";
import type { Row } from "../../../src/client/views/row.ts";
import { harbour, ledger, passage } from "./samples.ts";

const target = { uri: harbour, range: passage(harbour, 0, "[x]").range };
const leaf = (id: string): Row => ({ id, label: id, spoken: id, context: "passage", target });
const group = (id: string, children: Row["children"] & {}): Row => ({
  id,
  label: id,
  spoken: id,
  context: "group",
  children,
});

function rowsOf(roots: readonly Row[]): Rows {
  const parents = new Map<string, Row>();
  const below = async (row: Row) => {
    const children = typeof row.children === "function" ? await row.children() : (row.children ?? []);
    for (const child of children) parents.set(child.id, row);
    return children;
  };
  return { roots, below, getParent: (row) => parents.get(row.id) };
}

describe("walking a view", () => {
  const [a, b, c] = [leaf("a"), leaf("b"), leaf("c")];
  const first = group("first", [a, b]);
  const rows = rowsOf([first, group("second", [c])]);
  const step = async (from: Row | undefined, by: 1 | -1) => (await neighbour(rows, from, by))?.id;

  it("goes from place to place, over groups, and around", async () => {
    assert.equal(await step(a, 1), "b");
    assert.equal(await step(b, 1), "c");
    assert.equal(await step(c, 1), "a");
    assert.equal(await step(a, -1), "c");
    assert.equal(await step(c, -1), "b");
  });

  it("begins at an end where nothing is selected, and below a group that is", async () => {
    assert.equal(await step(undefined, 1), "a");
    assert.equal(await step(undefined, -1), "c");
    assert.equal(await step(first, 1), "a");
  });

  it("has nowhere to go in a view without places", async () => {
    assert.equal(await neighbour(rowsOf([group("empty", [])]), undefined, 1), undefined);
  });

  it("loads the passages of the selected entity alone, and stays among them", async () => {
    let loaded = 0;
    const other = group("other", () => {
      loaded += 1;
      return Promise.resolve([leaf("far")]);
    });
    const entity = group("entity", () => Promise.resolve([a, b]));
    const lazy = rowsOf([group("kind", [entity, other])]);
    assert.equal((await neighbour(lazy, entity, 1))?.id, "a");
    assert.equal((await neighbour(lazy, a, 1))?.id, "b");
    assert.equal((await neighbour(lazy, b, 1))?.id, "a");
    assert.equal(loaded, 0);
  });
});

describe("the next mention", () => {
  const mentions = [
    passage(ledger, 4, "The [bridge] again."),
    passage(harbour, 2, "A [bridge]."),
    passage(harbour, 2, "A bridge, a [bridge]."),
  ];
  const at = (uri: string, line: number, character: number) => ({ uri, position: { line, character } });

  it("is the one after the cursor, then the first one of the next article, and around", () => {
    assert.equal(neighbourPassage(mentions, at(harbour, 2, 4), 1), mentions[2]);
    assert.equal(neighbourPassage(mentions, at(harbour, 2, 14), 1), mentions[0]);
    assert.equal(neighbourPassage(mentions, at(ledger, 4, 5), 1), mentions[1]);
  });

  it("is the same backwards", () => {
    assert.equal(neighbourPassage(mentions, at(harbour, 2, 14), -1), mentions[1]);
    assert.equal(neighbourPassage(mentions, at(harbour, 2, 2), -1), mentions[0]);
  });

  it("starts anywhere, also where there is none", () => {
    assert.equal(neighbourPassage(mentions, at("file:///a", 0, 0), 1), mentions[1]);
    assert.equal(neighbourPassage([], at(harbour, 2, 4), 1), undefined);
  });
});
