/**
 * Writes what the linking of place names knows of cities and continents: what the languages whose numbers we read call them.
 * Sources: the cities after which cldr-dates-full names time zones, most capitals among them, and the continents and their
 * parts of cldr-localenames-full (Unicode licence). One line a place: its English name and the others, normalized as names
 * are compared. Names that two places share are left out, and those of countries.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { normalizeName } from "../src/corpus/linking/normalize.ts";
import { territoryOf } from "../src/corpus/linking/territories.ts";
import { type Names, world, zoneCities } from "./names/cldr.ts";
import { root } from "./root.ts";

const languages = readdirSync(path.join(root, "src/analysis/lexicon/generated"))
  .map((file) => path.basename(file, ".json"))
  .filter((language) => language.length === 2);

function read(packageName: string, language: string, file: string): Names {
  const of = path.join(root, "node_modules", packageName, "main", language, file);
  if (!existsSync(of)) return {};
  const { main } = JSON.parse(readFileSync(of, "utf8")) as { readonly main: Readonly<Record<string, Names>> };
  return main[language] ?? {};
}

function at(names: Names, ...keys: readonly string[]): Names {
  return keys.reduce<Names>((inner, key) => {
    const next = inner[key];
    return typeof next === "object" ? next : {};
  }, names);
}

function places(language: string): [key: string, name: string][] {
  const zones = at(read("cldr-dates-full", language, "timeZoneNames.json"), "dates", "timeZoneNames", "zone");
  const regions = at(read("cldr-localenames-full", language, "territories.json"), "localeDisplayNames", "territories");
  const continents = Object.entries(regions).flatMap(([key, name]): [string, string][] =>
    /^\d{3}$/.test(key) && key !== world && typeof name === "string" ? [[key, name]] : [],
  );
  return [...zoneCities(zones), ...continents];
}

const english = new Map(places("en").map(([key, name]) => [key, normalizeName(name)]));
const owners = new Map<string, Set<string>>();
for (const language of languages) {
  for (const [key, written] of places(language)) {
    const name = normalizeName(written.replaceAll("\u00AD", ""));
    // English says its own name only where it is not the zone's: "Europe/Copenhagen".
    const own = english.get(key) ?? normalizeName(key.split("/").at(-1)?.replaceAll("_", " ") ?? "");
    // "Beulah, North Dakota"
    if (
      !own ||
      !name ||
      key.startsWith("/Etc") ||
      written.includes(",") ||
      !/^[\p{Script=Latin} ]+$/u.test(name) ||
      territoryOf(name)
    )
      continue;
    owners.set(name, (owners.get(name) ?? new Set()).add(own));
  }
}

const lines = [...new Set([...owners.values()].flatMap((of) => [...of]))]
  .sort()
  .map((name) => [
    name,
    ...[...owners].filter(([other, of]) => of.size === 1 && of.has(name) && other !== name).map(([other]) => other),
  ])
  .filter((names) => names.length > 1 && !territoryOf(names[0] ?? ""))
  .map(([name = "", ...others]) => [name, ...others.sort()].join("|"));
const head = "// Written by scripts/generate-cities.ts from CLDR; not to be edited.\n";
const target = path.join(root, "src/corpus/linking/generated/cities.ts");
writeFileSync(target, `${head}export const cityNames = ${JSON.stringify(lines.join("\n"))};\n`);
console.log(`${lines.length} places, ${owners.size} names`);
