/** What the reader of dates needs of a language, compiled into tables by token hash on first use. */
import { hashWord, TokenKind, tokenize, type Tokens } from "../../article/tokens.ts";
import { dateWords, generatedDates, type DateWords, type GeneratedDates } from "../../lexicon/dates/index.ts";
import { functionWords } from "../../lexicon/languages.ts";
import { PhraseTable } from "../../lexicon/phrases.ts";
import { Grammar, type Captures, type Slot, type SlotReader } from "./grammar.ts";
import { absolute, parseMeaning } from "./meaning.ts";

export interface DateLanguage {
  readonly language: string;
  readonly order: string;
  readonly grammar: Grammar;
  /** "early", "end of": what belongs to the date that follows. */
  readonly modifiers: PhraseTable<true>;
  readonly dayparts: ReadonlySet<number>;
  readonly articles: ReadonlySet<number>;
  readonly to: ReadonlySet<number>;
  /** Articles after a word of `to`: "bis zum 5. März". */
  readonly joiners: ReadonlySet<number>;
  readonly from: ReadonlySet<number>;
  /** Those of `to` that only join after a word of `from`: "between … and". */
  readonly pairs: ReadonlySet<number>;
  readonly at: ReadonlySet<number>;
  /** After a word of `at` an hour alone is a time, of 24 hours. */
  readonly bareHour: boolean;
  readonly oclock: ReadonlySet<number>;
  readonly cues: ReadonlySet<number>;
  readonly cuesAfter: ReadonlySet<number>;
  readonly joinedWeekdays: boolean;
  readonly indefinite: ReadonlySet<number>;
  readonly homonyms: ReadonlyMap<number, ReadonlySet<number>>;
  readonly coming: ReadonlySet<number>;
  readonly deadline: ReadonlySet<number>;
  /** The commonest words, which count nothing: after them a number is no count. */
  readonly functionWords: ReadonlySet<number>;
  readonly notYearAfter: ReadonlySet<number>;
  readonly notYearBefore: ReadonlySet<number>;
  readonly labels: ReadonlySet<number>;
  readonly future: PhraseTable<true>;
  readonly past: ReadonlySet<number>;
  readonly pastEndings: readonly string[];
  readonly wordMonths: readonly number[];
  readonly capitals: boolean;
  /** A full stop after a day's number makes it an ordinal. */
  readonly dayDot: boolean;
  /** A bit for each word that a date can start with, by the low bits of its hash; see `starts`. Most words have none. */
  readonly triggers: Uint8Array;
}

const compiled = new Map<string, DateLanguage>();

/** Patterns that every language has. */
const universal = [
  "{q}",
  "{q} {year}",
  "{q}/{year}",
  "{year} {q}",
  "{year}-{q}",
  "{year}/{q}",
  "{h} {year}",
  "{h}/{year}",
  "{year} {h}",
  "{day} {month}",
  "{day} {month} {year}",
  "{month} {year}",
  "{month}",
  "{weekday}",
  "{day}-{month}-{year}",
  "{month} {day}, {year}",
  "{year} {month} {day}",
  "{year}-{month}-{day}",
  "{day}/{month}/{year}",
];

export function dateLanguage(language: string): DateLanguage {
  const primary = language.toLowerCase().split("-", 1)[0] ?? "und";
  let known = compiled.get(primary);
  if (!known) {
    known = compile(primary === "no" ? "nb" : primary);
    compiled.set(primary, known);
  }
  return known;
}

function compile(language: string): DateLanguage {
  const own = generatedDates(language);
  const words = dateWords(language);
  const grammar = new Grammar(slotReader(own, words));
  for (const pattern of absolutePatterns(own, words)) grammar.add(pattern, absolute);
  for (const source of [words.relative ?? {}, own.relative]) {
    for (const [meaning, phrases] of Object.entries(source)) {
      if (source === own.relative && words.without?.includes(meaning)) continue;
      for (const phrase of phrases.map((text) => (source === own.relative ? withoutOpening(text, words) : text))) {
        grammar.add(phrase, parseMeaning(meaning));
        if (meaning.startsWith("mo.")) grammar.add(phrase.replace("{month}", "{day} {month}"), parseMeaning(meaning));
      }
    }
  }
  const first = grammar.prepare(slotWords(own, words), numericSlots);
  const modifiers = words.modifiers ?? [];
  return {
    language,
    order: own.order,
    grammar,
    modifiers: new PhraseTable(modifiers.map((phrase) => [phrase, true] as const)),
    dayparts: hashes(words.dayparts),
    articles: hashes([...(words.articles ?? []), ","]),
    to: hashes([...(words.to ?? []), ...(words.pairs ?? []), ...dashes]),
    joiners: hashes([...(words.articles ?? []), ...(words.joiners ?? [])]),
    from: hashes(words.from),
    pairs: hashes(words.pairs),
    at: hashes(words.at),
    bareHour: words.bareHour ?? false,
    oclock: hashes(words.oclock),
    cues: hashes(words.cues?.map((cue) => cue.split(" ").at(-1) ?? cue)),
    cuesAfter: hashes(words.cuesAfter),
    joinedWeekdays: words.joinedWeekdays ?? false,
    indefinite: hashes(words.indefinite),
    homonyms: new Map(
      Object.entries(words.homonyms ?? {}).map(([word, before]) => [hashWord(word), hashes(before)] as const),
    ),
    coming: hashes(words.coming),
    deadline: hashes(words.deadline),
    functionWords: hashes(functionWords[language]?.split(" ").slice(0, countingNothing)),
    notYearAfter: hashes(words.notYearAfter),
    notYearBefore: hashes(words.notYearBefore),
    labels: hashes(words.labels),
    future: new PhraseTable((words.future ?? []).map((phrase) => [phrase, true] as const)),
    past: hashes(words.past?.filter((word) => !word.startsWith("-"))),
    pastEndings: (words.past ?? []).filter((word) => word.startsWith("-")).map((ending) => ending.slice(1)),
    wordMonths: words.wordMonths ?? [],
    capitals: words.capitals ?? false,
    dayDot: hasDayDot(own, words),
    triggers: filterOf([...first, ...hashes(modifiers.map((phrase) => phrase.split(" ", 1)[0] ?? phrase))]),
  };
}

/** How many of a language's function words count nothing for certain. */
const countingNothing = 110;
/** CLDR's phrase without the article or preposition that stays outside. */
function withoutOpening(phrase: string, { stripped = [] }: DateWords): string {
  const opening = stripped.find((word) => phrase.startsWith(/[’']$/.test(word) ? word : `${word} `));
  return opening ? phrase.slice(opening.length).trim() : phrase;
}

const dashes = ["-", "–", "—", "‐", "‑", "−"];
const quarterWords = hashTable(["q1", "q2", "q3", "q4"]);
const halfWords = hashTable(["h1", "h2"]);
const apostrophes = hashes(["'", "’", "‘"]);
const fullStop = hashWord(".");
const comma = hashWord(",");

function hashes(words: readonly string[] | undefined): Set<number> {
  return new Set((words ?? []).map(hashWord));
}

const triggerBits = 0xffff;

/** A bit per word; hashes that share one are told apart by the grammar. */
function filterOf(words: Iterable<number>): Uint8Array {
  const bits = new Uint8Array((triggerBits + 1) >> 3);
  for (const hash of words)
    bits[(hash & triggerBits) >> 3] = (bits[(hash & triggerBits) >> 3] ?? 0) | (1 << (hash & 7));
  return bits;
}

/** Whether a date may start with this word. */
export function starts(triggers: Uint8Array, hash: number): boolean {
  return ((triggers[(hash & triggerBits) >> 3] ?? 0) & (1 << (hash & 7))) !== 0;
}

function absolutePatterns(own: GeneratedDates, words: DateWords): string[] {
  const all = [...universal, ...own.patterns, ...(words.patterns ?? [])];
  // the slot of a day takes its full stop; a comma before a year may be missing
  const plain = all.map((pattern) => pattern.replaceAll("{day}.", "{day}"));
  const loose = plain
    .filter((pattern) => pattern.includes(", {year}"))
    .map((pattern) => pattern.replace(", {year}", " {year}"));
  const days = [...plain, ...loose]
    .filter((pattern) => pattern.includes("{day}"))
    .map((pattern) => pattern.replace("{day}", "{day} {to} {day2}"));
  const months = plain
    .filter((pattern) => pattern.includes("{month}") && !pattern.includes("{day}"))
    .map((pattern) => pattern.replace("{month}", "{month} {to} {month2}"));
  return [...new Set([...plain, ...loose, ...days, ...months])];
}

interface Name {
  readonly value: number;
  readonly abbreviated: boolean;
}

/** Names by hash. What is full in one source is not abbreviated in the other. */
function names(generated: readonly string[], more: Readonly<Record<number, string>> = {}): Map<number, Name> {
  const table = new Map<number, Name>();
  const entries = [
    ...generated.map((forms, i) => [i + 1, forms] as const),
    ...Object.entries(more).map(([i, forms]) => [Number(i), forms] as const),
  ];
  for (const abbreviated of [false, true]) {
    for (const [value, forms] of entries) {
      for (const form of split(forms.split("~")[abbreviated ? 1 : 0] ?? "")) {
        if (!table.has(hashWord(form))) table.set(hashWord(form), { value, abbreviated });
      }
    }
  }
  return table;
}

function split(forms: string): string[] {
  return forms.split("|").filter((form) => form && tokenize(form).count === 1);
}

function hashTable(values: readonly string[] | undefined): Map<number, number> {
  return new Map(
    (values ?? []).flatMap((forms, i) => forms.split("|").map((form) => [hashWord(form), i + 1] as const)),
  );
}

const numericSlots = ["day", "year", "n", "quarter", "half", "week", "decade", "nth"] as const;

/** The words that can fill a slot, as `slotReader` reads it. */
function slotWords(own: GeneratedDates, words: DateWords): Map<Slot, Iterable<number>> {
  const ordinals = [...hashTable(words.ordinals).keys()];
  return new Map<Slot, Iterable<number>>([
    ["month", names(own.months, words.months).keys()],
    ["weekday", weekdayNames(own, words).keys()],
    ["day", hashTable(words.dayWords?.map(firstWords)).keys()],
    ["n", hashTable(words.numbers).keys()],
    ["season", hashTable(words.seasons).keys()],
    ["quarter", ordinals],
    ["half", ordinals],
    ["nth", [...ordinals, ...hashTable([words.last ?? ""]).keys()]],
    ["q", quarterWords.keys()],
    ["h", halfWords.keys()],
    ["year", apostrophes],
    ["decade", apostrophes],
  ]);
}

/** The first words of forms that may be several tokens long ("twenty-first"). */
function firstWords(forms: string): string {
  return forms
    .split("|")
    .map((form) => /^\p{L}+/u.exec(form)?.[0] ?? form)
    .join("|");
}

/** Weekdays, and where they are glued to a part of the day ("Donnerstagabend") these too. */
function weekdayNames(own: GeneratedDates, words: DateWords): Map<number, Name> {
  const table = names(own.weekdays, words.weekdays);
  if (!words.gluedDayparts) return table;
  own.weekdays.forEach((forms, i) => {
    for (const form of split(forms.split("~", 1)[0] ?? "")) {
      for (const part of words.dayparts ?? []) table.set(hashWord(form + part), { value: i + 1, abbreviated: false });
    }
  });
  return table;
}

function slotReader(own: GeneratedDates, words: DateWords): SlotReader {
  const months = names(own.months, words.months);
  const weekdays = weekdayNames(own, words);
  const suffixes = hashes(words.daySuffixes);
  const dayWords = dayWordTable(words.dayWords);
  const numbers = hashTable(words.numbers);
  const seasons = hashTable(words.seasons);
  const ordinals = hashTable(words.ordinals);
  const nth = hashTable([...Array.from({ length: 4 }, (_, i) => words.ordinals?.[i] ?? ""), words.last ?? ""]);
  const halves = hashTable(words.ordinals?.slice(0, 2));
  const to = hashes([...(words.to ?? []), ...(words.pairs ?? []), ...dashes]);
  const joiners = hashes([...(words.articles ?? []), ...(words.joiners ?? [])]);
  const homographs = words.homographMonths ?? [];
  const dayDot = hasDayDot(own, words);

  const named = (table: Map<number, Name>, tokens: Tokens, index: number, slot: Slot, captures: Captures) => {
    const name = table.get(tokens.hashes[index] ?? 0);
    if (!name) return 0;
    if (table === months && homographs.includes(name.value) && !startsUpper(tokens, index)) return 0;
    captures[slot] = name.value;
    if (!name.abbreviated) return 1;
    if (isFullStop(tokens, index + 1)) return 2;
    return table === weekdays && !goesOnAsDate(tokens, index + 1) ? 0 : 1;
  };
  /** Whether a short weekday ("Tor", "Sun") is one: the date goes on after it. */
  const goesOnAsDate = (tokens: Tokens, next: number) =>
    tokens.kinds[next] === TokenKind.number || tokens.hashes[next] === comma || months.has(tokens.hashes[next] ?? 0);
  const ordinal = (tokens: Tokens, index: number, slot: Slot, captures: Captures, highest: number) => {
    const value = smallNumber(tokens, index, highest);
    if (!value) return 0;
    captures[slot] = value;
    const next = index + 1;
    if (next >= tokens.count || !isGlued(tokens, next)) return 1;
    if (suffixes.has(tokens.hashes[next] ?? 0)) return 2;
    return dayDot && isFullStop(tokens, next) ? 2 : 1;
  };
  const spelledDay = (tokens: Tokens, index: number, slot: Slot, captures: Captures) => {
    const found = dayWords.match(tokens, index);
    if (!found) return 0;
    captures[slot] = found.value;
    return found.length;
  };

  const readers: Record<Slot, SlotReader> = {
    month: (tokens, index, slot, captures) => named(months, tokens, index, slot, captures),
    month2: (tokens, index, slot, captures) => named(months, tokens, index, slot, captures),
    weekday: (tokens, index, slot, captures) => named(weekdays, tokens, index, slot, captures),
    day: (t, i, slot, captures) => ordinal(t, i, slot, captures, 31) || spelledDay(t, i, slot, captures),
    day2: (t, i, slot, captures) => ordinal(t, i, slot, captures, 31) || spelledDay(t, i, slot, captures),
    quarter: (t, i, slot, captures) => ordinal(t, i, slot, captures, 4) || readWord(ordinals, t, i, slot, captures),
    half: (t, i, slot, captures) => ordinal(t, i, slot, captures, 2) || readWord(halves, t, i, slot, captures),
    week: (t, i, slot, captures) => ordinal(t, i, slot, captures, 53),
    season: (t, i, slot, captures) => readWord(seasons, t, i, slot, captures),
    q: (t, i, _, captures) => readWord(quarterWords, t, i, "quarter", captures),
    h: (t, i, _, captures) => readWord(halfWords, t, i, "half", captures),
    n: (t, i, slot, captures) => {
      captures[slot] = smallNumber(t, i, 999);
      return captures[slot] ? 1 : readWord(numbers, t, i, slot, captures);
    },
    nth: (t, i, slot, captures) => readWord(nth, t, i, slot, captures) || ordinal(t, i, slot, captures, 4),
    year: readYear,
    decade: readDecade,
    to: (t, i) => (!to.has(t.hashes[i] ?? 0) ? 0 : joiners.has(t.hashes[i + 1] ?? 0) ? 2 : 1),
  };
  return (tokens, index, slot, captures) => readers[slot](tokens, index, slot, captures);
}

function hasDayDot(own: GeneratedDates, words: DateWords): boolean {
  return words.dayDot ?? own.patterns.some((pattern) => pattern.includes("{day}."));
}

function readWord(
  table: ReadonlyMap<number, number>,
  tokens: Tokens,
  index: number,
  slot: Slot,
  captures: Captures,
): number {
  const value = table.get(tokens.hashes[index] ?? 0);
  if (value === undefined) return 0;
  captures[slot] = value;
  return 1;
}

function dayWordTable(words: readonly string[] | undefined): PhraseTable<number> {
  return new PhraseTable((words ?? []).flatMap((forms, i) => forms.split("|").map((form) => [form, i + 1] as const)));
}

const readYear: SlotReader = (tokens, index, slot, captures) => {
  if (apostrophes.has(tokens.hashes[index] ?? 0) && isGlued(tokens, index + 1) && digits(tokens, index + 1) === 2) {
    captures[slot] = fullYear(numberAt(tokens, index + 1));
    return 2;
  }
  const length = digits(tokens, index);
  const year = numberAt(tokens, index);
  if (length === 4 && year >= 1000 && year <= 2200) captures[slot] = year;
  else if (length === 2 && year > 31) captures[slot] = fullYear(year);
  else return 0;
  return 1;
};

/** "1990" and "90" before what makes them a decade; the captured value is 199. */
const readDecade: SlotReader = (tokens, index, slot, captures) => {
  const apostrophe = apostrophes.has(tokens.hashes[index] ?? 0) && isGlued(tokens, index + 1) ? 1 : 0;
  const at = index + apostrophe;
  const length = digits(tokens, at);
  const value = numberAt(tokens, at);
  if (value % 10 !== 0) return 0;
  if (length === 4 && value >= 1000 && value <= 2100) captures[slot] = value / 10;
  else if (length === 2) captures[slot] = (value <= 10 ? 2000 + value : 1900 + value) / 10;
  else return 0;
  return 1 + apostrophe;
};

/** A two-digit year as a newspaper means it. */
export function fullYear(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year;
}

/** How many digits the number token has, 0 for another token. */
export function digits(tokens: Tokens, index: number): number {
  if (index < 0 || index >= tokens.count || tokens.kinds[index] !== TokenKind.number) return 0;
  return (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0);
}

/** The value of a number token of up to nine digits; 0 for another token. */
export function numberAt(tokens: Tokens, index: number): number {
  const length = digits(tokens, index);
  if (length === 0 || length > 9) return 0;
  let value = 0;
  const start = tokens.starts[index] ?? 0;
  for (let i = start; i < start + length; i++) value = value * 10 + tokens.text.charCodeAt(i) - 48;
  return value;
}

/** Whether no white space is before the token. */
export function isGlued(tokens: Tokens, index: number): boolean {
  return index > 0 && index < tokens.count && tokens.starts[index] === tokens.ends[index - 1];
}

function isFullStop(tokens: Tokens, index: number): boolean {
  return isGlued(tokens, index) && tokens.hashes[index] === fullStop;
}

function smallNumber(tokens: Tokens, index: number, highest: number): number {
  const length = digits(tokens, index);
  if (length === 0 || length > String(highest).length) return 0;
  const value = numberAt(tokens, index);
  return value <= highest ? value : 0;
}

export function startsUpper(tokens: Tokens, index: number): boolean {
  const first = tokens.text.charAt(tokens.starts[index] ?? 0);
  return first !== first.toLowerCase();
}
