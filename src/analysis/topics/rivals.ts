/** What is the only figure of its sort in its article is easier to find again in another one. */
import { unitGroup } from "../lexicon/measures.ts";
import type { AnalysedFigure } from "../types.ts";

/** An article of so many figures is one of many; that another is added changes nothing of what is compared. */
const mostCounted = 8;

/** Counts for each figure how many other values its article gives of what it measures or counts. */
export function withRivals(figures: readonly AnalysedFigure[]): AnalysedFigure[] {
  const values = new Map<string, Set<string>>();
  for (const figure of figures) {
    const known = values.get(sortOf(figure));
    if (known) known.add(valueOf(figure));
    else values.set(sortOf(figure), new Set([valueOf(figure)]));
  }
  const among = Math.min(mostCounted, figures.filter(({ kind }) => kind !== "date").length);
  return figures.map((figure) => {
    const rivals = (values.get(sortOf(figure))?.size ?? 1) - 1;
    return { ...figure, topic: { ...figure.topic, among, rivals } };
  });
}

function sortOf({ kind, unit, topic }: AnalysedFigure): string {
  const group = kind === "measure" && unit !== null ? (unitGroup(unit) ?? unit) : "";
  return [kind, group, topic.measure, topic.counted].join("|");
}

function valueOf({ low, high, unit, iso }: AnalysedFigure): string {
  return [low, high, unit, iso].join("|");
}
