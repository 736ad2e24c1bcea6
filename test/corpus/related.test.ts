import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Topic } from "../../src/analysis/types.ts";
import type { Corpus, DocumentInput } from "../../src/corpus/types.ts";
import { documentOf } from "./builder.ts";
import { openCorpus } from "./open.ts";

/** "[Nordwind] pays {500}" about a cost, of an article of a day, with what a test changes. */
function cost(name: string, text: string, published: string, topic: Partial<Topic> = {}): DocumentInput {
  return documentOf(`file:///r/${name}`, text, {
    published,
    figure: { kind: "money", unit: "USD", of: null },
    topic: { measure: "cost", counted: null, words: ["harbour", "island", "build", "price"], ...topic },
  });
}

const now = cost("now.txt", "[Nordwind] pays {52000}.", "2025-03-14", { time: "2025-03-13" });
const same = cost("same.txt", "[Nordwind] has to pay {52000}.", "2025-03-15", { time: "2025-03-13" });
const before = cost("before.txt", "[Nordwind] was to pay {31000}.", "2025-03-14", { time: "2022" });
const part = cost("part.txt", "Of this, [Nordwind] pays {45000}.", "2025-03-14", { time: "2025-03-13", part: "share" });
const stranger = cost("stranger.txt", "[Sydwind] pays {31000}.", "2025-03-14", { time: "2022" });
const all = [now, same, before, part, stranger];

function at(document: DocumentInput, words: string): [string, { line: number; character: number }] {
  return [document.uri, { line: 0, character: document.text.indexOf(words) }];
}

async function related(corpus: Corpus, document: DocumentInput, words: string): Promise<string[]> {
  const found = await corpus.relatedTo(...at(document, words));
  return found
    .map(({ member, relation, why }) => `${relation} ${member.text} (${member.uri.slice(10)}): ${why}`)
    .sort();
}

describe("figures that are close, but not compared", () => {
  it("are found with the one thing that keeps them apart", async () => {
    const corpus = await openCorpus(...all);
    assert.deepEqual(await related(corpus, now, "52000"), [
      "earlier 31000 (before.txt): It is of 2022, this one of 13 March 2025.",
      "scope 45000 (part.txt): It is of a part, this one of the whole.",
    ]);
    assert.deepEqual(await related(corpus, stranger, "31000"), []);
    assert.deepEqual(await corpus.relatedTo("file:///r/unknown", { line: 0, character: 0 }), []);
  });
  it("are found by another figure of the claim where the figure itself says too little", async () => {
    const words = "[Nordwind] to pay {52000}.\nToday [Nordwind] said that it pays {52000}.";
    const whole = cost("whole.txt", words, "2025-03-14", { time: "2025-03-13" });
    // The headline names neither what is paid nor when, and shares no words with the older article.
    const [headline, ...rest] = whole.analysis.figures;
    assert.ok(headline);
    const bare = { ...headline, topic: { ...headline.topic, measure: null, time: null, words: [], near: [] } };
    const article = { ...whole, analysis: { ...whole.analysis, figures: [bare, ...rest] } };
    assert.deepEqual(await related(await openCorpus(article, before), article, "52000"), [
      "earlier 31000 (before.txt): It is of 2022, this one of 13 March 2025.",
    ]);
  });
  it("are in no claim with it", async () => {
    const corpus = await openCorpus(...all);
    const comparison = await corpus.comparisonAt(...at(now, "52000"));
    assert.deepEqual(
      comparison?.others.map(({ member, relation, why }) => `${relation} ${member.text} ${why}`),
      ["agrees 52000 The same value."],
    );
    assert.equal((await corpus.claim(comparison.claim.id))?.members.length, 2);
    assert.equal(await corpus.claim("none"), null);
  });
  it("are told once for each voice", async () => {
    const copy = cost("copy.txt", "[Nordwind] was to pay {31000}.", "2025-03-14", { time: "2022" });
    const again = cost(
      "again.txt",
      "As [Nordwind] put it long ago: {31000}. Nobody believed that it was to be {31000}.",
      "2025-03-14",
      { time: "2022" },
    );
    const found = await related(await openCorpus(now, copy, again), now, "52000");
    assert.equal(found.length, 2, found.join("\n"));
  });
});

describe("updates", () => {
  const told = async (corpus: Corpus) =>
    (await corpus.updates()).map(({ steps }) =>
      steps.map(({ time, claim }) => `${time} ${claim.members.map(({ text }) => text).join("=")}`).join(" > "),
    );

  it("are values of one thing at one time after the other", async () => {
    assert.deepEqual(await told(await openCorpus(...all)), ["2022 31000 > 2025-03-13 52000=52000"]);
  });
  it("are the same in whatever order the articles came, and after changes", async () => {
    const corpus = await openCorpus(stranger, part, before, same, now);
    assert.deepEqual(await told(corpus), ["2022 31000 > 2025-03-13 52000=52000"]);
    await corpus.remove([before.uri]);
    assert.deepEqual(await told(corpus), []);
    await corpus.put([before]);
    assert.deepEqual(await told(corpus), ["2022 31000 > 2025-03-13 52000=52000"]);
    await corpus.clear();
    assert.deepEqual(await told(corpus), []);
  });
  it("are no figures of two periods", async () => {
    const year = (name: string, value: string, time: string) =>
      cost(name, `[Nordwind] took {${value}}.`, "2025-03-14", { measure: "revenue", time });
    assert.deepEqual(await told(await openCorpus(year("a", "16900", "2023"), year("b", "18400", "2024"))), []);
  });
});

describe("a claim", () => {
  const verdict = async (...values: readonly string[]) => {
    const documents = values.map((value, i) =>
      cost(`${i}.txt`, `[Nordwind] pays {${value}}.`, "2025-03-14", { time: "2025-03-13" }),
    );
    const corpus = await openCorpus(...documents);
    const [claim] = await corpus.claims();
    const { contradictions } = await corpus.statistics();
    return `${claim?.members.length} ${claim?.relation} ${claim?.verdict} ${contradictions}`;
  };
  it("is contradicted where two figures differ", async () =>
    assert.equal(await verdict("52000", "68000"), "2 differ contradiction 1"));
  it("may be a slip where all that differs is a thousand times as much", async () => {
    assert.equal(await verdict("52000", "52000", "52000000"), "3 differ slip 1");
    assert.equal(await verdict("52000", "68000", "52000000"), "3 differ contradiction 1");
  });
  it("agrees for its reader where all that differs is rounded", async () => {
    assert.equal(await verdict("11400", "11000"), "2 differ agreement 0");
    assert.equal(await verdict("52000", "52000"), "2 agree agreement 0");
  });
  it("says of each member how it stands to the reference", async () => {
    const corpus = await openCorpus(
      now,
      cost("dear.txt", "[Nordwind] pays {68000}.", "2025-03-14", { time: "2025-03-13" }),
    );
    const [claim] = await corpus.claims();
    assert.deepEqual(
      claim?.members.map(({ text, standing }) => [text, standing?.relation, standing?.why]),
      [
        ["68000", undefined, undefined],
        ["52000", "differs", "“52000” is 24 % less than “68000”."],
      ],
    );
  });
  it("counts all who quote one source as one voice, and says whom", async () => {
    const quoting = (name: string) =>
      cost(name, "[Meridian] says: [Nordwind] pays {52000}.", "2025-03-14", { time: "2025-03-13", source: "Meridian" });
    const corpus = await openCorpus(quoting("a.txt"), quoting("b.txt"), now);
    const [claim] = await corpus.claims();
    assert.equal(claim?.members.length, 3);
    assert.equal(new Set(claim.members.map(({ voice }) => voice)).size, 2);
    assert.deepEqual(
      claim.members.map(({ quoted }) => quoted),
      ["Meridian", "Meridian", undefined],
    );
  });
});

describe("the timeline", () => {
  const dated = (name: string, text: string, iso: string | null, role: "article" | "note" = "article"): DocumentInput =>
    documentOf(`file:///r/${name}`, text, {
      role,
      title: name,
      published: "2025-03-14",
      figure: { kind: "date", low: null, high: null, bound: null, unit: null, of: null, iso },
    });
  const documents = [
    dated("a", "[Nordwind] began on {13}.\nIt rained on {13}.", "2025-03-13"),
    dated("b", "[Sydwind] began on {13}.", "2025-03-13"),
    dated("c", "[Nordwind] will end in {2030}.", "2030"),
    dated("vague", "Once, {then}.", null),
    dated("note", "[Nordwind] began on {13}.", "2025-03-13", "note"),
  ];
  const day = Date.UTC(2025, 2, 13) / 86_400_000;

  it("has the periods of articles in order, and how often they are named", async () => {
    const corpus = await openCorpus(...documents);
    const year = Date.UTC(2030, 0, 1) / 86_400_000;
    assert.deepEqual(await corpus.datePeriods(null), [
      { least: day, most: day, count: 3 },
      { least: year, most: year + 364, count: 1 },
    ]);
  });
  it("has the passages of a period", async () => {
    const corpus = await openCorpus(...documents);
    const found = await corpus.datesIn({ least: day, most: day }, null);
    assert.deepEqual(
      found.map(({ title, preview }) => `${title}: ${preview}`),
      ["a: Nordwind began on 13.", "a: It rained on 13.", "b: Sydwind began on 13."],
    );
    assert.deepEqual(await corpus.datesIn({ least: day, most: day + 1 }, null), []);
  });
  it("has only lines that name an entity, if asked so", async () => {
    const corpus = await openCorpus(...documents);
    const nordwind = (await corpus.entities()).find(({ name }) => name === "Nordwind")?.id ?? "";
    assert.deepEqual(
      (await corpus.datePeriods(nordwind)).map(({ count }) => count),
      [1, 1],
    );
    const found = await corpus.datesIn({ least: day, most: day }, nordwind);
    assert.deepEqual(
      found.map(({ preview }) => preview),
      ["Nordwind began on 13."],
    );
    assert.deepEqual(await corpus.datePeriods("nobody"), []);
  });
});
