import { comparedInterval, meet, statedInterval } from "./intervals.ts";
import type { FigurePassage, PairRelation } from "./types.ts";

type Compared = Pick<FigurePassage, "kind" | "low" | "high" | "unit" | "iso" | "bound">;

/**
 * How one figure stands to another that is about the same. Two numbers that meet agree; a range or an open interval is
 * only compatible with what lies in it ("up to 7 trillion" supports nothing), unless both say the same.
 */
export function relationOf(a: Compared, b: Compared): PairRelation {
  if (!meet(comparedInterval(a), comparedInterval(b))) return "differs";
  return (isNumber(a) && isNumber(b)) || sameStatement(a, b) ? "agrees" : "compatible";
}

function isNumber({ kind, low, high }: Compared): boolean {
  return kind === "date" || (low !== null && low === high);
}

function sameStatement(a: Compared, b: Compared): boolean {
  const [first, second] = [statedInterval(a), statedInterval(b)];
  return nearlyEqual(first.least, second.least) && nearlyEqual(first.most, second.most);
}

function nearlyEqual(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b));
}
