import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Bound } from "../../../src/analysis/types.ts";
import { vetoesAgainst } from "../../../src/corpus/claims/vetoes.ts";
import {
  type Compared,
  isUpdate,
  outsideRelation,
  pairRelationOf,
  reasonOf,
  relationOf,
  softVetoes,
} from "../../../src/corpus/relations.ts";
import { figure } from "../claims/claim-figure.ts";

const compared = (text: string, low: number | null, high: number | null, more: Partial<Compared> = {}): Compared => ({
  kind: "count",
  low,
  high,
  bound: "exact",
  unit: null,
  iso: null,
  text,
  ...more,
});
const count = (low: number | null, high: number | null, bound: Bound) => compared("so many", low, high, { bound });
const exact = (value: number) => count(value, value, "exact");
const measure = (value: number, unit: string) => compared(`${value} ${unit}`, value, value, { kind: "measure", unit });
const money = (text: string, value: number, language = "en") =>
  compared(text, value, value, { kind: "money", unit: "DKK", language });

describe("two figures about the same", () => {
  it("agree if their values are the same, in whatever unit", () => {
    assert.equal(relationOf(exact(340), exact(340)), "agrees");
    assert.equal(relationOf(measure(10, "mile"), measure(16.09, "kilometer")), "agrees");
    assert.equal(relationOf(measure(2, "gigawatt"), measure(2000, "megawatt")), "agrees");
  });
  it("agree within rounding if their numbers meet, or one rounds the other", () => {
    assert.equal(relationOf(count(350_000, 350_000, "about"), exact(340_000)), "rounded");
    assert.equal(relationOf(exact(1_250), exact(1_244)), "rounded");
    assert.equal(relationOf(exact(1.87e6), exact(1.9e6)), "rounded");
    assert.equal(relationOf(money("7 billion", 7e9), money("7.2 billion", 7.2e9)), "rounded");
  });
  it("are no roundings of each other if neither number is the other's", () => {
    assert.equal(relationOf(exact(1.87e6), exact(1.8e6)), "differs");
    assert.equal(relationOf(exact(350_000), exact(340_000)), "differs");
    assert.equal(relationOf(exact(1.87e6), exact(1.93e6)), "differs");
  });
  it("are none if people count one by one, or the rounding is far", () => {
    assert.equal(relationOf(exact(120), exact(123)), "differs");
    assert.equal(relationOf(money("7 billion", 7e9), money("7.4 billion", 7.4e9)), "differs");
    assert.equal(relationOf(count(1.9e6, null, "above"), exact(1.87e6)), "differs");
  });
  it("differ if they do not meet", () => {
    assert.equal(relationOf(count(8, 10, "between"), count(5, 7, "between")), "differs");
    assert.equal(relationOf(count(340_000, null, "above"), exact(250_000)), "differs");
  });
  it("are compatible if one leaves room for the other", () => {
    assert.equal(relationOf(count(null, 7, "below"), exact(5)), "compatible");
    assert.equal(relationOf(count(5, 7, "between"), exact(6)), "compatible");
    assert.equal(relationOf(count(340_000, null, "above"), count(350_000, 350_000, "about")), "compatible");
  });
  it("agree if both leave the same room", () => {
    assert.equal(relationOf(count(5, 7, "between"), count(5, 7, "between")), "agrees");
    assert.equal(relationOf(count(340_000, null, "above"), count(340_000, null, "above")), "agrees");
  });
  it("are a scale word apart if one is a thousand or a million times the other", () => {
    assert.equal(relationOf(money("52 billion", 52e9), money("52 trillion", 52e12)), "scale-slip");
    assert.equal(relationOf(money("2 million", 2e6), money("2 trillion", 2e12)), "scale-slip");
    assert.equal(relationOf(exact(5200), exact(5.2e6)), "scale-slip");
  });
  it("are not if it is another number of times, or small numbers, or percentages", () => {
    assert.equal(relationOf(money("52 billion", 52e9), money("68 trillion", 68e12)), "differs");
    assert.equal(relationOf(exact(5), exact(5000)), "differs");
    assert.equal(relationOf(exact(5e3), exact(5e5)), "differs");
    const share = { kind: "percent", unit: "percent" } as const;
    assert.equal(relationOf(compared("2000 %", 2000, 2000, share), compared("2 %", 2e6, 2e6, share)), "differs");
  });
  it("are a unit apart if the number is the same and its unit is not", () => {
    assert.equal(relationOf(measure(82, "mile"), measure(82, "kilometer")), "unit-slip");
    assert.equal(relationOf(measure(3, "megawatt"), measure(3, "gigawatt")), "unit-slip");
    assert.equal(relationOf(measure(82, "mile"), measure(83, "kilometer")), "differs");
  });
  it("come to three relations where only that counts", () => {
    assert.equal(pairRelationOf(exact(1.87e6), exact(1.9e6)), "agrees");
    assert.equal(pairRelationOf(money("52 billion", 52e9), money("52 trillion", 52e12)), "differs");
    assert.equal(pairRelationOf(count(null, 7, "below"), exact(5)), "compatible");
  });
});

describe("the reason", () => {
  const said = (own: Compared, other: Compared, sentence: string) => assert.equal(reasonOf(own, other), sentence);
  it("converts what agrees in another unit", () => {
    said(money("52 mia. kr.", 52e9), money("52bn", 52e9), "The same value.");
    said(measure(82, "kilometer"), measure(51, "mile"), "The same value: “51 mile” is 82.1 kilometers.");
  });
  it("says which of two that agree names no currency", () => {
    const bare = compared("52 mia.", 52e9, 52e9, { kind: "money" });
    said(bare, money("52bn kroner", 52e9), "The same value; “52 mia.” does not say in which currency.");
  });
  it("says how far apart roundings are, and whose", () => {
    said(
      compared("1.87 million", 1.87e6, 1.87e6),
      compared("1.9 million", 1.9e6, 1.9e6),
      "1.6 % apart; rounding of “1.87 million” to 2 digits.",
    );
    said(
      compared("340,000", 340_000, 340_000),
      compared("about 350,000", 350_000, 350_000, { bound: "about" }),
      "2.9 % apart; “about 350,000” leaves room for 5 %.",
    );
    said(exact(12_461), exact(12_497), "0.29 % apart: each may be rounded by 0.5 %.");
  });
  it("says who leaves room for whom", () => {
    said(compared("up to 7", null, 7, { bound: "below" }), compared("5", 5, 5), "“up to 7” leaves room for “5”.");
    said(compared("5", 5, 5), compared("up to 7", null, 7, { bound: "below" }), "“up to 7” leaves room for “5”.");
  });
  it("says how much more or less what differs is, by the ends that face each other", () => {
    said(money("52 mia.", 52e9), money("68 mia.", 68e9), "“68 mia.” is 31 % more than “52 mia.”.");
    said(money("68 mia.", 68e9), money("52 mia.", 52e9), "“52 mia.” is 24 % less than “68 mia.”.");
    said(
      compared("8 bis 10 Milliarden", 8e9, 10e9, { bound: "between" }),
      compared("5–7 billioner", 5e12, 7e12, { bound: "between" }),
      "“5–7 billioner” is at least 500 times “8 bis 10 Milliarden”.",
    );
    const share = { kind: "percent", unit: "percent" } as const;
    said(compared("54 %", 54, 54, share), compared("61 %", 61, 61, share), "“61 %” is 7 points above “54 %”.");
  });
  it("names the scale word that misleads, of whichever language has one", () => {
    const danish = money("1,72 billioner kroner", 1.72e12, "da");
    const english = money("1.72 billion kroner", 1.72e9, "en");
    said(english, danish, "Exactly 1,000 times as much: Danish “billioner” is 10¹², an English trillion.");
    said(danish, english, "Exactly 1,000 times as little: Danish “billioner” is 10¹², an English trillion.");
    said(
      money("52 billion", 52e9),
      money("52.2 trillion", 52.2e12),
      "Almost 1,000 times as much: a scale word may be wrong in one of them.",
    );
  });
  it("converts the unit that may be wrong", () => {
    said(
      measure(82, "kilometer"),
      measure(82, "mile"),
      "The same number, but “82 mile” is 132 kilometers: one of the units may be wrong.",
    );
  });
});

describe("a figure outside of the claim", () => {
  const now = figure({ low: 52e6, high: 52e6 });
  const topic = { measure: "cost" } as const;

  it("is an earlier or later one where nothing but the time keeps them apart", () => {
    const before = figure({ low: 31e6, high: 31e6, topic: { ...topic, time: "2022" } });
    const dated = figure({ low: 52e6, high: 52e6, topic: { ...topic, time: "2026-03-10" } });
    assert.deepEqual(vetoesAgainst(dated, before), ["otherTime"]);
    const outside = outsideRelation(dated, before);
    assert.equal(outside?.relation, "earlier");
    assert.equal(outside.reason, "It is of 2022, this one of 10 March 2026.");
    assert.equal(isUpdate(dated, before), true);
    assert.equal(outsideRelation(before, dated)?.relation, "later");
  });
  it("is no update in another period, or with the same value", () => {
    const year = (time: string, value: number) =>
      figure({ low: value, high: value, topic: { measure: "revenue", time } });
    const outside = outsideRelation(year("2025", 18e6), year("2024", 16.9e6));
    assert.equal(outside?.relation, "earlier");
    assert.equal(isUpdate(year("2025", 18e6), year("2024", 16.9e6)), false);
  });
  it("is a part of the whole, or a plan beside an outcome", () => {
    const part = figure({ low: 45e6, high: 45e6, topic: { ...topic, part: "share" } });
    assert.deepEqual(
      [outsideRelation(now, part)?.relation, outsideRelation(now, part)?.reason],
      ["scope", "It is of a part, this one of the whole."],
    );
    const plan = figure({ low: 50e6, high: 50e6, topic: { ...topic, modality: "plan" } });
    const outcome = figure({ low: 52e6, high: 52e6, topic: { ...topic, modality: "outcome" } });
    assert.deepEqual(
      [outsideRelation(outcome, plan)?.relation, outsideRelation(outcome, plan)?.reason],
      ["stage", "It is planned or expected, this one what came about."],
    );
  });
  it("is nothing where two things keep them apart, or one that makes them strangers, or none", () => {
    const both = figure({ low: 45e6, high: 45e6, topic: { ...topic, part: "share", modality: "former" } });
    assert.equal(outsideRelation(now, both), null);
    const other = figure({ low: 45e6, high: 45e6, topic: { measure: "market-value" } });
    assert.equal(outsideRelation(now, other), null);
    assert.equal(outsideRelation(now, figure({ low: 45e6, high: 45e6 })), null);
    assert.equal(outsideRelation(now, figure({ document: now.document, low: 45e6, high: 45e6 })), null);
  });
  it("is nothing where little says that they are about one thing", () => {
    const stranger = figure({
      low: 45e6,
      high: 45e6,
      topic: {
        ...topic,
        part: "share",
        entities: [{ entity: "lundholm", scope: "clause", main: 0 }],
        names: ["lundholm"],
        words: ["tax"],
      },
    });
    assert.equal(outsideRelation(now, stranger), null);
  });
  it("is explained by vetoes that there are", () => {
    const pairs = [
      [{ topic: { base: "revenue", measure: "growth" } }, { topic: { base: "profit", measure: "growth" } }],
      [{ topic: { part: "share" } }, {}],
      [{ topic: { modality: "plan" } }, { topic: { modality: "outcome" } }],
      [{ topic: { modality: "plan" } }, { topic: { modality: "former" } }],
      [{ topic: { time: "2020" } }, { topic: { time: "2026" } }],
      [
        { topic: { measure: "market-value", time: null } },
        { published: "2026-03-11", topic: { measure: "market-value" } },
      ],
    ] as const;
    const raised = new Set(
      pairs.flatMap(([a, b]) => vetoesAgainst(figure(a), figure({ ...b, low: 70e6, high: 70e6 }))),
    );
    for (const name of Object.keys(softVetoes)) assert.ok(raised.has(name), name);
  });
});
