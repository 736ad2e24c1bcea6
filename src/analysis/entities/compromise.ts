import type { EntityKind } from "../types.ts";
import type { SecondOpinion } from "./index.ts";

/** The part of compromise that is needed: reads a text, and tells whether a tag is found in it. */
type Compromise = (text: string) => { has(tag: string): boolean };

/** Forms remembered: a folder has many articles with the same doubtful ones. */
const memory = 5000;

const tags: readonly (readonly [tag: string, kind: EntityKind])[] = [
  ["#Person", "person"],
  ["#Organization", "organization"],
  ["#Place", "place"],
];

/**
 * compromise's opinion of English names. It takes about a millisecond a form, so each form is asked once, and only where the
 * answer decides.
 * @param load gives compromise; called once, when the first form is asked, for it is slow to start.
 * @throws TypeError, when first asked, where that is not compromise.
 */
export function createCompromiseOpinion(load: () => unknown): SecondOpinion {
  const known = new Map<string, EntityKind | null>();
  let read: Compromise | null = null;
  return (form) => {
    const before = known.get(form);
    if (before !== undefined) return before;
    read ??= compromiseOf(load());
    const found = read(form);
    const kind = tags.find(([tag]) => found.has(tag))?.[1] ?? null;
    if (known.size >= memory) known.clear();
    known.set(form, kind);
    return kind;
  };
}

function compromiseOf(value: unknown): Compromise {
  if (isCompromise(value)) return value;
  throw new TypeError("This is not compromise.");
}

function isCompromise(value: unknown): value is Compromise {
  return typeof value === "function";
}
