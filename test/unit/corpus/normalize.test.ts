import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isAcronymOf } from "../../../src/corpus/linking/acronym.ts";
import { withoutLegalForm } from "../../../src/corpus/linking/legal-forms.ts";
import { normalizeName, transliteratedName } from "../../../src/corpus/linking/normalize.ts";
import { territoryOf } from "../../../src/corpus/linking/territories.ts";

describe("names are equal apart from", () => {
  const pairs: Record<string, [string, string]> = {
    case: ["NORDWIND", "Nordwind"],
    diacritics: ["Pāvils Ēriks", "Pavils Eriks"],
    "letters without decomposition": ["Lübeck Straße", "Lubeck Strasse"],
    hyphens: ["Hans-Peter Ohm", "Hans Peter Ohm"],
    "spaces of any kind": ["Nordic\u00a0 Ferries\n", "Nordic Ferries"],
    apostrophes: ["Dave’s Garage", "Dave's Garage"],
    "full stops of initials": ["A.P. Berg & Co.", "AP Berg and Co"],
    "spaced initials": ["J. P. Lund", "J.P. Lund"],
    "width of letters": ["ＮＡＳＡ", "NASA"],
  };
  for (const [difference, [a, b]] of Object.entries(pairs))
    it(difference, () => assert.equal(normalizeName(a), normalizeName(b)));

  it("but not apart from letters, digits or signs that tell names apart", () => {
    const names = [
      "C++",
      "C#",
      "C",
      "H100",
      "H200",
      "Nordwind",
      "Nordwinds",
      "Møller",
      "Muller",
      "G 42",
      "किताब",
      "कताब",
    ];
    assert.equal(new Set(names.map(normalizeName)).size, names.length);
  });
  it("a lone initial stays", () => assert.equal(normalizeName("Ida B. Lund"), "ida b lund"));
});

describe("umlauts are also written as two letters", () => {
  it("where there are any", () => {
    assert.equal(transliteratedName("Jörg Müller"), "joerg mueller");
    assert.equal(transliteratedName("Århus Ø"), "aarhus oe");
    assert.equal(transliteratedName("Ida Lund"), null);
  });
});

describe("legal forms", () => {
  const cases: Record<string, string> = {
    "Nordwind A/S": "nordwind",
    "Nordwind AG": "nordwind",
    "Nordwind GmbH & Co. KG": "nordwind",
    "Nordwind S.p.A.": "nordwind",
    "Baltic Chip Manufacturing Co., Ltd.": "baltic chip manufacturing",
    "Nordwind Oyj": "nordwind",
    "Co.": "co",
    "Lund and Sons": "lund and sons",
    "Nordwind Electronics": "nordwind electronics",
    "Nordwind Group": "nordwind group",
    "A AG": "a ag",
  };
  for (const [name, bare] of Object.entries(cases))
    it(`${name} is ${bare}`, () => assert.equal(withoutLegalForm(normalizeName(name)), bare));
});

describe("an acronym", () => {
  it("has the letters of its long form in order", () => {
    for (const [short, long] of [
      ["BHA", "Baltic Harbour Authority"],
      ["EZB", "Europäische Zentralbank"],
      ["ECB", "Den Europæiske Centralbank"],
      ["U.N.", "United Nations"],
    ] as const)
      assert.ok(isAcronymOf(short, long), short);
  });
  it("is not any word in parentheses", () => {
    for (const [short, long] of [
      ["Oslo", "Oslo Harbour"],
      ["NYSE", "Baltic Harbour Authority"],
      ["HBA", "Baltic Harbour Authority"],
      ["BHA", "BHX"],
      ["B", "Baltic Harbour"],
    ] as const)
      assert.ok(!isAcronymOf(short, long), short);
  });
});

describe("a country", () => {
  it("is known by its name in any language", () => {
    const china = ["China", "Kina", "Chine", "Cina", "Čína", "中国", "Κίνα"];
    assert.deepEqual(new Set(china.map((name) => territoryOf(normalizeName(name))?.code)), new Set(["CN"]));
    for (const name of ["USA", "U.S.", "the United States", "De Forenede Stater", "Vereinigten Staaten"])
      assert.equal(territoryOf(normalizeName(name))?.code, "US", name);
    for (const name of [
      "United Arab Emirates",
      "De Forenede Arabiske Emirater",
      "Vereinigten Arabischen Emiraten",
      "UAE",
    ])
      assert.equal(territoryOf(normalizeName(name))?.code, "AE", name);
  });
  it("is no city, adjective or continent", () => {
    for (const name of ["Chinese", "Copenhagen", "Europe", "Dansk", "Korea"])
      assert.equal(territoryOf(normalizeName(name)), null, name);
  });
});
