/** Numbers of the picture in the user's language. Pure. */
import type { FigureKind } from "../../analysis/types.ts";
import { unitWords } from "../../client/figureText.ts";

export interface Measured {
  readonly kind: FigureKind;
  /** ISO 4217 code, "percent", CLDR unit identifier, or null. */
  readonly unit: string | null;
}

/** From here on numbers are short words ("52 bn"), below it digits. */
const compactFrom = 10_000;

/** Writes a value of an axis: with its currency or percent sign, short. @param locale BCP 47; English where it is none. */
export function tickText({ kind, unit }: Measured, locale: string): (value: number) => string {
  const styles: Intl.NumberFormatOptions =
    kind === "money" && unit !== null
      ? { style: "currency", currency: unit, currencyDisplay: "narrowSymbol" }
      : kind === "percent"
        ? { style: "unit", unit: "percent" }
        : {};
  const formats = {
    long: formatFor(locale, { ...styles, maximumSignificantDigits: 4 }),
    compact: formatFor(locale, { ...styles, notation: "compact", maximumSignificantDigits: 3 }),
  };
  return (value) => (Math.abs(value) >= compactFrom ? formats.compact : formats.long).format(value);
}

function formatFor(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale, options);
  } catch {
    // No language, or no currency, that the runtime knows.
    const { style: _style, currency: _currency, unit: _unit, ...plain } = options;
    return new Intl.NumberFormat("en", plain);
  }
}

/** What the numbers of an axis are of, where they do not say so themselves: "gigawatts", "DKK"; empty where they do. */
export function axisUnit({ kind, unit }: Measured): string {
  if (unit === null || kind === "percent") return "";
  return kind === "money" ? unit : unitWords(unit, false);
}

/** A date in the user's language: "14. marts 2025", "marts 2025"; what is neither day nor month as it is. */
export function dayText(iso: string, locale: string): string {
  const [, month, day] = /^(\d{4}-\d{2})(-\d{2})?$/u.exec(iso) ?? [];
  if (month === undefined) return iso;
  const date = new Date(`${month}${day ?? "-01"}T00:00:00Z`);
  const options: Intl.DateTimeFormatOptions = {
    year: "numeric",
    month: "short",
    ...(day !== undefined && { day: "numeric" }),
    timeZone: "UTC",
  };
  try {
    return new Intl.DateTimeFormat(locale, options).format(date);
  } catch {
    return iso;
  }
}
