/** What is taken from CLDR. */

/** Languages that figures are read in; those after Finnish come from CLDR alone. */
export const languages: readonly string[] =
  "en de da sv nb nl fr es it pt pl fi bg ca cs el et hr hu id is lt lv ro ru sk sl tr uk".split(" ");

/** CLDR's keys of the units that articles use, and the unit identifiers that figures carry. */
export const units: readonly (readonly [key: string, id: string])[] = [
  "temperature-generic area-square-kilometer area-hectare area-square-meter area-square-centimeter area-square-mile area-acre",
  "area-square-yard area-square-foot area-square-inch digital-petabyte digital-terabyte digital-terabit digital-gigabyte",
  "digital-gigabit digital-megabyte digital-megabit digital-kilobyte digital-kilobit digital-byte digital-bit",
  "duration-century duration-decade duration-year duration-quarter duration-month duration-week duration-day duration-hour",
  "duration-minute duration-second duration-millisecond duration-microsecond duration-nanosecond electric-ampere",
  "electric-milliampere electric-ohm electric-volt energy-kilocalorie energy-calorie energy-kilojoule energy-joule",
  "energy-kilowatt-hour energy-electronvolt frequency-gigahertz frequency-megahertz frequency-kilohertz frequency-hertz",
  "force-newton graphics-pixel graphics-megapixel length-kilometer length-meter length-decimeter length-centimeter",
  "length-millimeter length-micrometer length-nanometer length-picometer length-mile length-yard length-foot length-inch",
  "length-light-year length-nautical-mile length-mile-scandinavian mass-tonne mass-kilogram mass-gram mass-milligram",
  "mass-microgram mass-ton mass-stone mass-pound mass-ounce mass-ounce-troy mass-carat power-gigawatt power-megawatt",
  "power-kilowatt power-watt power-milliwatt power-horsepower pressure-bar pressure-millibar pressure-atmosphere",
  "pressure-pascal pressure-hectopascal pressure-kilopascal pressure-megapascal pressure-pound-force-per-square-inch",
  "pressure-millimeter-ofhg speed-kilometer-per-hour speed-meter-per-second speed-mile-per-hour speed-knot",
  "temperature-celsius temperature-fahrenheit temperature-kelvin volume-cubic-kilometer volume-cubic-meter",
  "volume-cubic-centimeter volume-cubic-mile volume-cubic-yard volume-cubic-foot volume-cubic-inch volume-megaliter",
  "volume-hectoliter volume-liter volume-deciliter volume-centiliter volume-milliliter volume-gallon volume-quart",
  "volume-pint volume-cup volume-fluid-ounce volume-tablespoon volume-teaspoon volume-barrel energy-becquerel",
  "energy-sievert energy-gray magnetic-tesla concentr-milligram-ofglucose-per-deciliter concentr-millimole-per-liter",
  "consumption-liter-per-100-kilometer light-lux light-lumen",
]
  .join(" ")
  .split(" ")
  .map((key) => [key, key.replace(/^[a-z]+-/, "")]);

/** Languages whose hand-kept file says that numbers are written together, tens before units: the reader takes them apart. */
export const writtenTogether: ReadonlySet<string> = new Set(["fi", "sv", "nb"]);
