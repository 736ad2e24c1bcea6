/** ISO 8601 dates in English words, as coarse as they are. */

const monthAndYear = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const day = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

const quarters: Readonly<Record<string, string>> = { Q1: "first", Q2: "second", Q3: "third", Q4: "fourth" };

/** "Thursday, 18 January 2024", "January 2024", "week 4 of 2024", "third quarter of 2026"; other forms as they are. */
export function dateInWords(iso: string): string {
  const [date = "", time] = iso.split("T");
  const [year = "", part, dayOfMonth] = date.split("-");
  if (part === undefined) return iso;
  if (part.startsWith("W")) return `week ${Number(part.slice(1))} of ${year}`;
  const quarter = quarters[part];
  if (quarter) return `${quarter} quarter of ${year}`;
  if (!/^\d{2}$/u.test(part)) return `${part} ${year}`;
  const instant = new Date(`${year}-${part}-${dayOfMonth ?? "01"}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return iso;
  const words = (dayOfMonth === undefined ? monthAndYear : day).format(instant);
  return time === undefined ? words : `${words}, ${time}`;
}
