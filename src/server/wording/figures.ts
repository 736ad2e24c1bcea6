/** How a figure was read, in English words and digits. Plain text: it may hold words of the article. */
import type { Bound, Figure, FigureKind } from "../../analysis/types.ts";
import { dateInWords } from "./dates.ts";
import { numberInDigits, numberInWords } from "./numbers.ts";
import { currencyName, isCurrency, unitName } from "../../corpus/unit-names.ts";

/** What of a figure, a reading of it or a figure of the corpus is put into words. */
export type Readable = Pick<Figure, "kind" | "low" | "high" | "bound" | "unit" | "of" | "iso"> &
  Partial<Pick<Figure, "isoFine" | "per" | "point">>;

const hedges: Readonly<Record<Bound, string>> = {
  exact: "",
  about: "about ",
  above: "above ",
  below: "below ",
  between: "between ",
  vague: "at least ",
};

/** "below 1.72 trillion US dollars (1 720 000 000 000)"; null for a figure without a value. */
export function readingOf(figure: Readable): string | null {
  if (figure.kind === "date") {
    const iso = figure.isoFine ?? figure.iso;
    return iso === null ? null : dateInWords(iso);
  }
  const values = [figure.low, figure.high].filter((value) => value !== null);
  if (values.length === 0) return null;
  const range = new Set(values).size > 1;
  const hedge = range ? hedges.between : hedges[figure.bound ?? "exact"];
  const amount = join(values.map(numberInWords), " and ");
  const large = values.some((value) => Math.abs(value) >= 1e6);
  const digits = large ? ` (${join(values.map(numberInDigits), " to ")})` : "";
  return `${hedge}${amount}${counted(figure, values)}${digits}`;
}

/** "5 and 7 trillion" rather than "5 trillion and 7 trillion". */
function join(amounts: readonly string[], separator: string): string {
  const different = [...new Set(amounts)];
  const [first = "", last] = different;
  if (last === undefined) return first;
  const [scale] = / \p{L}+$/u.exec(last) ?? [""];
  return `${scale !== "" && first.endsWith(scale) ? first.slice(0, -scale.length) : first}${separator}${last}`;
}

/** What is counted, with a space before it where there is to be one. */
const nouns: Readonly<Record<FigureKind, (figure: Readable, one: boolean) => string>> = {
  money: ({ unit }) => ` ${unit === null ? "in a currency that is not named" : currencyName(unit)}`,
  percent: ({ point }) => (point ? " percentage points" : "%"),
  count: ({ of }) => (of === null ? "" : ` ${of}`),
  measure: ({ unit }, one) => unitWords(unit, one),
  duration: ({ unit }, one) => unitWords(unit, one),
  date: () => "",
};

function counted(figure: Readable, values: readonly number[]): string {
  const per = figure.per === undefined ? "" : ` per ${unitName(figure.per, true)}`;
  return (
    nouns[figure.kind](
      figure,
      values.every((value) => value === 1),
    ) + per
  );
}

function unitWords(unit: string | null, one: boolean): string {
  if (unit === null) return "";
  return ` ${isCurrency(unit) ? currencyName(unit) : unitName(unit, one)}`;
}
