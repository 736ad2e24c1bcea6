import { hashWord } from "../article/tokens.ts";
import { articles, clubLetters, sites } from "../lexicon/names/contexts.ts";
import type { EntityKind } from "../types.ts";
import { besideSort, hintsOf, nobleAt, landscapeAt, ownWord, sortBefore, telling, type Place } from "./contexts.ts";
import type { Sight } from "./features.ts";
import { institutionAt } from "./institutions.ts";
import { romanizedAt } from "./romanized.ts";
import { Shape, isCapital } from "./shapes.ts";
import { sortOf } from "./sorts.ts";
import { WordList, everyday } from "./word-classes.ts";

/**
 * Whether a capitalised word can hardly be anything but a name: one that no list has, or, right behind a sort, any but a noun
 * of everyday language. A German compound may be a noun as well: its ending must be none of a plural.
 */
function isHardlyAWord(place: Place): boolean {
  const { sight, first } = place;
  const { shapes, lists, clusters, phrases, tokens } = sight;
  const shape = shapes[first] ?? 0;
  const start = tokens.starts[first] ?? 0;
  const end = tokens.ends[first] ?? 0;
  if ((shape !== Shape.initial && shape !== Shape.camel) || end - start < 4) return false;
  const known = lists[first] ?? 0;
  if (ownWord(place)) return true;
  if (!known && !clusters[first]) return !phrases[first];
  if ((known & everyday) !== 0 || sortBefore(place)?.factor !== besideSort) return false;
  return known !== WordList.germanCompound || !isPluralLike(tokens.text, end);
}

/** Whether a German word that ends there may be a plural. */
function isPluralLike(text: string, end: number): boolean {
  return /(?:e[nrs]?|s)$/.test(text.slice(end - 2, end));
}

/**
 * Names that the tagger passed over though their own words or one beside them tell what they are; of the latter, chains of
 * capitalised words that begin with one that no list has. Token ranges, inclusive, with their kinds.
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
    if (!isCapital(shapes[first] ?? 0) || shouts(first) || shapes[first - 1] === Shape.hyphen) continue;
    const known = knownAt(sight, first, language, taken);
    if (known) {
      found.push({ first, ...known });
      first = known.last;
      continue;
    }
    if (taken(first) || !isHardlyAWord({ sight, first, last: first, language })) continue;
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

/** Names that their own words or shape tell: the last token of one that begins at a token, or null. */
const tellingNames: readonly {
  readonly kind: EntityKind;
  readonly at: (sight: Sight, first: number, language: string) => number | null;
  /** It goes before names that the tagger found inside it. */
  readonly over?: true;
}[] = [
  { kind: "place", at: landscapeAt },
  { kind: "organization", at: channelAt },
  { kind: "person", at: (sight, first) => (sight.phrases[first] ? null : romanizedAt(sight, first)) },
  { kind: "person", at: nobleAt, over: true },
  { kind: "person", at: withRoleAt },
  { kind: "person", at: behindJobAt, over: true },
  { kind: "organization", at: behindCompanyAt, over: true },
  { kind: "place", at: siteAt },
  { kind: "organization", at: institutionAt, over: true },
  { kind: "organization", at: spelledOutAt, over: true },
  { kind: "organization", at: clubAt, over: true },
];

function knownAt(
  sight: Sight,
  first: number,
  language: string,
  taken: (token: number) => boolean,
): { last: number; kind: EntityKind } | null {
  for (const { kind, at, over } of tellingNames) {
    const last = at(sight, first, language);
    if (last === null) continue;
    let held = 0;
    for (let token = first; token <= last; token++) if (taken(token)) held++;
    if (held === 0 || (over && held < last - first + 1)) return { last, kind };
  }
  return null;
}

/** Words of a role behind a name, at most: "chief investment strategist". */
const longestRole = 4;

/** The last token of a given name with a surname, of which one is listed, before a role: "Ada Holm, portfolio manager at". */
function withRoleAt(sight: Sight, first: number, language: string): number | null {
  const { shapes, lists, starts } = sight;
  const last = first + 1;
  const given = lists[first] ?? 0;
  const surname = lists[last] ?? 0;
  if (shapes[first] !== Shape.initial || shapes[last] !== Shape.initial || shapes[last + 1] !== Shape.comma)
    return null;
  if (starts[last] || ((given | surname) & everyday) !== 0) return null;
  if ((given & WordList.given) === 0 && (surname & WordList.surname) === 0) return null;
  for (let at = last + 2; at < last + 2 + longestRole; at++) {
    const shape = shapes[at] ?? Shape.none;
    const sort = sortOf({ sight, language }, at);
    if (sort?.kind === "person" && !sort.inflected) return last;
    if (shape !== Shape.lower && shape !== Shape.hyphen && !(language.startsWith("de") && isCapital(shape)))
      return null;
  }
  return null;
}

/** The last token of a given name with a surname right behind a job: "Meteorologe Ada Holm", "spokesman Ada Holm". */
function behindJobAt(sight: Sight, first: number, language: string): number | null {
  const { shapes, lists, starts } = sight;
  const last = first + 1;
  const given = lists[first] ?? 0;
  const surname = lists[last] ?? 0;
  if (shapes[first] !== Shape.initial || shapes[last] !== Shape.initial || starts[first] || starts[last]) return null;
  const mayBegin = (given & WordList.given) !== 0 || ((given & WordList.surname) !== 0 && (given & elsewhere) === 0);
  if (!mayBegin || ((given | surname) & everyday) !== 0) return null;
  const job = sortOf({ sight, language }, first - 1);
  return job?.kind === "person" && !job.inflected && !isCapital(shapes[last + 1] ?? 0) ? last : null;
}

/** Lists of what is no person. */
const elsewhere = WordList.placeWord | WordList.country | WordList.company | WordList.brand;

/** The last of several words that no list of nouns has right behind a German company: "den Kaufhauskonzern Galeria Karstadt Kaufhof". */
function behindCompanyAt(sight: Sight, first: number, language: string): number | null {
  if (!language.startsWith("de") || sight.starts[first]) return null;
  const sort = sortOf({ sight, language }, first - 1);
  if (sort?.kind !== "organization" || sort.inflected) return null;
  let last = first - 1;
  while (last - first < longestUnseen && isPartOfName(sight, last + 1)) last++;
  return last > first && !isCapital(sight.shapes[last + 1] ?? 0) && sight.shapes[last + 1] !== Shape.hyphen
    ? last
    : null;
}

/** A word of everyday language, a given name and a compound that may be a plural are none. */
function isPartOfName({ tokens, shapes, lists, starts }: Sight, token: number): boolean {
  const known = lists[token] ?? 0;
  if (shapes[token] !== Shape.initial || starts[token] || (known & (everyday | WordList.given)) !== 0) return false;
  return (known & WordList.germanCompound) === 0 || !isPluralLike(tokens.text, tokens.ends[token] ?? 0);
}

const siteWords = new Set(sites.map(hashWord));
const articleWords = new Set([...articles, "der", "die", "das", "den", "dem", "det", "de"].map(hashWord));

/** The last token of "Griffith Park", "the Golden Gate Bridge"; null where no such name begins. */
function siteAt({ tokens, shapes, starts, modes }: Sight, first: number): number | null {
  if (modes[first] || articleWords.has(tokens.hashes[first] ?? 0)) return null;
  for (let i = first; i < first + longestSite && shapes[i] === Shape.initial; i++) {
    if (i > first && starts[i]) return null;
    if (i > first && siteWords.has(tokens.hashes[i] ?? 0) && shapes[i + 1] !== Shape.initial) return i;
  }
  return null;
}

/** Words of such a name, at most. */
const longestSite = 4;

/** Words between those that give an acronym its letters. */
const lettersless = new Set(
  "and at for in of on the der des die dem den für im in und von zur af for i og på til av för och"
    .split(" ")
    .map(hashWord),
);
/** Words of a name that an acronym in brackets is short for, at most, with those between. */
const longestSpelledOut = 10;

/** The last token of "Federal Bureau of Investigation (FBI)", whose words begin with its letters; null where none begins. */
function spelledOutAt({ tokens, shapes, hashes, starts }: Sight, first: number): number | null {
  if (shapes[first + 1] === Shape.comma || shapes[first + 1] === Shape.period) return null;
  let letters = "";
  for (let at = first; at < first + longestSpelledOut; at++) {
    if (at > first && starts[at]) return null;
    if (shapes[at] === Shape.bracket) {
      const isAcronym = letters.length > 2 && shapes[at + 1] === Shape.capitals && shapes[at + 2] === Shape.bracket;
      return isAcronym && tokens.text.slice(tokens.starts[at + 1], tokens.ends[at + 1]) === letters ? at - 1 : null;
    }
    if (shapes[at] === Shape.initial) letters += tokens.text.charAt(tokens.starts[at] ?? 0);
    else if (at === first || !lettersless.has(hashes[at] ?? 0)) return null;
  }
  return null;
}

const clubWords = new Set(clubLetters.map(hashWord));

/** The last token of a club's name behind its letters, "VfB Stuttgart"; null where none begins. */
function clubAt({ hashes, shapes, starts, modes }: Sight, first: number): number | null {
  const isClub = clubWords.has(hashes[first] ?? 0) && !modes[first] && shapes[first] !== Shape.initial;
  return isClub && shapes[first + 1] === Shape.initial && !starts[first + 1] ? first + 1 : null;
}

/** Broadcasters are numbered: TV 2, TV-2, TV4. */
export const channel = /^TV[\s\p{Pd}]?\d{1,2}(?!\d)/u;
const television = hashWord("TV");

/** The last token of a broadcaster's number where that stands apart, "TV 2"; null where none begins. */
export function channelAt({ tokens, shapes }: Sight, first: number): number | null {
  if (tokens.hashes[first] !== television) return null;
  const start = tokens.starts[first] ?? 0;
  if (!channel.test(tokens.text.slice(start, start + longestChannel))) return null;
  return shapes[first + 1] === Shape.hyphen ? first + 2 : first + 1;
}

/** Code units, with the one behind it. */
const longestChannel = 6;

/** Words of such a name beside the first, at most. */
const longestUnseen = 3;

/** The token after a letter that belongs to a version: "s" of "Quillon 5s". */
export function pastVersionLetter({ shapes, tokens }: Sight, token: number): number {
  const letter = (tokens.ends[token] ?? 0) - (tokens.starts[token] ?? 0) === 1 && shapes[token] === Shape.lower;
  return letter && shapes[token - 1] === Shape.number && tokens.starts[token] === tokens.ends[token - 1]
    ? token + 1
    : token;
}

/** "Quillon 7": one or two digits after a name, and no decimals. */
export function isVersion({ shapes, starts, tokens }: Sight, token: number): boolean {
  const digits = (tokens.ends[token] ?? 0) - (tokens.starts[token] ?? 0);
  if (token >= tokens.count || shapes[token] !== Shape.number || digits > 2 || starts[token]) return false;
  return shapes[token + 2] !== Shape.number || tokens.starts[token + 2] !== (tokens.ends[token] ?? 0) + 1;
}
