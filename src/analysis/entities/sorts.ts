import { hashPart, hashWord } from "../article/tokens.ts";
import { englishSorts, generics, sorts, wholeGenerics } from "../lexicon/names/contexts.ts";
import { productWords } from "../lexicon/names/product-words.ts";
import type { EntityKind } from "../types.ts";
import { byLanguage } from "./by-language.ts";
import type { Sight } from "./features.ts";
import { Shape } from "./shapes.ts";
import { WordList } from "./word-classes.ts";
import { WordEndings } from "./word-endings.ts";

/** Nouns for sorts with their kinds; goods by language, since a sedan is "since" in Swedish. */
function sortTable(nouns: typeof sorts, goods: readonly string[]): ReadonlyMap<number, EntityKind> {
  const table = new Map<number, EntityKind>();
  for (const word of goods) table.set(hashWord(word), "product");
  for (const kind of ["person", "organization", "place"] as const)
    for (const word of nouns[kind]) table.set(hashWord(word), kind);
  return table;
}

/** Those that a word may be, which are English in any language, and those that it may end in. */
interface Sorts {
  readonly whole: ReadonlyMap<number, EntityKind>;
  readonly heads: ReadonlyMap<number, EntityKind>;
}

const english = sortTable(englishSorts, []);
const others: Sorts = { whole: english, heads: sortTable(sorts, []) };
const sortsOf = byLanguage(
  new Map(
    Object.entries(productWords).map(([language, goods]): [string, Sorts] => {
      const heads = sortTable(sorts, goods);
      return [language, { whole: new Map([...english, ...heads]), heads }];
    }),
  ),
  others,
);

const sortEndings = new WordEndings([
  ...Object.values(productWords).flat(),
  ...Object.values(sorts).flat(),
  ...Object.values(englishSorts).flat(),
  "maker",
]);

/** Letters of a compound's head, and of what stands before it, at least. */
const shortestHead = 4;
const shortestStart = 2;
/** Letters of the longest noun of the lists. */
const longestHead = 20;

interface Sort {
  readonly kind: EntityKind;
  /** Whether only the head of a compound is a listed noun. */
  readonly compound: boolean;
  /** Whether it is one with a genitive or plural s. */
  readonly inflected: boolean;
}

/**
 * What a noun is a sort of; of compounds in languages that write them as one word, by the head. English writes few so but
 * those of makers: "drugmaker", "shoemakers".
 */
export function sortOf(
  { sight, language }: { readonly sight: Sight; readonly language: string },
  token: number,
): Sort | null {
  const { tokens, shapes } = sight;
  if (token < 0 || token >= tokens.count || (shapes[token] ?? 0) >= Shape.number) return null;
  const { whole, heads } = sortsOf(language);
  const known = whole.get(tokens.hashes[token] ?? 0);
  if (known) return { kind: known, compound: false, inflected: false };
  const start = tokens.starts[token] ?? 0;
  const end = tokens.ends[token] ?? 0;
  const plain = tokens.text.charAt(end - 1) === "s" ? end - 1 : end;
  // German sorts are nouns and have capitals.
  if (language.startsWith("de") && shapes[token] === Shape.lower) return null;
  // "Düsseldorf" is no sort of village.
  const mayBeCompound = !language.startsWith("en") && ((sight.lists[token] ?? 0) & names) === 0;
  for (let stop = end; stop >= plain; stop--) {
    if (!sortEndings.has(tokens.text, stop)) continue;
    const kind = whole.get(hashPart(tokens.text, start, stop));
    if (kind) return { kind, compound: false, inflected: stop < end };
    const head = mayBeCompound ? headOf(tokens.text, start, stop, heads) : undefined;
    if (head) return { kind: head, compound: true, inflected: stop < end };
  }
  const made = language.startsWith("en") && tokens.text.slice(start, plain).endsWith("maker");
  return made ? { kind: "organization", compound: true, inflected: plain < end } : null;
}

const names =
  WordList.given | WordList.surname | WordList.placeWord | WordList.country | WordList.company | WordList.brand;

/** What is known of the longest listed noun that a word from `start` to `end` ends in and does not begin with. */
function headOf<T>(text: string, start: number, end: number, heads: ReadonlyMap<number, T>): T | undefined {
  for (let from = Math.max(start + shortestStart, end - longestHead); from + shortestHead <= end; from++) {
    const head = heads.get(hashPart(text, from, end));
    if (head !== undefined) return head;
  }
  return undefined;
}

const genericHeads = new Map(generics.map((word) => [hashWord(word), true]));
const genericEndings = new WordEndings(generics);
const wholeGenericWords = new Set(wholeGenerics.map(hashWord));

/** Whether a word is one of them itself. */
export function isGenericWord({ tokens }: Sight, token: number): boolean {
  const hash = tokens.hashes[token] ?? 0;
  return genericHeads.has(hash) || wholeGenericWords.has(hash);
}

/** Whether a capitalised word is one that no name begins with: "Netselskabet", "Zahlungsdienstleister". */
export function isGeneric({ tokens, shapes, lists }: Sight, token: number): boolean {
  const start = tokens.starts[token] ?? 0;
  const end = tokens.ends[token] ?? 0;
  if (shapes[token] !== Shape.initial || ((lists[token] ?? 0) & names) !== 0) return false;
  if (wholeGenericWords.has(tokens.hashes[token] ?? 0)) return true;
  const { text } = tokens;
  const plain = text.charAt(end - 1) === "s" ? end - 1 : end;
  for (let stop = end; stop >= plain; stop--) {
    if (!genericEndings.has(text, stop)) continue;
    if (genericHeads.has(hashPart(text, start, stop)) || headOf(text, start, stop, genericHeads)) return true;
  }
  return false;
}
