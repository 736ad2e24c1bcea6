/** Hostile text is read in time linear in its length: ten times the text may cost at most so many times as much. */
import { createAnalyser } from "../../src/analysis/index.ts";
import { hostileDates, hostileFigures, hostileMarkup } from "../hostile.ts";
import { atLeast } from "./measure.ts";

const short = 20_000;
const times = 10;
/** A quadratic reader needs a hundred times as long. */
const worst = 40;

const analyser = createAnalyser(null);
let day = 0;

/** Milliseconds, the best of three, each on another date, since the analyser remembers paragraphs. */
function cost(text: string, format: "text" | "markdown"): number {
  const runs = [1, 2, 3].map(() => {
    const published = new Date(Date.UTC(2020, 0, ++day)).toISOString().slice(0, 10);
    const begun = performance.now();
    analyser.analyse(text, { format, published, language: "en" });
    return performance.now() - begun;
  });
  return Math.min(...runs);
}

let slowest = { unit: "", growth: 0 };
for (const unit of [...hostileFigures, ...hostileDates, ...hostileMarkup])
  for (const format of ["text", "markdown"] as const) {
    const of = (length: number) => unit.repeat(Math.ceil(length / unit.length));
    cost(of(short), format);
    const growth = cost(of(short * times), format) / Math.max(5, cost(of(short), format));
    if (growth > slowest.growth) slowest = { unit: `${JSON.stringify(unit)} as ${format}`, growth };
  }
console.log(
  `${times} times the hostile text costs at most ${slowest.growth.toFixed(1)} times as much: ${slowest.unit}`,
);
atLeast("linear within", worst / slowest.growth, 1);
