/**
 * Writes what the linking of place names knows of countries: every name that CLDR gives them in any language.
 * Source: cldr-localenames-full (Unicode licence). One line a territory: code, English name, then the other names,
 * normalized as names are compared. Names that two territories share are left out, for they decide nothing.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { normalizeName } from "../src/corpus/linking/normalize.ts";

const main = new URL("../node_modules/cldr-localenames-full/main/", import.meta.url);
const target = new URL("../src/corpus/linking/generated/territories.ts", import.meta.url);

interface Locale {
  readonly main: Record<string, { readonly localeDisplayNames: { readonly territories: Record<string, string> } }>;
}

function namesOf(locale: string): [key: string, name: string][] {
  const file = new URL(`${locale}/territories.json`, main);
  // Locales that only differ by region from another one have no names of their own.
  if (!existsSync(file)) return [];
  const [content] = Object.values((JSON.parse(readFileSync(file, "utf8")) as Locale).main);
  return Object.entries(content?.localeDisplayNames.territories ?? {});
}

/** Countries alone: ISO 3166 alpha-2, without continents (three digits) and CLDR's pseudo-regions. */
const isCountry = (code: string) =>
  /^[A-Z]{2}$/.test(code) && !["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"].includes(code);

const english = new Map(namesOf("en").filter(([key]) => isCountry(key)));
const owners = new Map<string, Set<string>>();
for (const locale of readdirSync(main)) {
  for (const [key, name] of namesOf(locale)) {
    const code = key.split("-", 1)[0] ?? "";
    const normalized = normalizeName(name);
    if (!isCountry(code) || !normalized || normalized === code.toLowerCase()) continue;
    let codes = owners.get(normalized);
    if (!codes) owners.set(normalized, (codes = new Set()));
    codes.add(code);
  }
}
/** What CLDR lacks: press abbreviations and everyday names. */
const everyday: Record<string, string[]> = {
  AE: ["uae", "vae", "emirates", "emiraterne", "emirate"],
  GB: ["uk", "great britain", "britain", "grossbritannien", "storbritannien", "storbritannia", "grande bretagne"],
  US: [
    "us",
    "usa",
    "united states of america",
    "forenede stater",
    "forente stater",
    "forenta staterna",
    "stati uniti damerica",
    "america",
    "vereinigte staaten von amerika",
    "etats unis damerique",
  ],
  NL: ["holland"],
  CZ: ["czech republic", "tjekkiet", "tschechien"],
  KR: ["republic of korea", "sydkorea", "sudkorea"],
  KP: ["dprk"],
  CI: ["ivory coast"],
};
/** What some languages call a country by is the name of something else in most: EU is no short form of the United States, Norfolk no island. */
for (const name of ["eu", "un", "norfolk"]) owners.delete(name);
for (const [code, names] of Object.entries(everyday)) for (const name of names) owners.set(name, new Set([code]));

const lines = [...english]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, name]) => {
    const others = [...owners].filter(([, codes]) => codes.size === 1 && codes.has(code)).map(([other]) => other);
    return [code, name, ...others.sort()].join("|");
  });
const head = "// Written by scripts/generate-territories.ts from CLDR; not to be edited.\n";
writeFileSync(target, `${head}export const territoryNames = ${JSON.stringify(lines.join("\n"))};\n`);
console.log(`${lines.length} territories, ${owners.size} names`);
