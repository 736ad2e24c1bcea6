import { normalizeName } from "./normalize.ts";
import { territoryNames } from "./generated/territories.ts";

export interface Territory {
  /** ISO 3166 alpha-2. */
  readonly code: string;
  /** The English name, as CLDR has it. */
  readonly name: string;
}

let byName: ReadonlyMap<string, Territory> | undefined;

const article = /^(?:the|den|det|de|die|der|das|la|le|les|el|los|las) /;

/** The country of a normalized name in any language, with or without its article; null for any other name. */
export function territoryOf(name: string): Territory | null {
  byName ??= new Map(territoryNames.split("\n").flatMap(entriesOf));
  const bare = name.replace(article, "");
  // German inflects: "in den Vereinigten Staaten", "in den Vereinigten Arabischen Emiraten".
  for (const candidate of [name, bare, bare.replaceAll(/en (?=.)/g, "e "), bare.replaceAll(/en\b/g, "e")]) {
    const territory = byName.get(candidate);
    if (territory) return territory;
  }
  return null;
}

function entriesOf(line: string): [string, Territory][] {
  const [code = "", name = "", ...others] = line.split("|");
  const territory = { code, name };
  return [normalizeName(name), ...others].map((other) => [other, territory]);
}
