import { entityKinds, type EntityKind } from "../../analysis/types.ts";

/** Thousandths of a probability from which an article is sure of a kind. */
export const sureFrom = 800;

export interface KindEvidence {
  /** Articles that give the name this kind. */
  readonly documents: number;
  /** Their probabilities that it is this kind, in thousandths, added up. */
  readonly weight: number;
  /** Those of them that are sure of it. */
  readonly sure: number;
}

/** How many times the weight of one kind must be that of another to overrule it … */
const clearMajority = 3;
/** … and to make a company of a person whom some article is sure of, or a person of a company. */
const overwhelming = 20;

/**
 * One name, several kinds: which kinds are slips of reading, and of what. What no article is sure of and only one
 * says is a slip; a person and a company of one name are two things unless hardly anyone says so; other kinds are easily
 * mixed up (a cloud service is a product or an organization), so that there even a sure article alone is overruled.
 * @returns for each kind the one that it counts as.
 */
export function resolveKinds(evidence: ReadonlyMap<EntityKind, KindEvidence>): ReadonlyMap<EntityKind, EntityKind> {
  const found = entityKinds
    .flatMap((kind) => {
      const given = evidence.get(kind);
      return given ? [{ kind, ...given }] : [];
    })
    .sort((a, b) => b.weight - a.weight);
  const standing: typeof found = [];
  const resolved = new Map<EntityKind, EntityKind>();
  for (const reading of found) {
    const over = standing.find((other) => overrules(other, reading));
    if (!over) standing.push(reading);
    resolved.set(reading.kind, (over ?? reading).kind);
  }
  return resolved;
}

interface Reading extends KindEvidence {
  readonly kind: EntityKind;
}

function overrules(reading: Reading, other: Reading): boolean {
  const personal = reading.kind === "person" || other.kind === "person";
  const times = personal && other.sure > 0 ? overwhelming : clearMajority;
  if (reading.weight >= times * other.weight) return true;
  return other.documents < 2 && !(personal && other.sure > 0);
}
