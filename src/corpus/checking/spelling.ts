/** Names of a note that are hardly another thing than a name of the articles, but a slip of the keys. */
import type { EntityKind } from "../../analysis/types.ts";
import type { EntitySummary } from "../types.ts";

/** Shorter words differ by a letter too often: Hanne and Hanna are two. */
const shortestWord = 6;
/** A word of so many letters may have two wrong ones. */
const longWord = 9;
/** What languages put behind a name; a name with and without it is spelled right. */
const endings = /(?:'s|’s|s|es|en|ne|n|er|et)$/u;

/**
 * The entity of the articles that a name is a misspelling of; null where there is none, or where several are as near.
 * @param entities of the folder. One that no article names is no model.
 */
export function misspelledEntity(
  name: string,
  kind: EntityKind,
  entities: readonly EntitySummary[],
): { readonly entity: EntitySummary; readonly name: string } | null {
  const words = wordsOf(name);
  let best: { readonly entity: EntitySummary; readonly name: string; readonly distance: number } | null = null;
  let rival = false;
  for (const entity of entities) {
    if (entity.kind !== kind || entity.documents === 0) continue;
    for (const form of new Set([entity.name, ...entity.aliases])) {
      const distance = slipBetween(words, wordsOf(form));
      if (distance === null) continue;
      // The name is right after all.
      if (distance === 0) return null;
      if (best && distance === best.distance && entity.id !== best.entity.id) rival = true;
      if (!best || distance < best.distance) {
        best = { entity, name: form, distance };
        rival = false;
      }
    }
  }
  return best && !rival ? { entity: best.entity, name: best.name } : null;
}

function wordsOf(name: string): readonly string[] {
  return name
    .normalize("NFC")
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter(Boolean);
}

/** How many letters are wrong, all in one word; 0 for the same name; null for another name. */
function slipBetween(own: readonly string[], other: readonly string[]): number | null {
  if (own.length !== other.length) return null;
  let slip = 0;
  for (const [i, word] of own.entries()) {
    const model = other[i] ?? "";
    if (word === model) continue;
    if (slip > 0 || !mayBeSlip(word, model)) return null;
    const most = Math.min(word.length, model.length) >= longWord ? 2 : 1;
    slip = editDistance(word, model, most);
    if (slip > most) return null;
  }
  return slip;
}

function mayBeSlip(word: string, model: string): boolean {
  if (Math.min(word.length, model.length) < shortestWord || word[0] !== model[0]) return false;
  // Numbers make two names: H100 and H200.
  if (/\d/.test(word + model)) return false;
  return word.replace(endings, "") !== model && model.replace(endings, "") !== word;
}

/** Letters inserted, left out, exchanged or swapped with their neighbour; more than `most` are not counted to the end. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      row.push(Math.min(exchanged, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
