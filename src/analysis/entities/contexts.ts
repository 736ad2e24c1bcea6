import { hashWord, tokenize } from "../article/tokens.ts";
import {
  acronyms,
  agencyEndings,
  articles,
  betweens,
  clubLetters,
  employers,
  holdings,
  legalForms,
  namings,
  nobleParticles,
  organizationTails,
  owners,
  packages,
  personRelatives,
  placeOpenings,
  placeTails,
  placesAfter,
  routes,
  secondParticles,
  staff,
  verbsAfter,
  verbsBefore,
  waterEndings,
} from "../lexicon/names/contexts.ts";
import { landscape } from "../lexicon/names/landscape.ts";
import { leadersOfOrganizations, rolesAfterOrganizations } from "../lexicon/names/titles.ts";
import type { EntityKind } from "../types.ts";
import type { Sight } from "./features.ts";
import { institutionAt } from "./institutions.ts";
import { romanizedAt } from "./romanized.ts";
import { Shape, isCapital } from "./shapes.ts";
import { sortOf } from "./sorts.ts";
import { WordList, everyday } from "./word-classes.ts";

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

/** How much a sort right before the name says. */
export const besideSort = 20;
const besideOther = 3;

/** No token: the name has one word only, or begins the text. */
const nowhere = -1;
const wordBefore = ({ first }: Place) => first - 1;
const wordAfter = ({ last }: Place) => last + 1;
const firstWord = ({ first, last }: Place) => (last > first ? first : nowhere);
const lastWord = ({ first, last }: Place) => (last > first ? last : nowhere);

/** "the island Havlys", "Windkonzern Nordvind". */
export const sortBefore: Clue = (place) => {
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
  return sort && { kind: sort.kind, factor: betweenCommas };
};
/** More than behind a comma alone, where the name may be the next in a row. */
const betweenCommas = 10;

const [routeWords, betweenWords] = [hashesOf(routes), hashesOf(betweens)];
/** Words between "between" and the second of two places: "between Lunden and the isle of Havlys". */
const secondReach = 5;

/** "die Fähre zwischen Lunden und Havlys", "the road between Lunden and Havlys". */
const betweenPlaces: Clue = ({ sight: { hashes, starts }, first }) => {
  for (let at = first - 1; at > 0 && at >= first - secondReach && !starts[at + 1]; at--) {
    if (!betweenWords.has(hashes[at] ?? 0)) continue;
    return routeWords.has(hashes[at - 1] ?? 0) ? { kind: "place", factor: at === first - 1 ? certain : telling } : null;
  }
  return null;
};

const knownAcronyms = new Set(acronyms);
const agencies = new RegExp(`^\\p{Lu}\\p{Ll}+(?:${agencyEndings.join("|")})$`, "u");

const waters = new RegExp(`^\\p{Lu}\\p{Ll}+(?:${waterEndings.join("|")})$`, "u");

/** The EU, "Fødevarestyrelsen", "Femernbælt": by the word itself. */
export const ownWord: Clue = ({ sight: { tokens }, first, last, language }) => {
  if (first !== last) return null;
  const word = tokens.text.slice(tokens.starts[first], tokens.ends[first]);
  if (knownAcronyms.has(word)) return { kind: "organization", factor: certain };
  if (!/^(?:da|nb|nn|no|sv)/.test(language)) return null;
  if (agencies.test(word)) return { kind: "organization", factor: 12 };
  return waters.test(word) ? { kind: "place", factor: 12 } : null;
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
export function landscapeAt({ tokens }: Sight, first: number): number | null {
  const longest = landscapeWords.get(tokens.hashes[first] ?? 0) ?? 0;
  for (let last = Math.min(tokens.count, first + longest) - 1; last >= first; last--)
    if (landscape.has(tokens.text.slice(tokens.starts[first], tokens.ends[last]))) return last;
  return null;
}

/** How much a name says that has no other bearer. */
const certain = 40;

/** "die Elbe", "the North Sea", "Det Røde Hav". */
const inLandscape: Clue = ({ sight, first, last }) =>
  landscapeAt(sight, first) === last || (last > first + 1 && landscapeAt(sight, first + 1) === last)
    ? { kind: "place", factor: certain }
    : null;

/** "Tsai Ing-wen". */
const romanized: Clue = ({ sight, first, last }) =>
  first < last && romanizedAt(sight, last - 3) !== null ? { kind: "person", factor: certain } : null;

const clubs = new RegExp(`^(?:\\d\\. )?(?:F\\.? ?C\\.?|A\\.?F\\.?C\\.?|${clubLetters.join("|")}) \\p{Lu}`, "u");

/** "FC Midtjylland", "F.C. København", "1. FC Köln". */
const club: Clue = ({ sight: { tokens }, first, last }) =>
  first < last && clubs.test(tokens.text.slice(tokens.starts[first], tokens.ends[last]))
    ? { kind: "organization", factor: certain }
    : null;

const [particles, behindParticles] = [hashesOf(nobleParticles), hashesOf(secondParticles)];

/** The last token of a known given name with particles and a surname, "Ursula von der Leyen"; null where none begins. */
export function nobleAt({ hashes, shapes, lists, starts }: Sight, first: number): number | null {
  const known = lists[first] ?? 0;
  if (shapes[first] !== Shape.initial || (known & WordList.given) === 0 || (known & everyday) !== 0) return null;
  if (!particles.has(hashes[first + 1] ?? 0)) return null;
  const last = behindParticles.has(hashes[first + 2] ?? 0) ? first + 3 : first + 2;
  // "Rosa von der Wiese": a noun.
  const noun = ((lists[last] ?? 0) & WordList.germanNoun) !== 0;
  return shapes[last] === Shape.initial && !starts[last] && !noun ? last : null;
}

const noble: Clue = ({ sight, first, last }) =>
  nobleAt(sight, first) === last ? { kind: "person", factor: certain } : null;

const institution: Clue = ({ sight, first, last, language }) =>
  institutionAt(sight, first, language) === last ? { kind: "organization", factor: certain } : null;

/** "WASHINGTON - The board said …": at the head of a paragraph, in capitals, a known place before a dash between blanks. */
const dateline: Clue = ({ sight: { shapes, tokens, lists }, first, last }) => {
  const dash = last + 1;
  if (((lists[first] ?? 0) & (WordList.placeWord | WordList.country)) === 0) return null;
  if (first !== 0 || shapes[first] !== Shape.capitals) return null;
  if (agencyBehind.test(tokens.text.slice(tokens.ends[last], (tokens.ends[last] ?? 0) + 24)))
    return { kind: "place", factor: certain };
  if (shapes[dash] !== Shape.hyphen) return null;
  const spaced = (token: number) => (tokens.starts[token] ?? 0) > (tokens.ends[token - 1] ?? 0);
  return spaced(dash) && spaced(dash + 1) ? { kind: "place", factor: certain } : null;
};

/** "MILAN (AP) — Italy's coast guard" */
const agencyBehind = /^ \(\p{L}[\p{L}-]{1,12}\) [-–—] /u;

const legalFormWords = hashesOf(legalForms);

/** "NordLaks ASA", "Lumen GmbH". */
const legalForm: Clue = ({ sight: { hashes, shapes }, first, last }) =>
  first < last && legalFormWords.has(hashes[last] ?? 0) && isCapital(shapes[last] ?? 0)
    ? { kind: "organization", factor: certain }
    : null;

const clues: readonly Clue[] = [
  inLandscape,
  betweenPlaces,
  noble,
  institution,
  dateline,
  legalForm,
  club,
  romanized,
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
