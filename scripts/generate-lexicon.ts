/**
 * Writes src/analysis/lexicon/generated/LANGUAGE.json from CLDR: signs, scale words, currency names, unit names and
 * spelled-out numbers. Deterministic; a unit test regenerates and compares.
 *
 *   node scripts/generate-lexicon.ts
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { GeneratedLexicon } from "../src/analysis/lexicon/types.ts";
import { createSpeller, type RuleSets } from "./lexicon/rbnf.ts";
import { languages, units, writtenTogether } from "./lexicon/selection.ts";

const require = createRequire(import.meta.url);
type Dictionary = { readonly [key: string]: string | undefined };

interface CldrNumbers {
  readonly [key: string]: unknown;
}

export function generateLexicon(language: string): GeneratedLexicon {
  const numbers = (cldr("numbers", language, "numbers") as { numbers: CldrNumbers }).numbers;
  const signs = numbers["symbols-numberSystem-latn"] as { decimal: string; group: string };
  const formats = numbers["decimalFormats-numberSystem-latn"] as Record<
    "long" | "short",
    { readonly decimalFormat: Dictionary }
  >;
  const scales = scaleWords(formats.long.decimalFormat);
  const currencies = (
    cldr("numbers", language, "currencies") as { numbers: { currencies: Record<string, Dictionary> } }
  ).numbers.currencies;
  return {
    decimal: signs.decimal,
    group: signs.group,
    scales,
    abbreviations: without(scaleWords(formats.short.decimalFormat), scales),
    numbers: spelledNumbers(language),
    currencies: currencyNames(currencies),
    symbols: currencySymbols(currencies),
    units: mergedWords([language, ...(spellings[language] ?? [])].map((locale) => unitNames(unitsOf(locale)))),
    per: mergedWords([language, ...(spellings[language] ?? [])].map((locale) => perNames(unitsOf(locale)))),
    ...ofWord(numbers),
    ...(percentFirst(numbers) && { percentFirst: true }),
  };
}

/** The text of a generated file. */
export function printLexicon(lexicon: GeneratedLexicon): string {
  return `${JSON.stringify(lexicon, null, 1)}\n`;
}

function cldr(packageName: string, language: string, file: string): unknown {
  const data = require(`cldr-${packageName}-full/main/${language}/${file}.json`) as { main: Record<string, unknown> };
  const found = data.main[language];
  if (!found) throw new Error(`CLDR has no ${file} for ${language}`);
  return found;
}

/** The word between number and currency name in "{0} de {1}". */
function ofWord(numbers: CldrNumbers): { of?: string } {
  const patterns = Object.entries(numbers["currencyFormats-numberSystem-latn"] as Dictionary);
  const words = patterns
    .filter(([key]) => key.startsWith("unitPattern"))
    .map(([, pattern]) => pattern?.replace("{0}", "").replace("{1}", ""));
  const of = joined(words);
  return of ? { of } : {};
}

function percentFirst(numbers: CldrNumbers): boolean {
  return (numbers["percentFormats-numberSystem-latn"] as Dictionary)["standard"]?.startsWith("%") ?? false;
}

function joined(words: Iterable<string | undefined>): string {
  const clean = [...words].map((word) =>
    word
      ?.replaceAll("\u00AD", "")
      .replaceAll(/[\s\u00A0\u202F]+/gu, " ")
      .trim(),
  );
  return [...new Set(clean.filter((word): word is string => Boolean(word) && !word?.includes("|")))].join("|");
}

/** "00 millioner" for 10000000 → 6: millioner. Zeros stand for the digits shown, so the scale is what they leave. */
function scaleWords(patterns: Dictionary): Record<string, string> {
  const found = new Map<number, Set<string>>();
  for (const [key, pattern] of Object.entries(patterns)) {
    const power = /^(10*)-count-/.exec(key)?.[1];
    const zeros = /0+/.exec(pattern ?? "")?.[0];
    if (!power || !zeros || !pattern) continue;
    const word = pattern
      .replaceAll(/'([^']*)'/g, "$1")
      .replace(/0+/, "")
      .replaceAll("\u200F", "")
      .trim();
    if (!word || word.includes("¤")) continue;
    const exponent = power.length - zeros.length;
    found.set(exponent, (found.get(exponent) ?? new Set()).add(word));
  }
  return Object.fromEntries([...found].sort(([a], [b]) => a - b).map(([exponent, words]) => [exponent, joined(words)]));
}

function without(record: Record<string, string>, other: Record<string, string>): Record<string, string> {
  const entries = Object.entries(record).map(([key, words]) => {
    const known = new Set((other[key] ?? "").split("|"));
    return [key, joined(words.split("|").filter((word) => !known.has(word)))] as const;
  });
  return Object.fromEntries(entries.filter(([, words]) => words));
}

/** Every way the language spells 0 to 99 and the hundreds, but for what is composed. Keys are the numbers. */
function spelledNumbers(language: string): Record<string, string> {
  const file = language === "nb" ? "no" : language;
  const rules = (require(`cldr-rbnf/rbnf/${file}.json`) as { rbnf: { rbnf: { SpelloutRules: RuleSets } } }).rbnf.rbnf
    .SpelloutRules;
  const spell = createSpeller(rules, language);
  const sets = Object.keys(rules).filter((name) => /^%spellout-(?:cardinal|numbering(?!-year))/.test(name));
  const values = [...Array.from({ length: 100 }, (_, i) => i), 100, 200, 300, 400, 500, 600, 700, 800, 900];
  const words = new Map(values.map((value) => [value, joined(sets.map((set) => spell(set, value) ?? undefined))]));
  for (const [value, all] of words) words.set(value, withoutComposed(all, value, words, writtenTogether.has(language)));
  return Object.fromEntries([...words].filter(([, all]) => all));
}

/** Leaves out "twenty-three" and "двадцать три", which the reader puts together from their parts. */
function withoutComposed(all: string, value: number, words: ReadonlyMap<number, string>, together: boolean): string {
  if (value <= 20 || value >= 100 || value % 10 === 0) return all;
  const tens = (words.get(value - (value % 10)) ?? "").split("|");
  const ones = (words.get(value % 10) ?? "").split("|");
  const joins = together ? [" ", "-", ""] : [" ", "-"];
  const composed = new Set(tens.flatMap((ten) => ones.flatMap((unit) => joins.map((join) => ten + join + unit))));
  return all
    .split("|")
    .filter((word) => !composed.has(word))
    .join("|");
}

/** ISO 4217 codes that are legal tender somewhere today, by CLDR's region data. */
function currentCurrencies(): Set<string> {
  const data = require("cldr-core/supplemental/currencyData.json") as {
    supplemental: { currencyData: { region: Record<string, readonly Record<string, Dictionary>[]> } };
  };
  const codes = Object.values(data.supplemental.currencyData.region)
    .flatMap((list) => list.flatMap((entry) => Object.entries(entry)))
    .filter(([, use]) => !use["_to"] && use["_tender"] !== "false")
    .map(([code]) => code);
  return new Set(codes);
}

const current = currentCurrencies();

function currencyNames(currencies: Record<string, Dictionary>): Record<string, string> {
  const entries = Object.entries(currencies)
    .filter(([code]) => current.has(code))
    .map(([code, forms]) => {
      const names = Object.entries(forms).filter(([key]) => key.startsWith("displayName"));
      return [code, joined(names.map(([, name]) => name?.replaceAll(/\s*\([^)]*\)/g, "")))] as const;
    });
  return Object.fromEntries(entries.filter(([code, names]) => names && names !== code));
}

/** Symbols that name one currency only; "$" and "kr" depend on the country and are kept by hand. */
function currencySymbols(currencies: Record<string, Dictionary>): Record<string, string> {
  const entries = Object.entries(currencies)
    .filter(([code]) => current.has(code))
    .map(([code, forms]) => [code, joined([forms["symbol"]].filter((symbol) => symbol !== code))] as const);
  return Object.fromEntries(entries.filter(([, symbol]) => symbol));
}

type UnitData = Record<"long" | "short" | "narrow", Record<string, Dictionary>>;

/** Locales whose unit names are spelled otherwise ("metres"). */
const spellings: Readonly<Record<string, readonly string[]>> = { en: ["en-GB"], pt: ["pt-PT"] };

function unitsOf(locale: string): UnitData {
  return (cldr("units", locale, "units") as { units: UnitData }).units;
}

function mergedWords(records: readonly Record<string, string>[]): Record<string, string> {
  const keys = new Set(records.flatMap((record) => Object.keys(record)));
  return Object.fromEntries(
    [...keys].map((key) => [key, joined(records.flatMap((record) => (record[key] ?? "").split("|")))]),
  );
}

function unitNames(data: UnitData): Record<string, string> {
  const entries = units.map(([key, id]) => {
    const forms = (["long", "short"] as const).flatMap((width) =>
      Object.entries(data[width][key] ?? {})
        .filter(([name, pattern]) => name.includes("-count-") && pattern?.includes("{0}"))
        .map(([, pattern]) => pattern?.replace("{0}", "")),
    );
    return [id, joined(forms)] as const;
  });
  return Object.fromEntries(entries.filter(([, names]) => names));
}

/** How the language says "per hour": "{0} om timen" → hour: om timen. */
function perNames(data: UnitData): Record<string, string> {
  const entries = units.map(([key, id]) => {
    const patterns = (["long", "short"] as const).map((width) => data[width][key]?.["perUnitPattern"]);
    return [id, joined(patterns.map((pattern) => pattern?.replace("{0}", "")))] as const;
  });
  return Object.fromEntries(entries.filter(([, names]) => names));
}

/** Where the generated file of a language lives. */
export function lexiconPath(language: string): string {
  return fileURLToPath(new URL(`../src/analysis/lexicon/generated/${language}.json`, import.meta.url));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const language of languages) writeFileSync(lexiconPath(language), printLexicon(generateLexicon(language)));
}
