import { entityKinds, type EntityKind } from "../../analysis/types.ts";

/** How many times the articles that speak for a kind must outnumber those for another to overrule them. */
const clearMajority = 3;

/**
 * One name, several kinds: which kinds are slips of reading, and of what.
 * A person and a company of one name are two things unless hardly anyone says so; other kinds are easily mixed up (a
 * cloud service is a product or an organization), so that there each needs two articles to stand.
 * @param documents number of articles that give the name this kind.
 * @returns for each kind the one that it counts as.
 */
export function resolveKinds(documents: ReadonlyMap<EntityKind, number>): ReadonlyMap<EntityKind, EntityKind> {
  const order = entityKinds
    .filter((kind) => documents.has(kind))
    .sort((a, b) => (documents.get(b) ?? 0) - (documents.get(a) ?? 0));
  const resolved = new Map<EntityKind, EntityKind>();
  const standing: EntityKind[] = [];
  for (const kind of order) {
    const count = documents.get(kind) ?? 0;
    const over = standing.find((other) => overrules(other, documents.get(other) ?? 0, kind, count));
    if (over === undefined) standing.push(kind);
    resolved.set(kind, over ?? kind);
  }
  return resolved;
}

function overrules(kind: EntityKind, count: number, other: EntityKind, otherCount: number): boolean {
  if (count >= clearMajority * otherCount) return true;
  return kind !== "person" && other !== "person" && otherCount < 2;
}
