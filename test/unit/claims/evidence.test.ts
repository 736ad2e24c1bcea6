import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isLinked, match, mayBeLinked } from "../../../src/corpus/claims/comparable.ts";
import { areStrangers, evidence, haveOtherSubjects, weigh } from "../../../src/corpus/claims/evidence.ts";
import {
  decadesApart,
  isMistyped,
  isSlip,
  isTenfold,
  sameValue,
  timesApart,
} from "../../../src/corpus/claims/values.ts";
import { agreeing, differing } from "../../../src/corpus/claims/weights.ts";
import { relationOf } from "../../../src/corpus/relations.ts";
import { buildClaims, type ClaimFigure } from "../../../src/corpus/claims.ts";
import type { Topic } from "../../../src/analysis/types.ts";
import { figure, type Changes } from "./claim-figure.ts";

const exactly = (value: number) => ({ low: value, high: value });

function valueOf(name: string, a: Changes, b: Changes): number | undefined {
  const values = weigh(figure(a), figure(b), true);
  return values[evidence.findIndex((each) => each.name === name)];
}

describe("evidence for one claim", () => {
  it("has a weight for no other names than its own, and none on its wrong side", () => {
    for (const { weights } of [agreeing, differing])
      for (const [name, weight] of Object.entries(weights)) {
        const own = evidence.find((each) => each.name === name);
        assert.ok(own && own.sign * weight >= 0, name);
      }
  });

  it("takes a compound or an inflection of a name for the name", () => {
    const names = (name: string) => ({ topic: { names: [name] } });
    const inCommon = (a: string, b: string) => valueOf("words like names in both", names(a), names(b));
    assert.ok(inCommon("tarnow", "tarnowsoen"));
    assert.equal(inCommon("elbe", "elberfeld"), 0);
    assert.equal(inCommon("solvang", "solvig"), 0);
  });

  it("takes one name for one thing whatever it was read as", () => {
    const of = (entity: string) => ({ topic: { entities: [{ entity, scope: "clause" }] } }) as const;
    assert.equal(valueOf("an entity near both", of("havlys.place"), of("havlys.product")), 1);
    assert.equal(valueOf("an entity near both", of("havlys.place"), of("havgard.place")), 0);
  });

  it("compares no figures without any name in common", () => {
    const lumen = { names: ["lumen"], entities: [{ entity: "lumen", scope: "clause" }] } as const;
    assert.ok(areStrangers(figure(), figure({ topic: lumen })));
    assert.ok(!areStrangers(figure(), figure()));
    const telling = exactly(18.4e9);
    assert.ok(!areStrangers(figure(telling), figure({ ...telling, topic: lumen })));
  });
});

describe("what half the news has in common", () => {
  const about = (...entities: readonly string[]) => ({
    names: [],
    entities: entities.map((entity) => ({ entity, scope: "paragraph" as const, main: 0 })),
  });

  it("does not make two events one where each has a name of its own", () => {
    const quake = (value: number, ...names: readonly string[]) =>
      figure({ ...exactly(value), topic: about("china", "xinhua", ...names) });
    assert.ok(areStrangers(quake(5e6, "gansu"), quake(6e6, "yunnan")));
    assert.ok(!areStrangers(quake(5e6, "gansu"), quake(6e6, "gansu")));
    assert.ok(!areStrangers(quake(5e6, "gansu"), quake(6e6)));
    assert.ok(!areStrangers(quake(5.2e6, "gansu"), quake(5.2e6, "yunnan")));
  });

  it("is what a figure is about where its own sentence names the country", () => {
    const of = (...names: readonly string[]) => ({
      names: [],
      entities: [
        { entity: "germany", scope: "clause" as const },
        ...names.map((entity) => ({ entity, scope: "article" as const, main: 0 })),
      ],
    });
    assert.ok(!areStrangers(figure({ topic: of("rki") }), figure({ ...exactly(6e6), topic: of("ecdc") })));
  });
});

describe("subjects", () => {
  const item = (subject: string, ...others: readonly string[]) =>
    figure({
      topic: {
        names: [subject],
        entities: [
          { entity: subject, scope: "clause" },
          ...others.map((entity) => ({ entity, scope: "paragraph" as const })),
        ],
      },
    });

  it("are others where each article knows the other's and says nothing of it there", () => {
    assert.ok(haveOtherSubjects(item("spd", "afd"), item("afd", "spd")));
    assert.ok(!haveOtherSubjects(item("spd", "afd"), item("spd", "afd")));
    assert.ok(!haveOtherSubjects(item("spd", "fdp"), item("afd", "spd")));
  });
});

describe("the same value", () => {
  const said = (low: number | null, high: number | null) =>
    figure({ low, high, bound: low === null ? "below" : high === null ? "above" : "exact" });

  it("is one number, with whatever hedge", () => {
    assert.ok(sameValue(said(110, null), said(110, 110)));
    assert.ok(sameValue(said(5, 7), said(5, 7)));
    assert.ok(!sameValue(said(75, null), said(null, 70_000)));
    assert.ok(!sameValue(said(5, 7), said(5, null)));
  });

  it("is no open end by which almost anything would be like anything", () => {
    assert.equal(relationOf(said(75, null), said(null, 70_000)), "compatible");
    assert.equal(relationOf(said(75, null), said(75, null)), "agrees");
  });
});

describe("values that do not meet", () => {
  const values = (a: number, b: number) => [figure(exactly(a)), figure(exactly(b))] as const;

  it("are a slip of scale where the digits are the same a thousand times apart", () => {
    assert.ok(isSlip(...values(1.2e9, 1.2e12)));
    assert.ok(!isSlip(...values(1.2e9, 1.3e12)));
  });

  it("are a slip of unit where the number is the same, or its digits a thousand times apart", () => {
    const measure = (value: number, unit: string) => figure({ kind: "measure", ...exactly(value), unit });
    assert.ok(isSlip(measure(210, "hectare"), measure(210, "square-kilometer")));
    assert.ok(isSlip(measure(24_000, "megawatt-hour"), measure(24, "terawatt-hour")));
    assert.ok(!isSlip(measure(24_000, "megawatt-hour"), measure(25, "terawatt-hour")));
  });

  it("have a nought too many, or digits that changed places", () => {
    assert.ok(isTenfold(...values(5000, 50_000)));
    assert.ok(isMistyped(...values(6.8, 8.6)));
    assert.ok(isMistyped(...values(104, 140)) && isMistyped(...values(12, 2.1)));
    assert.ok(!isMistyped(...values(6.8, 8.7)) && !isMistyped(...values(5, 7)) && !isMistyped(...values(104, 14)));
  });

  it("lie no powers of ten apart where a scale word may have been misread", () => {
    const apart = (a: number, b: number) => {
      const [one, other] = values(a, b);
      return decadesApart(one, other, timesApart(one, other));
    };
    assert.equal(apart(8e9, 6e12), 0);
    assert.ok(Math.abs(apart(2, 200) - 2) < 1e-9);
  });
});

describe("a contradiction", () => {
  it("needs more where an article gives hardly another figure, or says what came of a plan", () => {
    const leastFor = (topic: Partial<Topic>, other: Partial<Topic> = topic) =>
      match(figure({ topic }), figure({ topic: other, ...exactly(6e6) })).enoughAsBest;
    assert.ok(leastFor({ among: 1 }) > leastFor({}));
    assert.ok(leastFor({ modality: "plan" }, { modality: "outcome" }) > leastFor({ modality: "plan" }));
  });

  it("needs more where nothing says which quarter or year results are of", () => {
    const leastFor = (measure: string, published: string | null) =>
      match(figure({ topic: { measure }, published }), figure({ topic: { measure }, ...exactly(6e6) })).enoughAsBest;
    assert.ok(leastFor("profit", null) > leastFor("profit", "2026-03-10"));
    assert.equal(leastFor("cost", null), leastFor("cost", "2026-03-10"));
  });

  it("is none with the second best of an article's figures, unless much speaks for it", () => {
    const own = figure();
    const better = figure({ document: "article", ...exactly(6e6) });
    const worse = figure({ document: "article", ...exactly(7e6), topic: { near: [] } });
    const sizes = (...figures: readonly ClaimFigure[]) =>
      buildClaims(figures)
        .map(({ members }) => members.length)
        .toSorted((a, b) => a - b);
    assert.ok(mayBeLinked(match(own, worse)) && !isLinked(match(own, worse)));
    assert.deepEqual(sizes(own, worse), [2]);
    assert.deepEqual(sizes(own, better, worse), [1, 2]);
  });

  it("is none where another figure of the article agrees", () => {
    const document = "article";
    const claims = buildClaims([figure(), figure({ document }), figure({ document, ...exactly(6e6) })]);
    assert.deepEqual(claims.map(({ relation, members }) => `${relation} ${members.length}`).toSorted(), [
      "agree 2",
      "single 1",
    ]);
  });
});
