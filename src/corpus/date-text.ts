/** ISO 8601 dates in English words for sentences: "13 March 2025", "March 2025"; what is coarser or finer as it is. */

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

export function dateText(iso: string): string {
  const [, date, fine] = /^(\d{4}-\d{2})(-\d{2})?(?:T.*)?$/u.exec(iso) ?? [];
  if (date === undefined) return iso;
  const instant = new Date(`${date}${fine ?? "-01"}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return iso;
  return (fine === undefined ? month : day).format(instant);
}
