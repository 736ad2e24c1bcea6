/** Arithmetic on civil dates (proleptic Gregorian, no time zone). A day is its number since 1970-01-01. */

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Whether there is such a day. Without a year (0), 29 February is one. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year || 4, month);
}

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: Civil): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / 86_400_000);
}

export function civil(number: number): Civil {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week of a day, "2024-W04". */
export function isoWeek(number: number): string {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civil(thursday);
  const week = Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1;
  return `${pad(year, 4)}-W${pad(week)}`;
}

/** How many ISO weeks a year has. */
export function weeksIn(year: number): number {
  return Number(isoWeek(dayNumber({ year, month: 12, day: 28 })).slice(-2));
}

export function isoDay(number: number): string {
  const { year, month, day } = civil(number);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

export function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month)}`;
}

export function isoYear(year: number): string {
  return pad(year, 4);
}

export function pad(number: number, width = 2): string {
  return String(number).padStart(width, "0");
}

/** The day that an ISO 8601 date or date-time names, or null. */
export function parseDay(iso: string | null): number | null {
  if (iso === null) return null;
  if (iso !== lastParsed.iso) lastParsed = { iso, day: dayOf(iso) };
  return lastParsed.day;
}

/** Every paragraph asks for the day its article was published. */
let lastParsed: { readonly iso: string; readonly day: number | null } = { iso: "", day: null };

function dayOf(iso: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dayNumber({ year, month, day }) : null;
}
