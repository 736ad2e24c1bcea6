/** Which words and numbers fill the slots of a language's patterns. */
import { hashWord, TokenKind, tokenize, type Tokens } from "../../article/tokens.ts";
import type { DateWords, GeneratedDates } from "../../lexicon/dates/index.ts";
import { PhraseTable } from "../../lexicon/phrases.ts";
import { isDecadeOfLife } from "../decades-of-life.ts";
import type { Captures, Slot, SlotReader, SlotReaders } from "./grammar.ts";
import { digits, fullYear, isFullStop, isGlued, numberAt, smallNumber, startsUpper } from "./token-values.ts";

export const dashes = ["-", "–", "—", "‐", "‑", "−"];
const quarterWords = hashTable(["q1", "q2", "q3", "q4"]);
const halfWords = hashTable(["h1", "h2"]);
const apostrophes = hashes(["'", "’", "‘"]);
const comma = hashWord(",");

export function hashes(words: readonly string[] | undefined): Set<number> {
  return new Set((words ?? []).map(hashWord));
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

export const numericSlots = ["day", "year", "n", "quarter", "half", "week", "decade", "nth"] as const;

/** The words that can fill a slot, as `slotReaders` read it. */
export function slotWords(own: GeneratedDates, words: DateWords): Map<Slot, readonly number[]> {
  const months = [...names(own.months, words.months).keys()];
  const days = [...hashTable(words.dayWords?.map(firstWords)).keys()];
  const ordinals = [...hashTable(words.ordinals).keys()];
  return new Map<Slot, readonly number[]>([
    ["month", months],
    ["month2", months],
    ["weekday", [...weekdayNames(own, words).keys()]],
    ["day", days],
    ["day2", days],
    ["n", [...hashTable(words.numbers).keys()]],
    ["season", [...hashTable(words.seasons).keys()]],
    ["quarter", ordinals],
    ["half", ordinals],
    ["nth", [...ordinals, ...hashTable([words.last ?? ""]).keys()]],
    ["q", [...quarterWords.keys()]],
    ["h", [...halfWords.keys()]],
    ["year", [...apostrophes]],
    ["decade", [...apostrophes]],
    ["to", [...joints(words)]],
  ]);
}

/** What joins the two ends of a range. */
function joints(words: DateWords): Set<number> {
  return hashes([...(words.to ?? []), ...(words.pairs ?? []), ...dashes]);
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

export function slotReaders(own: GeneratedDates, words: DateWords): SlotReaders {
  const months = names(own.months, words.months);
  const weekdays = weekdayNames(own, words);
  const suffixes = hashes(words.daySuffixes);
  const dayWords = dayWordTable(words.dayWords);
  const numbers = hashTable(words.numbers);
  const seasons = hashTable(words.seasons);
  const ordinals = hashTable(words.ordinals);
  const nth = hashTable([...Array.from({ length: 4 }, (_, i) => words.ordinals?.[i] ?? ""), words.last ?? ""]);
  const halves = hashTable(words.ordinals?.slice(0, 2));
  const to = joints(words);
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

  return {
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
}

export function hasDayDot(own: GeneratedDates, words: DateWords): boolean {
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
  else if (length === 2 && !isDecadeOfLife(tokens, index))
    captures[slot] = (value <= 10 ? 2000 + value : 1900 + value) / 10;
  else return 0;
  return 1 + apostrophe;
};
