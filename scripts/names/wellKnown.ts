/** The names of well-known.txt by their sort: "organization", "brand" or "place". */
import { readFileSync } from "node:fs";
import path from "node:path";

export const wellKnown: ReadonlyMap<string, readonly string[]> = read();

function read(): Map<string, string[]> {
  const file = readFileSync(path.join(import.meta.dirname, "well-known.txt"), "utf8");
  const names = new Map<string, string[]>();
  for (const [, sort = "", list = ""] of file.matchAll(/^== (\w+): .*\n(.*)$/gm)) {
    const known = names.get(sort) ?? [];
    names.set(sort, [...known, ...list.split(", ").map((name) => name.trim())]);
  }
  return names;
}
