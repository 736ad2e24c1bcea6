/** A first name cut short, of people with one surname in one article: Matt and Matthew Harbour. */
import type { Mention } from "../../analysis/types.ts";
import { normalizeName } from "./normalize.ts";

/** Letters of a short first name: fewer are no name. */
const shortest = 3;

/** Whether one is the other with its first name cut short; both are full names, normalized. */
export function isCutShort(short: string, full: string): boolean {
  const [first = "", ...rest] = short.split(" ");
  const [given = "", ...names] = full.split(" ");
  return (
    rest.length > 0 &&
    rest.join(" ") === names.join(" ") &&
    first.length >= shortest &&
    first.length < given.length &&
    given.startsWith(first)
  );
}

/** Pairs of an article's people who have one name so. None for a short name that two longer ones begin with. */
export function firstNamePairs(mentions: readonly Mention[]): [string, string][] {
  return [...bySurname(mentions).values()].flatMap((people) =>
    [...people].flatMap(([short, entity]): [string, string][] => {
      const full = [...people].filter(([name, other]) => other !== entity && isCutShort(short, name));
      const [owner, ...others] = new Set(full.map(([, other]) => other));
      return owner === undefined || others.length > 0 ? [] : [[owner, entity]];
    }),
  );
}

/** Full names of people, normalized, with their entities. */
function bySurname(mentions: readonly Mention[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const { kind, text, entity } of mentions) {
    if (kind !== "person") continue;
    const name = normalizeName(text);
    const surname = name.slice(name.lastIndexOf(" ") + 1);
    const people = found.get(surname);
    if (people) people.set(name, entity);
    else found.set(surname, new Map([[name, entity]]));
  }
  return found;
}
