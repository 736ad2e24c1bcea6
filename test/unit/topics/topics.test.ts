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

  it("takes what is said in another unit for the same", () => {
    const measures = (language: string, text: string) => topicsIn(language, text).map(({ topic }) => topic.measure);
    const [dollars, pounds, profit] = [
      "{46 billion dollars|money|USD}",
      "{£27bn|money|GBP}",
      "{10 billion dollars|money|USD}",
    ];
    assert.deepEqual(measures("en", `It had revenue of ${dollars} (${pounds}) and net profit of ${profit}.`), [
      "revenue",
      "revenue",
      "profit",
    ]);
    assert.deepEqual(
      measures(
        "da",
        "Prisen er {9 milliarder dollar|money|USD}, svarende til {62 milliarder kroner|money|DKK}, og tabet {2 milliarder dollar|money|USD}.",
      ),
      ["cost", "cost", "loss"],
    );
    assert.deepEqual(measures("en", "It is {51 miles|measure|mile} ({82 km|measure|kilometer}) long."), [
      "length",
      "length",
    ]);
  });

  it("gives a figure no measure that introduces another, or that another is a share of", () => {
    const [sales, income] = topicsIn(
      "en",
      "It expects revenue for the year to be in a range up to {$59 billion|money|USD}, with operating income of about {$23 billion|money|USD}.",
    );
    assert.deepEqual([sales?.topic.measure, income?.topic.measure], ["revenue", "profit"]);
    assert.equal(
      topicIn("da", "Nettogælden var på {108 mia. kr.|money|DKK}, hvilket er {5 pct.|percent|percent} af BNP.").measure,
      "debt",
    );
  });

  it("tells the dead from the injured, the destroyed from the damaged", () => {
    const measures = (language: string, text: string) => topicsIn(language, text).map(({ topic }) => topic.measure);
    assert.deepEqual(measures("en", "Some {19,136|count|people} died and {42,397|count} were injured in the quake."), [
      "deaths",
      "injured",
    ]);
    assert.deepEqual(
      measures(
        "en",
        "The death toll has risen to {89|count}, with {700|count|people} injured. The death toll was raised to {94|count} with one missing.",
      ),
      ["deaths", "injured", "deaths"],
    );
    assert.deepEqual(
      measures(
        "en",
        "A {7.1|count|magnitude} quake destroyed {1,200|count|homes} and badly damaged {2,400|count|others}, killing farmers in {9|count|villages}.",
      ),
      ["magnitude", "destroyed", "damaged", null],
    );
    assert.deepEqual(measures("da", "{400|count|huse} blev ødelagt, og {12|count|mennesker} blev dræbt."), [
      "destroyed",
      "deaths",
    ]);
  });

  it("counts what was named before where others are counted", () => {
    const [, others] = topicsIn("en", "{1,200|count|homes} were destroyed, and {2,400|count|others} were damaged.");
    assert.equal(others?.topic.counted, "homes");
  });

  it("knows ages without a unit", () => {
    const ages = (language: string, text: string) => topicsIn(language, text).map(({ topic }) => topic.measure);
    assert.deepEqual(ages("en", "Girls aged {6|count} and {7|count} were injured, and {9|count} more."), [
      "age",
      "age",
      "injured",
    ]);
    assert.deepEqual(ages("de", "Männer im Alter von {19|count} und {34|count} wurden verletzt."), ["age", "age"]);
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

  it("takes what a percentage came to for a level, and what it came by for a change", () => {
    const measure = (language: string, text: string) => topicIn(language, text).measure;
    assert.equal(measure("en", "Inflation fell to {2.6%|percent|percent}."), "inflation");
    assert.equal(measure("de", "Die Wahlbeteiligung sank auf {60 Prozent|percent|percent}."), "turnout");
    assert.equal(measure("de", "Die Aktie legte um {3 Prozent|percent|percent} zu."), "growth");
    assert.equal(measure("de", "Der Kurs brach um {3 Prozent|percent|percent} ein."), "decline");
  });

  it("leaves a cue to the figure before that stands nearer", () => {
    const [dead, hurt] = topicsIn("en", "{Nine|count} died and {946|count} were injured.");
    assert.deepEqual([dead?.topic.measure, hurt?.topic.measure], ["deaths", "injured"]);
  });

  it("does not take a word that contains a cue by chance for one", () => {
    assert.equal(topicIn("da", "Konkurrenten sagde {22,5 pct.|percent|percent}.").measure, null);
    assert.equal(topicIn("da", "Renten er {2,5 pct.|percent|percent}.").measure, "interest-rate");
    assert.equal(topicIn("sv", "Det uppskattas till {3 miljarder kronor|money|SEK}.").measure, null);
    assert.equal(topicIn("de", "{40|count|Haltestellen}").counted, "stations");
    assert.equal(topicIn("de", "{40|count|Stellen}").counted, "jobs");
  });

  it("knows a saving under the names that it goes by", () => {
    const saving = (language: string, text: string) => topicIn(language, text).measure;
    assert.equal(saving("en", "It is part of a {$10 billion|money|USD} cost-reduction plan."), "savings");
    assert.equal(saving("en", "It wants to cut costs by {$10 billion|money|USD}."), "savings");
    assert.equal(saving("de", "Dadurch sollen {acht Milliarden Kronen|money|DKK} gespart werden."), "savings");
    assert.equal(saving("da", "Det skal give en besparelse på {otte milliarder kroner|money|DKK}."), "savings");
    assert.equal(saving("en", "The bridge cost {$10 billion|money|USD}, which saved the town."), "cost");
  });

  it("tells the rescued and those on board from the dead", () => {
    const measure = (text: string) => topicIn("en", text).measure;
    assert.equal(measure("A boat rescued {12|count|people}, one of whom later died."), "rescued");
    assert.equal(measure("Hundreds died when a boat carrying {600|count|migrants} sank."), "aboard");
    assert.equal(topicIn("de", "Rund {100|count|Menschen} waren an Bord, als der Zug entgleiste.").measure, "aboard");
    assert.deepEqual(
      topicsIn("en", "At least {11|count|migrants} are dead and {dozens|count} more are missing.").map(
        ({ topic }) => topic.measure,
      ),
      ["deaths", "missing"],
    );
  });

  it("takes a profit after tax for no tax, and heat pumps for no temperature", () => {
    assert.equal(
      topicIn("da", "Overskuddet efter skat faldt til {2,3 milliarder dollar|money|USD}.").measure,
      "profit",
    );
    assert.equal(topicIn("de", "Vor Steuern blieben {2 Milliarden Euro|money|EUR}.").measure, "profit");
    assert.equal(topicIn("en", "Sales of heat pumps fell by {46 percent|percent}.").base, "revenue");
  });

  it("says a percentage in brackets as the words before it", () => {
    const topics = topicsIn("en", "Sales dropped by {almost half|percent} ({46%|percent}) but support is strong.");
    assert.deepEqual(
      topics.map(({ topic }) => topic.measure),
      ["decline", "decline"],
    );
  });

  it("takes nobody for dead who lost a home", () => {
    assert.equal(topicIn("en", "{4,000|count} lost their homes and the lives they knew.").measure, "displaced");
    assert.equal(topicIn("da", "Mindst {4.000|count} mistede deres hjem.").measure, "displaced");
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

  it("is what the whole counts that it is a part of", () => {
    const counted = (language: string, text: string) => topicsIn(language, text).map(({ topic }) => topic.counted);
    assert.deepEqual(counted("en", "It won {412|count} of the {650|count|seats}."), ["seats", "seats"]);
    assert.deepEqual(counted("da", "Partiet fik {411|count} af de {650|count|pladser}."), ["seats", "seats"]);
    assert.deepEqual(counted("en", "It won {412|count}, and {650|count|seats} were open."), [null, "seats"]);
  });

  it("is no headline before a colon", () => {
    assert.equal(topicIn("da", "Dæmning bristet: {12.000|count} på flugt").counted, null);
    assert.equal(topicIn("da", "Turbiner: {165|count}").counted, "turbines");
  });

  it("names the entity among the counted words", () => {
    assert.equal(topicIn("en", "It bought {340|count|<Skua> turbines}.").countedEntity, "skua");
    assert.equal(topicIn("en", "It bought {340|count|turbines} from [Skua].").countedEntity, null);
  });
});

describe("who, when and how", () => {
  it("takes the date of a dateline for no time of what is said", () => {
    const time = (text: string) => topicIn("en", text).time;
    const sum = "{$3 million|money|USD}";
    assert.equal(time(`[Aarhus], {Aug 13, 2025|date|2025-08-13} - [Vestas] had revenue of ${sum}.`), null);
    assert.equal(time(`On {Aug 13, 2025|date|2025-08-13} [Vestas] had revenue of ${sum}.`), "2025-08-13");
  });

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
      { entity: "lumen", scope: "paragraph", main: 1 },
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

  it("takes the date behind the figure before one that another figure has", () => {
    const times = (language: string, text: string) =>
      topicsIn(language, text)
        .filter(({ kind }) => kind !== "date")
        .map(({ topic }) => topic.time);
    const year = "{2022|date|2022}";
    const two = `It made {$4 million|money|USD} in ${year} and {$5 million|money|USD} in {2023|date|2023}.`;
    assert.deepEqual(times("en", two), ["2022", "2023"]);
    assert.deepEqual(times("en", `It rose from {4 %|percent} in ${year} to {5 %|percent}.`), ["2022", null]);
    assert.deepEqual(times("da", `Den steg fra {4 %|percent} i ${year} til {5 %|percent}.`), ["2022", null]);
    assert.deepEqual(times("da", `Den faldt {5 %|percent} i forhold til ${year}.`), [null]);
    assert.deepEqual(times("de", `Sie hat {4 %|percent}, ${year} waren es {5 %|percent}.`), [null, "2022"]);
    assert.deepEqual(times("en", `It made {$4 million|money|USD} in ${year} and spent {$5 million|money|USD}.`), [
      "2022",
      "2022",
    ]);
  });

  it("knows which of two figures is the former one", () => {
    const modalities = (language: string, text: string) => topicsIn(language, text).map(({ topic }) => topic.modality);
    assert.deepEqual(modalities("en", "It was {5 %|percent} instead of {6 %|percent}."), [null, "former"]);
    assert.deepEqual(modalities("de", "Es waren {5 %|percent} statt {6 %|percent}."), [null, "former"]);
    assert.deepEqual(modalities("da", "Det var {5 %|percent} mod {6 %|percent} året før."), [null, "former"]);
    assert.deepEqual(modalities("en", "It was {5 %|percent} and previously {6 %|percent}."), [null, "former"]);
    assert.deepEqual(modalities("en", "It rose {5 %|percent} compared with last year."), [null]);
    assert.deepEqual(modalities("en", "It fell from {5 %|percent} to {4 %|percent}."), ["former", null]);
    assert.deepEqual(
      modalities("de", "Der Markt schrumpfte gegenüber dem {Vorjahr|date|2024} um {5 %|percent}.").at(-1),
      null,
    );
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

describe("what is spoken of beside a figure", () => {
  it("has keys that languages share, and stems where no list knows the word", () => {
    const near = [
      topicIn("en", "The flood destroyed {300|count|houses}.").near,
      topicIn("de", "Das Hochwasser zerstörte {300|count|Häuser}.").near,
      topicIn("da", "Oversvømmelsen ødelagde {300|count|huse}.").near,
    ];
    for (const words of near) for (const key of ["=flood", "=destroy"]) assert.ok(words.includes(key), words.join());
    assert.deepEqual(topicIn("en", "The flood soaked {300|count|houses}.").near.slice(0, 2), ["soaked", "=house"]);
  });

  it("does not reach beyond another figure of its kind", () => {
    const [first, second] = topicsIn("en", "The storm cut off {40|count|villages} and the fire {9|count|farms}.");
    assert.ok(first?.topic.near.includes("=storm") && !first.topic.near.includes("=farm"));
    assert.ok(second?.topic.near.includes("=fire") && !second.topic.near.includes("=storm"));
  });

  it("has what is written like a name, read as one or not", () => {
    assert.deepEqual(topicIn("da", "Solvang har rejst {5 mio. kr.|money|DKK} fra [Kestrel].").names, [
      "solvang",
      "kestrel",
    ]);
    assert.deepEqual(topicIn("en", "The government raised {$5|money|USD}.").names, []);
  });
});

describe("a figure that does not say what it is about", () => {
  it("is about what the last one of its kind in the sentence was about", () => {
    const [, second] = topicsIn(
      "en",
      "[Lumen] expects damage of {$3 million|money|USD}, the mayor {$5 million|money|USD}.",
    );
    assert.equal(second?.topic.measure, "damage");
  });

  it("is about the one before where a pronoun says so, and not otherwise", () => {
    const told = (text: string) => topicsIn("en", text).at(-1)?.topic.counted;
    assert.equal(told("The flood killed {14|count|people}. There were {11|count} yesterday."), "people");
    assert.equal(told("The flood killed {14|count|people}. [Lumen] needs {11|count} by winter."), null);
  });

  it("is about the label that it stands behind in a list or a table", () => {
    assert.equal(topicIn("da", "Møller: {165|count}").counted, "turbines");
    assert.equal(topicIn("da", "| Møller | {165|count} |").counted, "turbines");
    assert.equal(topicIn("da", "Nær møllerne stod der {165|count}.").counted, null);
  });

  it("is about the head of its column, at the position of its row", () => {
    const table = [
      "| Day | Cases | Deaths |",
      "| --- | --- | --- |",
      "| {8 May|date|2026-05-08} | {143|count} | {2|count} |",
    ].join("\n");
    const [, cases, deaths] = topicsIn("en", table);
    assert.deepEqual([cases?.topic.counted, cases?.topic.time], ["cases", "2026-05-08"]);
    assert.deepEqual([deaths?.topic.counted, deaths?.topic.measure], ["deaths", "deaths"]);
  });

  it("is about the name of its row, sure or doubtful, and no other row's", () => {
    const table = [
      "| Town | Cases | Deaths |",
      "| --- | --- | --- |",
      "| [Orvane] | {143|count} | {2|count} |",
      "| [?Skelby] | {90|count} | {1|count} |",
    ].join("\n");
    const inSentence = topicsIn("en", table).map(({ topic }) =>
      topic.entities.filter(({ scope }) => scope === "clause" || scope === "sentence").map(({ entity }) => entity),
    );
    assert.deepEqual(inSentence, [["orvane"], ["orvane"], ["skelby"], ["skelby"]]);
  });
});

describe("a date beside a figure", () => {
  it("is no time of it after since or than", () => {
    const since = topicIn("en", "It has lost {40 percent|percent|percent} since {1990|date|1990}.");
    assert.deepEqual([since.time, since.since], [null, "1990"]);
    assert.equal(topicIn("de", "{40 Prozent|percent|percent} mehr als {2002|date|2002}.").time, null);
    assert.equal(topicIn("en", "In {2002|date|2002} it was {40 percent|percent|percent}.").time, "2002");
  });

  it("belongs to the figure behind a semicolon, not to the one before", () => {
    const [first, , second] = topicsIn(
      "en",
      "It has {3 GW|measure|gigawatt}; by {2040|date|2040} {10 GW|measure|gigawatt}.",
    );
    assert.deepEqual([first?.topic.time, second?.topic.time], [null, "2040"]);
  });

  it("belongs to the figure behind a conjunction", () => {
    const fines =
      "Die Strafen erhielten {2009|date|2009} [Orvane] mit {1,06 Mrd.|money|EUR} sowie {2016|date|2016} [Skelby] mit {1 Mrd.|money|EUR}.";
    const [, first, , second] = topicsIn("de", fines);
    assert.deepEqual([first?.topic.time, second?.topic.time], ["2009", "2016"]);
  });

  it("belongs to the figures of its brackets", () => {
    const [first, , second] = topicsIn(
      "de",
      "CDU {32 Prozent|percent|percent} ({2011|date|2011}: {39 Prozent|percent|percent})",
    );
    assert.deepEqual([first?.topic.time, second?.topic.time], [null, "2011"]);
  });
});

describe("what can neither die nor be on board", () => {
  it("is counted beside those who do", () => {
    const [people, cars] = topicsIn("de", "{100|count|Menschen} waren an Bord, als {2|count|Waggons} entgleisten.");
    assert.deepEqual([people?.topic.measure, cars?.topic.measure], ["aboard", null]);
  });
});

describe("what a figure is compared with", () => {
  it("is of the same measure in brackets behind it, and no longer holds", () => {
    const [now, before] = topicsIn(
      "da",
      "Omsætningen blev {715 mio. kr.|money|DKK} ({813 mio. kr.|money|DKK}) og resultatet {18 mio. kr.|money|DKK}.",
    );
    assert.deepEqual([now?.topic.measure, now?.topic.modality], ["revenue", null]);
    assert.deepEqual([before?.topic.measure, before?.topic.modality], ["revenue", "former"]);
    const [, , dated] = topicsIn(
      "de",
      "Die Inflation beträgt {4,6 Prozent|percent|percent} ({August 2023|date|2023-08}: {5,5 Prozent|percent|percent}).",
    );
    assert.deepEqual([dated?.topic.modality, dated?.topic.time], ["former", "2023-08"]);
  });

  it("is that behind it where the one before belongs to another, and the end of a range", () => {
    const [, , second] = topicsIn(
      "da",
      "Den steg med {3,8 pct.|percent|percent} i {fjerde kvartal 2020|date|2020-Q4} og med {3,7 pct.|percent|percent} for huse i {første kvartal 2021|date|2021-Q1}.",
    );
    assert.equal(second?.topic.time, "2021-Q1");
    const [rise] = topicsIn(
      "da",
      "Prisen steg med {0,5 pct.|percent|percent} fra {fjerde kvartal 2018|date|2018-Q4} til {første kvartal 2019|date|2019-Q1}.",
    );
    assert.equal(rise?.topic.time, "2019-Q1");
  });

  it("is, with its place, that behind it in a row", () => {
    const [, , second] = topicsIn(
      "en",
      "It will be {25,000|count|jobs} in [Germany] by {2025|date|2025} and {30,000|count|jobs} in [Portugal] by {2030|date|2030}.",
    );
    assert.deepEqual([second?.topic.time, second?.topic.entities[0]?.entity], ["2030", "portugal"]);
    const [from] = topicsIn(
      "de",
      "Sie soll von derzeit {3,3 GW|measure|gigawatt} auf {10 GW|measure|gigawatt} steigen.",
    );
    assert.equal(from?.topic.modality, "former");
  });

  it("is not left to a figure of another clause", () => {
    const [, , , raised] = topicsIn(
      "da",
      "Fradraget, som {i år|date|2023} er på {6600 kroner|money|DKK}, hæves i {2024|date|2024} til {11.900 kroner|money|DKK}.",
    );
    assert.equal(raised?.topic.time, "2024");
  });

  it("is not the year whose prices it is told in", () => {
    const [cost] = topicsIn("da", "Prisen stiger til {54,9 mia. kr.|money|DKK} i {2014|date|2014}-priser.");
    assert.deepEqual([cost?.topic.time, cost?.topic.measure], [null, "cost"]);
  });

  it("is unknown where it is told from a day that nothing says", () => {
    const [, , , grants] = topicsIn(
      "da",
      "Efter {1 mia. kr.|money|DKK} i {2015|date|2015} løb bevillingerne {sidste år|date} op i {4 mia. kr.|money|DKK}.",
    );
    assert.equal(grants?.topic.time, null);
  });

  it("is that of a year that what is behind it tells about", () => {
    const [, , paid] = topicsIn(
      "da",
      "Summen steg {30 procent|percent|percent} i forhold til {2018|date|2018}, hvor fonden udbetalte {1,7 mia. kr.|money|DKK}.",
    );
    assert.equal(paid?.topic.time, "2018");
    const [share] = topicsIn(
      "en",
      "It paid {30 percent|percent|percent} more than in {2018|date|2018}, when it was small.",
    );
    assert.equal(share?.topic.time, null);
  });

  it("is of the same months as what it is compared with", () => {
    const [then, of] = ["{a year earlier|date|2024}", "{third quarter|date|2025-Q3}"];
    const timesIn = (text: string) => topicsIn("en", text).map(({ topic }) => topic.time);
    assert.deepEqual(
      timesIn(`Profit fell to {$2 billion|money|USD} in the ${of} from {$11 billion|money|USD} ${then}.`),
      ["2025-Q3", "2024", "2024-Q3", "2025-Q3"],
    );
    const year = `Revenue was {$40 billion|money|USD} {last year|date|2024} and {$12 billion|money|USD} in the ${of}.`;
    assert.equal(timesIn(year)[0], "2024");
  });

  it("is no time of the figure", () => {
    const inJuly =
      "I {juli|date|2025-07} steg priserne {2,3 pct.|percent|percent} i forhold til samme måned {året før|date|2024}.";
    assert.equal(topicsIn("da", inJuly)[1]?.topic.time, "2025-07");
  });

  it("is what something rose from, before or behind what it rose to", () => {
    const [to, from] = topicsIn("en", "Profit rose to {23 cents|money|USD} from {19 cents|money|USD}.");
    assert.deepEqual([to?.topic.modality, from?.topic.modality], [null, "former"]);
    const fell =
      "Vinsten föll från ett resultat på {10 mdr|money|SEK} {i fjol|date|2022} till {2 mdr|money|SEK} under {i år|date|2023}.";
    assert.deepEqual([topicsIn("sv", fell)[0]?.topic.time, topicsIn("sv", fell)[2]?.topic.time], ["2022", "2023"]);
  });
});

describe("a change with the verb at the end", () => {
  const measuresIn = (text: string) =>
    topicsIn("de", text)
      .filter(({ kind }) => kind !== "date")
      .map(({ topic }) => [topic.measure, topic.base]);

  it("is told from what it came to", () => {
    assert.deepEqual(
      measuresIn("Die Kosten für den Bahnhof sind um {1,2 Mrd.|money|EUR} auf {7,6 Mrd.|money|EUR} gestiegen."),
      [
        ["growth", "cost"],
        ["cost", null],
      ],
    );
    assert.deepEqual(
      measuresIn(
        "Die Arbeitslosenquote ist im Mai um {0,2 Punkte|percent|percent} auf {5,7 Prozent|percent|percent} gestiegen.",
      ),
      [
        ["growth", "unemployment"],
        ["unemployment", null],
      ],
    );
  });
});
