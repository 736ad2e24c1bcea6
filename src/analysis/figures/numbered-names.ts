/** Numbers that belong to a name by what else the article says. */
import { lowerBound } from "../spans.ts";
import type { Figure } from "../types.ts";

/**
 * The figures but for counts that are part of a name: "bei Stuttgart 21 Vergaben" counts nothing where the article speaks of
 * "Stuttgart 21" elsewhere.
 *
 * @param figures in order
 */
export function withoutNumbersOfNames(text: string, figures: readonly Figure[]): readonly Figure[] {
  const lost = figures.filter((figure) => isOfName(text, figures, figure));
  return lost.length === 0 ? figures : figures.filter((figure) => !lost.includes(figure));
}

/** Digits of a name's number, at most. */
const mostDigits = 3;

function isOfName(text: string, figures: readonly Figure[], { kind, start, end }: Figure): boolean {
  if (kind !== "count" || end - start > mostDigits || text.charAt(start - 1) !== " ") return false;
  if (!/^\d+$/.test(text.slice(start, end))) return false;
  const from = text.lastIndexOf(" ", start - 2) + 1;
  const name = text.slice(from, end);
  if (!/^\p{Lu}[\p{L}-]*\p{Ll} \d+$/u.test(name)) return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (at === from || /[\p{L}\d]/u.test(text.charAt(at - 1))) continue;
    const last = at + name.length;
    if (/^(?:[.,]?\d|[%‰°])/.test(text.slice(last, last + 2))) continue;
    if ((figures[lowerBound(figures, last) - 1]?.end ?? 0) < last - (end - start) + 1) return true;
  }
  return false;
}
