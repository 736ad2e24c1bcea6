/** Where a name and a figure overlap, one of them was read wrongly: which, and what is left. */
import type { NameCandidate } from "./entities/index.ts";
import { lowerBound } from "./spans.ts";
import type { Figure } from "./types.ts";

/** A product that is at least as sure as that has the number for itself: "Quillon 5s" lasts no five seconds. */
const sureProduct = 0.5;

/** Names and figures of a paragraph, in order, none of which overlap but for counts, which names may have as their number. */
export function namesAndFigures(
  text: string,
  names: readonly NameCandidate[],
  figures: readonly Figure[],
): { readonly names: readonly NameCandidate[]; readonly figures: readonly Figure[] } {
  const lost = new Set<Figure>();
  const kept = names.flatMap((name) => {
    if (name.kind === "product" && name.confidence >= sureProduct)
      for (const figure of figures) if (isInside(figure, name)) lost.add(figure);
    const figure = overlapping(figures, name);
    if (!figure || lost.has(figure)) return [name];
    const ends = figure.end <= name.end;
    if (figure.start > name.start && ends && name.kind === "product" && name.confidence >= sureProduct) {
      lost.add(figure);
      return [name];
    }
    return withoutFigure(text, name, figure);
  });
  const left = lost.size ? figures.filter((figure) => !lost.has(figure)) : figures;
  return { names: kept, figures: left.map((figure) => withoutName(text, kept, figure)) };
}

/** "a Boeing 737 Max": a count with words of the name on both sides. */
function isInside({ kind, start, end }: Figure, name: NameCandidate): boolean {
  return kind === "count" && start > name.start && end < name.end;
}

/**
 * A count whose words run into the name of who did it or had it counts nothing that is known: "20.000 verlassen Volkswagen",
 * "hundreds of Federal" of the Federal Reserve's staff, "two of Orvane's largest". A name alone may be what is counted, and so
 * may products.
 */
function withoutName(text: string, names: readonly NameCandidate[], figure: Figure): Figure {
  if (figure.of === null) return figure;
  const start = text.indexOf(figure.of, figure.end);
  const end = start + figure.of.length;
  const name = names[lowerBound(names, end) - 1];
  const runsInto = name && name.kind !== "product" && start >= figure.end && name.end >= end && name.start < end;
  const isOwner = /^['’]/.test(text.slice(end, end + 1));
  return runsInto && (name.start !== start || name.end !== end || isOwner) ? { ...figure, of: null } : figure;
}

/** The figure with a unit, or the date, that a name overlaps. */
function overlapping(figures: readonly Figure[], { start, end }: NameCandidate): Figure | null {
  for (let i = lowerBound(figures, end) - 1; i >= 0; i--) {
    const figure = figures[i];
    if (!figure || figure.end <= start) return null;
    if (figure.kind !== "count") return figure;
  }
  return null;
}

/** "since May", "US" of "US$5": nothing; "C Belfast" after 17.2°: the rest. A product whose number it was not is none. */
function withoutFigure(text: string, name: NameCandidate, figure: Figure): NameCandidate[] {
  if (figure.kind === "date" && name.end > figure.end) return [name];
  if (figure.start <= name.start) {
    const start = figure.end + (/^\s*/.exec(text.slice(figure.end, name.end))?.[0].length ?? 0);
    return start < name.end ? [{ ...name, start }] : [];
  }
  const end = figure.start - (/\s*$/.exec(text.slice(name.start, figure.start))?.[0].length ?? 0);
  return name.kind === "product" || end <= name.start ? [] : [{ ...name, end }];
}
