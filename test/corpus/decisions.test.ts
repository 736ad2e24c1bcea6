import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Corpus } from "../../src/corpus/types.ts";
import { documentOf, revenue } from "./builder.ts";
import { openCorpus } from "./open.ts";

const kinds = { "Mona Berg": "person", Berg: "person" } as const;
const documents = [
  documentOf("file:///d/1", "[Nordwind] and [Mona Berg] sold {12} boats.", { kinds }),
  documentOf("file:///d/2", "[North Wind] and [Berg] sold {14} boats.", { kinds }),
  documentOf("file:///d/3", "[Breaking]: [Nordwind] sails.", { kinds }),
];

async function names(corpus: Corpus): Promise<Record<string, string>> {
  return Object.fromEntries(
    (await corpus.entities()).map(({ id, name, kind, mentions }) => [id, `${name}, ${kind}, ${mentions}`]),
  );
}

const found = {
  nordwind: "Nordwind, organization, 2",
  "north-wind": "North Wind, organization, 1",
  "mona-berg": "Mona Berg, person, 2",
  breaking: "Breaking, organization, 1",
};

describe("a decision", () => {
  it("makes two names one thing, shown by the first of them", async () => {
    const corpus = await openCorpus(...documents);
    await corpus.decide({ merge: [["Nordwind", "North Wind"]] });
    const { nordwind: _found, "north-wind": _other, ...rest } = found;
    assert.deepEqual(await names(corpus), { ...rest, "north-wind": "Nordwind, organization, 3" });
  });
  it("keeps a short name from meaning a longer one", async () => {
    const corpus = await openCorpus(...documents);
    await corpus.decide({ split: ["Berg"] });
    assert.deepEqual(await names(corpus), { ...found, "mona-berg": "Mona Berg, person, 1", berg: "Berg, person, 1" });
  });
  it("gives a name another one to be shown by", async () => {
    const corpus = await openCorpus(...documents);
    await corpus.decide({ rename: { NORDWIND: "Nordwind A/S" } });
    assert.deepEqual(await names(corpus), { ...found, nordwind: "Nordwind A/S, organization, 2" });
    await corpus.decide({ rename: { "North Wind": "Nordwind A/S" }, merge: [["Nordwind", "North Wind"]] });
    assert.equal((await names(corpus))["north-wind"], "Nordwind A/S, organization, 3");
  });
  it("joins lists that have a name in common", async () => {
    const corpus = await openCorpus(...documents);
    await corpus.decide({
      merge: [
        ["Nordwind", "North Wind"],
        ["Breaking", "Nordwind"],
      ],
    });
    assert.deepEqual(await names(corpus), {
      "mona-berg": found["mona-berg"],
      "north-wind": "Breaking, organization, 4",
    });
  });
  it("leaves alone what it does not concern", async () => {
    const corpus = await openCorpus(...documents);
    const claims = await corpus.claims();
    await corpus.decide({ ignore: ["Breaking"] });
    await corpus.decide({ ignore: ["Breaking"], kinds: { "North Wind": "product" } });
    assert.deepEqual(await corpus.claims(), claims);
  });
  it("is the same however one came to it", async () => {
    const steps = [
      { merge: [["Nordwind", "North Wind"]], kinds: { nordwind: "product" } },
      { split: ["Berg"], ignore: ["Nordwind"] },
      { rename: { Berg: "B." }, merge: [["Breaking", "Nordwind"]] },
    ] as const;
    const corpus = await openCorpus(...documents);
    for (const step of [...steps, ...steps.toReversed()]) {
      await corpus.decide(step);
      const fresh = await openCorpus();
      await fresh.decide(step);
      await fresh.put(documents);
      assert.deepEqual(await names(corpus), await names(fresh));
    }
  });
  it("says of what kind a name is", async () => {
    const corpus = await openCorpus(...documents);
    await corpus.decide({ kinds: { nordwind: "product" } });
    assert.deepEqual(await names(corpus), { ...found, nordwind: "Nordwind, product, 2" });
    assert.equal((await corpus.mentionsIn("file:///d/3"))[1]?.kind, "product");
  });
  it("says that a word is no name", async () => {
    const corpus = await openCorpus(...documents);
    await corpus.decide({ ignore: ["BREAKING"] });
    const { breaking: _breaking, ...rest } = found;
    assert.deepEqual(await names(corpus), rest);
    assert.deepEqual(
      (await corpus.mentionsIn("file:///d/3")).map(({ text }) => text),
      ["Nordwind"],
    );
    assert.equal(await corpus.entityAt("file:///d/3", { line: 0, character: 2 }), null);
  });
  it("holds for articles that come later, and is undone when it is taken back", async () => {
    const corpus = await openCorpus(documents[0] ?? documentOf("file:///d/0", ""));
    await corpus.decide({ merge: [["Nordwind", "North Wind"]], ignore: ["Breaking"] });
    await corpus.put(documents);
    assert.deepEqual(Object.keys(await names(corpus)).sort(), ["mona-berg", "north-wind"]);
    await corpus.decide({});
    assert.deepEqual(await names(corpus), found);
  });
  it("decides what is compared", async () => {
    const corpus = await openCorpus(
      documentOf("file:///d/4", "[Nordwind] took {120}.", revenue),
      documentOf("file:///d/5", "[North Wind] took {140}.", revenue),
    );
    assert.deepEqual(
      (await corpus.claims()).map(({ relation }) => relation),
      ["single", "single"],
    );
    await corpus.decide({ merge: [["Nordwind", "North Wind"]] });
    assert.deepEqual(
      (await corpus.claims()).map(({ relation }) => relation),
      ["differ"],
    );
  });
});
