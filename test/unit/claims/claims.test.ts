import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { buildClaims, claimKeys, type ClaimFigure } from "../../../src/corpus/claims.ts";
import { match } from "../../../src/corpus/claims/comparable.ts";
import { clusterByMeeting } from "../../../src/corpus/claims/clusters.ts";
import { vetoesAgainst } from "../../../src/corpus/claims/vetoes.ts";
import { figure, type Changes } from "./claim-figure.ts";

const exactly = (value: number) => ({ low: value, high: value });
const people = { kind: "count", unit: null, of: "people" } as const;

/** Relations of the claims that hold more than one figure. */
function relations(...figures: ClaimFigure[]): string[] {
  return buildClaims(figures)
    .filter(({ members }) => members.length > 1)
    .map(({ relation, members }) => `${relation} ${members.length}`);
}

describe("claims", () => {
  it("agree where intervals meet", () => {
    assert.deepEqual(relations(figure(), figure()), ["agree 2"]);
    assert.deepEqual(relations(figure(), figure({ ...exactly(5.2e6), bound: "about" })), ["agree 2"]);
    assert.deepEqual(relations(figure(), figure({ low: 4.9e6, high: null, bound: "above" })), ["agree 2"]);
  });

  it("agree after conversion of units", () => {
    const measure = { kind: "measure", topic: { measure: "distance" } } as const;
    const miles = figure({ ...measure, ...exactly(51), unit: "mile" });
    const kilometres = figure({ ...measure, ...exactly(82), unit: "kilometer" });
    assert.deepEqual(relations(miles, kilometres), ["agree 2"]);
  });

  it("differ where they do not meet", () => {
    assert.deepEqual(relations(figure(), figure(exactly(6e6))), ["differ 2"]);
  });

  it("differ by a factor of a thousand, as a scale word misread does", () => {
    assert.deepEqual(relations(figure(), figure(exactly(5e9))), ["differ 2"]);
  });

  it("take crowns for the same where one does not say whose, and only the scale word is another", () => {
    const swedish = figure({ ...exactly(18e9), unit: "SEK", text: "18 milliarder svenske kroner" });
    const danish = figure({ ...exactly(18e12), unit: "DKK", text: "18 billioner kroner" });
    assert.deepEqual(vetoesAgainst(swedish, danish), []);
    const named = figure({ ...exactly(18e12), unit: "DKK", text: "18 billioner danske kroner" });
    assert.deepEqual(vetoesAgainst(swedish, named), ["otherCurrency"]);
    const norwegian = figure({ ...exactly(18e9), unit: "NOK", text: "18 milliarder norske kroner", language: "nb" });
    const bare = figure({ ...exactly(18e9), unit: "SEK", text: "18 miljarder kronor", language: "sv" });
    assert.deepEqual(vetoesAgainst(norwegian, bare), ["otherCurrency"]);
    const another = figure({ ...exactly(24e9), unit: "DKK", text: "24 milliarder kroner" });
    assert.deepEqual(vetoesAgainst(swedish, another), ["otherCurrency"]);
  });

  it("keeps what was apart from what is to be, and a threshold from results", () => {
    const [was, isToBe] = [
      figure({ topic: { modality: "former" } }),
      figure({ low: 4e6, high: 6e6, topic: { modality: "plan" } }),
    ];
    assert.deepEqual(vetoesAgainst(was, isToBe), ["pastAndPlan"]);
    const share = { kind: "percent", unit: "percent", low: 5, high: 5 } as const;
    const threshold = figure({ ...share, topic: { measure: "threshold" } });
    assert.deepEqual(vetoesAgainst(threshold, figure({ ...share, topic: { measure: null } })), ["otherMeasure"]);
    assert.deepEqual(vetoesAgainst(threshold, figure({ ...share, topic: { measure: "threshold" } })), []);
  });

  it("takes no open end of a length of time for another far away", () => {
    const longer = (low: number, unit: string) =>
      figure({ kind: "duration", unit, low, high: null, bound: "above", topic: { measure: null } });
    assert.deepEqual(vetoesAgainst(longer(12, "hour"), longer(18, "month")), ["otherEnd"]);
    assert.deepEqual(vetoesAgainst(longer(52, "week"), longer(18, "month")), []);
  });

  it("keeps what rose from what fell", () => {
    const change = (measure: string) =>
      figure({ kind: "percent", unit: "percent", ...exactly(1.6), topic: { measure, base: "price" } });
    assert.deepEqual(vetoesAgainst(change("growth"), change("decline")).slice(-1), ["otherDirection"]);
    assert.deepEqual(vetoesAgainst(change("growth"), change("growth")), []);
  });

  it("takes a year for one of its quarters where the results are the same", () => {
    const results = (low: number, time: string) =>
      figure({ low, high: low, text: `${low}`, topic: { measure: "profit", time } });
    assert.deepEqual(vetoesAgainst(results(22.8e9, "2022"), results(22.8e9, "2022-Q3")), []);
    assert.deepEqual(vetoesAgainst(results(22.8e9, "2022"), results(22.9e9, "2022-Q3")), ["otherTime"]);
    assert.deepEqual(vetoesAgainst(results(22.8e9, "2021"), results(22.8e9, "2022-Q3")), ["otherTime"]);
  });

  it("keeps sums of two years apart, unless they are the same", () => {
    const loans = (low: number, time: string) => figure({ low, high: low, topic: { measure: "loan", time } });
    assert.deepEqual(vetoesAgainst(loans(130.5e9, "2020"), loans(130e9, "2021")), ["otherTime"]);
    assert.deepEqual(vetoesAgainst(loans(130.5e9, "2020"), loans(130.5e9, "2021")), []);
  });

  it("takes no figure without a date for one of years after its article", () => {
    const jobs = { kind: "count", unit: null, low: 2000, high: 2000 } as const;
    const undated = figure({ ...jobs, published: "2020-10-13", topic: { measure: "jobs" } });
    const of2024 = { topic: { measure: "jobs", time: "2024" } };
    assert.deepEqual(vetoesAgainst(undated, figure({ ...jobs, high: 2500, published: "2023-11-03", ...of2024 })), [
      "otherTime",
    ]);
    assert.deepEqual(vetoesAgainst(undated, figure({ ...jobs, high: 2500, published: "2020-10-14", ...of2024 })), []);
  });

  it("need more than room for each other where they count two things", () => {
    const staff = {
      kind: "count",
      unit: null,
      of: "employees",
      topic: { measure: "employees", counted: "employees" },
    } as const;
    const ill = { kind: "count", unit: null, of: "cases", topic: { measure: "cases", counted: "cases" } } as const;
    const about = figure({ ...staff, ...exactly(130_000), bound: "about" });
    assert.equal(match(about, figure({ ...ill, ...exactly(127_350) })).enough, 2.3);
    assert.equal(match(about, figure({ ...ill, ...exactly(130_100) })).enough, 0.5);
    assert.equal(match(about, figure({ ...staff, ...exactly(127_350) })).enough, 0.5);
    const aboard = (counted: string) =>
      figure({ ...staff, ...exactly(70), of: counted, bound: "about", topic: { measure: "aboard", counted } });
    assert.equal(match(aboard("people"), aboard("passengers")).enough, 0.5);
  });

  it("name the outlier, not the majority", () => {
    const [claim] = buildClaims([figure(), figure(), figure(exactly(9e6))]);
    assert.deepEqual(
      claim?.members.map(({ cluster }) => cluster),
      [0, 0, 1],
    );
  });

  it("are single within one article", () => {
    const document = "article";
    assert.deepEqual(relations(figure({ document }), figure({ document })), ["single 2"]);
  });

  it("hold every figure once, whatever the order", () => {
    const figures = [figure(), figure(exactly(6e6)), figure({ topic: { measure: "debt" } }), figure({ unit: "USD" })];
    const shown = (list: ClaimFigure[]) => buildClaims(list).map(({ members }) => members.map((m) => m.figure));
    const expected = shown(figures);
    assert.deepEqual(expected.flat().toSorted(), figures.map(({ id }) => id).toSorted());
    for (let shift = 1; shift < figures.length; shift++)
      assert.deepEqual(shown([...figures.slice(shift), ...figures.slice(0, shift)]), expected);
  });

  it("say what they are about and why each figure is among them", () => {
    const names: Record<string, string> = { orvane: "Orvane Harbour" };
    const [claim] = buildClaims([figure({ topic: { time: "2026" } }), figure()], (entity) => names[entity] ?? entity);
    assert.equal(claim?.about, "cost · Orvane Harbour · 2026");
    assert.deepEqual(
      claim?.members.map(({ reason }) => reason),
      ["cost · Orvane Harbour · 2026", "cost · Orvane Harbour"],
    );
  });
});

describe("no claim joins", () => {
  const separate: readonly (readonly [why: string, a: Changes, b: Changes])[] = [
    ["another measure", {}, { topic: { measure: "debt" } }],
    ["another currency", {}, { ...exactly(6e6), unit: "USD" }],
    ["another kind", {}, { ...people }],
    ["a unit price", {}, { per: "month" }],
    [
      "another thing counted",
      { ...people, topic: { measure: null, counted: "people" } },
      { ...people, topic: { measure: null, counted: "ships" } },
    ],
    ["plan and outcome", { topic: { modality: "plan" } }, { ...exactly(6e6), topic: { modality: "outcome" } }],
    ["what was planned before", {}, { ...exactly(4e6), topic: { modality: "former" } }],
    ["a part and the whole", {}, { ...exactly(2e6), topic: { part: "share" } }],
    ["another time", { topic: { time: "2022" } }, { ...exactly(4e6), topic: { time: "2025" } }],
    ["what was true years before the article", {}, { ...exactly(4e6), topic: { time: "2022" } }],
    [
      "the revenue of another year",
      { topic: { measure: "revenue", time: "2024" } },
      { topic: { measure: "revenue", time: "2025" } },
    ],
    [
      "a month and its year of what adds up",
      { topic: { measure: "revenue", time: "2025-12" } },
      { topic: { measure: "revenue", time: "2025" } },
    ],
    [
      "a price of another month",
      { topic: { measure: "price" } },
      { ...exactly(4e6), published: "2026-05-10", topic: { measure: "price" } },
    ],
    [
      "another entity",
      { ...exactly(7e6) },
      { ...exactly(7e6), topic: { names: ["lumen"], entities: [{ entity: "lumen", scope: "clause", main: 0 }] } },
    ],
    [
      "percent and percentage points",
      { kind: "percent", unit: "percent", point: true },
      { kind: "percent", unit: "percent" },
    ],
    [
      "a contradiction by names from afar",
      { topic: { near: [], names: [], entities: [{ entity: "orvane", scope: "paragraph" }] } },
      { ...exactly(9e6), topic: { near: [], names: [], entities: [{ entity: "orvane", scope: "paragraph" }] } },
    ],
  ];
  for (const [why, a, b] of separate)
    it(why, () => {
      assert.deepEqual(relations(figure(a), figure(b)), []);
    });

  it("two figures of one article that differ, even through a third", () => {
    const document = "article";
    const claims = relations(
      figure({ document }),
      figure({ document, ...exactly(9e6) }),
      figure({ bound: "above", high: null }),
    );
    assert.deepEqual(claims, ["agree 2"]);
  });

  it("dates, which are about nothing in particular", () => {
    const date = { kind: "date", low: null, high: null, bound: null, unit: null, iso: "2026" } as const;
    assert.deepEqual(buildClaims([figure(date), figure(date)]), []);
    assert.deepEqual(claimKeys(figure(date)), []);
  });

  it("a fall of one thing that merely leaves room for that of another", () => {
    const fall = (base: string, low: number, high: number | null) =>
      figure({
        kind: "percent",
        unit: "percent",
        low,
        high,
        bound: high ? "exact" : "above",
        topic: { measure: "decline", base },
      });
    assert.deepEqual(vetoesAgainst(fall("revenue", 21, 21), fall("employees", 20, null)), ["otherBase"]);
    assert.deepEqual(vetoesAgainst(fall("jobs", 11.5, 11.5), fall("employees", 11, null)), []);
    assert.deepEqual(vetoesAgainst(fall("price", 21, 21), fall("price", 20, null)), []);
  });

  it("names what speaks against two figures", () => {
    assert.deepEqual(vetoesAgainst(figure(), figure({ topic: { measure: "debt" } })), ["otherMeasure"]);
    assert.deepEqual(vetoesAgainst(figure(), figure()), []);
  });

  it("the dead and buses, an age and a number of people", () => {
    const count = (measure: string | null, counted: string | null) =>
      figure({ kind: "count", unit: null, low: 42, high: 42, topic: { measure, counted } });
    assert.ok(vetoesAgainst(count("deaths", null), count(null, "buses")).includes("otherSort"));
    assert.ok(vetoesAgainst(count("age", null), count("deaths", null)).includes("otherSort"));
    assert.deepEqual(vetoesAgainst(count("age", null), count("age", null)), []);
  });

  it("a guess by dozens and thousands, but of the same thing", () => {
    const count = (of: string, bound: "vague" | "exact", measure: string | null) =>
      figure({
        kind: "count",
        unit: null,
        of,
        bound,
        low: 1000,
        high: bound === "vague" ? null : 1000,
        topic: { measure, counted: of },
      });
    assert.deepEqual(vetoesAgainst(count("police", "vague", null), count("tents", "exact", null)), [
      "otherGuess",
      "otherThingCounted",
    ]);
    assert.deepEqual(vetoesAgainst(count("people", "vague", "injured"), count("people", "exact", "injured")), []);
  });

  it("another noun of one language, unless the value tells", () => {
    const count = (of: string, value: number) =>
      figure({ kind: "count", unit: null, of, low: value, high: value, topic: { measure: null, counted: of } });
    assert.deepEqual(vetoesAgainst(count("aftershocks", 400), count("rooks", 400)), ["otherThingCounted"]);
    assert.deepEqual(vetoesAgainst(count("dwellings", 1287), count("residences", 1287)), []);
  });

  it("what was past for one article is not the present of another that has no date", () => {
    const deaths = (published: string | null, time: string | null) =>
      figure({ kind: "count", unit: null, published, topic: { measure: "deaths", time } });
    assert.deepEqual(vetoesAgainst(deaths("2026-03-10", "2008"), deaths(null, null)), ["otherTime"]);
    assert.deepEqual(vetoesAgainst(deaths("2026-03-10", "2026-03-10"), deaths(null, null)), []);
  });

  it("results without a date are not those of a quarter after which another has been told", () => {
    const profit = (time: string | null) => figure({ topic: { measure: "profit", time } });
    assert.deepEqual(vetoesAgainst(profit("2025-Q3"), profit(null)), ["otherTime"]);
    assert.deepEqual(vetoesAgainst(profit("2025-Q4"), profit(null)), []);
    assert.deepEqual(vetoesAgainst(profit("2025"), profit(null)), []);
  });

  it("a toll that grew is an update, one that fell a contradiction", () => {
    const homes = (low: number, published: string) =>
      figure({
        kind: "count",
        unit: null,
        of: "homes",
        low,
        high: low,
        published,
        topic: { measure: "destroyed", counted: "homes" },
      });
    assert.deepEqual(vetoesAgainst(homes(1200, "2026-03-10"), homes(5700, "2026-03-11")), ["otherDay"]);
    assert.deepEqual(vetoesAgainst(homes(5700, "2026-03-11"), homes(1200, "2026-03-10")), ["otherDay"]);
    assert.deepEqual(vetoesAgainst(homes(5700, "2026-03-10"), homes(1200, "2026-03-11")), []);
    assert.deepEqual(vetoesAgainst(homes(1200, "2026-03-10"), homes(5700, "2026-03-10")), []);
  });
});

describe("an unknown currency", () => {
  it("fits any where the sums agree", () => {
    assert.deepEqual(relations(figure(), figure({ unit: null })), ["agree 2"]);
  });

  it("is its article's own where they differ", () => {
    const usual = (currency: string) => figure({ ...exactly(6e6), unit: null, topic: { currency } });
    assert.deepEqual(relations(figure(), usual("EUR")), ["differ 2"]);
    assert.deepEqual(relations(figure(), usual("DKK")), []);
  });
});

describe("clusters", () => {
  it("hold figures that all meet, most voices first", () => {
    const values = [9, 5, 5, 5.01, 7].map((value) => figure(exactly(value)));
    assert.deepEqual(clusterByMeeting(values), [1, 0, 0, 0, 2]);
  });

  it("count two prints of one text once", () => {
    const print = { voice: "agency" };
    const prints = [figure({ ...print, ...exactly(9) }), figure({ ...print, ...exactly(9) })];
    const others = [figure(exactly(5)), figure(exactly(5))];
    assert.deepEqual(clusterByMeeting([...prints, ...others]), [1, 1, 0, 0]);
  });
});
