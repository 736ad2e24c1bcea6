/** Dates in digits: 2024-01-31, 31.1.2024, 01/20/2024. */
import { TokenKind, type Tokens } from "../../article/tokens.ts";
import { isDay, isoDay, dayNumber } from "./calendar.ts";
import type { DateLanguage } from "./language.ts";
import { digits, fullYear, isGlued, numberAt } from "./token-values.ts";
import { absoluteParts, type DateMatch } from "./parts.ts";
import type { Reading } from "../../types.ts";

const separators = "/-.‐‑–";

interface Order {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The date in digits that starts at this token, or null. Three numbers with one separator; four digits are a year, of
 * two the order of the language and plausibility decide. Where both orders are days, and the separator does not
 * tell, the other one is a reading.
 */
export function numericDate(tokens: Tokens, index: number, language: DateLanguage): DateMatch | null {
  const separator = separatorAt(tokens, index + 1);
  if (!separator || isPartOfNumber(tokens, index)) return null;
  const loose = separator === "." && !isGlued(tokens, index + 2);
  const last = separatorAt(tokens, index + 3);
  // "5/3-2024" is how Danish and Norwegian hands write it
  const mixed = separator === "/" && last === "-" && language.order === "dmy" && digits(tokens, index + 4) === 4;
  if (!digits(tokens, index + 2) || !digits(tokens, index + 4) || (last !== separator && !mixed)) return null;
  if (!isGlued(tokens, index + 1) || !isGlued(tokens, index + 3)) return null;
  if (isGlued(tokens, index + 4) === loose || isGlued(tokens, index + 2) === loose) return null;
  const next = index + 5;
  if (goesOn(tokens, next, separator)) return null;
  const lengths = [digits(tokens, index), digits(tokens, index + 2), digits(tokens, index + 4)] as const;
  const values = [numberAt(tokens, index), numberAt(tokens, index + 2), numberAt(tokens, index + 4)] as const;
  if (loose && (lengths[2] !== 4 || !language.dayDot)) return null;
  const orders = ordersOf(lengths, values, mixed ? last : separator, language);
  const [first, second] = orders;
  if (!first) return null;
  const readings: Reading[] = second
    ? [
        {
          low: null,
          high: null,
          unit: null,
          iso: iso(second),
          reason: second.day === values[0] ? "day-month" : "month-day",
        },
      ]
    : [];
  return { next, parts: absoluteParts(first, readings) };
}

/** A year and a month in digits, 2024-01 or 09/2012, or null. */
export function numericMonth(tokens: Tokens, index: number): DateMatch | null {
  const separator = separatorAt(tokens, index + 1);
  if (!separator || separator === "." || isPartOfNumber(tokens, index)) return null;
  if (!isGlued(tokens, index + 1) || !isGlued(tokens, index + 2) || goesOn(tokens, index + 3, separator)) return null;
  const [a, b] = [digits(tokens, index), digits(tokens, index + 2)];
  if (separator === "-" && a === 4 && b === 2)
    return month(numberAt(tokens, index), numberAt(tokens, index + 2), index + 3);
  if (separator === "/" && (a === 1 || a === 2) && b === 4)
    return month(numberAt(tokens, index + 2), numberAt(tokens, index), index + 3);
  return null;
}

/**
 * A day and a month in digits, "15.2." or "18/2 2025", or null. Without a word before it that goes with
 * dates (`cued`), or a year behind it, it may be any number. A second day ("14./15.10.") makes it a range.
 */
export function numericDay(tokens: Tokens, index: number, language: DateLanguage, cued: boolean): DateMatch | null {
  if (isPartOfNumber(tokens, index)) return null;
  return dottedDay(tokens, index, language, cued) ?? slashedDay(tokens, index, language);
}

/** In languages whose ordinals have a full stop. */
function dottedDay(tokens: Tokens, index: number, language: DateLanguage, cued: boolean): DateMatch | null {
  if (!language.dayDot || !(cued || isClosed(tokens, index))) return null;
  const dotted = (at: number, highest: number) =>
    separatorAt(tokens, at + 1) === "." && isGlued(tokens, at + 1) ? upTo(highest, tokens, at) : 0;
  const day = dotted(index, 31);
  const monthNumber = day ? dotted(index + 2, 12) : 0;
  if (!monthNumber || !isGlued(tokens, index + 2) || digits(tokens, index + 4)) return null;
  return isDay(0, monthNumber, day) ? { next: index + 4, parts: absoluteParts({ day, month: monthNumber }) } : null;
}

/** "(31.03.)": two digits each, and a full stop that ends no sentence. */
function isClosed(tokens: Tokens, index: number): boolean {
  const after = tokens.text.charAt(tokens.starts[index + 4] ?? 0);
  return (
    digits(tokens, index) === 2 &&
    digits(tokens, index + 2) === 2 &&
    isGlued(tokens, index + 4) &&
    "),;".includes(after || "_")
  );
}

/** In languages that write the day first. A fraction has no year behind it, and no "den" or "d." before it. */
function slashedDay(tokens: Tokens, index: number, language: DateLanguage): DateMatch | null {
  if (language.order !== "dmy" || separatorAt(tokens, index + 1) !== "/") return null;
  if (!isGlued(tokens, index + 1) || !isGlued(tokens, index + 2) || goesOn(tokens, index + 3, "/")) return null;
  const day = upTo(31, tokens, index);
  const monthNumber = upTo(12, tokens, index + 2);
  if (!day || !monthNumber || !isDay(0, monthNumber, day)) return null;
  const next = index + 3;
  const year = digits(tokens, next) === 4 && !isGlued(tokens, next) ? numberAt(tokens, next) : 0;
  if (year >= 1900 && year <= 2100) return { next: next + 1, parts: absoluteParts({ day, month: monthNumber, year }) };
  return behindArticle(tokens, index, language) ? { next, parts: absoluteParts({ day, month: monthNumber }) } : null;
}

function behindArticle(tokens: Tokens, index: number, { articles }: DateLanguage): boolean {
  const word = separatorAt(tokens, index - 1) === "." ? index - 2 : index - 1;
  return tokens.kinds[word] === TokenKind.word && articles.has(tokens.hashes[word] ?? 0);
}

/** The number of one or two digits at a token, from 1 to `highest`; 0 where there is none. */
function upTo(highest: number, tokens: Tokens, index: number): number {
  const length = digits(tokens, index);
  const value = numberAt(tokens, index);
  return (length === 1 || length === 2) && value >= 1 && value <= highest ? value : 0;
}

function month(year: number, value: number, next: number): DateMatch | null {
  if (value < 1 || value > 12 || year < 1900 || year > 2100) return null;
  return { next, parts: absoluteParts({ year, month: value }) };
}

function separatorAt(tokens: Tokens, index: number): string {
  if (index >= tokens.count || (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0) !== 1) return "";
  const character = tokens.text.charAt(tokens.starts[index] ?? 0);
  return separators.includes(character) ? character : "";
}

/** Whether digits, or a decimal or currency sign, are glued before the token. */
export function isPartOfNumber(tokens: Tokens, index: number): boolean {
  if (!isGlued(tokens, index)) return false;
  const before = tokens.text.charAt((tokens.starts[index] ?? 0) - 1);
  if ("$€£¥#§".includes(before)) return true;
  return (
    "./-,:_+".includes(before) &&
    (before === "+" ||
      digits(tokens, index - 2) > 0 ||
      /[\p{L}\d]/u.test(tokens.text.charAt((tokens.starts[index] ?? 0) - 2)))
  );
}

/** Whether the run of digits and separators goes on: then it is a version, an address or the like. */
function goesOn(tokens: Tokens, index: number, separator: string): boolean {
  return (
    separatorAt(tokens, index) === separator &&
    isGlued(tokens, index) &&
    isGlued(tokens, index + 1) &&
    digits(tokens, index + 1) > 0
  );
}

type Triple = readonly [number, number, number];

/** The orders in which the three are a day, the likeliest first; the second only where nothing tells the two apart. */
function ordersOf(lengths: Triple, [a, b, c]: Triple, separator: string, language: DateLanguage): Order[] {
  if (lengths[0] === 4) return lengths[1] <= 2 && lengths[2] <= 2 ? valid([{ year: a, month: b, day: c }]) : [];
  if (lengths[0] > 2 || lengths[1] > 2 || (lengths[2] !== 4 && lengths[2] !== 2)) return [];
  const year = lengths[2] === 4 ? c : fullYear(c);
  const dayFirst = { year, month: b, day: a };
  const monthFirst = { year, month: a, day: b };
  const own = language.order === "mdy" && separator !== "." ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  if (lengths[2] === 2 && (separator === "." || separator === "-") && lengths[0] === 2 && language.order === "ymd")
    own.unshift({ year: fullYear(a), month: b, day: c });
  const orders = valid(own);
  // dots and dashes between digits are only ever day first outside English; a slash is copied from anywhere
  const certain = a === b || separator === "." || (separator === "-" && language.order !== "mdy");
  return certain ? orders.slice(0, 1) : orders;
}

function valid(orders: readonly Order[]): Order[] {
  return orders.filter(({ year, month: m, day }) => year >= 1000 && year <= 2200 && isDay(year, m, day));
}

function iso(order: Order): string {
  return isoDay(dayNumber(order));
}
