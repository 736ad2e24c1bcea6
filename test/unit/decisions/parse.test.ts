import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDecisions } from "../../../src/corpus/decisions/parse.ts";

/** What is told of a file, each message after the words that it is about. */
function told(text: string): string[] {
  return parseDecisions(text).problems.map(({ start, end, message }) => `${text.slice(start, end)} → ${message}`);
}

describe("a file of decisions", () => {
  it("is read with its comments and trailing commas", () => {
    const text = `// Ours
{
  "names": { "merge": [["Nordwind", "North Wind"],], "ignore": ["Breaking"] }, /* more to come */
  "articles": { "a.txt": { "date": "2024-05-03", "exclude": true } },
  "figures": [{ "file": "a.txt", "exact": "52 billion", "value": [5e10, null], "unit": "DKK" }],
}`;
    const { decisions, problems, broken } = parseDecisions(text);
    assert.deepEqual(problems, []);
    assert.equal(broken, null);
    assert.deepEqual(decisions, {
      names: { merge: [["Nordwind", "North Wind"]], ignore: ["Breaking"] },
      articles: { "a.txt": { date: "2024-05-03", exclude: true } },
      figures: [{ file: "a.txt", exact: "52 billion", value: [5e10, null], unit: "DKK" }],
    });
  });

  it("that is empty, or all comments, decides nothing and is no mistake", () => {
    for (const text of ["", "  \n", "// later\n", "/* later */", "{}", "\uFEFF{}"])
      assert.deepEqual(parseDecisions(text), { decisions: {}, problems: [], broken: null }, JSON.stringify(text));
  });

  it("loses nothing but the entries that are wrong, each of which is told of where it stands", () => {
    const text = `{
  "names": { "ignore": ["Breaking", 7, ""], "kinds": { "Nordwind": "company", "Berg": "person" }, "rename": [] },
  "articles": { "a.txt": { "date": "3 May", "source": "Reuters", "sauce": 1 } },
  "mentions": [{ "file": "a.txt" }, { "file": "a.txt", "exact": "May", "entity": false }],
  "claims": { "same": [[{ "file": "a.txt", "exact": "5" }]] },
  "notes": {}
}`;
    assert.deepEqual(parseDecisions(text).decisions, {
      names: { ignore: ["Breaking"], kinds: { Berg: "person" } },
      articles: { "a.txt": { source: "Reuters" } },
      mentions: [{ file: "a.txt", exact: "May", entity: false }],
      claims: { same: [] },
    });
    assert.deepEqual(told(text), [
      "7 → This must be text in quotes.",
      '"" → This must not be empty.',
      '"company" → This must be person, organization, place, product.',
      "[] → This must be an object in { }.",
      '"3 May" → A date is written YYYY-MM-DD.',
      '"sauce" → “sauce” is not known here; “date”, “language”, “source”, “exclude”, “ignore”, “apart” are.',
      '{ "file": "a.txt" } → Here is missing: “exact”.',
      '[{ "file": "a.txt", "exact": "5" }] → This list must have 2 entries.',
      '"notes" → “notes” is not known here; “$schema”, “names”, “articles”, “mentions”, “figures”, “claims” are.',
    ]);
    assert.equal(parseDecisions(text).broken, null);
  });

  it("that says a thing twice means the first, which is the one that commands edit", () => {
    const text = '{ "names": { "ignore": ["A"] }, "names": { "ignore": ["B"] } }';
    assert.deepEqual(parseDecisions(text).decisions, { names: { ignore: ["A"] } });
    assert.deepEqual(told(text), ['"names" → “names” stands here twice; the first one counts.']);
  });

  it("that breaks off is told of at the place, and what stands before it counts", () => {
    const text = '{\n  "names": { "ignore": ["Breaking"] },\n  "articles": { "a.txt": \n';
    const { decisions, broken } = parseDecisions(text);
    assert.deepEqual(decisions.names, { ignore: ["Breaking"] });
    assert.match(broken?.message ?? "", /^This is not JSON: /);
    assert.ok((broken?.start ?? 0) > text.indexOf("a.txt"));
  });

  it("that is something else altogether never throws", () => {
    for (const text of [
      "[]",
      "7",
      '"names"',
      "{",
      "}",
      "]]]",
      '{"a" 1}',
      "<html>",
      "{\u0000}",
      '{"names": {"merge": [[["a"]]]}}',
    ])
      assert.ok(parseDecisions(text).problems.length > 0, text);
  });
});
