import { readFigures } from "../../analysis/figures/index.ts";
import type { Figure, Paragraph } from "../../analysis/types.ts";
import type { FigurePassage } from "../../corpus/types.ts";
import { unlessCancelled } from "../requests.ts";
import type { Feature } from "./context.ts";

/** What the corpus is asked for. */
export type FigureQuery = Pick<Figure, "low" | "high" | "unit" | "iso">;

/** Figures of a value that is written as numbers are: "7e12", "7 trillion", "$7tn", "80%", "2024-01". */
export const findFigures: Feature<{ readonly query: string }, readonly FigurePassage[]> = async (
  { workspace: { corpus } },
  { query },
  token,
) => {
  const wanted = parseQuery(query);
  return wanted ? unlessCancelled(token, corpus.findFigures(wanted)) : [];
};

const isoDate = /^\d{4}-(?:\d{2}(?:-\d{2})?|W\d{2}|Q[1-4])$/u;
const plainNumber = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu;

/** Null for words that state no figure. */
export function parseQuery(query: string): FigureQuery | null {
  const text = query.trim();
  if (isoDate.test(text)) return { low: null, high: null, unit: null, iso: text };
  if (plainNumber.test(text)) return { low: Number(text), high: Number(text), unit: null, iso: null };
  for (const language of ["en", "de", "da"]) {
    const [figure] = readFigures(text, paragraph(text, language), { published: null, language });
    if (figure) return { low: figure.low, high: figure.high, unit: figure.unit, iso: figure.iso };
  }
  return null;
}

function paragraph(text: string, language: string): Paragraph {
  return { start: 0, end: text.length, kind: "text", language, masked: [] };
}
