import { entityKinds, type EntityKind } from "../../analysis/types.ts";

export interface KindEvidence {
  /** Articles that give the name this kind. */
  readonly documents: number;
  /** Those of them that are all but sure of it. */
  readonly sure: number;
}

/** How many times the articles that speak for a kind must outnumber those for another to overrule them … */
const clearMajority = 3;
/** … and if one of those is sure of it. */
const overwhelming = 20;

/**
 * One name, several kinds: which kinds are slips of reading, and of what.
 * A person and a company of one name are two things unless hardly anyone says so; other kinds are easily mixed up (a
 * cloud service is a product or an organization), so that there each needs two articles to stand.
 * @returns for each kind the one that it counts as.
 */
export function resolveKinds(evidence: ReadonlyMap<EntityKind, KindEvidence>): ReadonlyMap<EntityKind, EntityKind> {
  const documents = (kind: EntityKind) => evidence.get(kind)?.documents ?? 0;
  const order = entityKinds.filter((kind) => evidence.has(kind)).sort((a, b) => documents(b) - documents(a));
  const resolved = new Map<EntityKind, EntityKind>();
  const standing: EntityKind[] = [];
  for (const kind of order) {
    const over = standing.find((other) => overrules(other, documents(other), kind, evidence.get(kind)));
    if (over === undefined) standing.push(kind);
    resolved.set(kind, over ?? kind);
  }
  return resolved;
}

function overrules(kind: EntityKind, count: number, other: EntityKind, { documents, sure } = none): boolean {
  const personal = kind === "person" || other === "person";
  if (count >= (personal && sure > 0 ? overwhelming : clearMajority) * documents) return true;
  return !personal && documents < 2;
}

const none: KindEvidence = { documents: 0, sure: 0 };
