/** What a date says, given the day it was published. */
import {
  civil,
  dayNumber,
  daysInMonth,
  isDay,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  pad,
  weekdayOf,
  weeksIn,
} from "./calendar.ts";
import type { DateParts } from "./parts.ts";

export interface Resolved {
  /** ISO 8601; null where the words give no year and nothing else does. */
  readonly iso: string | null;
  readonly isoFine?: string;
}

/** What dates without a direction of their own count from. */
export interface Anchor {
  /** The published day (calendar.ts), or null. */
  readonly day: number | null;
  /** -1: the sentence speaks of what is over; 1: of what is to come; 0: it does not tell, and news looks back. */
  readonly direction: number;
  /** The year spoken of last, or 0. */
  readonly year: number;
}

const seasons = ["spring", "summer", "autumn", "winter"] as const;
/** The first month of each season on the northern half of the globe, where our languages' papers are. */
const seasonStart = [3, 6, 9, 12];

/** The date, or null for words that are none without a published day ("Thursday") or that name no day (30 February). */
export function resolve(parts: DateParts, anchor: Anchor): Resolved | null {
  const { meaning } = parts;
  if (meaning.subject === "absolute") return resolveAbsolute(parts, anchor);
  if (meaning.subject === "nth") return resolveNth(parts, anchor);
  if (meaning.subject === "first") return resolveFirst(parts, anchor);
  // "last year" is a date, of an unknown year; "yesterday" and "on Monday" are dates only where they name a day
  if (anchor.day === null) return meaning.subject === "shift" && meaning.unit !== "d" ? { iso: null } : null;
  if (meaning.subject === "before") {
    return { iso: isoYear((anchor.year || civil(anchor.day).year) + (meaning.by ?? -1)) };
  }
  return resolveRelative(parts, anchor.day);
}

function resolveAbsolute({ captures, time }: DateParts, { day: today, direction }: Anchor): Resolved | null {
  const { year, month, day, weekday, quarter, half, season, week, decade } = captures;
  if (decade) return { iso: `${decade}X` };
  if (day && month) {
    if (year) return isDay(year, month, day) ? { iso: isoDay(dayNumber({ year, month, day })) + time } : null;
    if (!isDay(0, month, day)) return null;
    const found = today === null ? null : nearestDay(month, day, weekday, today, direction);
    return { iso: found === null ? null : isoDay(found) + time };
  }
  if (month) {
    if (year) return { iso: isoMonth(year, month) };
    return { iso: today === null ? null : isoMonth(nearestYear(month, today, direction), month) };
  }
  const fine = quarter ? `Q${quarter}` : half ? `H${half}` : season ? seasons[season - 1] : undefined;
  if (fine) {
    const start = quarter ? quarter * 3 - 2 : half ? half * 6 - 5 : (seasonStart[season - 1] ?? 1);
    const known = year || (today === null ? 0 : nearestYear(start, today, direction, farthestAhead));
    return known ? { iso: isoYear(known), isoFine: `${isoYear(known)}-${fine}` } : { iso: null };
  }
  if (week) return resolveWeek(week, year, today);
  if (weekday) {
    if (today === null) return null;
    return { iso: isoDay(onWeekday(today, weekday, direction > 0 ? 0 : -1, true)) + time };
  }
  return year ? { iso: isoYear(year) } : null;
}

/** "the second Tuesday in November": the fifth is the last one. */
function resolveNth({ captures, time }: DateParts, { day: today, direction }: Anchor): Resolved | null {
  const { nth, weekday, month } = captures;
  const year = captures.year || (today === null ? 0 : nearestYear(month, today, direction));
  if (!year) return { iso: null };
  const first = onWeekday(dayNumber({ year, month, day: 1 }), weekday, 0, true);
  const last = onWeekday(dayNumber({ year, month, day: daysInMonth(year, month) }), weekday, -1, true);
  const found = nth > 4 ? last : first + (nth - 1) * 7;
  return { iso: isoDay(found) + time };
}

/** "the first nine months of 2023": as a quarter or half where it is one, else from its first month to its last. */
function resolveFirst({ meaning, captures }: DateParts, { day: today, direction }: Anchor): Resolved | null {
  const months = meaning.fixed || captures.n;
  if (months < 2 || months > 11) return null;
  if (!captures.year && today === null) return { iso: null };
  const now = civil(today ?? 0);
  const last = months <= now.month || direction > 0 ? now.year : now.year - 1;
  const year = captures.year || (meaning.unit === "y" ? now.year + (meaning.by ?? 0) : last);
  const fine = periods[months] ?? `01/${isoMonth(year, months)}`;
  return { iso: isoYear(year), isoFine: `${isoYear(year)}-${fine}` };
}

/** What the first months of a year are called. */
const periods: Readonly<Record<number, string>> = { 3: "Q1", 6: "H1" };

function resolveWeek(week: number, year: number, today: number | null): Resolved | null {
  if (!year && today === null) return null;
  const own = year || civil(today ?? 0).year;
  return week <= weeksIn(own) ? { iso: `${isoYear(own)}-W${pad(week)}` } : null;
}

function resolveRelative({ meaning, captures, time }: DateParts, today: number): Resolved | null {
  const { unit, fixed, sign } = meaning;
  const by = meaning.by ?? sign * captures.n;
  const { year } = civil(today);
  switch (meaning.subject) {
    case "wd": {
      const weekday = fixed || captures.weekday;
      if (unit === "w") return { iso: isoDay(today - weekdayOf(today) + weekday + by * 7) + time };
      return { iso: isoDay(onWeekday(today, weekday, by, by === 0)) + time };
    }
    case "mo": {
      const { month, day } = captures;
      if (unit === "y" && day) {
        return isDay(year + by, month, day) ? { iso: isoDay(dayNumber({ year: year + by, month, day })) + time } : null;
      }
      if (unit === "y") return { iso: isoMonth(year + by, month) };
      const now = civil(today).month;
      return { iso: isoMonth(by < 0 ? (month < now ? year : year - 1) : month > now ? year : year + 1, month) };
    }
    case "da": {
      const [y, m] = shiftMonth(today, by);
      return isDay(y, m, captures.day)
        ? { iso: isoDay(dayNumber({ year: y, month: m, day: captures.day })) + time }
        : null;
    }
    case "qu":
      return { iso: isoYear(year + by), isoFine: `${isoYear(year + by)}-Q${captures.quarter}` };
    case "ha":
      return { iso: isoYear(year + by), isoFine: `${isoYear(year + by)}-H${captures.half}` };
    case "se":
      return ofSeason(
        fixed || captures.season,
        unit === "y" ? year + by : seasonYear(fixed || captures.season, today, by),
      );
    case "shift":
      return shift(unit ?? "d", by, today, time);
    case "absolute":
    case "before":
    case "nth":
    case "first":
      return null;
  }
}

function ofSeason(number: number, year: number): Resolved {
  return { iso: isoYear(year), isoFine: `${isoYear(year)}-${seasons[number - 1] ?? ""}` };
}

/** "last summer" in August is last year's, in November this year's. */
function seasonYear(number: number, today: number, by: number): number {
  const { year, month } = civil(today);
  const start = seasonStart[number - 1] ?? 1;
  if (by < 0) return month > start + 2 ? year : year - 1;
  if (by > 0) return month < start ? year : year + 1;
  return month < start && start === 12 && month <= 2 ? year - 1 : year;
}

function shift(unit: string, by: number, today: number, time: string): Resolved {
  const { year, month } = civil(today);
  switch (unit) {
    case "y":
      return { iso: isoYear(year + by) };
    case "q": {
      const quarter = year * 4 + Math.floor((month - 1) / 3) + by;
      const own = isoYear(Math.floor(quarter / 4));
      return { iso: own, isoFine: `${own}-Q${(quarter % 4) + 1}` };
    }
    case "m":
      return { iso: isoMonth(...shiftMonth(today, by)) };
    case "w":
      return { iso: isoWeek(today + by * 7) };
    default:
      return { iso: isoDay(today + by) + time };
  }
}

function shiftMonth(today: number, by: number): [year: number, month: number] {
  const { year, month } = civil(today);
  const months = year * 12 + month - 1 + by;
  return [Math.floor(months / 12), (months % 12) + 1];
}

/** The last (-1), next (1) or nearest coming (0) day with this weekday; today itself counts only where `including`. */
function onWeekday(today: number, weekday: number, by: number, including: boolean): number {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (by < 0) return including && ahead === 0 ? today : today + ahead - 7;
  return ahead === 0 && !including ? today + 7 : today + ahead;
}

/**
 * News looks back, but not for long: what is this near ahead and would else be most of a year ago is meant to come,
 * unless the sentence says that it is over. A day without its year is nearer in mind than a month.
 */
const nearAhead = { days: 130, months: 3 };

/** Months: "figures for the first quarter will be published in May" are those of the quarter that has been. */
const farthestAhead = 6;

/** The year in which a month without one lies, at most so many months ahead. */
function nearestYear(month: number, today: number, direction: number, most = 12): number {
  const now = civil(today);
  const last = month <= now.month ? now.year : now.year - 1;
  const next = month >= now.month ? now.year : now.year + 1;
  if (last === next) return last;
  const ahead = (month - now.month + 12) % 12;
  return ahead <= (direction > 0 ? most : direction === 0 ? nearAhead.months : 0) ? next : last;
}

/** The day that a day and month without a year mean: a weekday that is given decides, then the direction. */
function nearestDay(month: number, day: number, weekday: number, today: number, direction: number): number | null {
  const { year } = civil(today);
  const candidates = [year - 1, year, year + 1]
    .filter((own) => day <= daysInMonth(own, month))
    .map((own) => dayNumber({ year: own, month, day }));
  const fitting = weekday ? candidates.filter((candidate) => weekdayOf(candidate) === weekday) : [];
  const among = fitting.length ? fitting : candidates;
  const last = among.findLast((candidate) => candidate <= today);
  const next = among.find((candidate) => candidate >= today);
  const near = next !== undefined && next - today <= nearAhead.days;
  const wanted = direction > 0 || (direction === 0 && near) ? next : last;
  return wanted ?? last ?? next ?? null;
}
