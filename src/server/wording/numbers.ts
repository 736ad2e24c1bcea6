/** Numbers in English: in words from a million on, in digits with thin grouping. */
import { powerOfTen } from "../../corpus/scale-words.ts";

const words = new Intl.NumberFormat("en", {
  notation: "compact",
  compactDisplay: "long",
  maximumSignificantDigits: 15,
});
const digits = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });

/** Above it neither words nor digits are read at a glance. */
const largestInWords = 1e15;

/** U+202F, the space that ISO 80000 groups digits with, without a line break. */
export const thinSpace = "\u202F";

/** "1.72 trillion", "340 000"; "3 × 10¹⁸" beyond the words. */
export function numberInWords(value: number): string {
  const size = Math.abs(value);
  if (size < 1e6) return numberInDigits(value);
  return size < largestInWords ? words.format(value) : scientific(value);
}

/** "1 720 000 000 000" */
export function numberInDigits(value: number): string {
  if (Math.abs(value) >= 1e21) return scientific(value);
  return digits
    .formatToParts(value)
    .map(({ type, value: part }) => (type === "group" ? thinSpace : part))
    .join("");
}

function scientific(value: number): string {
  const exponent = Math.floor(Math.log10(Math.abs(value)));
  const factor = Number((value / 10 ** exponent).toPrecision(6));
  return factor === 1 ? powerOfTen(exponent) : `${factor} × ${powerOfTen(exponent)}`;
}
