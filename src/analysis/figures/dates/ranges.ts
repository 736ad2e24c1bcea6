import type { DateParts } from "./parts.ts";
import type { Resolved } from "./resolve.ts";

/** Whether two dates can be the ends of one range: both as fine, and the first without what only the second says. */
export function joinable(first: DateParts, second: DateParts): boolean {
  return second.meaning.subject === "absolute" && grain(first) === grain(second) && grain(first) !== "";
}

function grain({ captures }: DateParts): string {
  const { day, month, year, weekday, quarter, half, season, week } = captures;
  if (quarter || half || season || week || (weekday && !day)) return "";
  return day ? "day" : month ? "month" : year ? "year" : "";
}

/** An ISO 8601 interval, both ends included; null where the ends do not come in order. */
export function rangeOf(from: Resolved, to: Resolved): Resolved | null {
  if (from.iso === null || to.iso === null) return { iso: null };
  if (from.iso <= to.iso) return { iso: `${from.iso}/${to.iso}` };
  // "10 pm – 1 am" ends on the next day; its start says enough
  return from.iso.slice(0, 10) === to.iso.slice(0, 10) ? from : null;
}
