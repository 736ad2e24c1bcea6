import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { BrokenFile } from "../../../src/corpus/decisions/draft.ts";
import { withDecision } from "../../../src/corpus/decisions/edit.ts";
import type { Decision, DecisionFile, QuotePair } from "../../../src/corpus/decisions/file.ts";
import { parseDecisions } from "../../../src/corpus/decisions/parse.ts";

/** The decisions in a file after these were made, one after the other. */
function after(...decisions: readonly Decision[]): DecisionFile {
  let text: string | null = null;
  for (const decision of decisions) text = withDecision(text, decision);
  const { decisions: found, problems } = parseDecisions(text ?? "");
  assert.deepEqual(problems, []);
  return found;
}

const quote = (exact: string, file = "a.txt") => ({ file, exact, prefix: "costs" });
const pair: QuotePair = [quote("5"), quote("7", "b.txt")];

describe("a decision", () => {
  it("makes a file that says what it is", () => {
    assert.equal(
      withDecision(null, { kind: "ignore", names: ["Breaking"] }),
      `// What was decided in Corroborate. It wins over what is guessed; commands edit it, and so may you.
{
  "names": {
    "ignore": [
      "Breaking"
    ]
  }
}
`,
    );
  });

  it("leaves comments, order and layout of all else as they are", () => {
    const text = `{
    // Names first.
    "names": {
        "ignore": ["Breaking"], // a label, no name
        "kinds": { "Nordwind": "product" }
    },

    /* the rest */ "articles": {
        "a.txt": {
            "source": "Reuters" // says its foot
        }
    }, // keep
    "claims": {"same":[]}
}
`;
    const edited = withDecision(text, { kind: "article", file: "a.txt", set: { date: "2024-05-03" } });
    assert.equal(edited.replace(/,(.*)\n *"date": "2024-05-03"/, "$1"), text);
    // A list that gets an entry is laid out anew.
    const named = withDecision(text, { kind: "ignore", names: ["Update"] });
    const expected = text.replace('["Breaking"]', '[\n            "Breaking",\n            "Update"\n        ]');
    assert.equal(named, expected);
  });

  it("is indented and ends its lines as the file does", () => {
    const text = '{\r\n\t"names": {\r\n\t\t"ignore": []\r\n\t}\r\n}\r\n';
    const edited = withDecision(text, { kind: "setKind", names: ["Nordwind"], to: "product" });
    assert.match(edited, /\r\n\t\t"kinds": \{\r\n\t\t\t"Nordwind": "product"/);
    assert.doesNotMatch(edited, /[^\r]\n/);
  });

  it("that stands there already changes nothing", () => {
    const decisions: readonly Decision[] = [
      { kind: "merge", names: ["Nordwind", "North Wind"] },
      { kind: "ignore", names: ["Breaking"] },
      { kind: "figure", quote: quote("5"), set: { figure: false } },
      { kind: "claims", relation: "same", pairs: [pair] },
    ];
    for (const decision of decisions) {
      const once = withDecision("{}", decision);
      assert.equal(withDecision(once, decision), once, decision.kind);
    }
    const once = withDecision("{}", { kind: "ignore", names: ["BREAKING"] });
    assert.equal(withDecision(once, { kind: "ignore", names: ["Breaking"] }), once);
    const swapped = withDecision("{}", { kind: "claims", relation: "same", pairs: [pair] });
    assert.equal(withDecision(swapped, { kind: "claims", relation: "same", pairs: [[pair[1], pair[0]]] }), swapped);
  });

  it("takes the place of what it contradicts", () => {
    assert.deepEqual(
      after({ kind: "ignore", names: ["Nordwind"] }, { kind: "setKind", names: ["NORDWIND"], to: "product" }),
      { names: { kinds: { NORDWIND: "product" } } },
    );
    assert.deepEqual(
      after(
        { kind: "setKind", names: ["Nordwind"], to: "person" },
        { kind: "setKind", names: ["nordwind"], to: "place" },
      ),
      { names: { kinds: { Nordwind: "place" } } },
    );
    assert.deepEqual(
      after(
        { kind: "claims", relation: "same", pairs: [pair] },
        { kind: "claims", relation: "different", pairs: [pair] },
      ),
      { claims: { different: [[...pair]] } },
    );
    assert.deepEqual(after({ kind: "split", names: ["Nord"] }, { kind: "merge", names: ["Nordwind", "Nord"] }), {
      names: { merge: [["Nordwind", "Nord"]] },
    });
  });

  it("about names that are one joins and parts their lists", () => {
    const merge = (...names: string[]): Decision => ({ kind: "merge", names });
    assert.deepEqual(after(merge("A", "B"), merge("C", "D"), merge("E", "D", "A")).names?.merge, [
      ["A", "B", "C", "D", "E"],
    ]);
    assert.deepEqual(after(merge("A", "B", "C"), { kind: "split", names: ["B"] }).names, {
      merge: [["A", "C"]],
      split: ["B"],
    });
    assert.deepEqual(after(merge("A", "B"), { kind: "split", names: ["B"] }).names, { split: ["B"] });
  });

  it("about one figure is one entry, whatever is said of it", () => {
    assert.deepEqual(
      after(
        { kind: "figure", quote: quote("5"), set: { value: 5e9, unit: "DKK" } },
        { kind: "figure", quote: quote("5"), set: { check: false } },
        { kind: "figure", quote: quote("5", "b.txt"), set: { figure: false } },
      ).figures,
      [
        { file: "a.txt", exact: "5", prefix: "costs", value: 5e9, unit: "DKK", check: false },
        { file: "b.txt", exact: "5", prefix: "costs", figure: false },
      ],
    );
  });

  it("that is taken back takes what is empty along", () => {
    const text = withDecision("{}", { kind: "article", file: "a.txt", set: { exclude: true } });
    const back = withDecision(text, { kind: "article", file: "./a.txt", set: { exclude: null } });
    assert.deepEqual(parseDecisions(back).decisions, {});
    const made = withDecision(null, { kind: "ignore", names: ["A"] });
    const taken = withDecision(withDecision(made, { kind: "article", file: "a.txt", set: { exclude: true } }), {
      kind: "article",
      file: "a.txt",
      set: { exclude: null },
    });
    assert.equal(taken, made);
    assert.equal(withDecision(null, { kind: "article", file: "a.txt", set: { exclude: null } }), "");
    const alone = withDecision(null, { kind: "article", file: "a.txt", set: { exclude: true } });
    const none = withDecision(alone, { kind: "article", file: "a.txt", set: { exclude: null } });
    assert.deepEqual(parseDecisions(none).decisions, {});
  });

  it("is not written into what is no JSON", () => {
    for (const text of ['{ "names": ', "{ names: {} }", '{ "names": {} } }']) {
      assert.throws(() => withDecision(text, { kind: "ignore", names: ["A"] }), BrokenFile, text);
    }
  });

  it("does not write over what is of another type than it expects", () => {
    const text = '{ "names": { "ignore": "Breaking" } }';
    assert.throws(
      () => withDecision(text, { kind: "ignore", names: ["A"] }),
      (error) => error instanceof BrokenFile && text.slice(error.problem.start, error.problem.end) === '"Breaking"',
    );
    assert.throws(() => withDecision("[]", { kind: "ignore", names: ["A"] }), BrokenFile);
  });

  it("keeps entries that are wrong, and finds the right ones behind them", () => {
    const text =
      '{ "figures": [7, { "file": "a.txt", "exact": "5", "prefix": "costs" }], "names": { "ignore": [1, "A"] } }';
    const edited = withDecision(withDecision(text, { kind: "figure", quote: quote("5"), set: { figure: false } }), {
      kind: "setKind",
      names: ["A"],
      to: "person",
    });
    assert.deepEqual(JSON.parse(edited), {
      figures: [7, { file: "a.txt", exact: "5", prefix: "costs", figure: false }],
      names: { ignore: [1], kinds: { A: "person" } },
    });
  });
});
