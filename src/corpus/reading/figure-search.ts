/** Figures by value. */
import { dateInterval, dimensionOf, inBase, statedInterval, type Interval } from "../intervals.ts";
import type { Statements } from "../sql.ts";
import type { Corpus, FigurePassage, Passage } from "../types.ts";
import { figurePassage, figureSelect, type FigureRow } from "./passages.ts";

/** How many figures a search gives at most. */
const mostFound = 500;

export async function findFigures(
  sql: Statements,
  query: Parameters<Corpus["findFigures"]>[0],
): Promise<readonly FigurePassage[]> {
  const wanted = query.iso === null ? numbersOf(query) : dateInterval(query.iso);
  if (!wanted) return [];
  const bounds = [Math.min(wanted.most, Number.MAX_VALUE), Math.max(wanted.least, -Number.MAX_VALUE)];
  const anyUnit = query.iso === null && query.unit === null;
  const dimension = query.iso === null ? dimensionOf("measure", query.unit) : "date";
  const rows = await sql.all<FigureRow>(
    anyUnit
      ? `${figureSelect} WHERE figures.own_least <= ? AND figures.own_most >= ? AND figures.dimension <> 'date'`
      : `${figureSelect} WHERE figures.least <= ? AND figures.most >= ? AND figures.dimension = ?`,
    anyUnit ? bounds : [...bounds, dimension],
  );
  return rows
    .map(figurePassage)
    .map((found) => ({ found, distance: misfit(statedInterval(anyUnit ? { ...found, unit: null } : found), wanted) }))
    .sort((a, b) => a.distance - b.distance || comparePassages(a.found, b.found))
    .slice(0, mostFound)
    .map(({ found }) => found);
}

function numbersOf({ low, high, unit }: Parameters<Corpus["findFigures"]>[0]): Interval {
  return {
    least: low === null ? -Infinity : inBase(low, unit),
    most: high === null ? Infinity : inBase(high, unit),
  };
}

/** 0 for the same interval, more the further its ends are away; an open end is further than any. */
function misfit(found: Interval, wanted: Interval): number {
  return endMisfit(found.least, wanted.least) + endMisfit(found.most, wanted.most);
}

function endMisfit(found: number, wanted: number): number {
  if (found === wanted) return 0;
  if (!Number.isFinite(found) || !Number.isFinite(wanted)) return 10;
  return Math.min(9, Math.abs(found - wanted) / Math.max(Math.abs(found), Math.abs(wanted)));
}

function comparePassages(a: Passage, b: Passage): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
}
