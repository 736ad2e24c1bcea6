/** What of CLDR's JSON names places. */

/** Objects of names or of such objects. */
export interface Names {
  readonly [key: string]: Names | string;
}

/** In the numbers of the United Nations that CLDR gives continents and their parts, that of all. */
export const world = "001";

/** The cities of time zones with the zones' names as keys: "/Europe/Copenhagen". */
export function zoneCities(zones: Names, zone = ""): [zone: string, name: string][] {
  return Object.entries(zones).flatMap(([key, value]): [string, string][] =>
    typeof value === "object" ? zoneCities(value, `${zone}/${key}`) : key === "exemplarCity" ? [[zone, value]] : [],
  );
}
