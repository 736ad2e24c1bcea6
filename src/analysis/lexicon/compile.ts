import { hashWord } from "../article/tokens.ts";
import type { Bound } from "../types.ts";
import type { LanguageData, Words } from "./language.ts";
import { counted } from "./counted.ts";
import { HashFilter } from "./hash-filter.ts";
import { PhraseTable } from "./phrases.ts";
import { englishScales } from "./scales.ts";
import { startKey } from "./starts.ts";
import type { Connector, GeneratedLexicon, Lexicon, Lead, NumberWord, Unit } from "./types.ts";
import { commonCents, commonCurrencies, lowerCodes, commonUnits, currencySymbols, millionCodes } from "./common.ts";

/** Makes the tables that recognizers look words up in from what CLDR and the hand-kept file say of a language. */
export function compileLexicon(language: string, generated: GeneratedLexicon, data: LanguageData | null): Lexicon {
  const entries = numberEntries(language, generated, data);
  const numbers = new PhraseTable<NumberWord>(entries);
  const starting = new PhraseTable([...entries].filter(([, word]) => canStart(word)));
  const currencies = prefixes(generated, data);
  const short = abbreviations(generated, data);
  const unitWords = units(generated, data);
  const lastUnits = unitsAtEnd(data);
  const over = ratioWords(data);
  const ofWords = wordSet(joinWords(data?.of, generated.of));
  const glued = data?.glued ? glue(generated, data) : null;
  const moneySums = sums(data);
  const joining = connectors(data);
  const hedgesAfter = trails(data);
  const following = [numbers, short, unitWords, lastUnits, over, ofWords, joining, hedgesAfter];
  return {
    language,
    generatedOnly: data === null,
    decimal: generated.decimal,
    starters: new HashFilter([...starting.starts, ...currencies.starts]),
    followers: new HashFilter([...following.flatMap(({ starts }) => [...starts]), ...hyphens.map(hashWord)]),
    leads: leads(data),
    numbers,
    abbreviations: short,
    units: unitWords,
    prefixes: currencies,
    connectors: joining,
    trails: hedgesAfter,
    lastUnits,
    over,
    belowZero: wordSet(data?.belowZero),
    arrivals: wordSet(data?.arrivals),
    throughout: wordSet(data?.throughout),
    throughoutNot: wordSet(data?.throughoutNot),
    governing: data?.governing ? new RegExp(`^(?:${data.governing.replaceAll("*", "\\p{L}*")})$`, "iu") : null,
    per: per(generated, data),
    ofWords,
    ofAlways: Boolean(generated.of),
    percentFirst: generated.percentFirst === true,
    fillers: wordSet(data?.fillers),
    stops: wordSet(data?.stops),
    ages: wordSet(data?.ages),
    verbs: wordSet(data?.verbs),
    clockHours: data?.clockHours ?? false,
    moneyTalk: stems(data?.moneyTalk),
    countTalk: stems(data?.countTalk),
    things: countedThings(language),
    levels: wordSet(data?.levels),
    singularArticles: wordSet(data?.singularArticles),
    paidIn: wordSet(data?.paidIn),
    pieces: wordSet(data?.pieces),
    qualifiers: wordSet(data?.qualifiers),
    objects: wordSet(data?.objects),
    odds: wordSet(data?.odds),
    notCounted: wordSet(data?.notCounted),
    streets: wordSet(data?.streets),
    nouns: data?.nouns ?? "single",
    adjectives: split(data?.adjectives),
    thresholds: wordSet(data?.thresholds),
    ordinalFractions: data?.ordinalFractions ?? false,
    inverted: data?.inverted ?? false,
    halfIsShare: data?.halfIsShare ?? false,
    compounds: glued || moneySums ? new HashFilter([...(glued?.starts ?? []), ...(moneySums?.starts ?? [])]) : null,
    glued,
    sums: moneySums,
  };
}

/** Hyphens that join a number to its unit or scale. */
const hyphens = ["-", "‑", "‐"];

function split(words: Words | undefined): string[] {
  return words ? words.split("|") : [];
}

function joinWords(...words: readonly (Words | undefined)[]): Words {
  return words.filter(Boolean).join("|");
}

function wordSet(words: Words | undefined): PhraseTable<true> {
  return new PhraseTable(split(words).map((word) => [word, true] as const));
}

/** Stems as one expression: at the start of a word, or anywhere in it for those with an asterisk. */
function stems(words: Words | undefined): RegExp | null {
  if (!words) return null;
  const anywhere = split(words).filter((word) => word.startsWith("*"));
  const starts = split(words).filter((word) => !word.startsWith("*"));
  const alternatives = [...anywhere.map((word) => word.slice(1)), ...starts.map((word) => `(?<!\\p{L})${word}`)];
  return new RegExp(alternatives.join("|"), "iu");
}

/** The words for counted things that are whole words, with their stems' own forms. */
function countedThings(language: string): PhraseTable<true> {
  const words = Object.values(counted).flatMap((thing) => thing[language] ?? []);
  return new PhraseTable(
    words.filter((word) => !/^[*-]/.test(word)).map((word) => [word.replace("*", ""), true] as const),
  );
}

function byNumber(record: Readonly<Record<number, Words>> | undefined): (readonly [word: string, value: number])[] {
  return Object.entries(record ?? {}).flatMap(([value, words]) =>
    split(words).map((word) => [word, Number(value)] as const),
  );
}

function unitsAtEnd(data: LanguageData | null): PhraseTable<Unit> {
  return new PhraseTable(
    Object.entries(data?.lastUnits ?? {}).flatMap(([id, words]) =>
      split(words).map((word) => [word, { kind: "measure", unit: id, factor: 1 } as const] as const),
    ),
  );
}

function ratioWords(data: LanguageData | null): PhraseTable<boolean> {
  return new PhraseTable<boolean>([
    ...split(data?.over).map((word) => [word, false] as const),
    ...split(data?.outOf).map((word) => [word, true] as const),
  ]);
}

function leads(data: LanguageData | null): PhraseTable<Lead> {
  const entries: [string, Lead][] = [];
  const add = (words: Words | undefined, lead: Lead) => {
    for (const word of split(words)) entries.push([word, lead]);
  };
  add(data?.labels, { kind: "label" });
  add(data?.change, { kind: "change" });
  add(data?.from, { kind: "from" });
  for (const bound of ["about", "above", "below", "exact"] as const) add(data?.hedges[bound], { kind: "hedge", bound });
  add("~|≈|±|∼", { kind: "hedge", bound: "about" });
  add(">|≥|>=|⩾", { kind: "hedge", bound: "above" });
  add("<|≤|<=|⩽", { kind: "hedge", bound: "below" });
  add("#|§|§§", { kind: "label" });
  add(data?.between, { kind: "between" });
  return new PhraseTable(entries);
}

function trails(data: LanguageData | null): PhraseTable<Bound> {
  const after = data?.hedgesAfter ?? {};
  const entries = (["about", "above", "below"] as const).flatMap((bound) =>
    split(after[bound]).map((word) => [word, bound] as const),
  );
  return new PhraseTable<Bound>([...entries, ["+", "above"]]);
}

function connectors(data: LanguageData | null): PhraseTable<Connector> {
  return new PhraseTable<Connector>([
    ...split(data?.or).map((word) => [word, "or"] as const),
    ...split(data?.onto).map((word) => [word, "onto"] as const),
    ...split(data?.instead).map((word) => [word, "instead"] as const),
    ...split(data?.to).map((word) => [word, "to"] as const),
    ...split(data?.and).map((word) => [word, "and"] as const),
    ...["-", "–", "—", "‒", "−", "~"].map((dash) => [dash, "to"] as const),
  ]);
}

type Draft = { -readonly [K in keyof NumberWord]: NumberWord[K] };

/** Whether a number can start with a word; what only joins or ends numbers ("and", "point") is too common to be tried. */
function canStart({ join, point, andHalf, ...roles }: NumberWord): boolean {
  return Object.keys(roles).length > 0 || !(join ?? point ?? andHalf);
}

function numberEntries(
  language: string,
  generated: GeneratedLexicon,
  data: LanguageData | null,
): Map<string, NumberWord> {
  const entries = new Map<string, Draft>();
  const merge = (word: string, part: Draft) => {
    const key = word.toLowerCase();
    for (const form of new Set([key, respelled(key, data)])) entries.set(form, { ...entries.get(form), ...part });
  };
  const hundred = new Set(split(data?.hundred).map((word) => word.toLowerCase()));
  for (const [word, value] of byNumber(generated.numbers)) {
    if (value < 100 || (value < 1000 && !word.includes(" ") && !hundred.has(word))) merge(word, { add: value });
  }
  for (const [word, value] of byNumber(data?.numbers)) merge(word, { add: value });
  for (const [exponent, words] of Object.entries(generated.scales)) {
    for (const word of split(words)) if (Number(exponent) >= 3) merge(word, { scale: 10 ** Number(exponent) });
  }
  for (const [word, value] of byNumber(data?.scales)) merge(word, { scale: value });
  for (const [word, entry] of entries) {
    const foreign = englishScales.get(word);
    if (language === "en" || !foreign || !entry.scale || entry.scale === foreign) continue;
    entry.foreign = foreign;
    if (inflects(word, entries)) entry.uninflected = true;
  }
  // English scale words that the language does not have are read as English.
  for (const [word, value] of language === "en" ? [] : englishScales)
    if (!entries.has(word)) merge(word, { scale: value });
  for (const word of hundred) merge(word, { times: 100 });
  for (const [word, value] of byNumber(data?.collectives)) merge(word, { collective: value });
  for (const word of split(data?.roundCollectives)) merge(word, { round: true });
  for (const [word, value] of byNumber(data?.fractions)) merge(word, { fraction: value });
  for (const [word, value] of byNumber(data?.shares)) merge(word, { share: value });
  for (const [word, value] of byNumber(data?.vague)) merge(word, { vague: value });
  for (const [word, value] of byNumber(data?.digitsLong)) merge(word, { several: value });
  for (const word of split(data?.several)) merge(word, { several: 1 });
  for (const word of split(data?.articles)) merge(word, { article: true });
  for (const word of split(data?.halves)) merge(word, { half: true });
  for (const word of split(data?.andHalf)) merge(word, { andHalf: true });
  for (const word of split(data?.joins)) merge(word, { join: true });
  for (const word of split(data?.point)) merge(word, { point: true });
  for (const word of split(data?.minus)) merge(word, { minus: true });
  return entries;
}

/** Whether the language has another form of a scale word for the plural: "billioner" beside "billion". */
function inflects(word: string, entries: ReadonlyMap<string, NumberWord>): boolean {
  const scale = entries.get(word)?.scale;
  return [...entries].some(([other, entry]) => other !== word && other.startsWith(word) && entry.scale === scale);
}

/** The word as typed without the language's own letters: "fuenf". */
function respelled(word: string, data: LanguageData | null): string {
  return data?.spellings ? word.replaceAll(/\p{L}/gu, (letter) => data.spellings?.[letter] ?? letter) : word;
}

/** Number words that others may be written together with, by their letters. */
function glue(generated: GeneratedLexicon, data: LanguageData): Lexicon["glued"] {
  const parts = new Map<string, NumberWord>();
  const starts = new Set<number>();
  for (const [word, entry] of numberEntries(data.language, generated, data)) {
    if (/[^\p{L}]/u.test(word) || (entry.add === undefined && !entry.times && !entry.scale)) continue;
    parts.set(word, entry);
    starts.add(startKey(word, 0));
  }
  for (const word of split(data.glued?.joins)) parts.set(word, { join: true });
  const byInitial = new Map<number, [string, NumberWord][]>();
  for (const part of [...parts].toSorted(([a], [b]) => b.length - a.length)) {
    const initial = part[0].charCodeAt(0);
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), part]);
  }
  return { parts: byInitial, starts };
}

function sums(data: LanguageData | null): Lexicon["sums"] {
  const scales = byNumber(data?.sums?.scales).map(([word, value]) => [word.toLowerCase(), value] as const);
  if (!data?.sums) return null;
  return { scales, ends: new Set(split(data.sums.ends)), starts: new Set(scales.map(([word]) => startKey(word, 0))) };
}

/** Lists what is stored under one spelling, whatever its case: "mW" and "MW" are two, and the text tells which. */
function cased<T>(
  entries: Iterable<readonly [spelling: string, value: T]>,
): PhraseTable<readonly { spelling: string; value: T }[]> {
  const lists = new Map<string, { spelling: string; value: T }[]>();
  for (const [spelling, value] of entries) {
    // The same tokens are the same phrase, blanks between them or not: "US$" and "US $".
    const key = spelling
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\d\s]/gu, " $& ")
      .trim()
      .replaceAll(/\s+/g, " ");
    const list = lists.get(key) ?? [];
    if (!list.some((other) => other.spelling === spelling)) list.push({ spelling, value });
    lists.set(key, list);
  }
  // Under the first spelling, not its small letters: "İ" in small letters is two code units.
  return new PhraseTable([...lists.values()].map((list) => [list[0]?.spelling ?? "", list] as const));
}

function abbreviations(generated: GeneratedLexicon, data: LanguageData | null): Lexicon["abbreviations"] {
  const own = byNumber(data?.abbreviations);
  const cldr = Object.entries(generated.abbreviations).flatMap(([exponent, words]) =>
    split(words)
      .filter((word) => word.length > 1 || !data)
      .map((word) => [word, 10 ** Number(exponent)] as const),
  );
  const dotless = [...own, ...cldr]
    .filter(([word]) => word.endsWith("."))
    .map(([word, value]) => [word.slice(0, -1), value] as const);
  return cased([...own, ...cldr, ...dotless.filter(([word]) => word.length > 2)]);
}

const durations = new Set(
  "century decade year quarter month week day night hour minute second millisecond microsecond nanosecond".split(" "),
);

function measure(id: string): Unit {
  return { kind: durations.has(id) ? "duration" : "measure", unit: id, factor: 1 };
}

function units(generated: GeneratedLexicon, data: LanguageData | null): Lexicon["units"] {
  const entries: [string, Unit][] = [];
  // "in" is an inch in CLDR and a preposition in half of the languages.
  const dropped = new Set(["in", ...split(data?.notUnits)]);
  const add = (words: Words | undefined, unit: Unit) => {
    for (const word of split(words)) entries.push([word, unit]);
  };
  add(`%|${data?.percent ?? ""}`, { kind: "percent", unit: "percent", factor: 1 });
  add(`‰|${data?.perMille ?? ""}`, { kind: "percent", unit: "percent", factor: 0.1 });
  add(data?.points, { kind: "percent", unit: "percent", factor: 1, point: true });
  add(data?.basisPoints, { kind: "percent", unit: "percent", factor: 0.01, point: true });
  for (const [code, words] of Object.entries(data?.currencies ?? {}))
    add(words, { kind: "money", unit: code, factor: 1 });
  for (const [code, words] of Object.entries(data?.cents ?? {}))
    add(words, { kind: "money", unit: code, factor: 0.01 });
  for (const [id, words] of Object.entries(data?.units ?? {})) add(words, measure(id));
  // Before CLDR: "m" is a metre, though some languages shorten their month so.
  for (const [id, words] of Object.entries(commonUnits)) add(words, measure(id));
  for (const [id, words] of Object.entries(generated.units)) {
    for (const word of split(words)) if (!dropped.has(word)) entries.push([word, measure(id)]);
  }
  for (const [code, words] of Object.entries(generated.currencies))
    add(words, { kind: "money", unit: code, factor: 1 });
  for (const [symbol, code] of [...currencySymbols, ...commonCurrencies])
    entries.push([symbol, { kind: "money", unit: code, factor: 1 }]);
  for (const [words, code] of commonCents) add(words, { kind: "money", unit: code, factor: 0.01 });
  for (const [code, words] of Object.entries(generated.symbols)) add(words, { kind: "money", unit: code, factor: 1 });
  for (const code of lowerCodes) entries.push([code, { kind: "money", unit: code.toUpperCase(), factor: 1 }]);
  for (const code of millionCodes) entries.push([`M${code}`, { kind: "money", unit: code, factor: 1e6 }]);
  for (const [words, unit] of data?.unitParts ?? []) add(words, { ...measure(unit.unit), factor: unit.factor });
  return cased(entries.filter(([word]) => word));
}

function prefixes(generated: GeneratedLexicon, data: LanguageData | null): Lexicon["prefixes"] {
  const own = Object.entries(data?.currencies ?? {}).flatMap(([code, words]) =>
    split(words)
      .filter((word) => /[.$€£]$|^[A-Z]{2,3}$/.test(word))
      .map((word) => [word, code] as const),
  );
  const cldr = Object.entries(generated.symbols).flatMap(([code, words]) =>
    split(words).map((word) => [word, code] as const),
  );
  return cased([...currencySymbols, ...own, ...cldr, ...commonCurrencies]);
}

function per(generated: GeneratedLexicon, data: LanguageData | null): Lexicon["per"] {
  const cldr = Object.entries(generated.per).flatMap(([id, words]) =>
    split(words).map((word) => [word, { unit: id }] as const),
  );
  const own = split(data?.per).map((word) => [word, { unit: null }] as const);
  return new PhraseTable<{ readonly unit: string | null }>([
    ...own,
    ...cldr.filter(([word]) => word.includes(" ") || word.startsWith("/")),
  ]);
}
