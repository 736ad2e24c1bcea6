import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { looks, summaryText } from "../../../src/webview/compare/looks.ts";
import { axisUnit, dayText, tickText } from "../../../src/webview/compare/numbers.ts";
import { compared } from "./figures.ts";

/** Intl puts no-break spaces where it sees fit. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/gu, " ");

describe("the ticks", () => {
  it("are short, in the user's language, with their currency", () => {
    const kroner = { kind: "money", unit: "DKK" } as const;
    assert.equal(plain(tickText(kroner, "en")(52e9)), "kr 52B");
    assert.equal(plain(tickText(kroner, "da")(52e9)), "52 mia. kr.");
    assert.equal(plain(tickText({ kind: "money", unit: "EUR" }, "de")(400e6)), "400 Mio. €");
  });
  it("have digits where they are few, and a percent sign", () => {
    assert.equal(tickText({ kind: "count", unit: null }, "en")(4200), "4,200");
    assert.equal(tickText({ kind: "percent", unit: "percent" }, "en")(6.8), "6.8%");
    assert.equal(tickText({ kind: "measure", unit: "gigawatt" }, "en")(3), "3");
  });
  it("are English where the language or the currency is none", () => {
    assert.equal(tickText({ kind: "money", unit: "no such" }, "en")(1500), "1,500");
    assert.equal(tickText({ kind: "count", unit: null }, "!")(1500), "1,500");
  });
});

describe("the unit of the axis", () => {
  it("is said where the ticks do not say it", () => {
    assert.equal(axisUnit({ kind: "measure", unit: "kilometer" }), "kilometers");
    assert.equal(axisUnit({ kind: "money", unit: "DKK" }), "DKK");
    assert.equal(axisUnit({ kind: "percent", unit: "percent" }), "");
    assert.equal(axisUnit({ kind: "count", unit: null }), "");
  });
});

describe("a date", () => {
  it("is written in the user's language, as coarse as it is", () => {
    assert.equal(dayText("2025-03-14", "de"), "14. März 2025");
    assert.equal(dayText("2025-03", "en"), "Mar 2025");
    assert.equal(dayText("2025", "en"), "2025");
  });
});

describe("the relations", () => {
  it("each have a shape of their own: colour alone tells nobody", () => {
    const shapes = Object.values(looks).map(({ path, filled }) => `${path} ${filled}`);
    assert.equal(new Set(shapes).size, shapes.length);
  });
});

describe("the summary", () => {
  it("counts voices, not figures, and leaves out what is not compared", () => {
    const figures = [
      compared(),
      compared({ relation: "agrees", uri: "file:///b" }),
      compared({ relation: "rounded", uri: "file:///c", voice: "file:///c" }),
      compared({ relation: "scale-slip", uri: "file:///d", voice: "file:///d" }),
      compared({ relation: "compatible", uri: "file:///e", voice: "file:///e" }),
      compared({ relation: "earlier", uri: "file:///f", voice: "file:///f" }),
    ];
    assert.equal(summaryText({ figures }), "supported by 2 voices in 3 articles · 1 voice differs · 1 compatible");
  });
  it("says nothing of what there is not", () => {
    assert.equal(summaryText({ figures: [compared()] }), "supported by 1 voice in 1 article");
  });
});
