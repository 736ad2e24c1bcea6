import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { stem } from "../../../src/analysis/topics/words.ts";
import { topicIn, topicsIn } from "./topic-of.ts";

describe("what a figure measures", () => {
  const cases: readonly (readonly [language: string, text: string, measure: string | null])[] = [
    ["en", "[Brightmoor] reported revenue of {$40 million|money|USD}.", "revenue"],
    ["de", "Der Umsatz von [Brightmoor] stieg auf {40 Millionen Euro|money|EUR}.", "revenue"],
    ["de", "Im Jahr lag der Konzernumsatz bei {40 Millionen Euro|money|EUR}.", "revenue"],
    ["da", "[Brightmoor]s nettoomsætning var {40 mio. kr.|money|DKK}.", "revenue"],
    ["en", "Its market value reached {$3 billion|money|USD}.", "market-value"],
    ["da", "Selskabet har en markedsværdi på {3 milliarder|money}.", "market-value"],
    ["en", "A blast killed {12|count|people} near [Orvane].", "deaths"],
    ["en", "A blast killed {12|count|workers} near [Orvane].", "deaths"],
    ["de", "Bei dem Unfall wurden {12|count|Menschen} getötet.", "deaths"],
    ["da", "{12|count|mennesker} blev dræbt.", "deaths"],
    ["en", "The plant has {800|count|employees}.", "employees"],
    ["en", "The bridge is {300 metres|measure|meter} long.", "length"],
    ["en", "The new line carries {3 gigawatts|measure|gigawatt}.", "capacity"],
    ["en", "Her salary is {$5|money|USD}.", "salary"],
    ["en", "Nobody knew why {40 million euros|money|EUR} lay there.", null],
    ["en", "The employees of [Orvane] planted {800|count|trees}.", null],
  ];
  for (const [language, text, measure] of cases)
    it(`${measure ?? "nothing"}: ${text}`, () => {
      assert.equal(topicIn(language, text).measure, measure);
    });

  it("takes the nearer of two measures for each of two figures", () => {
    const [revenue, profit] = topicsIn(
      "en",
      "It had revenue of {$40 million|money|USD} and a profit of {$3 million|money|USD}.",
    );
    assert.equal(revenue?.topic.measure, "revenue");
    assert.equal(profit?.topic.measure, "profit");
  });

  it("tells by how much from how much", () => {
    const [by, to] = topicsIn("en", "Sales rose by {$2 million|money|USD} to {$9 million|money|USD}.");
    assert.deepEqual([by?.topic.measure, by?.topic.base], ["growth", "revenue"]);
    assert.equal(to?.topic.measure, "revenue");
  });

  it("says what grew of a percentage", () => {
    const topic = topicIn("da", "Salget steg {13,1%|percent|percent}.");
    assert.deepEqual([topic.measure, topic.base], ["growth", "revenue"]);
  });

  it("does not take a word inside a name for a cue", () => {
    assert.equal(topicIn("da", "[Pension Nord] har {300 milliarder|money}.").measure, null);
  });

  it("carries the measure over to a repeated sum, and not to another one", () => {
    const text =
      "[Orvane] wants to raise {$7,000|money|USD}.\nThe sum of {$7,000|money|USD} is high. There were {$9,000|money|USD}.";
    assert.deepEqual(
      topicsIn("en", text).map(({ topic }) => topic.measure),
      ["funding", "funding", null],
    );
  });
});

describe("what a count counts", () => {
  it("is one key across languages where the list knows the noun", () => {
    const keys = [
      topicIn("en", "{40|count|wind turbines}"),
      topicIn("de", "{40|count|Windräder}"),
      topicIn("da", "{40|count|vindmøller}"),
    ];
    assert.deepEqual(
      keys.map(({ counted }) => counted),
      ["turbines", "turbines", "turbines"],
    );
  });

  it("is a stem where it does not, shared by inflections and cognates", () => {
    assert.equal(stem("Elektrolyseure"), stem("electrolysers"));
    assert.equal(stem("turbines"), stem("Turbinen"));
    assert.notEqual(stem("turbines"), stem("tunnels"));
  });

  it("keeps the digits of a model in the key", () => {
    assert.equal(stem("H100s"), "h100");
    assert.notEqual(stem("H100"), stem("H10"));
  });

  it("names the entity among the counted words", () => {
    assert.equal(topicIn("en", "It bought {340|count|<Skua> turbines}.").countedEntity, "skua");
    assert.equal(topicIn("en", "It bought {340|count|turbines} from [Skua].").countedEntity, null);
  });
});

describe("who, when and how", () => {
  it("puts the entities of the clause before those of the sentence and the paragraph", () => {
    const topic = topicIn("en", "[Orvane] is small. While [Lumen] waits, [Brightmoor] raised {$5 million|money|USD}.");
    assert.deepEqual(
      topic.entities.map(({ entity, scope }) => `${entity}: ${scope}`),
      ["brightmoor: clause", "lumen: sentence", "orvane: paragraph"],
    );
  });

  it("adds what the article is about as a whole, from its title and what it names most", () => {
    const [figure] = topicsIn("en", "[Orvane] grows\n[Lumen] waits.\nA new wharf costs {$5 million|money|USD}.");
    assert.deepEqual(figure?.topic.entities, [
      { entity: "lumen", scope: "paragraph" },
      { entity: "orvane", scope: "paragraph", main: 0 },
    ]);
  });

  it("takes the date of the clause, else the only one of the sentence", () => {
    const two =
      "In {2024|date|2024} it made {$5 million|money|USD}, in {2025|date|2025} it made {$6 million|money|USD}.";
    const times = topicsIn("en", two)
      .filter(({ kind }) => kind === "money")
      .map(({ topic }) => topic.time);
    assert.deepEqual(times, ["2024", "2025"]);
    assert.equal(
      topicIn("en", "In {2024|date|2024}, when nobody looked, it made {$5 million|money|USD}.").time,
      "2024",
    );
    assert.equal(topicIn("en", "It made {$5 million|money|USD}.").time, null);
  });

  for (const [language, text, modality] of [
    ["en", "It plans to spend {$5 million|money|USD}.", "plan"],
    ["de", "Das Werk soll {5 Millionen Euro|money|EUR} kosten.", "plan"],
    ["da", "Værket ventes at koste {5 mio. kr.|money|DKK}.", "plan"],
    ["en", "The bill came to {$5 million|money|USD}.", "outcome"],
    ["en", "The visit took 19 hours instead of {6 hours|duration|hour}.", "former"],
    ["en", "There are {$5 million|money|USD} in the box.", null],
  ] as const)
    it(`${modality ?? "neither planned nor past"}: ${text}`, () => {
      assert.equal(topicIn(language, text).modality, modality);
    });

  it("tells a part from the whole", () => {
    assert.equal(topicIn("en", "In the first phase {3 gigawatts|measure|gigawatt} are built.").part, "stage");
    assert.equal(topicIn("da", "Det giver 10 GW, heraf {3 GW|measure|gigawatt} nu.").part, "share");
    assert.equal(topicIn("en", "In all {10 gigawatts|measure|gigawatt} are built.").part, null);
  });

  for (const [language, text] of [
    ["en", "According to [Lumen], sales hit {$5 million|money|USD}."],
    ["de", "Laut [Lumen] sind es {5 Millionen Euro|money|EUR}."],
    ["da", "Det bliver {5 mio. kr.|money|DKK}, oplyser [Lumen]."],
    ["en", "Sales hit {$5 million|money|USD}, [Lumen] said."],
  ] as const)
    it(`names the source: ${text}`, () => {
      assert.equal(topicIn(language, text).source, "lumen");
    });

  it("names no source where nobody is quoted", () => {
    assert.equal(topicIn("en", "[Lumen] sold {$5 million|money|USD} of glass.").source, null);
  });

  it("gives a sum without currency the one that the article names most", () => {
    const [first, second] = topicsIn("da", "Det koster {52 mia. kr.|money|DKK}. Først lød det på {31 mia.|money}.");
    assert.equal(first?.topic.currency, null);
    assert.equal(second?.topic.currency, "DKK");
  });
});
