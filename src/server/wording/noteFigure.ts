/** A figure of an article, written as a note writes its own: in its language, with its unit and its signs. */
import { tokenize } from "../../analysis/article/tokens.ts";
import { lexiconFor } from "../../analysis/lexicon/index.ts";
import type { Bound, FigureKind } from "../../analysis/types.ts";
import { inBase } from "../../corpus/intervals.ts";
import { currencyName, isCurrency, unitName } from "../../corpus/unit-names.ts";

export interface Amount {
  readonly text: string;
  readonly kind: FigureKind;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound | null;
  readonly unit: string | null;
  readonly of: string | null;
}

/** Hedges that a note in these languages is given; in others the number stands alone. */
const hedges: Readonly<Record<string, Partial<Readonly<Record<Bound, string>>>>> = {
  en: { about: "about ", above: "more than ", below: "less than ", vague: "at least " },
  de: { about: "rund ", above: "mehr als ", below: "weniger als ", vague: "mindestens " },
  da: { about: "omkring ", above: "mere end ", below: "mindre end ", vague: "mindst " },
  nb: { about: "omtrent ", above: "mer enn ", below: "mindre enn ", vague: "minst " },
  sv: { about: "omkring ", above: "mer än ", below: "mindre än ", vague: "minst " },
  nl: { about: "ongeveer ", above: "meer dan ", below: "minder dan ", vague: "minstens " },
  fr: { about: "environ ", above: "plus de ", below: "moins de ", vague: "au moins " },
  es: { about: "unos ", above: "más de ", below: "menos de ", vague: "al menos " },
};

/** Words rather than zeros from here on. */
const smallestInWords = 1e6;
const digitsInWords = 6;

/**
 * The figure as it is to stand in the note.
 * @param language of the note's paragraph, BCP 47.
 * @param own the figure of the note in whose place it comes: its currency sign and unit stay. Null where there is none.
 * @returns null for a figure without a value, such as a date.
 */
export function inNote(figure: Amount, language: string, own: Amount | null): string | null {
  const unit = own?.unit ?? figure.unit;
  const values = [figure.low, figure.high]
    .filter((value) => value !== null)
    .map((value) => convert(value, figure.unit, unit));
  if (values.length === 0) return null;
  const primary = language.split("-", 1)[0] ?? language;
  const hedge = new Set(values).size > 1 ? "" : (hedges[primary]?.[figure.bound ?? "exact"] ?? "");
  const number = numbers(values, language);
  const frame = own && frameOf(own.text, language);
  return frame ? hedge + frame.before + number + frame.after : hedge + withUnit(number, figure, values, primary);
}

function convert(value: number, from: string | null, to: string | null): number {
  if (from === to || from === null || to === null) return value;
  const converted = inBase(value, from) / inBase(1, to);
  return Number(converted.toPrecision(3));
}

/** "1.72 trillion", "340,000", "8–10 billion" */
function numbers(values: readonly number[], language: string): string {
  const format = formatFor(values, language);
  const [low = 0, high = low] = values;
  return low === high ? format.format(low) : format.formatRange(low, high);
}

function formatFor(values: readonly number[], language: string): Intl.NumberFormat {
  const inWords = values.every(
    (value) => Math.abs(value) >= smallestInWords && Number(value.toPrecision(digitsInWords)) === value,
  );
  return new Intl.NumberFormat(
    language,
    inWords
      ? { notation: "compact", compactDisplay: "long", maximumSignificantDigits: digitsInWords }
      : { maximumFractionDigits: 6 },
  );
}

interface Frame {
  /** A currency sign or code; a hedge is not kept. */
  readonly before: string;
  readonly after: string;
}

/** What stands around the only number of a figure; null where there are several, or none in digits. */
function frameOf(text: string, language: string): Frame | null {
  const found = [...text.matchAll(/\d+(?:[.,'’\u00A0\u202F ]\d+)*/gu)];
  const [number] = found;
  if (!number || found.length > 1) return null;
  const before = text
    .slice(0, number.index)
    .replace(/\p{L}{2,}[\s\u00A0]+|^[~≈><]\s*/gu, (word) => (/^[A-Z]{2,3}\s/.test(word) ? word : ""));
  return { before, after: withoutScale(text.slice(number.index + number[0].length), language) };
}

/** " billion kroner" without its scale word: " kroner". */
function withoutScale(text: string, language: string): string {
  const { numbers: words, abbreviations } = lexiconFor(language);
  const [lead = ""] = /^[\s\u00A0-]*/u.exec(text) ?? [];
  const rest = text.slice(lead.length);
  const tokens = tokenize(rest);
  const isScale = words.match(tokens, 0)?.value.scale !== undefined;
  const found = isScale ? words.match(tokens, 0) : abbreviations.match(tokens, 0);
  return found ? rest.slice(tokens.ends[found.length - 1]).replace(/^\./, "") : text;
}

/** Units in words are English: the note's own figure mostly brings its unit along. */
function withUnit(number: string, { kind, unit, of }: Amount, values: readonly number[], language: string): string {
  if (kind === "percent") return language === "en" ? `${number}%` : `${number} %`;
  if (kind === "count") return of === null ? number : `${number} ${of}`;
  if (unit === null) return number;
  return `${number} ${
    isCurrency(unit)
      ? currency(unit, language)
      : unitName(
          unit,
          values.every((value) => value === 1),
        )
  }`;
}

function currency(unit: string, language: string): string {
  if (language === "en") return currencyName(unit);
  const parts = new Intl.NumberFormat(language, { style: "currency", currency: unit, currencyDisplay: "name" });
  return parts.formatToParts(2).find(({ type }) => type === "currency")?.value ?? unit;
}
