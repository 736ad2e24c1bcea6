/** Warns of scale words that mean another number in English, and says what else an ambiguous figure may be. */
import { hashWord } from "../../analysis/article/tokens.ts";
import { lexiconFor } from "../../analysis/lexicon/index.ts";
import type { Figure, Reading, ReadingReason } from "../../analysis/types.ts";
import { readingOf } from "./figures.ts";
import { languageName } from "./languages.ts";
import { powerOfTen } from "./numbers.ts";

/** English words for the scales that other languages name otherwise. */
const englishWords: Readonly<Record<number, string>> = {
  9: "billion",
  12: "trillion",
  15: "quadrillion",
  18: "quintillion",
};

export interface ScaleNote {
  /** As written in the figure. */
  readonly word: string;
  /** "Danish" */
  readonly language: string;
  /** "10¹², an English trillion" */
  readonly meaning: string;
}

/** The scale word of a figure whose English look-alike or translation has another name; null where none misleads. */
export function scaleNote(figure: Pick<Figure, "text" | "low" | "high">, language: string): ScaleNote | null {
  const primary = language.split("-", 1)[0] ?? language;
  if (primary === "en" || primary === "und") return null;
  const { numbers } = lexiconFor(language);
  const value = figure.low ?? figure.high;
  for (const [word] of figure.text.matchAll(/\p{L}+/gu)) {
    const scale = numbers.word(hashWord(word))?.scale;
    const exponent = scale === undefined ? 0 : Math.round(Math.log10(scale));
    const english = englishWords[exponent];
    // The word was taken in its own language only if the value says so.
    if (english === undefined || scale === undefined || value === null || value / scale < 0.001) continue;
    return { word, language: languageName(primary), meaning: `${powerOfTen(exponent)}, an English ${english}` };
  }
  return null;
}

const reasons: Readonly<Record<ReadingReason, (language: string) => string>> = {
  "own-language": (language) => `as ${language} uses the word`,
  "foreign-scale-word": () => "as English uses the word",
  grouping: () => "if the sign groups thousands",
  decimal: () => "if it is a decimal sign",
  "day-month": () => "if the day comes first",
  "month-day": () => "if the month comes first",
  currency: () => "in the other currency of that sign",
};

/** The other readings of an ambiguous figure, each with what speaks for it. */
export function otherReadings(figure: Figure, language: string): readonly string[] {
  const own = signature(figure);
  return (figure.readings ?? []).flatMap((reading) => {
    const words = readingOf({ ...figure, ...reading });
    return words === null || signature(reading) === own
      ? []
      : [`${words}, ${reasons[reading.reason](languageName(language))}`];
  });
}

function signature({ low, high, unit, iso }: Pick<Reading, "low" | "high" | "unit" | "iso">): string {
  return JSON.stringify([low, high, unit, iso]);
}
