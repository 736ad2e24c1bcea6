/** What is decided about documents and in them: each decision's effect on what the corpus says. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { applyDecisions } from "../../src/corpus/decisions/apply.ts";
import type { DecisionFile, Quote } from "../../src/corpus/decisions/file.ts";
import { decisionDigest, decisionsAbout, type DecisionLevel } from "../../src/corpus/decisions/levels.ts";
import { buildReport } from "../../src/corpus/report.ts";
import type { Corpus, DocumentInput } from "../../src/corpus/types.ts";
import { documentOf, revenue } from "./builder.ts";
import { openCorpus } from "./open.ts";

const folder = "file:///d";
const level = (decisions: DecisionFile): readonly DecisionLevel[] => [{ folder, decisions }];

/** The document as it is put with these decisions in the folder's file. */
function decided(input: DocumentInput, decisions: DecisionFile): DocumentInput {
  const own = decisionsAbout(level(decisions))(input.uri);
  const fingerprint = { ...input.fingerprint, decisions: decisionDigest(own) };
  return { ...input, fingerprint, analysis: applyDecisions(input.text, input.analysis, own) };
}

async function corpusOf(documents: readonly DocumentInput[], decisions: DecisionFile = {}): Promise<Corpus> {
  return openCorpus(...documents.map((document) => decided(document, decisions)));
}

/** The relation of each claim that has more than one figure, with them. */
async function claims(corpus: Corpus): Promise<string[]> {
  const found = await corpus.claims();
  return found
    .filter(({ members }) => members.length > 1)
    .map(({ relation, members }) => [relation, ...members.map(({ text }) => text).sort()].join(" "));
}

const quote = (file: string, exact: string, around: Omit<Quote, "file" | "exact"> = {}): Quote => ({
  file,
  exact,
  ...around,
});

const [a, b, c] = [
  documentOf("file:///d/a.txt", "[Nordwind] took {120}.", revenue),
  documentOf("file:///d/b.txt", "[Nordwind] took {140}.", revenue),
  documentOf("file:///d/c.txt", "[Nordwind] took {160}.", revenue),
] as const;
/** About another thing, in another year. */
const other = documentOf("file:///d/other.txt", "[Halyard] took {140}.", {
  ...revenue,
  topic: { measure: "revenue", counted: null, time: "2019", words: ["ferries"] },
});

describe("Not the Same Claim", () => {
  const pair = [quote("a.txt", "120"), quote("b.txt", "140")] as const;
  it("keeps two figures from being compared, whatever speaks for it", async () => {
    assert.deepEqual(await claims(await corpusOf([a, b])), ["differ 120 140"]);
    assert.deepEqual(await claims(await corpusOf([a, b], { claims: { different: [pair] } })), []);
  });
  it("lets each still be compared with others", async () => {
    assert.deepEqual(await claims(await corpusOf([a, b, c])), ["differ 120 140 160"]);
    const found = await claims(await corpusOf([a, b, c], { claims: { different: [pair] } }));
    assert.equal(found.length, 1);
    assert.ok(!(found[0]?.includes("120") && found[0].includes("140")), found[0]);
  });
  it("holds in a claim of many, too", async () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      documentOf(`file:///d/m${String(i).padStart(2, "0")}.txt`, `[Nordwind] took {${120 + (i % 2)}}.`, revenue),
    );
    const corpus = await corpusOf(many, {
      claims: { different: [[quote("m00.txt", "120"), quote("m39.txt", "121")]] },
    });
    for (const { members } of await corpus.claims()) {
      const uris = new Set(members.map(({ uri }) => uri.slice(-7)));
      assert.ok(!(uris.has("m00.txt") && uris.has("m39.txt")));
    }
  });
  it("keeps an article's figure from contradicting a note's", async () => {
    const note = documentOf("file:///d/note.md", "[Nordwind] took {150}.", { ...revenue, role: "note" });
    const status = async (decisions: DecisionFile) =>
      (await (await corpusOf([a, note], decisions)).checks(note.uri)).map((check) => check.status);
    assert.deepEqual(await status({}), ["contradicted"]);
    const different = [[quote("note.md", "150"), quote("a.txt", "120")]] as const;
    assert.deepEqual(await status({ claims: { different } }), ["unsupported"]);
  });
});

describe("Same Claim", () => {
  const same = [[quote("other.txt", "140"), quote("a.txt", "120")]] as const;
  it("compares two figures, whatever speaks against it, and says why", async () => {
    assert.deepEqual(await claims(await corpusOf([a, other])), []);
    const corpus = await corpusOf([a, other], { claims: { same } });
    assert.deepEqual(await claims(corpus), ["differ 120 140"]);
    const [claim] = await corpus.claims(["differ"]);
    for (const { reason } of claim?.members ?? []) assert.match(reason, /you decided so$/);
  });
  it("does not compare kilometres with kroner", async () => {
    const length = documentOf("file:///d/other.txt", "[Halyard] is {140} long.", {
      figure: { kind: "measure", unit: "kilometer", of: null },
    });
    assert.deepEqual(await claims(await corpusOf([a, length], { claims: { same } })), []);
  });
  it("gives way to Not the Same Claim of another file", async () => {
    const both = { claims: { same, different: same } };
    assert.deepEqual(await claims(await corpusOf([a, other], both)), []);
  });
  it("gives a figure of a note its evidence", async () => {
    const note = documentOf("file:///d/note.md", "[Halyard] took {120}.", {
      ...revenue,
      role: "note",
      topic: { measure: "revenue", counted: null, time: "2019" },
    });
    const pair = [[quote("note.md", "120"), quote("a.txt", "120")]] as const;
    const checks = await (await corpusOf([a, note], { claims: { same: pair } })).checks(note.uri);
    assert.deepEqual(
      checks.map(({ status }) => status),
      ["single-source"],
    );
  });
});

describe("a decision about pairs", () => {
  it("does not depend on the order of articles, nor on when it was made", async () => {
    const decisions = {
      claims: {
        same: [[quote("other.txt", "140"), quote("a.txt", "120")]] as const,
        different: [[quote("c.txt", "160"), quote("b.txt", "140")]] as const,
      },
    };
    const documents = [a, b, c, other];
    const expected = await buildReport(await corpusOf(documents, decisions), folder);
    assert.deepEqual(await buildReport(await corpusOf(documents.toReversed(), decisions), folder), expected);
    const late = await corpusOf(documents);
    for (const document of documents) await late.put([decided(document, decisions)]);
    assert.deepEqual(await buildReport(late, folder), expected);
    for (const document of documents) await late.put([document]);
    assert.deepEqual(await buildReport(late, folder), await buildReport(await corpusOf(documents), folder));
  });
  it("holds for the same words after an edit around them", async () => {
    const edited = documentOf("file:///d/b.txt", "Of late, and said anew:\n[Nordwind] took {140}.", revenue);
    const different = [
      [quote("a.txt", "120", { suffix: "." }), quote("b.txt", "140", { prefix: "Nordwind took" })],
    ] as const;
    const corpus = await corpusOf([a, b], { claims: { different } });
    await corpus.put([decided(edited, { claims: { different } })]);
    assert.deepEqual(await claims(corpus), []);
  });
  it("settles only the claims that it touches", async () => {
    const corpus = await corpusOf([a, b, other]);
    const before = (await corpus.claims(["single"])).map(({ id }) => id);
    const different = [[quote("a.txt", "120"), quote("b.txt", "140")]] as const;
    await corpus.put([decided(a, { claims: { different } }), decided(b, { claims: { different } })]);
    const after = new Set((await corpus.claims(["single"])).map(({ id }) => id));
    for (const id of before) assert.ok(after.has(id));
    assert.deepEqual(await claims(corpus), []);
  });
});

describe("a correction", () => {
  const text = "[Nordwind] had revenue of {$500} in 2023, and {$70} the year before.";
  const article = documentOf("file:///d/a.txt", text);
  const figures = async (decisions: DecisionFile) => {
    const [found] = await (await corpusOf([article], decisions)).analyses();
    return found?.analysis.figures.map(({ text: words, low, high, bound, unit, kind }) => [
      words,
      kind,
      low,
      high,
      bound,
      unit,
    ]);
  };
  it("Not a Figure takes a figure away", async () => {
    assert.deepEqual(await figures({ figures: [{ file: "a.txt", exact: "$70", figure: false }] }), [
      ["$500", "money", 500, 500, "exact", "USD"],
    ]);
  });
  it("Correct Value gives it another one, open to either side if need be", async () => {
    const correct = (correction: object) => figures({ figures: [{ file: "a.txt", exact: "$70", ...correction }] });
    const [first] = (await figures({})) ?? [];
    assert.deepEqual(await correct({ value: 7e9 }), [first, ["$70", "money", 7e9, 7e9, "exact", "USD"]]);
    assert.deepEqual(await correct({ value: [70, 80], unit: "DKK" }), [
      first,
      ["$70", "money", 70, 80, "between", "DKK"],
    ]);
    assert.deepEqual(await correct({ value: [70, null] }), [first, ["$70", "money", 70, null, "above", "USD"]]);
    assert.deepEqual(await correct({ kind: "percent", unit: "percent", value: [null, 7] }), [
      first,
      ["$70", "percent", null, 7, "below", "percent"],
    ]);
    assert.deepEqual(await correct({ kind: "date", date: "2023-04" }), [
      first,
      ["$70", "date", null, null, null, null],
    ]);
  });
  it("of a value decides what agrees", async () => {
    const second = documentOf("file:///d/b.txt", "[Nordwind] took {$600}.", revenue);
    const documents = [documentOf("file:///d/a.txt", "[Nordwind] took {$500}.", revenue), second];
    assert.deepEqual(await claims(await corpusOf(documents)), ["differ $500 $600"]);
    const corpus = await corpusOf(documents, { figures: [{ file: "b.txt", exact: "$600", value: 500 }] });
    assert.deepEqual(await claims(corpus), ["agree $500 $600"]);
    assert.deepEqual(
      (await corpus.claims())[0]?.members.map(({ corrected }) => corrected ?? false),
      [false, true],
    );
  });
  it("check: false keeps a figure of a note from being checked", async () => {
    const note = documentOf("file:///d/note.md", "[Nordwind] took {150}.", { ...revenue, role: "note" });
    const corpus = await corpusOf([a, note], { figures: [{ file: "note.md", exact: "150", check: false }] });
    assert.deepEqual(await corpus.checks(note.uri), []);
    assert.deepEqual(await corpus.contradictedIn(note.uri), []);
  });
  it("of one whose words are gone changes nothing", async () => {
    assert.deepEqual(await figures({ figures: [{ file: "a.txt", exact: "$71", figure: false }] }), await figures({}));
    assert.deepEqual(await figures({ figures: [{ file: "b.txt", exact: "$70", figure: false }] }), await figures({}));
  });
  it("leaves nothing of itself in the report's JSON", async () => {
    const corpus = await corpusOf([article], { figures: [{ file: "a.txt", exact: "$70", value: 71 }] });
    const [document] = (await buildReport(corpus, folder)).documents;
    for (const figure of document?.figures ?? []) assert.ok(!("decided" in figure));
  });
});

describe("a name in one document", () => {
  const kinds = { "Mona Berg": "person", Berg: "person", Ford: "organization" } as const;
  const names = async (documents: readonly DocumentInput[], decisions: DecisionFile) =>
    (await (await corpusOf(documents, decisions)).entities()).map(({ name, mentions }) => `${name} ${mentions}`).sort();
  const first = documentOf("file:///d/a.txt", "[Mona Berg] sailed. [Berg] came back. [Ford] did not.", {
    kinds,
    same: { Berg: "Mona Berg" },
  });
  const second = documentOf("file:///d/b.txt", "[Ford] made cars; [Berg] drove. [Ford] again.", { kinds });

  it("means what it means elsewhere, if nothing is decided", async () => {
    assert.deepEqual(await names([first, second], {}), ["Ford 3", "Mona Berg 3"]);
  });
  it("is no entity at one place where that is decided", async () => {
    const mentions = [{ ...quote("b.txt", "Ford", { suffix: "again" }), entity: false }];
    assert.deepEqual(await names([first, second], { mentions }), ["Ford 2", "Mona Berg 3"]);
  });
  it("goes for a name that the folder alone knows as well", async () => {
    const documents = [
      documentOf("file:///d/a.txt", "[Nordwind] took it."),
      documentOf("file:///d/b.txt", "<Nordwind> rose."),
    ];
    const mentions = async (decisions: DecisionFile) =>
      (await (await corpusOf(documents, decisions)).entities()).map((entity) => entity.mentions);
    assert.deepEqual(await mentions({}), [2]);
    assert.deepEqual(await mentions({ articles: { "b.txt": { ignore: ["Nordwind"] } } }), [1]);
  });
  it("is none in the whole file", async () => {
    const articles = { "b.txt": { ignore: ["FORD"] } };
    assert.deepEqual(await names([first, second], { articles }), ["Ford 1", "Mona Berg 3"]);
  });
  it("is another one than elsewhere", async () => {
    assert.deepEqual(await names([first, second], { articles: { "b.txt": { apart: ["Ford"] } } }), [
      "Ford 1",
      "Ford 2",
      "Mona Berg 3",
    ]);
  });
  it("is another one than the longer name of the same article, and the figures about it follow", async () => {
    const decisions = { articles: { "a.txt": { apart: ["Berg"] } } };
    assert.deepEqual(await names([first], decisions), ["Berg 1", "Ford 1", "Mona Berg 1"]);
    const told = documentOf("file:///d/a.txt", "[Mona Berg] sailed.\n\n[Berg] sold {340} boats.", {
      kinds,
      same: { Berg: "Mona Berg" },
    });
    const applied = decided(told, decisions).analysis;
    assert.equal(applied.figures[0]?.topic.entities[0]?.entity, applied.entities[1]?.entity);
    assert.notEqual(applied.entities[1]?.entity, applied.entities[0]?.entity);
  });
  it("is another one with all its short forms, if it is the longest", async () => {
    assert.deepEqual(await names([first], { articles: { "a.txt": { apart: ["Mona Berg"] } } }), [
      "Ford 1",
      "Mona Berg 2",
    ]);
  });
});

describe("decisions of several files", () => {
  it("are told apart by document, and the nearest counts", () => {
    const levels = [
      { folder: null, decisions: { articles: { "a.txt": { source: "user" } } } },
      { folder: "file:///", decisions: { articles: { "d/a.txt": { source: "workspace", date: "2024-01-01" } } } },
      { folder, decisions: { articles: { "a.txt": { source: "folder" }, "../e/b.txt": { exclude: true } } } },
    ];
    assert.deepEqual(decisionsAbout(levels)("file:///d/a.txt").article, {
      source: "folder",
      date: "2024-01-01",
      ignore: [],
      apart: [],
    });
    assert.equal(decisionsAbout(levels)("file:///e/b.txt").article.exclude, true);
  });
  it("have a digest for each document that changes with what is decided about it alone", () => {
    const digest = (decisions: DecisionFile, uri = a.uri) => decisionDigest(decisionsAbout(level(decisions))(uri));
    assert.equal(digest({}), "");
    assert.equal(digest({ names: { ignore: ["A"] }, articles: { "b.txt": { exclude: true } } }), "");
    const one = { claims: { same: [[quote("a.txt", "1"), quote("b.txt", "2")]] as const } };
    assert.notEqual(digest(one), "");
    assert.notEqual(digest(one), digest({ claims: { different: one.claims.same } }));
    assert.equal(digest(one, c.uri), "");
  });
});
