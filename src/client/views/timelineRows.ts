/** Rows for the dates that articles name: years, their months, their days, and the passages below. Free of `vscode`. */
import type { DatePassage, DatePeriod } from "../../corpus/types.ts";
import { counted, documentName, fileName, joined, originText } from "../words.ts";
import { paged } from "./claimRows.ts";
import { passageRow } from "./passages.ts";
import type { Row } from "./row.ts";

type LoadDates = (period: DatePeriod) => Promise<readonly DatePassage[]>;

const dayLength = 86_400_000;

/** The first day of a period. @param days since 1970 */
function dateOf(days: number): Date {
  return new Date(days * dayLength);
}

const monthName = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const dayName = new Intl.DateTimeFormat("en-GB", {
  weekday: "short",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** Days of a period from which on it is longer than a month, or a year at most. */
const longerThanMonth = 32;
const longerThanQuarter = 93;

/** @param load the dates of a period, in the order of their articles' dates. */
export function timelineRows(periods: readonly DatePeriod[], load: LoadDates): Row[] {
  const years = groupedBy(periods, ({ least }) => dateOf(least).getUTCFullYear());
  const fullest = Math.max(0, ...[...years.values()].map(total));
  return [...years].map(([year, own]) => ({
    ...groupRow(`year/${year}`, String(year), own),
    expanded: total(own) === fullest,
    children: yearRows(own, load),
  }));
}

/** What spans more than a month first, then the months. */
function yearRows(periods: readonly DatePeriod[], load: LoadDates): Row[] {
  const isLong = ({ least, most }: DatePeriod) => most - least >= longerThanMonth;
  const months = groupedBy(
    periods.filter((period) => !isLong(period)),
    ({ least }) => monthName.format(dateOf(least)),
  );
  return [
    ...periods.filter(isLong).map((period) => periodRow(period, load)),
    ...[...months].map(([month, own]) => ({
      ...groupRow(`month/${month}`, month, own),
      expanded: false,
      children: own.map((period) => periodRow(period, load)),
    })),
  ];
}

function groupRow(id: string, label: string, periods: readonly DatePeriod[]): Row {
  const count = counted(total(periods), "date");
  return {
    id,
    label,
    description: String(total(periods)),
    icon: { id: "calendar" },
    spoken: `${label}: ${count}`,
    context: "period",
  };
}

function total(periods: readonly DatePeriod[]): number {
  return periods.reduce((sum, { count }) => sum + count, 0);
}

function periodRow(period: DatePeriod, load: LoadDates): Row {
  const label = periodText(period);
  const id = `period/${period.least}-${period.most}`;
  return {
    id,
    label,
    description: String(period.count),
    icon: { id: period.least === period.most ? "circle-small-filled" : "circle-small" },
    spoken: `${label}: ${counted(period.count, "date")}`,
    context: "period",
    expanded: false,
    children: async () =>
      paged(
        id,
        (await load(period)).map((date) => dateRow(id, date)),
      ),
  };
}

/** "Thu, 13 March 2025", "March 2025 as a whole", "week of Mon, 10 March 2025", "2025 as a whole" */
export function periodText({ least, most }: Pick<DatePeriod, "least" | "most">): string {
  const first = dateOf(least);
  const days = most - least + 1;
  if (days === 1) return dayName.format(first);
  if (days === 7) return `week of ${dayName.format(first)}`;
  if (days < longerThanMonth) return `${monthName.format(first)} as a whole`;
  if (days < longerThanQuarter) return `quarter from ${monthName.format(first)}`;
  return `${first.getUTCFullYear()} as a whole`;
}

function dateRow(prefix: string, date: DatePassage): Row {
  const article = documentName(date.uri, date);
  const row = passageRow(`${prefix}/${date.uri}`, date, article);
  return {
    ...row,
    description: joined([article, originText(date)]),
    tooltip: [date.preview, joined([article, originText(date), fileName(date.uri)])].join("\n"),
    spoken: `${date.preview} ${joined([article, originText(date)])}, line ${date.range.start.line + 1}`,
  };
}

function groupedBy<K>(periods: readonly DatePeriod[], keyOf: (period: DatePeriod) => K): Map<K, DatePeriod[]> {
  const found = new Map<K, DatePeriod[]>();
  for (const period of periods) {
    const key = keyOf(period);
    const known = found.get(key);
    if (known) known.push(period);
    else found.set(key, [period]);
  }
  return found;
}
