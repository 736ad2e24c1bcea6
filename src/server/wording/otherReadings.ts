/** What else an ambiguous figure may be, in words. */
import type { Figure, Reading, ReadingReason } from "../../analysis/types.ts";
import { languageName } from "../../corpus/language-names.ts";
import { readingOf } from "./figures.ts";

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
