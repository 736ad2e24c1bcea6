/** An analyser that takes names and figures from the gold: what is left to score is what is said across articles. */
import type { Analyser } from "../../src/analysis/index.ts";
import { readTopics } from "../../src/analysis/topics/index.ts";
import type { Figure } from "../../src/analysis/types.ts";
import type { GoldFigure } from "./marked.ts";
import type { GoldArticle } from "./score-articles.ts";

/** @param goldOf the gold of a text, or undefined where there is none and the analyser's own reading stays. */
export function withGold(analyser: Analyser, goldOf: (text: string) => GoldArticle | undefined): Analyser {
  return {
    analyse(text, options) {
      const analysis = analyser.analyse(text, options);
      const gold = goldOf(text);
      if (!gold) return analysis;
      const entities = gold.entities.map((mention) => ({ ...mention, confidence: 1 }));
      return { ...analysis, entities, figures: readTopics(text, analysis, { entities }, gold.figures.map(asRead)) };
    },
  };
}

function asRead({ iso_fine, note: _note, ...figure }: GoldFigure): Figure {
  const nothing = { low: null, high: null, bound: null, unit: null, of: null, iso: null };
  return { ...nothing, ...figure, ...(iso_fine && { isoFine: iso_fine }) };
}
