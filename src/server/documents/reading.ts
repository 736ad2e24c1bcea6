/** Reads a text the same way, whether it is open in an editor or comes from a file. */
import type { Analyser } from "../../analysis/index.ts";
import type { Analysis } from "../../analysis/types.ts";
import type { Precision } from "../../protocol/messages.ts";

/** Names below these probabilities are left out. */
const thresholds: Readonly<Record<Precision, number>> = { quiet: 0.8, balanced: 0.5, thorough: 0 };

const markdownEnding = /\.(?:md|markdown)$/i;

export function formatOf(uri: string, languageId?: string): "text" | "markdown" {
  return languageId === "markdown" || markdownEnding.test(uri) ? "markdown" : "text";
}

export function readText(
  analyser: Analyser,
  text: string,
  options: { readonly format: "text" | "markdown"; readonly precision: Precision },
): Analysis {
  return sure(analyser.analyse(text, { format: options.format }), thresholds[options.precision]);
}

function sure(analysis: Analysis, threshold: number): Analysis {
  if (analysis.entities.every((mention) => mention.confidence >= threshold)) return analysis;
  const entities = analysis.entities.filter((mention) => mention.confidence >= threshold);
  const left = new Set(entities.map((mention) => mention.entity));
  const figures = analysis.figures.map((figure) => ({
    ...figure,
    topic: { ...figure.topic, entities: figure.topic.entities.filter(({ entity }) => left.has(entity)) },
  }));
  return { ...analysis, entities, figures };
}
