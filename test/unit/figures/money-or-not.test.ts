import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createAnalyser } from "../../../src/analysis/index.ts";
import { currenciesOf } from "../../../src/analysis/figures/index.ts";
import { read } from "./reading.ts";

function reads(language: string, text: string, figures: readonly string[]): void {
  test(`${language}: ${text}`, () => assert.deepEqual(read(language, text), figures));
}

describe("millions without a currency are money where the sentence says so", () => {
  reads("en", "Revenue rose to 2.9 million.", ["[2.9 million] money 2900000 ?"]);
  reads("en", "It rose to 2.9 million.", ["[2.9 million] count 2900000"]);
  reads("de", "Der Umsatz stieg auf 2,989 Millionen.", ["[2,989 Millionen] money 2989000 ?"]);
  reads("de", "Die Zahl der Arbeitslosen stieg auf 2,989 Millionen.", ["[2,989 Millionen] count 2989000"]);
  reads("da", "Gevinsten blev 12,75 mio. euro, langt over de ventede 5-7 mio.", [
    "[12,75 mio. euro] money 12750000 EUR",
    "[5-7 mio.] money 5000000–7000000 ?",
  ]);
  reads("en", "It made 1.2bn kroner in May. That was up from 0.9bn.", [
    "[1.2bn kroner] money 1200000000 ?",
    "[0.9bn] money 900000000 ?",
  ]);
  reads("en", "The population is 5.9 million. Each got €300.", ["[5.9 million] count 5900000", "[€300] money 300 EUR"]);
  reads("en", "They won 3 of 5 million.", ["[3] count 3", "[5 million] count 5000000"]);
});

describe("pounds", () => {
  reads("en", "It weighs 20 pounds.", ["[20 pounds] measure 20 pound"]);
  reads("en", "It cost 20 pounds.", ["[20 pounds] money 20 GBP"]);
  reads("en", "He asked for 20 pounds.", ["[20 pounds] measure 20 pound ambiguous"]);
  reads("en", "He asked for 20 lbs.", ["[20 lbs.] measure 20 pound"]);
  reads("en", "a 200-pound man", ["[200-pound] measure 200 pound"]);
  reads("en-GB", "He asked for 20 pounds.", ["[20 pounds] money 20 GBP"]);
  reads("de", "Das kostete 20 Pfund.", ["[20 Pfund] money 20 GBP"]);
  reads("de", "Er wiegt 200 Pfund.", ["[200 Pfund] measure 200 pound"]);
});

describe("pence", () => {
  reads("en", "It costs 50p. Many pay 60p.", ["[50p] money 0.5 GBP", "[60p] money 0.6 GBP"]);
  reads("en", "It opened at 6 p.m. and closed at 10 p. m. that evening.", []);
});

describe("degrees", () => {
  reads("de", "ein Winkel von 45 Grad", ["[45 Grad] measure 45 degree"]);
  reads("de", "Es wurde 45 Grad heiß.", ["[45 Grad] measure 45 celsius"]);
  reads("en", "The mast stood at an angle of 45 degrees.", ["[45 degrees] measure 45 degree"]);
  reads("en", "The triangle in the park was 45 degrees Celsius.", ["[45 degrees Celsius] measure 45 celsius"]);
});

describe("dollars of an unknown country", () => {
  const figures = (text: string, language: string) =>
    createAnalyser(null).analyse(text, { language, format: "text" }).figures;
  const toronto = "Toronto's council met. The park in Toronto will cost $5 million.";

  test("an English article about Canada alone leaves it open", () => {
    const [figure] = figures(toronto, "en");
    assert.equal(figure?.unit, "USD");
    assert.deepEqual(
      figure?.readings?.map(({ unit, reason }) => [unit, reason]),
      [
        ["USD", "currency"],
        ["CAD", "currency"],
      ],
    );
  });
  for (const text of [
    `${toronto} Washington paid.`,
    `${toronto} In C$ it is more.`,
    "Toronto paid $5 million.",
    "The board paid $5 million.",
  ]) {
    test(`decided: ${text}`, () => assert.equal(figures(text, "en")[0]?.ambiguous, undefined));
  }
  test("the tag of the article decides", () => {
    assert.equal(currenciesOf(toronto, "en-CA").dollars, null);
    assert.equal(currenciesOf("En México, los mexicanos pagan $300.", "es").dollars, "MXN");
  });
});
