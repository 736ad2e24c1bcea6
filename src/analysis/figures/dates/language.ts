/** What the reader of dates needs of a language, compiled into tables by token hash on first use. */
import { hashWord } from "../../article/tokens.ts";
import { dateWords, generatedDates, type DateWords, type GeneratedDates } from "../../lexicon/dates/index.ts";
import { functionWords } from "../../lexicon/languages.ts";
import { HashFilter } from "../../lexicon/hash-filter.ts";
import { PhraseTable } from "../../lexicon/phrases.ts";
import { Grammar } from "./grammar.ts";
import { absolute, parseMeaning } from "./meaning.ts";
import { dashes, hasDayDot, hashes, numericSlots, slotReaders, slotWords } from "./slots.ts";

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
  readonly begun: ReadonlySet<number>;
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
  /** The words that a date can start with. */
  readonly triggers: HashFilter;
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
  let known = compiled.get(language);
  if (!known) {
    const primary = language.toLowerCase().split("-", 1)[0] ?? "und";
    known = primary === language ? compile(primary === "no" ? "nb" : primary) : dateLanguage(primary);
    compiled.set(language, known);
  }
  return known;
}

function compile(language: string): DateLanguage {
  const own = generatedDates(language);
  const words = dateWords(language);
  const grammar = new Grammar(slotReaders(own, words));
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
    begun: hashes(words.begun),
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
    triggers: new HashFilter([...first, ...hashes(modifiers.map((phrase) => phrase.split(" ", 1)[0] ?? phrase))]),
  };
}

/** How many of a language's function words count nothing for certain. */
const countingNothing = 110;
/** CLDR's phrase without the article or preposition that stays outside. */
function withoutOpening(phrase: string, { stripped = [] }: DateWords): string {
  const opening = stripped.find((word) => phrase.startsWith(/[’']$/.test(word) ? word : `${word} `));
  return opening ? phrase.slice(opening.length).trim() : phrase;
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
