import { hashWord } from "../article/tokens.ts";
import { organizationTails, wordsBefore } from "../lexicon/names/appositions.ts";
import type { Sight } from "./features.ts";
import { mentionKinds } from "./kinds.ts";
import { Shape } from "./shapes.ts";

/** How much likelier a kind is for a noun before the name or as its last word. */
const before = 6;
const tail = 3;

const kindsBefore = mentionKinds.map((kind) => new Set((wordsBefore[kind] ?? []).map(hashWord)));
const tails = new Set(organizationTails.map(hashWord));
const organization = mentionKinds.indexOf("organization");
const place = mentionKinds.indexOf("place");

/** Factors on the odds of each of `mentionKinds` for the tokens `first` to `last`, by the nouns beside them. */
export function appositionFactors(sight: Sight, first: number, last: number): readonly number[] {
  const factors: number[] = mentionKinds.map((_, kind) => (isBefore(sight, first, kind) ? before : 1));
  if (last > first && tails.has(sight.hashes[last] ?? 0)) factors[organization] = (factors[organization] ?? 1) * tail;
  return factors;
}

function isBefore({ hashes, shapes, tokens }: Sight, first: number, kind: number): boolean {
  const words = kindsBefore[kind];
  if (!words || first === 0) return false;
  if (words.has(hashes[first - 1] ?? 0)) return true;
  // "the island, called Havlys": a comma and a word of naming between.
  if (kind !== place && kind !== organization) return false;
  const named = naming.has(hashes[first - 1] ?? 0);
  const at = named && shapes[first - 2] === Shape.comma ? first - 3 : first - 2;
  return named && at >= 0 && tokens.count > at && words.has(hashes[at] ?? 0);
}

const naming = new Set("called named kaldet namens navnet kallad genannt".split(" ").map(hashWord));
