import { TokenKind, type Tokens } from "../../article/tokens.ts";
import type { Candidate, RecognizerInput } from "../recognizer.ts";
import { parseDay } from "./calendar.ts";
import { clockAfter, clockAt, type ClockMatch } from "./clock.ts";
import { dateLanguage, type DateLanguage } from "./language.ts";
import { isPartOfNumber, numericDate, numericDay, numericMonth } from "./numeric.ts";
import type { DateMatch, DateParts } from "./parts.ts";
import { joinable, rangeOf } from "./ranges.ts";
import { directionOf } from "./direction.ts";
import { resolve, type Anchor, type Resolved } from "./resolve.ts";
import { isGlued } from "./token-values.ts";
import { inEra, writtenAt } from "./written.ts";
import { bareYear } from "./years.ts";

/** A date found: from token to token, not yet resolved. */
interface Found {
  readonly first: number;
  readonly next: number;
  readonly parts: DateParts;
  /** The end of a range that the first part begins. */
  readonly until: DateParts | null;
}

/** Dates, absolute and relative, as far as the published date resolves them. One pass over the tokens. */
export function readDates({
  tokens,
  paragraph,
  context,
}: Pick<RecognizerInput, "tokens" | "paragraph" | "context">): Candidate[] {
  const language = dateLanguage(paragraph.language);
  const today = parseDay(context.published);
  const candidates: Candidate[] = [];
  let year = 0;
  const { count, kinds, hashes } = tokens;
  const { triggers } = language;
  let i = 0;
  while (i < count) {
    const kind = kinds[i];
    if (kind !== TokenKind.number && !(kind && triggers.has(hashes[i] ?? 0))) {
      i++;
      continue;
    }
    const found = dateAt(tokens, i, language);
    const direction = found ? directionOf(tokens, found, language) : 0;
    const value = found && resolved(found, { day: today, direction, year });
    year = Number(value?.iso?.slice(0, 4)) || year;
    if (found && value) candidates.push(candidate(tokens, found, value));
    // what looks like a date and names no day ("31 June 2022") is passed over, its year with it
    i = found && (value || found.parts.captures.day > 0) ? found.next : i + 1;
  }
  return candidates;
}

function resolved({ parts, until }: Found, anchor: Anchor): Resolved | null {
  const from = resolve(parts, anchor);
  if (!until || !from) return from;
  // an end without a year is the first one after the start
  const start = parseDay(from.iso) ?? parseDay(`${from.iso ?? ""}-01`);
  const to = resolve(until, start === null ? anchor : { ...anchor, day: start, direction: 1 });
  return to ? rangeOf(from, to) : null;
}

function candidate(tokens: Tokens, { first, next, parts, until }: Found, value: Resolved): Candidate {
  const ambiguous = parts.readings.length > 0 && !until;
  return {
    start: tokens.starts[first] ?? 0,
    end: tokens.ends[next - 1] ?? 0,
    kind: "date",
    low: null,
    high: null,
    bound: null,
    unit: null,
    of: null,
    iso: value.iso,
    ...(value.isoFine && { isoFine: value.isoFine }),
    ...(ambiguous && { ambiguous: true as const, readings: parts.readings }),
    weight: 1,
  };
}

/** The longest date that starts at this token: what modifies it, the date, its time, and the end of a range. */
function dateAt(tokens: Tokens, index: number, language: DateLanguage): Found | null {
  const modifier = language.modifiers.match(tokens, index);
  const modified = modifier ? coreAt(tokens, index + modifier.length, language, true) : null;
  const plain = clockBefore(tokens, index, language) ?? coreAt(tokens, index, language, false);
  const core = modified && modified.next > (plain?.next ?? index) ? modified : plain;
  if (!core) return null;
  const end = extended(tokens, core, language);
  if (end.endTime)
    return { first: index, next: end.next, parts: end.parts, until: { ...end.parts, time: end.endTime } };
  const second = isDated(end.parts) ? secondOf(tokens, index, end, language) : null;
  if (second)
    return {
      first: index,
      next: second.next,
      parts: withYear(end.parts, second.parts),
      until: second.parts,
    };
  const year2 = end.parts.captures.n;
  const until = core.ranged
    ? { ...end.parts, captures: { ...end.parts.captures, year: year2, n: 0 } }
    : untilOf(end.parts);
  return { first: index, next: end.next, parts: end.parts, until };
}

interface Core extends DateMatch {
  /** The captures hold a second year in `n`. */
  readonly ranged?: boolean;
  /** The time at which it ends, where two are given: "13:00 – 16:00". */
  readonly endTime?: string;
}

/** A date without its time, weekdays and months before digits before bare years. `modified`: words before it speak for a date. */
function coreAt(tokens: Tokens, index: number, language: DateLanguage, modified: boolean): Core | null {
  const number = tokens.kinds[index] === TokenKind.number;
  const digitsOnly =
    number && isGlued(tokens, index + 1)
      ? (numericDate(tokens, index, language) ??
        numericMonth(tokens, index) ??
        numericDay(tokens, index, language, modified || isCued(tokens, index, language)))
      : null;
  if (digitsOnly) return digitsOnly;
  if (number && !modified && isPartOfNumber(tokens, index)) return null;
  const written = writtenAt(tokens, index, language, modified);
  if (written) return written.parts.captures.day ? inEra(tokens, written) : written;
  if (!number) return null;
  const year = bareYear(tokens, index, language, modified);
  return year && { ...year, ranged: year.parts.captures.n > 0 };
}

/** Adds parts of the day and the time that follow a day. */
function extended(tokens: Tokens, core: Core, language: DateLanguage): Core {
  if (!namesDay(core.parts)) return core;
  let next = core.next;
  while (language.dayparts.has(tokens.hashes[next] ?? 0)) next++;
  const clock = core.parts.time ? null : clockAfter(tokens, next, language);
  if (!clock) return { ...core, next };
  const end = secondClock(tokens, clock.next, language);
  const parts = { ...core.parts, time: clock.time };
  return end ? { next: end.next, parts, endTime: end.time } : { next: clock.next, parts };
}

/** The second time of "13:00 – 16:00". */
function secondClock(tokens: Tokens, index: number, language: DateLanguage): ClockMatch | null {
  return language.to.has(tokens.hashes[index] ?? 0) ? clockAt(tokens, index + 1, language, false) : null;
}

/** A clock time before its date: "13:00 on 28 February 2013". */
function clockBefore(tokens: Tokens, index: number, language: DateLanguage): Core | null {
  if (tokens.kinds[index] !== TokenKind.number || isPartOfNumber(tokens, index)) return null;
  const clock = clockAt(tokens, index, language, false);
  if (!clock) return null;
  const end = secondClock(tokens, clock.next, language);
  const next = end?.next ?? clock.next;
  let at = next;
  while (at < next + 2 && language.articles.has(tokens.hashes[at] ?? 0)) at++;
  const core = coreAt(tokens, at, language, false);
  if (!core || !namesDay(core.parts) || core.parts.time) return null;
  return { next: core.next, parts: { ...core.parts, time: clock.time }, ...(end && { endTime: end.time }) };
}

/** The second date of a range, after a dash or a word that joins. */
function secondOf(tokens: Tokens, index: number, first: DateMatch, language: DateLanguage): DateMatch | null {
  const joint = tokens.hashes[first.next] ?? 0;
  if (first.next >= tokens.count || !language.to.has(joint)) return null;
  if (language.pairs.has(joint) && !(index > 0 && language.from.has(tokens.hashes[index - 1] ?? 0))) return null;
  let at = first.next + 1;
  while (at < first.next + 3 && language.joiners.has(tokens.hashes[at] ?? 0)) at++;
  const core = coreAt(tokens, at, language, true);
  if (!core || core.ranged) return null;
  const second = extended(tokens, core, language);
  return joinable(first.parts, second.parts) ? second : null;
}

/** The end of a range inside one pattern: "10–22 August", "January to March 2024". */
function untilOf(parts: DateParts): DateParts | null {
  const { day2, month2 } = parts.captures;
  if (!day2 && !month2) return null;
  const captures = { ...parts.captures, day2: 0, month2: 0 };
  if (day2) captures.day = day2;
  if (month2) captures.month = month2;
  return { ...parts, captures };
}

/** The first date of a range with the year that only the second one says. */
function withYear(first: DateParts, second: DateParts): DateParts {
  const { year } = first.captures;
  return year ? first : { ...first, captures: { ...first.captures, year: second.captures.year } };
}

function isDated(parts: DateParts): boolean {
  const { month, year, day2, month2, n, decade } = parts.captures;
  return parts.meaning.subject === "absolute" && (month > 0 || year > 0) && !day2 && !month2 && !n && !decade;
}

function namesDay({ meaning, captures }: DateParts): boolean {
  if (meaning.subject === "absolute") return (captures.day > 0 || captures.weekday > 0) && !captures.day2;
  return meaning.subject === "wd" || meaning.subject === "da" || (meaning.subject === "shift" && meaning.unit === "d");
}

/** Whether the word before goes with dates: "am", "vom", "den", "seit". */
function isCued(tokens: Tokens, index: number, language: DateLanguage): boolean {
  const before = tokens.hashes[index - 1] ?? 0;
  return index > 0 && (language.articles.has(before) || language.from.has(before) || language.cues.has(before));
}
