import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { normalizeName } from "../../../src/corpus/linking/normalize.ts";
import { profileOf } from "../../../src/corpus/linking/profile.ts";
import { translatedName } from "../../../src/corpus/linking/translations.ts";

const name = (written: string, kind: "organization" | "place") => translatedName(normalizeName(written), kind);

describe("names in other languages", () => {
  it("are one for cities, regions and seas", () => {
    for (const written of ["Copenhagen", "Kopenhagen", "København", "Köpenhamn", "Copenhague"])
      assert.equal(name(written, "place"), "copenhagen", written);
    assert.equal(name("Moskau", "place"), name("Moskva", "place"));
    assert.equal(name("Vestbredden", "place"), name("Westjordanland", "place"));
    assert.equal(name("Det Røde Hav", "place"), name("Red Sea", "place"));
    assert.equal(name("Südamerika", "place"), "south america");
  });
  it("are one for international organizations, also where German inflects them", () => {
    for (const written of ["ECB", "EZB", "Den Europæiske Centralbank", "der Europäischen Zentralbank"])
      assert.equal(name(written, "organization"), "european central bank", written);
    assert.equal(name("FN", "organization"), name("den Vereinten Nationen", "organization"));
    assert.equal(name("des Roten Kreuzes", "organization"), name("Røde Kors", "organization"));
  });
  it("stay what they are where no translation is known, or the kind is another one", () => {
    assert.equal(name("Nordvind Energi", "organization"), "nordvind energi");
    assert.equal(name("Kopenhagen", "organization"), "kopenhagen");
  });
  it("are those of profiles, and a national society is none of the international one", () => {
    const nameOf = (...forms: string[]) => profileOf(forms, "organization").name;
    assert.equal(nameOf("Europäische Zentralbank", "EZB"), nameOf("ECB"));
    assert.equal(nameOf("Danish Red Cross", "Red Cross"), "danish red cross");
  });
});
