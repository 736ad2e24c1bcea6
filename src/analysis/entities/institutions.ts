/** German institutions that their own words tell. */
import { hashWord } from "../article/tokens.ts";
import { associations, indefinites, institutions, purposeful, townInstitutions } from "../lexicon/names/contexts.ts";
import type { Sight } from "./features.ts";
import { Shape } from "./shapes.ts";
import { WordList } from "./word-classes.ts";

/** Of one word or two: an adjective or noun in any case, and one of these at the end of a word. */
const pattern = (before: string, ends: readonly string[]) =>
  new RegExp(`^${before}\\p{L}*(?:${ends.join("|")})(?:e?s|en)?$`, "iu");

const adjective = "(?:\\p{Lu}\\p{Ll}*(?:isch|lich|einig)|(?:\\p{Lu}\\p{Ll}+)?[Dd]eutsch)e[nrsm]?";
const withAdjective = pattern(`${adjective} `, institutions);
const adjectiveAlone = new RegExp(`^${adjective}$`, "u");

/** What may stand before the words behind them, by the hash of the word between. */
const headsBefore = new Map([
  [hashWord("der"), pattern("", associations)],
  [hashWord("des"), pattern("", associations)],
  [hashWord("für"), pattern("", purposeful)],
]);

const indefinite = new Set(indefinites.map(hashWord));
const und = hashWord("und");
const für = hashWord("für");
const nouns = WordList.germanNoun | WordList.germanCompound;

/** The last token of an institution's name; null where none begins. */
export function institutionAt(sight: Sight, first: number, language: string): number | null {
  if (!language.startsWith("de") || sight.shapes[first] !== Shape.initial) return null;
  return describedAt(sight, first) ?? associationAt(sight, first) ?? ofTownAt(sight, first);
}

/** "des Statistischen Bundesamtes": German writes such an adjective with a capital in names alone, but where a sentence begins. */
function describedAt({ tokens, shapes, starts }: Sight, first: number): number | null {
  if (starts[first] || shapes[first + 1] !== Shape.initial || shapes[first + 2] === Shape.hyphen) return null;
  return withAdjective.test(tokens.text.slice(tokens.starts[first], tokens.ends[first + 1])) ? first + 1 : null;
}

const ofTown = pattern("", townInstitutions);

/** "Landgericht Bonn", and with the genitive, "des Landgerichts Bonn". */
function ofTownAt({ tokens, shapes, starts, lists }: Sight, first: number): number | null {
  const isTown = ((lists[first + 1] ?? 0) & WordList.placeWord) !== 0 && !starts[first + 1];
  if (!isTown || shapes[first + 1] !== Shape.initial || shapes[first + 2] === Shape.hyphen) return null;
  return ofTown.test(tokens.text.slice(tokens.starts[first], tokens.ends[first])) ? first + 1 : null;
}

/** "Verband der Deutschen Industrie", "Institut für Energie- und Umweltforschung", but not "ein Verband der Bauern". */
function associationAt({ tokens, hashes, shapes, lists }: Sight, first: number): number | null {
  const word = (token: number) => tokens.text.slice(tokens.starts[token], tokens.ends[token]);
  const heads = headsBefore.get(hashes[first + 1] ?? 0);
  let last = first + 2;
  if (shapes[last] !== Shape.initial || !heads?.test(word(first)) || indefinite.has(hashes[first - 1] ?? 0))
    return null;
  if (shapes[last + 1] === Shape.initial && adjectiveAlone.test(word(last))) last++;
  if (shapes[last + 1] === Shape.hyphen && hashes[last + 2] === und) last += 3;
  // "Bundesamt für Migration und Flüchtlinge"
  else if (hashes[first + 1] === für && hashes[last + 1] === und && ((lists[last + 2] ?? 0) & nouns) !== 0) last += 2;
  return shapes[last] === Shape.initial && shapes[last + 1] !== Shape.hyphen ? last : null;
}
