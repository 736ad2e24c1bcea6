import { entityKinds, type EntityKind } from "../../analysis/types.ts";

/** Thousandths of a probability from which an article is sure of a kind. */
export const sureFrom = 800;

export interface KindEvidence {
  /** Articles that give the name this kind. */
  readonly documents: number;
  /** What they say for it, by `weightOf`, added up. */
  readonly weight: number;
  /** Those of them that are sure of it. */
  readonly sure: number;
}

/** Odds count no more than this. */
const highestOdds = 10;

/**
 * How much an article says for the kind that it gives a name: the odds that it is right, in hundredths. By odds, since an article
 * with a reason ("the island Havlys") is to outweigh some that go by the looks of the name, which are the same in all.
 * @param confidence probability in thousandths.
 */
export function weightOf(confidence: number): number {
  return Math.round(100 * Math.min(highestOdds, confidence / Math.max(1, 1000 - confidence)));
}

/** How many times the weight of one kind must be that of another to overrule it … */
const clearMajority = 3;
/** … and to make a company of a person whom some article is sure of, or a person of a company. */
const overwhelming = 20;

/**
 * One name, several kinds: which kinds are slips of reading, and of what. A kind that no article is sure of gives way to
 * the one that the folder says most for. A person and a company of one name are two things where an article is sure of the
 * lesser, unless hardly any is; other kinds are easily mixed up (a cloud service is a product or an organization), so that
 * there a sure article alone is overruled.
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
  if (other.sure === 0) return true;
  const personal = reading.kind === "person" || other.kind === "person";
  return (
    reading.weight >= (personal ? overwhelming : clearMajority) * other.weight || (!personal && other.documents < 2)
  );
}
