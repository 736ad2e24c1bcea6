/** Scores the reading of figures on sentences with gold, and on lines that hold none. */
import { readFileSync } from "node:fs";
import type { Analyser } from "../../src/analysis/index.ts";
import { analysisJson } from "../../src/corpus/analysis-json.ts";
import type { FigureCase } from "./cases.ts";
import { describe } from "./score-articles.ts";
import { Tallies } from "./tally.ts";
import { key, overlaps, sameValue, type FoundFigure } from "./values.ts";

export function readFigureSet(file: string): readonly FigureCase[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line): FigureCase => JSON.parse(line));
}

function figuresOf(analyser: Analyser, text: string, language: string, published?: string): readonly FoundFigure[] {
  const options = { format: "text", language, ...(published && { published }) } as const;
  return analysisJson("", analyser.analyse(text, options)).figures;
}

export interface FigureScore {
  /** Named by kind, "all" and "overlapping" (value right, span overlapping), and "bound", "counted", "per" where the value is right. */
  readonly tallies: Tallies;
  readonly misses: readonly string[];
}

export function scoreFigures(analyser: Analyser, cases: readonly FigureCase[]): FigureScore {
  const tallies = new Tallies();
  const misses: string[] = [];
  for (const { text, language, published, figures: gold } of cases) {
    const found = figuresOf(analyser, text, language, published);
    const at = new Map(found.map((figure) => [key(figure), figure]));
    for (const figure of found) {
      tallies.count(figure.kind, { hit: 0, found: 1, gold: 0 });
      if (!gold.some((right) => key(right) === key(figure)))
        misses.push(`spurious ${figure.kind} “${figure.text}” in: ${text}`);
    }
    for (const figure of gold) {
      const own = at.get(key(figure));
      const hit = own !== undefined && sameValue(figure, own);
      tallies.count(figure.kind, { hit: Number(hit), found: 0, gold: 1 });
      tallies.count("all", { hit: Number(hit), found: 0, gold: 1 });
      const near = found.some((other) => overlaps(figure, other) && sameValue(figure, other));
      tallies.count("overlapping", { hit: Number(near), found: 0, gold: 1 });
      if (!hit) {
        misses.push(`missed ${figure.kind} “${figure.text}”${describe(own)} in: ${text}`);
        continue;
      }
      const check = (name: string, right: boolean, wanted: unknown, read: unknown) => {
        tallies.count(name, { hit: Number(right), found: 1, gold: 1 });
        if (!right) misses.push(`${name} of “${figure.text}”: ${String(wanted)}, read ${String(read)}, in: ${text}`);
      };
      if (figure.kind !== "date") {
        const hedge = (f: { bound?: string | null; ambiguous?: true }) =>
          `${String(f.bound)}${f.ambiguous ? ", ambiguous" : ""}`;
        check("bound", hedge(figure) === hedge(own), hedge(figure), hedge(own));
      }
      if (figure.kind === "count") check("counted", (figure.of ?? null) === (own.of ?? null), figure.of, own.of);
      if (figure.per) check("per", figure.per === own.per, figure.per, own.per);
      if (figure.kind === "percent") check("point", figure.point === own.point, figure.point, own.point);
    }
    for (const name of ["all", "overlapping"]) tallies.count(name, { hit: 0, found: found.length, gold: 0 });
  }
  return { tallies, misses };
}

/** Lines "language<TAB>text". @returns what was found in them, one each, in words. */
export function falseFigures(
  analyser: Analyser,
  file: string,
): { readonly lines: number; readonly found: readonly string[] } {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const found = lines.flatMap((line) => {
    const [language = "", text = ""] = line.split("\t");
    return figuresOf(analyser, text, language).map(
      (figure) => `[${language}] “${figure.text}” as ${figure.kind} in: ${text}`,
    );
  });
  return { lines: lines.length, found };
}
