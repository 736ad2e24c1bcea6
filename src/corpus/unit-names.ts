/** Names of units and currencies in English. */

/** CLDR unit identifiers whose plural is not the identifier with an s, or that Intl does not know. */
const irregular: Readonly<Record<string, string>> = {
  celsius: "degrees Celsius",
  fahrenheit: "degrees Fahrenheit",
  foot: "feet",
  "square-foot": "square feet",
  "cubic-foot": "cubic feet",
  inch: "inches",
  "square-inch": "square inches",
  century: "centuries",
  hertz: "hertz",
  kilohertz: "kilohertz",
  megahertz: "megahertz",
  gigahertz: "gigahertz",
  lux: "lux",
  "metric-ton": "tonnes",
  "mile-per-hour": "miles per hour",
  "kilometer-per-hour": "kilometers per hour",
  "meter-per-second": "meters per second",
};

const currencyNames = new Map<string, string>();

/** "US dollars"; the code itself where it names no currency. */
export function currencyName(code: string): string {
  let name = currencyNames.get(code);
  if (name === undefined) {
    const parts = new Intl.NumberFormat("en", { style: "currency", currency: code, currencyDisplay: "name" });
    name = parts.formatToParts(2).find(({ type }) => type === "currency")?.value ?? code;
    currencyNames.set(code, name);
  }
  return name;
}

/** "terawatt-hours", "degrees Celsius"; one or many. */
export function unitName(unit: string, one: boolean): string {
  const plural = irregular[unit] ?? `${unit.replace(/^(square|cubic)-/u, "$1 ")}s`;
  return one && !irregular[unit] ? plural.slice(0, -1) : plural;
}

export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/u.test(unit);
}
