import { hashWord, tokenize } from "../article/tokens.ts";
import {
  acronyms,
  agencyEndings,
  articles,
  employers,
  englishSorts,
  generics,
  holdings,
  namings,
  organizationTails,
  owners,
  packages,
  personRelatives,
  placeOpenings,
  placeTails,
  placesAfter,
  sorts,
  staff,
  verbsAfter,
  verbsBefore,
} from "../lexicon/names/contexts.ts";
import { landscape } from "../lexicon/names/landscape.ts";
import { productWords } from "../lexicon/names/product-words.ts";
import { leadersOfOrganizations, rolesAfterOrganizations } from "../lexicon/names/titles.ts";
import type { EntityKind } from "../types.ts";
import type { Sight } from "./features.ts";
import { Shape, isCapital } from "./shapes.ts";
import { WordList } from "./word-classes.ts";

/** Tokens `first` to `last`, inclusive, that are or may be a name. */
export interface Place {
  readonly sight: Sight;
  readonly first: number;
  readonly last: number;
  /** BCP 47. */
  readonly language: string;
}

/** What the words beside a name say of its kind. */
export interface Hint {
  readonly kind: EntityKind;
  /** Factor on the odds that it is of that kind. */
  readonly factor: number;
}

/** A factor as large as this tells the kind even of a word that nothing else is known of. */
export const telling = 6;

type Clue = (place: Place) => Hint | null;

const hashesOf = (list: readonly string[]) => new Set(list.map(hashWord));

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
const sortsByLanguage = new Map(
  Object.entries(productWords).map(([language, goods]): [string, Sorts] => {
    const heads = sortTable(sorts, goods);
    return [language, { whole: new Map([...english, ...heads]), heads }];
  }),
);

/** The last letters of all sorts, so that few words are looked at closer. */
const sortEndings = new Set(
  [
    ...Object.values(productWords).flat(),
    ...Object.values(sorts).flat(),
    ...Object.values(englishSorts).flat(),
    "maker",
  ].map((word) => endingOf(word, word.length)),
);

/** The two code units before `end`, in one number. */
function endingOf(text: string, end: number): number {
  return (text.charCodeAt(end - 2) << 16) | text.charCodeAt(end - 1);
}

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
export function sortOf({ sight, language }: Pick<Place, "sight" | "language">, token: number): Sort | null {
  const { tokens, shapes } = sight;
  if (token < 0 || token >= tokens.count || (shapes[token] ?? 0) >= Shape.number) return null;
  const { whole, heads } = sortsByLanguage.get(language.slice(0, 2)) ?? others;
  const known = whole.get(tokens.hashes[token] ?? 0);
  if (known) return { kind: known, compound: false, inflected: false };
  const start = tokens.starts[token] ?? 0;
  const end = tokens.ends[token] ?? 0;
  const plain = tokens.text.charAt(end - 1) === "s" ? end - 1 : end;
  // German sorts are nouns and have capitals.
  if (language.startsWith("de") && shapes[token] === Shape.lower) return null;
  if (!sortEndings.has(endingOf(tokens.text, end)) && !sortEndings.has(endingOf(tokens.text, plain))) return null;
  // "Düsseldorf" is no sort of village.
  const mayBeCompound = ((sight.lists[token] ?? 0) & names) === 0;
  for (const stop of new Set([end, plain])) {
    if (!sortEndings.has(endingOf(tokens.text, stop))) continue;
    for (const from of mayBeCompound ? startsOfHeads(start, stop, language) : [start]) {
      const kind = (from > start ? heads : whole).get(hashWord(tokens.text.slice(from, stop)));
      if (kind) return { kind, compound: from > start, inflected: stop < end };
    }
  }
  const made = language.startsWith("en") && tokens.text.slice(start, plain).endsWith("maker");
  return made ? { kind: "organization", compound: true, inflected: plain < end } : null;
}

const names =
  WordList.given | WordList.surname | WordList.placeWord | WordList.country | WordList.company | WordList.brand;

/** Where the head of a word from `start` to `end` may begin: the longest first. */
function startsOfHeads(start: number, end: number, language: string): number[] {
  if (language.startsWith("en")) return [start];
  const first = Math.max(start + shortestStart, end - longestHead);
  const inside = Math.max(0, end - shortestHead - first + 1);
  return [start, ...Array.from({ length: inside }, (_, i) => first + i)];
}

/** What each word of some lists says. */
function hints(
  ...lists: readonly (readonly [words: readonly string[] | undefined, kind: EntityKind, factor: number])[]
) {
  const table = new Map<number, Hint>();
  for (const [list = [], kind, factor] of lists) for (const word of list) table.set(hashWord(word), { kind, factor });
  return table;
}

/** What one word beside or in the name says. */
function oneWord(at: (place: Place) => number, table: ReadonlyMap<number, Hint>): Clue {
  return (place) => {
    const token = at(place);
    return token < 0 ? null : (table.get(place.sight.hashes[token] ?? 0) ?? null);
  };
}

/** A word of one list and a word of another before the name. */
function twoBefore(far: readonly string[], near: readonly string[], kind: EntityKind, factor: number): Clue {
  const [farther, nearer] = [hashesOf(far), hashesOf(near)];
  return ({ sight: { hashes }, first }) =>
    first > 1 && nearer.has(hashes[first - 1] ?? 0) && farther.has(hashes[first - 2] ?? 0) ? { kind, factor } : null;
}

const genericHeads = hashesOf(generics);

/** Whether a capitalised word is one that no name begins with: "Netselskabet", "Zahlungsdienstleister". */
export function isGeneric({ tokens, shapes, lists }: Sight, token: number): boolean {
  const [start, end] = [tokens.starts[token] ?? 0, tokens.ends[token] ?? 0];
  if (shapes[token] !== Shape.initial || ((lists[token] ?? 0) & names) !== 0) return false;
  const plain = tokens.text.charAt(end - 1) === "s" ? end - 1 : end;
  return [end, plain].some((stop) =>
    startsOfHeads(start, stop, "").some((from) => genericHeads.has(hashWord(tokens.text.slice(from, stop)))),
  );
}

/** How much a sort right before the name says. */
const besideSort = 20;
const besideOther = 3;

/** No token: the name has one word only, or begins the text. */
const nowhere = -1;
const wordBefore = ({ first }: Place) => first - 1;
const wordAfter = ({ last }: Place) => last + 1;
const firstWord = ({ first, last }: Place) => (last > first ? first : nowhere);
const lastWord = ({ first, last }: Place) => (last > first ? last : nowhere);

/** "the island Havlys", "Windkonzern Nordvind". */
const sortBefore: Clue = (place) => {
  const { sight, first } = place;
  const sort = sortOf(place, first - 1);
  // "17:00 Uhr" is no sort of watch.
  if (!sort || sight.shapes[first - 2] === Shape.number) return null;
  // "New Scientist Space": a capital where only names have one makes it part of a name.
  const titled =
    sight.shapes[first - 1] !== Shape.lower && !sight.starts[first - 1] && !place.language.startsWith("de");
  return { kind: sort.kind, factor: titled || isOfAnother(place, sort.kind) ? besideOther : besideSort };
};

/**
 * "der Sportverein Hamburg", "die Betreiber Europas", "den rivalen Marta Holm": what is known as a place or has a given name
 * may be where the thing is, or no thing.
 */
function isOfAnother({ sight: { lists }, first, last }: Place, kind: EntityKind): boolean {
  const known = lists[first] ?? 0;
  if (kind !== "place" && (known & (WordList.placeWord | WordList.country)) !== 0) return true;
  return kind !== "person" && last > first && (known & WordList.given) !== 0;
}

/** "Havlys-Insel", "Nordvind-Konzern"; of a person it is the employer: "Nordvind-Chefin". */
const sortAfterHyphen: Clue = (place) => {
  const { sight, last } = place;
  if (sight.shapes[last + 1] !== Shape.hyphen || sight.tokens.starts[last + 1] !== sight.tokens.ends[last]) return null;
  const sort = sortOf(place, last + 2);
  return sort && { kind: sort.kind === "person" ? "organization" : sort.kind, factor: telling - 1 };
};

const namingWords = hashesOf(namings);
/** How many words before the naming word the sort may stand. */
const namingReach = 5;

/** "the new tablet, dubbed Pellucid". */
const named: Clue = (place) => {
  const { sight, first } = place;
  if (first < 2 || !namingWords.has(sight.hashes[first - 1] ?? 0)) return null;
  for (let i = first - 2; i >= Math.max(0, first - 2 - namingReach) && !sight.starts[i + 1]; i--) {
    const sort = sortOf(place, i);
    // "Das Tablet des Herstellers heißt …" names the tablet.
    if (sort && !sort.inflected) return { kind: sort.kind, factor: telling };
  }
  return null;
};

const articleWords = hashesOf(articles);
/** How many words after the article the sort may stand: "a small and windy island". */
const appositionReach = 5;

/** "Havlys, a small island"; the first sort that is named counts. */
const apposition: Clue = (place) => {
  const { sight, last } = place;
  if (sight.shapes[last + 1] !== Shape.comma || !articleWords.has(sight.hashes[last + 2] ?? 0)) return null;
  for (let i = last + 3; i <= last + 2 + appositionReach; i++) {
    const shape = sight.shapes[i] ?? Shape.none;
    if (shape >= Shape.punctuation && shape !== Shape.hyphen) return null;
    const sort = sortOf(place, i);
    if (sort) return { kind: sort.kind, factor: telling };
  }
  return null;
};

const leaders = hashesOf([...leadersOfOrganizations]);
const rolesAfter = hashesOf([...rolesAfterOrganizations]);

/** "Nordvind CEO", "Nordvind-chefen", "Nordvind's chief executive". */
const roleAfter: Clue = ({ sight: { hashes, shapes, tokens }, first, last }) => {
  let at = last + 1;
  if (shapes[at] === Shape.hyphen) at++;
  else if (shapes[at] === Shape.apostrophe) at += tokens.starts[at + 1] === tokens.ends[at] ? 2 : 1;
  const hash = hashes[at] ?? 0;
  if (first === last && leaders.has(hash)) return { kind: "organization", factor: 40 };
  return rolesAfter.has(hash) ? { kind: "organization", factor: at > last + 1 ? 8 : 5 } : null;
};

/** "the Nordvind union", in English; of a person it is the employer. */
const sortAfter: Clue = (place) => {
  const { sight, last, language } = place;
  if (!language.startsWith("en") || sight.shapes[last + 1] !== Shape.lower) return null;
  const sort = sortOf(place, last + 1);
  if (!sort || sort.kind === "product") return null;
  return { kind: sort.kind === "person" ? "organization" : sort.kind, factor: sort.kind === "person" ? 2 : telling };
};

/** "The operator, Nordvind, said …" */
const sortBeforeComma: Clue = (place) => {
  const { sight, first, last } = place;
  if (sight.shapes[first - 1] !== Shape.comma || sight.shapes[last + 1] !== Shape.comma) return null;
  const sort = sortOf(place, first - 2);
  return sort && { kind: sort.kind, factor: telling };
};

const knownAcronyms = new Set(acronyms);
const agencies = new RegExp(`^\\p{Lu}\\p{Ll}+(?:${agencyEndings.join("|")})$`, "u");

/** The EU, "Fødevarestyrelsen": organizations by the word itself. */
const ownWord: Clue = ({ sight: { tokens }, first, last, language }) => {
  if (first !== last) return null;
  const word = tokens.text.slice(tokens.starts[first], tokens.ends[first]);
  const agency = /^(?:da|nb|nn|no|sv)/.test(language) && agencies.test(word);
  return agency || knownAcronyms.has(word) ? { kind: "organization", factor: 12 } : null;
};

const relatives = hashesOf(personRelatives);

/** "Dorvik, who coached the team". */
const relativeClause: Clue = ({ sight: { hashes, shapes }, last }) =>
  shapes[last + 1] === Shape.comma && relatives.has(hashes[last + 2] ?? 0) ? { kind: "person", factor: telling } : null;

const landscapeWords = new Map<number, number>();
for (const name of landscape) {
  const { hashes, count } = tokenize(name);
  landscapeWords.set(hashes[0] ?? 0, Math.max(count, landscapeWords.get(hashes[0] ?? 0) ?? 0));
}

/** The last token of the longest name of a river, sea or mountain that begins at a token; null where none does. */
function landscapeAt({ tokens }: Sight, first: number): number | null {
  const longest = landscapeWords.get(tokens.hashes[first] ?? 0) ?? 0;
  for (let last = Math.min(tokens.count, first + longest) - 1; last >= first; last--)
    if (landscape.has(tokens.text.slice(tokens.starts[first], tokens.ends[last]))) return last;
  return null;
}

/** "die Elbe", "the North Sea". */
const inLandscape: Clue = ({ sight, first, last }) =>
  landscapeAt(sight, first) === last ? { kind: "place", factor: telling } : null;

const clues: readonly Clue[] = [
  inLandscape,
  sortBefore,
  sortAfterHyphen,
  sortAfter,
  sortBeforeComma,
  ownWord,
  named,
  apposition,
  roleAfter,
  relativeClause,
  // "Cape Loren"; "Nordvind Energi", "Brindle Bridge".
  oneWord(firstWord, hints([placeOpenings, "place", telling])),
  oneWord(lastWord, hints([organizationTails, "organization", 3], [placeTails, "place", telling])),
  oneWord(
    wordBefore,
    hints(
      [packages, "product", 8],
      [verbsBefore.organization, "organization", 3],
      [verbsBefore.place, "place", 3],
      [verbsBefore.product, "product", telling],
    ),
  ),
  oneWord(
    wordAfter,
    hints(
      [placesAfter, "place", telling],
      [verbsAfter.person, "person", 3],
      [verbsAfter.organization, "organization", 3],
    ),
  ),
  twoBefore(staff, employers, "organization", telling),
  twoBefore(holdings, owners, "organization", 8),
  twoBefore(packages, ["of", "af", "von", "av"], "product", 8),
];

/** All that the words beside a name say of its kind. */
export function hintsOf(place: Place): readonly Hint[] {
  const found: Hint[] = [];
  for (const clue of clues) {
    const hint = clue(place);
    if (hint) found.push(hint);
  }
  return found;
}

const everyday = WordList.commonNoun | WordList.demonym | WordList.role | WordList.germanNoun;

/**
 * Whether a capitalised word can hardly be anything but a name: one that no list has, or, right behind a sort, any but a noun
 * of everyday language. A German compound may be a noun as well: its ending must be none of a plural.
 */
function isHardlyAWord(place: Place): boolean {
  const { sight, first } = place;
  const { shapes, lists, clusters, phrases, tokens } = sight;
  const shape = shapes[first] ?? 0;
  const [start, end] = [tokens.starts[first] ?? 0, tokens.ends[first] ?? 0];
  if ((shape !== Shape.initial && shape !== Shape.camel) || end - start < 4) return false;
  const known = lists[first] ?? 0;
  if (ownWord(place)) return true;
  if (!known && !clusters[first]) return !phrases[first];
  if ((known & everyday) !== 0 || sortBefore(place)?.factor !== besideSort) return false;
  return known !== WordList.germanCompound || !/(?:e[nrs]?|s)$/.test(tokens.text.slice(start, end));
}

/**
 * Names that the tagger passed over though a word beside them tells what they are: chains of capitalised words that begin
 * with one that no list has. Token ranges, inclusive, with their kinds.
 */
export function unseenNames(
  sight: Sight,
  language: string,
  taken: (token: number) => boolean,
): { first: number; last: number; kind: EntityKind }[] {
  const { shapes, starts, modes, tokens } = sight;
  const found: { first: number; last: number; kind: EntityKind }[] = [];
  const shouts = (token: number) => modes[token] === 1 || (modes[token] === 2 && !language.startsWith("de"));
  for (let first = 0; first < tokens.count; first++) {
    if (!isCapital(shapes[first] ?? 0) || taken(first) || shouts(first) || shapes[first - 1] === Shape.hyphen) continue;
    const known = landscapeAt(sight, first);
    if (known !== null && !Array.from({ length: known - first }, (_, i) => first + 1 + i).some(taken)) {
      found.push({ first, last: known, kind: "place" });
      first = known;
      continue;
    }
    if (!isHardlyAWord({ sight, first, last: first, language })) continue;
    let last = first;
    while (last < first + longestUnseen && isCapital(shapes[last + 1] ?? 0) && !starts[last + 1] && !taken(last + 1))
      last++;
    const [best] = hintsOf({ sight, first, last, language }).toSorted((a, b) => b.factor - a.factor);
    if (best && best.factor >= telling) {
      if (best.kind === "product" && isVersion(sight, last + 1)) last++;
      found.push({ first, last, kind: best.kind });
    }
    first = last;
  }
  return found;
}

/** Words of such a name beside the first, at most. */
const longestUnseen = 3;

/** "Quillon 7": one or two digits after a name, and no decimals. */
export function isVersion({ shapes, starts, tokens }: Sight, token: number): boolean {
  const digits = (tokens.ends[token] ?? 0) - (tokens.starts[token] ?? 0);
  if (token >= tokens.count || shapes[token] !== Shape.number || digits > 2 || starts[token]) return false;
  return shapes[token + 2] !== Shape.number || tokens.starts[token + 2] !== (tokens.ends[token] ?? 0) + 1;
}
