/** Numbers that belong to a name by what else the article says. */
import { lowerBound } from "../spans.ts";
import type { Figure } from "../types.ts";

/** A capitalised word with a number of few digits that is no part of a longer one. */
const numbered = /(?<![\p{L}\d-])\p{Lu}[\p{L}-]{0,40}\p{Ll} \d{1,3}(?![.,]?\d|[%‰°])/gu;
/** Code units of the longest. */
const longest = 46;

/**
 * The figures but for counts that are part of a name: "bei Stuttgart 21 Vergaben" counts nothing where the article speaks of
 * "Stuttgart 21" elsewhere. Linear in the length of the text.
 *
 * @param figures in order
 */
export function withoutNumbersOfNames(text: string, figures: readonly Figure[]): readonly Figure[] {
  const names = figures.map((figure) => nameOf(text, figure));
  if (names.every((name) => name === null)) return figures;
  const uncounted = new Set<string>();
  for (const { 0: name, index } of text.matchAll(numbered)) {
    const end = index + name.length;
    if ((figures[lowerBound(figures, end) - 1]?.end ?? 0) <= name.lastIndexOf(" ") + index) uncounted.add(name);
  }
  return figures.filter((_, i) => !uncounted.has(names[i] ?? ""));
}

/** The name that a count's digits stand right behind, with them; null where none does. */
function nameOf(text: string, { kind, start, end }: Figure): string | null {
  if (kind !== "count" || end - start > 3 || text.charAt(start - 1) !== " ") return null;
  return /(?<=^| )\p{Lu}[\p{L}-]{0,40}\p{Ll} \d+$/u.exec(text.slice(Math.max(0, end - longest), end))?.[0] ?? null;
}
