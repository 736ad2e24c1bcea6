/** The words of dates by language: generated from CLDR, and what is kept by hand beside it. */
import generated from "../generated/dates.json" with { type: "json" };
import { da } from "./da.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { sv } from "./sv.ts";
import type { DateWords } from "./types.ts";

export type { DateWords } from "./types.ts";

/** A language's entry in generated/dates.json; scripts/lexicon-dates.ts writes it. */
export interface GeneratedDates {
  /** Twelve strings: full forms separated by "|", then after "~" abbreviations. */
  readonly months: readonly string[];
  /** Seven from Monday on, likewise. */
  readonly weekdays: readonly string[];
  readonly order: string;
  readonly patterns: readonly string[];
  readonly relative: Readonly<Record<string, readonly string[]>>;
}

const entries: Readonly<Record<string, GeneratedDates>> = generated;
const byHand: Readonly<Record<string, DateWords>> = { da, de, en, es, fi, fr, it, nb, nl, pl, pt, sv };
const none: GeneratedDates = { months: [], weekdays: [], order: "dmy", patterns: [], relative: {} };
const nothing: DateWords = {};

export function generatedDates(language: string): GeneratedDates {
  return entries[language] ?? none;
}

export function dateWords(language: string): DateWords {
  return byHand[language] ?? nothing;
}

let monthNames: ReadonlySet<string> | null = null;

/** Whether a word is the name of a month in any of the languages. */
export function isMonthName(word: string): boolean {
  monthNames ??= new Set(
    Object.values(entries).flatMap(({ months }) => months.flatMap((forms) => forms.split(/[|~]/))),
  );
  return monthNames.has(word.toLowerCase());
}
