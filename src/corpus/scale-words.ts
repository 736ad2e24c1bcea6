/** Scale words whose English look-alike or translation means another number: Danish billion is 10¹², an English trillion. */
import { hashWord } from "../analysis/article/tokens.ts";
import { lexiconFor } from "../analysis/lexicon/index.ts";
import type { Figure } from "../analysis/types.ts";
import { languageName } from "./language-names.ts";

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

/**
 * The scale word of a figure that English names otherwise; null where none misleads.
 * @param language of the figure's paragraph, BCP 47.
 */
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

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** "10¹²" */
export function powerOfTen(exponent: number): string {
  return `10${String(exponent).replace(/\d/g, (digit) => superscripts[Number(digit)] ?? "")}`;
}
