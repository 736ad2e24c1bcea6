import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { buildReport } from "../../src/corpus/report.ts";
import type { Corpus, DocumentInput } from "../../src/corpus/types.ts";
import { documentOf, revenue } from "./builder.ts";
import { openCorpus, randomFrom } from "./open.ts";

const people = {
  "Mona Berg": "person",
  Berg: "person",
  "Ivo Berg": "person",
  Ford: "person",
  Kina: "place",
  China: "place",
} as const;
const repeated =
  "the harbour board said on a grey morning that nobody had counted the ferries since the long strike ended last winter";

/** Documents that disturb each other: shared surnames, kinds, aliases, figures, near-duplicates. */
const documents: readonly DocumentInput[] = [
  documentOf("file:///n/a.txt", "[Mona Berg] of [Nordwind AG] sold {340} boats in [Kina].", {
    ...revenue,
    kinds: people,
    language: "da",
  }),
  documentOf("file:///n/b.txt", "[Berg] sold {350} boats. [Ford] made {12} cars.", {
    ...revenue,
    kinds: { Berg: "person" },
  }),
  documentOf("file:///n/c.txt", "[Ivo Berg] met [Ford] in [China]; [NORDWIND] has {9000} boats.", {
    ...revenue,
    kinds: people,
  }),
  documentOf("file:///n/d.txt", `[Ford] has {13} cars, <Nordwinds> {340} are not of <Berg>, ${repeated}.`, revenue),
  documentOf("file:///n/e.txt", `[Ford] has {14} cars, ${repeated}.`, revenue),
  documentOf("file:///n/f.txt", "[Baltic Harbour Authority] ([BHA]) counted {77} ferries.", revenue),
  documentOf("file:///n/g.txt", "[BHA] counted {79} ferries; [Berg] did not. <Ford> has {14}, <Baltic> {77}.", {
    ...revenue,
    kinds: people,
  }),
  ...[3, 4].map((number) =>
    documentOf(`file:///n/doubt${number}.txt`, `[Vestmole Harbour] has {${number}} piers, [Vestmole] says.`, {
      ...revenue,
      confidence: 0.6,
      same: { Vestmole: "Vestmole Harbour" },
    }),
  ),
  documentOf("file:///n/doubt5.txt", "<Vestmoles> {3} piers, <Vestmole>.", revenue),
  documentOf("file:///n/h.md", "[Jon Berg] and [BHA]: {80} ferries?", {
    role: "note",
    kinds: { "Jon Berg": "person" },
  }),
];

async function reportOf(corpus: Corpus) {
  return { report: await buildReport(corpus, "file:///n"), documents: await corpus.documents() };
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, i) => permutations(items.filter((_, k) => k !== i)).map((rest) => [item, ...rest]));
}

function shuffled<T>(items: readonly T[], random: (below: number) => number): readonly T[] {
  return items
    .map((item) => ({ item, at: random(1 << 30) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

describe("what the corpus says", () => {
  it("does not depend on the order in which articles came", async () => {
    for (const chosen of [documents.slice(0, 4), documents.slice(4, 7), documents.slice(7, 11)]) {
      const expected = await reportOf(await openCorpus(...chosen));
      for (const order of permutations(chosen)) {
        const corpus = await openCorpus();
        for (const document of order) await corpus.put([document]);
        assert.deepEqual(await reportOf(corpus), expected, order.map(({ uri }) => uri).join());
      }
    }
  });

  it("is the same after any coming and going as after one fresh reading", async () => {
    for (let seed = 1; seed <= 30; seed++) {
      const random = randomFrom(seed);
      const corpus = await openCorpus();
      const present = new Map<string, DocumentInput>();
      for (let step = 0; step < 30; step++) {
        const document = documents[random(documents.length)];
        assert.ok(document);
        if (present.delete(document.uri) && random(3) > 0) await corpus.remove([document.uri]);
        else {
          present.set(document.uri, document);
          await corpus.put([document], { more: random(2) === 0 });
        }
      }
      await corpus.put([]);
      assert.deepEqual(await reportOf(corpus), await reportOf(await openCorpus(...present.values())), `seed ${seed}`);
    }
  });

  it("is the same where so many articles speak of one thing that some stand for the others", async () => {
    const many = Array.from({ length: 90 }, (_, i) =>
      documentOf(`file:///n/${i}.txt`, `[Nordwind] took {${300 + (i % 4) * 40 + (i % 3)}}.`, revenue),
    );
    const kept = many.filter((_, i) => i % 5 !== 0);
    const expected = await reportOf(await openCorpus(...kept));
    assert.ok(expected.report.claims.some(({ figures }) => figures.length > 10));
    for (let seed = 1; seed <= 3; seed++) {
      const random = randomFrom(seed);
      const corpus = await openCorpus();
      for (const document of shuffled(many, random)) await corpus.put([document], { more: random(4) > 0 });
      await corpus.remove(many.filter((document) => !kept.includes(document)).map(({ uri }) => uri));
      assert.deepEqual(await reportOf(corpus), expected, `seed ${seed}`);
    }
  });
});

describe("an edit", () => {
  it("that moves figures without changing them leaves claims as they are, at their new places", async () => {
    const corpus = await openCorpus(
      documentOf("file:///n/a.txt", "[Nordwind] took {500}.", revenue),
      documentOf("file:///n/b.txt", "[Nordwind] took {900}, then {70}.", revenue),
    );
    const ids = async () => (await corpus.claims()).map(({ id }) => id);
    const before = await ids();
    await corpus.put([
      documentOf("file:///n/b.txt", "A new first line.\nAnd [Nordwind] took {900}, then {70}.", revenue),
    ]);
    assert.deepEqual(await ids(), before);
    assert.deepEqual(
      (await corpus.claims())[0]?.members.map(
        ({ uri, range }) => `${uri.slice(-5)}:${range.start.line}:${range.start.character}`,
      ),
      ["a.txt:0:14", "b.txt:1:18"],
    );
  });
  it("that changes one figure changes its claim", async () => {
    const corpus = await openCorpus(
      documentOf("file:///n/a.txt", "[Nordwind] took {500}.", revenue),
      documentOf("file:///n/b.txt", "[Nordwind] took {900}.", revenue),
    );
    await corpus.put([documentOf("file:///n/b.txt", "[Nordwind] took {501}.", revenue)]);
    assert.deepEqual(
      (await corpus.claims()).map(({ relation }) => relation),
      ["agree"],
    );
  });
});
