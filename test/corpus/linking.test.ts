import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { EntityKind } from "../../src/analysis/types.ts";
import type { Corpus } from "../../src/corpus/types.ts";
import { documentOf, type Options } from "./builder.ts";
import { openCorpus } from "./open.ts";

const uri = (number: number) => `file:///link/${number}.txt`;

/** A corpus of articles in marked text, all with the same options. */
function corpusOf(options: Options, ...texts: readonly string[]): Promise<Corpus> {
  return openCorpus(...texts.map((text, i) => documentOf(uri(i), text, options)));
}

const all = (kind: EntityKind, ...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, kind]));

/** The entity ids of the corpus, each with how many mentions and articles it has. */
async function ids(corpus: Corpus): Promise<Record<string, string>> {
  const entities = await corpus.entities();
  return Object.fromEntries(entities.map(({ id, mentions, documents }) => [id, `${mentions} in ${documents}`]));
}

describe("one entity are", () => {
  it("names that differ in case, hyphens and legal forms", async () => {
    const corpus = await corpusOf(
      {},
      "[NORDWIND]",
      "[Nordwind A/S]",
      "[Nord-Wind] and [Nordwind GmbH & Co. KG]",
      "[Nordwind]",
    );
    assert.deepEqual(await ids(corpus), { "nord-wind": "5 in 4" });
  });
  it("a country in any language", async () => {
    const kinds = all("place", "China", "Kina", "De Forenede Arabiske Emirater", "United Arab Emirates");
    const corpus = await corpusOf(
      { kinds },
      "[China], [United Arab Emirates]",
      "[Kina], [De Forenede Arabiske Emirater]",
    );
    assert.deepEqual(await ids(corpus), { china: "2 in 2", "united-arab-emirates": "2 in 2" });
    assert.deepEqual((await corpus.entities()).map(({ name }) => name).sort(), ["China", "United Arab Emirates"]);
  });
  it("a city and an international organization in any language, shown as the articles have them", async () => {
    const kinds = {
      ...all("place", "Kopenhagen", "København"),
      ...all("organization", "EZB", "Den Europæiske Centralbank"),
    };
    const corpus = await corpusOf(
      { kinds },
      "[EZB] in [Kopenhagen]",
      "[Den Europæiske Centralbank] i [København]",
      "[Den Europæiske Centralbank] i [København]",
    );
    assert.deepEqual(await ids(corpus), { copenhagen: "3 in 3", "european-central-bank": "3 in 3" });
    assert.deepEqual((await corpus.entities()).map(({ name }) => name).sort(), [
      "Den Europæiske Centralbank",
      "København",
    ]);
  });
  it("the names of a city by what the user calls one of them", async () => {
    const kinds = all("place", "Kopenhagen", "København");
    const corpus = await corpusOf({ kinds }, "[Kopenhagen]", "[København]");
    await corpus.decide({ rename: { Kopenhagen: "Copenhagen, Denmark" } });
    assert.deepEqual(
      (await corpus.entities()).map(({ name }) => name),
      ["Copenhagen, Denmark"],
    );
  });
  it("a surname and the only full name that has it", async () => {
    const kinds = all("person", "Mona Berg", "Berg");
    const corpus = await corpusOf({ kinds }, "[Berg] said so.", "[Mona Berg] said so.");
    assert.deepEqual(await ids(corpus), { "mona-berg": "2 in 2" });
  });
  it("an acronym and the long form that some article puts beside it", async () => {
    const corpus = await corpusOf(
      {},
      "[BHA] said so.",
      "The [Baltic Harbour Authority] ([BHA]) said so.",
      "[Baltic Harbour Authority]",
    );
    assert.deepEqual(await ids(corpus), { "baltic-harbour-authority": "4 in 3" });
  });
  it("a name that its article is unsure of, and what others are sure of", async () => {
    assert.deepEqual(await ids(await corpusOf({}, "[Nordwind] said so.", "<Nordwind> said so.")), {
      nordwind: "2 in 2",
    });
    assert.deepEqual(await ids(await corpusOf({}, "[Nordwind] said so.", "<Nordwinds> boats sank.")), {
      nordwind: "2 in 2",
    });
    const same = { Nordwind: "Nordwind Energi" };
    const corpus = await corpusOf({ same }, "[Nordwind Energi] said so, [Nordwind] did.", "<Nordwind> said so.");
    assert.deepEqual(await ids(corpus), { "nordwind-energi": "3 in 2" });
    const [found] = (await corpus.analyses()).slice(1).flatMap(({ analysis }) => analysis.entities);
    assert.deepEqual([found?.text, found?.kind, found?.entity], ["Nordwind", "organization", "nordwind-energi"]);
  });
  it("no names that no article is sure of, or that may be two", async () => {
    assert.deepEqual(await ids(await corpusOf({}, "<Nordwind> said so.", "<Nordwind> said so.")), {});
    assert.deepEqual(await ids(await corpusOf({ confidence: 0.6 }, "[Nordwind] said so.", "<Nordwind> said so.")), {
      nordwind: "1 in 1",
    });
    const same = { Nordwind: "Nordwind Energi" };
    const corpus = await openCorpus(
      documentOf(uri(0), "[Nordwind Energi] said so, [Nordwind] did.", { same }),
      documentOf(uri(1), "[Nordwind Shipping] said so, [Nordwind] did.", { same: { Nordwind: "Nordwind Shipping" } }),
      documentOf(uri(2), "<Nordwind> said so."),
    );
    assert.deepEqual(Object.keys(await ids(corpus)).sort(), ["nordwind-energi", "nordwind-shipping"]);
    assert.equal((await ids(corpus))["nordwind-energi"], "2 in 1");
  });
  it("no names when the article that was sure is gone, or they are ignored", async () => {
    const corpus = await corpusOf({}, "[Nordwind] said so.", "<Nordwind> said so.");
    await corpus.remove([uri(0)]);
    assert.deepEqual(await ids(corpus), {});
    await corpus.put([documentOf(uri(0), "[Nordwind] said so.")]);
    assert.deepEqual(await ids(corpus), { nordwind: "2 in 2" });
    await corpus.decide({ ignore: ["Nordwind"] });
    assert.deepEqual(await ids(corpus), {});
  });
  it("an umlaut and its two letters", async () => {
    const kinds = all("person", "Jörg Müller", "Joerg Mueller", "Mueller");
    const corpus = await corpusOf({ kinds }, "[Jörg Müller]", "[Joerg Mueller]", "[Mueller]");
    assert.deepEqual(await ids(corpus), { "joerg-mueller": "3 in 3" });
  });
  it("a name with and without its middle initial", async () => {
    const kinds = all("person", "Ida B. Lund", "Ida Lund", "Lund");
    const corpus = await corpusOf({ kinds }, "[Ida B. Lund]", "[Ida Lund]", "[Lund]");
    assert.deepEqual(await ids(corpus), { "ida-b-lund": "3 in 3" });
  });
  it("a first name cut short, if an article has both", async () => {
    const kinds = all("person", "Theo Lund", "Theodore Lund", "Thea Lund");
    const corpus = await corpusOf(
      { kinds },
      "[Theodore Lund] spoke. So did [Thea Lund], not [Theo Lund].",
      "[Theo Lund]",
    );
    assert.deepEqual(await ids(corpus), { "theodore-lund": "3 in 2", "thea-lund": "1 in 1" });
  });
  it("names that an article itself resolved", async () => {
    const options = { kinds: all("person", "Mona Berg", "Momo"), same: { Momo: "Mona Berg" } };
    const corpus = await corpusOf(options, "[Mona Berg], whom they call [Momo]", "[Mona Berg]");
    await corpus.put([documentOf(uri(9), "[Momo]", { kinds: all("person", "Momo") })]);
    assert.deepEqual(await ids(corpus), { "mona-berg": "4 in 3" });
  });
  it("a name whose kind was read wrong once", async () => {
    const corpus = await corpusOf({}, "[Nordwind]", "[Nordwind]", "[Nordwind]");
    await corpus.put([documentOf(uri(9), "[Nordwind]", { kinds: all("product", "Nordwind") })]);
    assert.deepEqual(
      (await corpus.entities()).map(({ id, kind }) => [id, kind]),
      [["nordwind", "organization"]],
    );
    assert.equal((await corpus.mentionsIn(uri(9)))[0]?.kind, "organization");
  });
});

describe("not one entity are", () => {
  it("two people with one surname, and the surname alone is neither", async () => {
    const kinds = all("person", "Mona Berg", "Ivo Berg", "Berg");
    const corpus = await corpusOf({ kinds }, "[Mona Berg]", "[Ivo Berg]", "[Berg]");
    assert.deepEqual(await ids(corpus), { "mona-berg": "1 in 1", "ivo-berg": "1 in 1", berg: "1 in 1" });
  });
  it("a company and a person of one name", async () => {
    const corpus = await corpusOf({}, "[Ford]", "[Ford]");
    await corpus.put([documentOf(uri(9), "[Ford]", { kinds: all("person", "Ford") })]);
    assert.deepEqual(await ids(corpus), { "ford.organization": "2 in 2", "ford.person": "1 in 1" });
  });
  it("a company and the person whose surname it has", async () => {
    const corpus = await corpusOf({}, "[Ford]");
    await corpus.put([documentOf(uri(9), "[Henry Ford]", { kinds: all("person", "Henry Ford") })]);
    assert.deepEqual(await ids(corpus), { ford: "1 in 1", "henry-ford": "1 in 1" });
  });
  it("a company and its group, unless an article says so, and then in that article alone", async () => {
    const corpus = await corpusOf({}, "[Nordwind]", "[Nordwind Electronics]");
    await corpus.put([
      documentOf(uri(9), "[Nordwind Electronics], [Nordwind]", { same: { Nordwind: "Nordwind Electronics" } }),
    ]);
    assert.deepEqual(await ids(corpus), { "nordwind-electronics": "3 in 2", nordwind: "1 in 1" });
  });
  it("an acronym of two long forms", async () => {
    const corpus = await corpusOf(
      {},
      "[Baltic Harbour Authority] ([BHA])",
      "[Bornholm Horse Association] ([BHA])",
      "[BHA]",
    );
    assert.deepEqual(await ids(corpus), {
      "baltic-harbour-authority": "2 in 1",
      "bornholm-horse-association": "2 in 1",
      bha: "1 in 1",
    });
  });
  it("two people whose first names begin alike, in two articles", async () => {
    const kinds = all("person", "Theo Lund", "Theodore Lund");
    const corpus = await corpusOf({ kinds }, "[Theodore Lund]", "[Theo Lund]");
    assert.equal((await corpus.entities()).length, 2);
  });
  it("names that are merely alike", async () => {
    const corpus = await corpusOf({}, "[Nordwind]", "[Nordwinds]", "[Nordwand]", "[Nordwind Energy]", "[Nordwind2]");
    assert.equal((await corpus.entities()).length, 5);
  });
});

describe("a note", () => {
  it("is linked with the articles' names and changes none of them", async () => {
    const kinds = all("person", "Mona Berg", "Ivo Berg", "Berg");
    const corpus = await corpusOf({ kinds }, "[Mona Berg]", "[Berg]");
    await corpus.put([documentOf("file:///link/n.md", "[Ivo Berg] or [Berg]?", { kinds, role: "note" })]);
    assert.deepEqual(await ids(corpus), { "mona-berg": "2 in 2", "ivo-berg": "0 in 0" });
    assert.deepEqual(
      (await corpus.mentionsIn("file:///link/n.md")).map(({ entity }) => entity),
      ["ivo-berg", "mona-berg"],
    );
  });
});

describe("an entity", () => {
  it("is shown by the commonest form of its fullest name", async () => {
    const corpus = await corpusOf({}, "[NORDWIND]", "[Nordwind]", "[Nordwind AG]", "[Nordwind]");
    const [entity] = await corpus.entities();
    assert.equal(entity?.name, "Nordwind");
    assert.deepEqual([...(entity?.aliases ?? [])].sort(), ["NORDWIND", "Nordwind AG"]);
  });
  it("gives way to its fuller name when that comes, and is back when it goes", async () => {
    const kinds = all("person", "Mona Berg", "Berg");
    const corpus = await corpusOf({ kinds }, "[Berg]");
    await corpus.put([documentOf(uri(9), "[Mona Berg]", { kinds })]);
    assert.deepEqual(Object.keys(await ids(corpus)), ["mona-berg"]);
    await corpus.remove([uri(9)]);
    assert.deepEqual(Object.keys(await ids(corpus)), ["berg"]);
  });
});
