import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { BrokenFile } from "../../../src/corpus/decisions/draft.ts";
import { newFile, withDecision } from "../../../src/corpus/decisions/edit.ts";
import type { Decision, QuotePair } from "../../../src/corpus/decisions/file.ts";
import { parseDecisions } from "../../../src/corpus/decisions/parse.ts";
import { withoutDecision } from "../../../src/corpus/decisions/undo.ts";

const quote = (exact: string) => ({ file: "a.txt", exact });
const pair: QuotePair = [quote("5"), quote("7")];

/** One of each sort. */
const decisions: readonly Decision[] = [
  { kind: "merge", names: ["A", "B"] },
  { kind: "split", names: ["C"] },
  { kind: "rename", name: "A", to: "Alpha" },
  { kind: "setKind", names: ["D"], to: "place" },
  { kind: "ignore", names: ["E"] },
  { kind: "inFile", file: "a.txt", list: "apart", names: ["F"] },
  { kind: "article", file: "a.txt", set: { date: "2024-05-03" } },
  { kind: "mention", quote: quote("G"), set: { entity: false } },
  { kind: "figure", quote: quote("5"), set: { value: 6 } },
  { kind: "figure", quote: quote("5"), set: { check: false } },
  { kind: "claims", relation: "same", pairs: [pair] },
  { kind: "claims", relation: "different", pairs: [pair] },
];

const read = (text: string) => parseDecisions(text).decisions;

describe("a decision that is taken back", () => {
  it("leaves the very text that was before, if nothing else changed", () => {
    for (const decision of decisions) {
      const after = withDecision(newFile, decision);
      assert.equal(withoutDecision(newFile, after, after), newFile, decision.kind);
    }
  });

  it("leaves all that was decided since, whatever it is", () => {
    for (const [i, first] of decisions.entries()) {
      // The last two are about one pair, those before them about one figure.
      const others = decisions.filter((_, k) => k !== i && Math.floor(k / 2) !== Math.floor(i / 2));
      const one = withDecision(newFile, first);
      const all = others.reduce<string>((text, decision) => withDecision(text, decision), one);
      const expected = others.reduce<string>((text, decision) => withDecision(text, decision), newFile);
      const back = withoutDecision(newFile, one, all);
      assert.ok(back !== null, first.kind);
      assert.deepEqual(read(back), read(expected), first.kind);
    }
  });

  it("leaves comments and what was written by hand since", () => {
    const after = withDecision(newFile, { kind: "ignore", names: ["A"] });
    const edited = after.replace("{", '{\n  // by hand\n  "articles": { "a.txt": { "exclude": true } },');
    const back = withoutDecision(newFile, after, edited);
    assert.match(back ?? "", /\/\/ by hand/);
    assert.deepEqual(read(back ?? ""), { articles: { "a.txt": { exclude: true } } });
  });

  it("puts back what it took away", () => {
    const before = withDecision(newFile, { kind: "claims", relation: "same", pairs: [pair] });
    const after = withDecision(before, { kind: "claims", relation: "different", pairs: [pair] });
    const since = withDecision(after, { kind: "ignore", names: ["A"] });
    assert.deepEqual(read(withoutDecision(before, after, since) ?? ""), {
      claims: { same: [[...pair]] },
      names: { ignore: ["A"] },
    });
  });

  it("is left where something else was decided in its place since", () => {
    const after = withDecision(newFile, { kind: "setKind", names: ["A"], to: "place" });
    const since = withDecision(after, { kind: "setKind", names: ["A"], to: "person" });
    assert.equal(withoutDecision(newFile, after, since), null);
  });

  it("is nothing to take back where it was by hand already", () => {
    const after = withDecision(newFile, { kind: "ignore", names: ["A"] });
    assert.equal(withoutDecision(newFile, after, "{}"), "{}");
    assert.throws(() => withoutDecision(newFile, after, "{"), BrokenFile);
  });
});
