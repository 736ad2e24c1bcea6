/** Units that add up in one figure ("2 hours 30 minutes", "5 feet 10 inches"): dimension and size in its base unit. */
const sizes: Readonly<Record<string, readonly [dimension: string, size: number]>> = {
  second: ["time", 1],
  minute: ["time", 60],
  hour: ["time", 3600],
  day: ["time", 86_400],
  week: ["time", 604_800],
  month: ["time", 2_592_000],
  year: ["time", 31_536_000],
  kilometer: ["length", 1000],
  meter: ["length", 1],
  centimeter: ["length", 0.01],
  millimeter: ["length", 0.001],
  mile: ["length", 1609.344],
  yard: ["length", 0.9144],
  foot: ["length", 0.3048],
  inch: ["length", 0.0254],
  kilogram: ["mass", 1000],
  gram: ["mass", 1],
  tonne: ["mass", 1e6],
  stone: ["mass", 6350.29318],
  pound: ["mass", 453.59237],
  ounce: ["mass", 28.349523125],
  liter: ["volume", 1],
  deciliter: ["volume", 0.1],
  centiliter: ["volume", 0.01],
  milliliter: ["volume", 0.001],
};

/** How much of one unit a smaller one of the same dimension is; null where they do not add up. */
export function sizeIn(smaller: string, larger: string): number | null {
  // Not thirty days: "17 years and six months" are 17.5 years.
  if (smaller === "month" && larger === "year") return 1 / 12;
  const small = sizes[smaller];
  const large = sizes[larger];
  return small && large && small[0] === large[0] && small[1] < large[1] ? small[1] / large[1] : null;
}
