import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Corpus, DocumentInput } from "../../src/corpus/types.ts";
import { documentOf, revenue as revenueOptions } from "./builder.ts";
import { openCorpus } from "./open.ts";

const revenue = (uri: string, text: string, role: "article" | "note" = "article"): DocumentInput =>
  documentOf(uri, text, { ...revenueOptions, role });

const three: readonly DocumentInput[] = [
  revenue("file:///r/a.txt", "In 2023 [Nordwind] had revenue of {500} dollars.\nIt was a good year."),
  revenue("file:///r/b.txt", "[Nordwind] had revenue of {501} dollars in 2023."),
  revenue("file:///r/c.txt", "Revenue of [Nordwind] was {620} dollars."),
];

/** The position of a character of the first line. */
const at = (character: number) => ({ line: 0, character });
const place = (input: DocumentInput | undefined, words: string) => at(input?.text.indexOf(words) ?? -1);

describe("figures about one thing", () => {
  it("are one claim, with the outlier in a group of its own", async () => {
    const corpus = await openCorpus(...three);
    const [claim, ...others] = await corpus.claims();
    assert.deepEqual(others, []);
    assert.equal(claim?.relation, "differ");
    assert.match(claim?.about ?? "", /revenue.*Nordwind/);
    assert.deepEqual(
      claim?.members.map(({ uri, text, cluster }) => [uri.slice(-5), text, cluster]),
      [
        ["a.txt", "500", 0],
        ["b.txt", "501", 0],
        ["c.txt", "620", 1],
      ],
    );
  });
  it("are given by how they stand to each other, if asked so", async () => {
    const corpus = await openCorpus(...three, documentOf("file:///r/alone.txt", "[Sydwind] sold {12} boats."));
    assert.deepEqual(
      (await corpus.claims(["single"])).map(({ members }) => members[0]?.text),
      ["12"],
    );
    assert.deepEqual(
      (await corpus.claims(["differ", "agree"])).map(({ relation }) => relation),
      ["differ"],
    );
    assert.deepEqual(await corpus.claims([]), []);
  });
  it("are shown from each of them, with how the others stand to it", async () => {
    const corpus = await openCorpus(...three);
    const seen = async (index: number, words: string) =>
      (await corpus.comparisonAt(three[index]?.uri ?? "", place(three[index], words)))?.others.map(
        ({ member, relation }) => `${relation} ${member.text}`,
      );
    assert.deepEqual(await seen(0, "500"), ["rounded 501", "differs 620"]);
    assert.deepEqual(await seen(2, "620"), ["differs 500", "differs 501"]);
    assert.deepEqual(await seen(0, "year"), undefined);
  });
  it("are contradicted where another article differs", async () => {
    const corpus = await openCorpus(...three);
    assert.deepEqual(
      (await corpus.contradictedIn("file:///r/c.txt")).map(({ text }) => text),
      ["620"],
    );
    await corpus.remove(["file:///r/c.txt"]);
    assert.deepEqual(await corpus.contradictedIn("file:///r/a.txt"), []);
    assert.deepEqual(await corpus.contradictedIn("file:///r/none.txt"), []);
    assert.equal((await corpus.claims())[0]?.relation, "agree");
  });
  it("take the present name of what they are about", async () => {
    const corpus = await openCorpus(...three.slice(0, 2));
    const id = (await corpus.claims())[0]?.id;
    await corpus.put(["d", "e", "f"].map((name) => documentOf(`file:///r/${name}.txt`, "[NordWind]")));
    const [claim] = await corpus.claims();
    assert.match(claim?.about ?? "", /NordWind/);
    assert.equal(claim?.id, id);
  });
});

describe("a note", () => {
  it("is compared with articles and is in no claim", async () => {
    const wrong = revenue("file:///r/notes.md", "[Nordwind] made {900} dollars of revenue in 2023.", "note");
    const right = revenue("file:///r/more.md", "[Nordwind] made {500} dollars of revenue in 2023.", "note");
    const corpus = await openCorpus(...three, wrong, right);
    assert.deepEqual(
      (await corpus.claims()).flatMap(({ members }) => members.map(({ uri }) => uri.slice(-5))),
      ["a.txt", "b.txt", "c.txt"],
    );
    const compared = await corpus.comparisonAt(wrong.uri, place(wrong, "900"));
    assert.deepEqual(
      compared?.others.map(({ relation }) => relation),
      ["differs", "differs", "differs"],
    );
    assert.deepEqual(
      (await corpus.contradictedIn(wrong.uri)).map(({ text }) => text),
      ["900"],
    );
    assert.deepEqual(await corpus.contradictedIn(right.uri), [], "one article differs, but two support it");
  });
});

describe("what is asked of the corpus", () => {
  it("is an empty list or nothing where there is nothing", async () => {
    const corpus = await openCorpus();
    assert.deepEqual(await corpus.documents(), []);
    assert.deepEqual(await corpus.claims(), []);
    assert.equal(await corpus.entityReferences("nobody"), null);
    assert.equal(await corpus.entityAt("file:///none", at(0)), null);
    assert.deepEqual(await corpus.mentionsIn("file:///none"), []);
    assert.equal(await corpus.comparisonAt("file:///none", at(0)), null);
    await corpus.remove(["file:///none"]);
    assert.deepEqual(await corpus.statistics(), {
      articles: 0,
      notes: 0,
      mentions: 0,
      entities: 0,
      figures: 0,
      contradictions: 0,
    });
  });
  it("is the entity under the cursor, at both of its ends, in whatever line", async () => {
    const corpus = await openCorpus(documentOf("file:///r/x.txt", "Quiet.\r\n  [Nordwind] sails.", {}));
    const idAt = async (line: number, character: number) =>
      (await corpus.entityAt("file:///r/x.txt", { line, character }))?.entity.id;
    assert.deepEqual(await Promise.all([idAt(1, 2), idAt(1, 10), idAt(1, 1), idAt(1, 11), idAt(0, 2)]), [
      "nordwind",
      "nordwind",
      undefined,
      undefined,
      undefined,
    ]);
  });
  it("is the mentions of an entity with their line, by article and place", async () => {
    const corpus = await openCorpus(
      documentOf("file:///r/b", "[Nordwind] again. [Nordwind]!"),
      documentOf("file:///r/a", "So [Nordwind]"),
    );
    const found = await corpus.entityReferences("nordwind");
    assert.deepEqual(
      found?.passages.map(({ uri, range, preview, previewStart }) => [
        uri,
        range.start.character,
        preview,
        previewStart,
      ]),
      [
        ["file:///r/a", 3, "So Nordwind", 3],
        ["file:///r/b", 0, "Nordwind again. Nordwind!", 0],
        ["file:///r/b", 16, "Nordwind again. Nordwind!", 16],
      ],
    );
    assert.deepEqual([found?.entity.mentions, found?.entity.documents], [3, 2]);
  });
  it("is figures by value, in any unit of their dimension, the nearest first", async () => {
    const measure = (uri: string, value: number, unit: string) =>
      documentOf(uri, "{1} wide", { figure: { kind: "measure", low: value, high: value, unit } });
    const corpus = await openCorpus(
      measure("file:///r/1", 2, "kilometer"),
      measure("file:///r/2", 2000, "meter"),
      measure("file:///r/3", 2005, "meter"),
      measure("file:///r/4", 2000, "kilogram"),
      documentOf("file:///r/5", "{1}", {
        figure: { kind: "measure", low: 1000, high: null, bound: "above", unit: "meter" },
      }),
    );
    const found = async (low: number | null, high: number | null, unit: string | null) =>
      (await corpus.findFigures({ low, high, unit, iso: null })).map(({ uri }) => uri.slice(-1)).join("");
    assert.equal(await found(2, 2, "kilometer"), "1235");
    assert.equal(await found(2000, 2000, null), "2435");
    assert.equal(await found(3, 4, "kilometer"), "5");
    assert.equal(await found(null, 100, "meter"), "");
  });
  it("is dates that a day, month or year covers", async () => {
    const date = (uri: string, iso: string) =>
      documentOf(uri, "{1}", { figure: { kind: "date", iso, low: null, high: null, bound: null, of: null } });
    const corpus = await openCorpus(
      date("file:///r/1", "2024-01-18"),
      date("file:///r/2", "2024-01"),
      date("file:///r/3", "2023"),
    );
    const found = async (iso: string) =>
      (await corpus.findFigures({ low: null, high: null, unit: null, iso })).map(({ uri }) => uri.slice(-1)).join("");
    assert.equal(await found("2024-01"), "21");
    assert.equal(await found("2024-01-18"), "12");
    assert.equal(await found("2023-12"), "3");
    assert.equal(await found("yesterday"), "");
  });
});

describe("files that cannot be read", () => {
  it("are named with the reason until they can", async () => {
    const corpus = await openCorpus(...three);
    await corpus.skip([{ uri: "file:///r/c.txt", reason: "binary, not text" }]);
    assert.deepEqual(await corpus.skipped(), [{ uri: "file:///r/c.txt", reason: "binary, not text" }]);
    assert.equal((await corpus.documents()).length, 2);
    await corpus.put(three.slice(2));
    assert.deepEqual(await corpus.skipped(), []);
    assert.equal((await corpus.claims())[0]?.relation, "differ");
  });
});

describe("a cleared corpus", () => {
  it("is as new", async () => {
    const corpus = await openCorpus(...three);
    await corpus.clear();
    assert.deepEqual(await corpus.documents(), []);
    assert.deepEqual(await corpus.entities(), []);
    await corpus.put(three);
    assert.equal((await corpus.claims()).length, 1);
  });
});

describe("two prints of one text", () => {
  const agency = `${"the harbour board said on a grey morning that nobody had counted the ferries since the long strike ended last winter ".repeat(2)}while captains on the islands waited for their pay and the ice in the northern sound grew thicker every single day`;
  async function voices(corpus: Corpus): Promise<readonly (string | undefined)[]> {
    return (await corpus.claims()).flatMap(({ members }) => members.map(({ voice }) => voice));
  }
  it("are one voice, and two when one of them goes", async () => {
    const print = (uri: string) => revenue(uri, `[Nordwind] had revenue of {500} dollars in 2023. ${agency}`);
    const corpus = await openCorpus(print("file:///r/y.txt"), print("file:///r/x.txt"), ...three.slice(1, 2));
    assert.deepEqual(await voices(corpus), ["file:///r/b.txt", "file:///r/x.txt", "file:///r/x.txt"]);
    await corpus.remove(["file:///r/x.txt"]);
    assert.deepEqual(await voices(corpus), ["file:///r/b.txt", "file:///r/y.txt"]);
  });
});

describe("articles that quote one source", () => {
  it("are one voice, yet show together which figure is the odd one", async () => {
    const quoting = (uri: string, number: number, source: string | null) =>
      documentOf(uri, `[Nordwind] took {${number}}, said [Gauge Institute].`, {
        ...revenueOptions,
        topic: { ...revenueOptions.topic, source, entities: [{ entity: "Nordwind", scope: "clause" }] },
      });
    const marked = async (source: string | null) => {
      const corpus = await openCorpus(
        quoting("file:///r/1", 500, source),
        quoting("file:///r/2", 500, source),
        quoting("file:///r/3", 500, source),
        quoting("file:///r/4", 640, null),
      );
      return (await corpus.documents()).map(({ contradicted }) => contradicted);
    };
    assert.deepEqual(await marked(null), [0, 0, 0, 1], "three speak against one");
    // Three heard the institute say the same: it is the fourth that may have it wrong.
    assert.deepEqual(await marked("Gauge Institute"), [0, 0, 0, 1]);
  });
});
