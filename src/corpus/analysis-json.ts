import type { Analysis, AnalysedFigure, Mention } from "../analysis/types.ts";
import type { DecidedFigure } from "./decisions/apply.ts";

/** An Analysis as the fixed JSON contract prints it: `body` as a pair, and what only the corpus needs left out. */
export interface AnalysisJson {
  readonly document: string;
  readonly language: string;
  readonly published: string | null;
  readonly title: string | null;
  readonly source: string | null;
  readonly body: readonly [start: number, end: number];
  readonly entities: readonly Mention[];
  readonly figures: readonly FigureJson[];
}

type FigureJson = Omit<AnalysedFigure, "topic" | "isoFine"> & { readonly iso_fine?: string };

/** @param document path relative to the folder that was read, with forward slashes; "" where there is no file. */
export function analysisJson(document: string, analysis: Analysis): AnalysisJson {
  const { language, published, title, source, body, entities, figures } = analysis;
  return {
    document,
    language,
    published,
    title,
    source,
    body: [body.start, body.end],
    entities,
    figures: figures.map(figureJson),
  };
}

export function figureJson({ topic: _topic, decided: _decided, isoFine, ...figure }: DecidedFigure): FigureJson {
  return { ...figure, ...(isoFine !== undefined && { iso_fine: isoFine }) };
}
