import { hashWord, type Tokens } from "../article/tokens.ts";
import { conjunctions } from "../lexicon/discourse.ts";
import { headlineVerbs, numberings, storms, unitSymbols } from "../lexicon/names/contexts.ts";
import { deskRoles, desks } from "../lexicon/names/titles.ts";
import type { EntityKind, Paragraph, Span } from "../types.ts";
import { hintsOf } from "./contexts.ts";
import { capitalWords } from "./doubtful.ts";
import type { Sight } from "./features.ts";
import type { NameCandidate, ParagraphNames } from "./index.ts";
import { institutionAt } from "./institutions.ts";
import { mentionKinds as kinds } from "./kinds.ts";
import { tagKinds } from "./labels.ts";
import { isNumbered, productFactor, unseenProducts } from "./products.ts";
import { romanizedAt } from "./romanized.ts";
import { Shape, isCapital } from "./shapes.ts";
import { isGeneric, isGenericWord, sortOf } from "./sorts.ts";
import type { TaggedName, Tagger } from "./tagger.ts";
import { channelAt, isVersion, pastVersionLetter, unseenNames } from "./unseen.ts";
import { WordList, everyday, type WordClasses } from "./word-classes.ts";

/** Reads the names of a paragraph by its own words alone. Offsets are those of the tokens, which are the paragraph's own. */
export function createParagraphReader(
  tagger: Tagger,
  words: WordClasses,
): (tokens: Tokens, paragraph: Paragraph) => ParagraphNames {
  return (tokens, paragraph) => {
    if (paragraph.kind === "code" || paragraph.kind === "front-matter") return { candidates: [], capitals: [] };
    const { sight, names } = tagger.tag(tokens, paragraph.language);
    const taken = marked(
      sight,
      names.filter(({ shares }) => (shares[unshown] ?? 0) < 0.5 && sumOf(shares) > 0.5),
    );
    const products = unseenProducts(sight, paragraph.language, (token) => taken[token] === 1);
    for (const { first, last } of products) taken.fill(1, first, last + 1);
    const unseen = [
      ...products.map((span) => ({ ...span, kind: "product" as const })),
      ...unseenNames(sight, paragraph.language, (token) => taken[token] === 1),
    ];
    const candidates = (unseen.length > 0 ? withUnseen(sight, names, unseen) : names)
      .flatMap((name) => ownWords(name, sight, paragraph.language))
      .map((name) => candidateOf(name, sight, paragraph.language));
    const capitals = capitalWords(sight, words);
    if (paragraph.masked.length === 0) return { candidates, capitals };
    const isFree = (span: Span) => !touches(span, paragraph.masked);
    return { candidates: candidates.filter(isFree), capitals: capitals.filter(isFree) };
  };
}

/** A name that the tagger passed over, or found a part of. */
type Unseen = Pick<TaggedName, "first" | "last"> & { readonly kind: EntityKind };

/** All names in order, of the tagger's those that none of the others touches. */
function withUnseen(sight: Sight, names: readonly TaggedName[], unseen: readonly Unseen[]): TaggedName[] {
  const seen = marked(sight, unseen);
  const apart = ({ first, last }: TaggedName) => !seen.subarray(first, last + 1).includes(1);
  const more = unseen.map((span) => ({ ...span, shares: unseenShares[span.kind] }));
  return [...names.filter(apart), ...more].toSorted((a, b) => a.first - b.first);
}

/** 1 at the tokens of these names. */
function marked({ tokens }: Sight, names: readonly Pick<TaggedName, "first" | "last">[]): Uint8Array {
  const marks = new Uint8Array(tokens.count);
  for (const { first, last } of names) marks.fill(1, first, last + 1);
  return marks;
}

function sumOf(shares: readonly number[]): number {
  let sum = 0;
  for (let kind = 0; kind < shares.length; kind++) sum += shares[kind] ?? 0;
  return sum;
}

/** The kind that a word beside the name tells, where the name is likelier of that kind than not. */
function cueOf(factors: readonly number[], shares: readonly number[]): number | null {
  for (let kind = 0; kind < factors.length; kind++)
    if ((factors[kind] ?? 0) >= telling) return (shares[kind] ?? 0) * 2 > sumOf(shares) ? kind : null;
  return null;
}

/** A product by its looks, any other by one word beside it. */
const unseenShares: Readonly<Record<EntityKind, readonly number[]>> = {
  person: [0.5, 0.1, 0.05, 0, 0],
  organization: [0.05, 0.5, 0.05, 0.05, 0],
  place: [0.05, 0.1, 0.5, 0, 0],
  product: [0, 0.1, 0, 0.55, 0],
};

function candidateOf(name: TaggedName, sight: Sight, language: string): NameCandidate {
  const { tokens } = sight;
  const { first, last } = name;
  let shares = reweighed(name.shares, product, productFactor(sight, first, last, language));
  const factors = [1, 1, 1, 1];
  for (const hint of hintsOf({ sight, first, last, language })) {
    const kind = kinds.indexOf(hint.kind);
    factors[kind] = (factors[kind] ?? 1) * hint.factor;
  }
  if (isNumbered(sight, first, last)) factors[place] = 0.15;
  for (let kind = 0; kind < factors.length; kind++) shares = reweighed(shares, kind, factors[kind] ?? 1);
  let best = 0;
  for (let kind = 1; kind < kinds.length; kind++) if ((shares[kind] ?? 0) > (shares[best] ?? 0)) best = kind;
  return {
    start: tokens.starts[first] ?? 0,
    end: tokens.ends[lastOf[kinds[best] ?? "person"]?.(sight, first, last) ?? last] ?? 0,
    kind: kinds[best] ?? "organization",
    confidence: shares[best] ?? 0,
    shares,
    cue: cueOf(factors, shares),
  };
}

const weekdays = new Set("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ").map(hashWord));

/** The last token of a name that its kind moves. */
const lastOf: Readonly<Partial<Record<EntityKind, (sight: Sight, first: number, last: number) => number>>> = {
  /** With its version: "Quillon 7", "Quillon 5s". */
  product: (sight, _, last) => pastVersionLetter(sight, (isVersion(sight, last + 1) ? last + 1 : last) + 1) - 1,
  /** "in Mexico Wednesday". */
  place: ({ hashes }, first, last) => (last > first && weekdays.has(hashes[last] ?? 0) ? last - 1 : last),
};

/**
 * "Netselskabet Nordvind", "the Nordvind union" → "Nordvind": the sort is capitalised for the sentence or because German does
 * so, or in lower case after an English name. Of "Marta Holm. Nordvind", where a sentence ends, and "Lynde – K 37", two names.
 */
function ownWords(name: TaggedName, sight: Sight, language: string): TaggedName[] {
  const { starts, shapes } = sight;
  const cut = cutIn(sight, name);
  if (cut !== null) {
    const [left, right] = [
      { ...name, last: cut - 1 },
      { ...name, first: cut + 1 },
    ];
    return [left, right].filter((part) => part.first <= part.last).flatMap((part) => ownWords(part, sight, language));
  }
  let { first, last } = name;
  // "Orvane to Acquire Nordvind", in the capitals of a headline.
  if (first < last && sight.hashes[first - 1] === to && headlineVerbWords.has(sight.hashes[first] ?? 0)) first++;
  if (isNoName(sight, first, last, language)) return [];
  const own = pastNumbering(sight, first);
  if (own > last || (own > first && !isCapital(shapes[own] ?? 0))) return [];
  if (own > first) return ownWords({ ...name, first: own }, sight, language);
  // "Münchner Zahlungsdienstleister", "Karlsruher Energiekonzern EnBW"
  if (last > first && language.startsWith("de") && isGeneric(sight, first + 1) && isOfTown(sight, first)) first += 2;
  if (first > last) return [];
  if (first < last && isGeneric(sight, first) && institutionAt(sight, first, language) !== last) first++;
  // "Campaigner Isla MacRae", where a sentence begins.
  if (
    starts[first] &&
    last > first + 1 &&
    language.startsWith("en") &&
    sortOf({ sight, language }, first)?.kind === "person"
  )
    first++;
  if (language.startsWith("de")) first = pastJob(sight, first, last, name.kind === "person");
  if (first < last && language.startsWith("en") && shapes[last] === Shape.lower && sortOf({ sight, language }, last))
    last--;
  if (first < last && name.kind !== "product" && shapes[last] === Shape.number && isResult(sight, first, last)) last--;
  last = romanizedAt(sight, last - 1) ?? last;
  // "TV 2 sender": words behind the number are of the sentence.
  const channel = channelAt(sight, first);
  if (channel !== null) while (last > channel && shapes[last] === Shape.lower) last--;
  return [first === name.first && last === name.last ? name : { ...name, first, last }];
}

/** Whether the words of a name, or the one before, say that it is none, or none of our kinds. */
function isNoName(sight: Sight, first: number, last: number, language: string): boolean {
  // "SUNDAY 5:13 PM"
  if (weekdays.has(sight.hashes[first] ?? 0)) return first === last || sight.shapes[first + 1] === Shape.number;
  if (isStorm(sight, first - 1, language) || (first < last && isStorm(sight, first, language))) return true;
  if (last <= first + 1 && isDesk(sight, first)) return true;
  if (first < last) return false;
  // "Rederiet", but not "Divisionsforeningen": a compound may be the name.
  if (isGenericWord(sight, first) || isUnitSymbol(sight, first)) return true;
  if (language.startsWith("de")) return isAbstractPlural(sight, first);
  return language.startsWith("en") && isPluralOfLetters(sight, first);
}

function isStorm({ hashes, shapes }: Sight, token: number, language: string): boolean {
  return stormWords.has(hashes[token] ?? 0) && !(language.startsWith("en") && shapes[token] === Shape.lower);
}

const symbols = new Set(unitSymbols);

function isUnitSymbol({ tokens }: Sight, token: number): boolean {
  return symbols.has(tokens.text.slice(tokens.starts[token], tokens.ends[token]));
}

/** "GPs" */
function isPluralOfLetters({ tokens }: Sight, token: number): boolean {
  return /^\p{Lu}{2,4}s$/u.test(tokens.text.slice(tokens.starts[token], tokens.ends[token]));
}

/** The token behind "Phase 2b", or the first one itself. */
function pastNumbering(sight: Sight, first: number): number {
  const isOne = numberingWords.has(sight.hashes[first] ?? 0) && sight.shapes[first + 1] === Shape.number;
  return isOne ? pastVersionLetter(sight, first + 2) : first;
}

/** The token that a full name begins with behind a German job: "Mainzer Ministerpräsidentin Malu Dreyer", "Meteorologe Ada Holm". */
function pastJob(sight: Sight, first: number, last: number, isPerson: boolean): number {
  for (let job = first; job + 2 <= last; job++) {
    const noun = sight.lists[job] ?? 0;
    const given = sight.lists[job + 1] ?? 0;
    if ((noun & personNames) !== 0 || (given & everyday) !== 0) continue;
    const isNoun = (noun & (WordList.germanNoun | WordList.germanCompound | WordList.role)) !== 0;
    const sort = sortOf({ sight, language: "de" }, job);
    if (sort?.kind === "person" && !sort.inflected) return job + 1;
    if (isPerson && isNoun && (given & WordList.given) !== 0) return job + 1;
  }
  return first;
}

const personNames = WordList.given | WordList.surname;

/** Whether a long German word ends as plurals of abstract nouns do, "Mietermäßigungen": towns that do so are shorter. */
function isAbstractPlural({ tokens }: Sight, token: number): boolean {
  return /^\p{L}{9,}(?:ungen|heiten|keiten|schaften|tionen)$/u.test(
    tokens.text.slice(tokens.starts[token], tokens.ends[token]),
  );
}

/** Whether a German word may be one that tells a town. */
function isOfTown({ shapes, tokens }: Sight, token: number): boolean {
  return shapes[token] === Shape.initial && tokens.text.endsWith("er", tokens.ends[token]);
}

const joints = new Set([...conjunctions, ","].map(hashWord));
/** Words between a joint and a number: the name with its article, or the noun that the number before counts. */
const resultReach = 4;

/** Whether a number behind a name is what it got: "AfD 7 und FDP 6", "won 121 seats, the Tories 38". */
function isResult({ hashes, shapes, starts, tokens }: Sight, first: number, last: number): boolean {
  // "Tog 1pct."
  if (tokens.starts[last + 1] === tokens.ends[last] && shapes[last + 1] === Shape.lower) return false;
  const isJoint = (token: number) => joints.has(hashes[token] ?? 0);
  if (isJoint(last + 1))
    for (let at = last + 3; at <= last + 2 + resultReach && !starts[at] && !isJoint(at); at++)
      if (shapes[at] === Shape.number) return isCapital(shapes[at - 1] ?? 0);
  let joint = first - 1;
  while (joint > first - 1 - resultReach && !isJoint(joint) && shapes[joint] === Shape.lower) joint--;
  if (starts[first] || !isJoint(joint)) return false;
  for (let at = joint - 1; at >= joint - resultReach && !starts[at + 1]; at--)
    if (shapes[at] === Shape.number) return true;
  return false;
}

/** What stands between two names: a full stop that ends a sentence, a sign between blanks; null where nothing does. */
function cutIn({ starts, shapes, tokens }: Sight, { first, last }: Pick<TaggedName, "first" | "last">): number | null {
  const spaced = (token: number) => (tokens.starts[token] ?? 0) > (tokens.ends[token - 1] ?? 0);
  for (let at = first + 1; at < last; at++) {
    if (shapes[at] === Shape.period && (starts[at + 1] || shapes[at - 1] === Shape.number)) return at;
    const sign = (shapes[at] ?? 0) >= Shape.punctuation && !joining.has(tokens.hashes[at] ?? 0);
    if (sign && spaced(at) && spaced(at + 1)) return at;
  }
  return null;
}

/** Signs that names have between blanks. */
const joining = new Set(["&", "+"].map(hashWord));

const to = hashWord("to");
const stormWords = new Set(storms.map(hashWord));
const numberingWords = new Set(numberings.map(hashWord));
const headlineVerbWords = new Set(headlineVerbs.map(hashWord));

const deskWords = new Set([...desks].map(hashWord));
const deskRoleWords = new Set([...deskRoles].map(hashWord));

/** "Eleanor Whitcombe, Business reporter". */
function isDesk({ hashes }: Sight, token: number): boolean {
  return deskWords.has(hashes[token] ?? 0) && deskRoleWords.has(hashes[token + 1] ?? 0);
}

/** A factor as large as this is more than a hint. */
const telling = 3;

const product = kinds.indexOf("product");
const place = kinds.indexOf("place");
const unshown = tagKinds.indexOf("other");

/** Multiplies the odds of one kind's share; what it gains, the other kinds and `other` lose in proportion. */
function reweighed(shares: readonly number[], raised: number, factor: number): readonly number[] {
  if (factor === 1) return shares;
  const named = sumOf(shares);
  const share = (shares[raised] ?? 0) / named;
  // A share of nothing has no odds to raise: it begins with one in twenty.
  const odds = (Math.max(share, 0.05) / (1 - Math.min(share, 0.999))) * factor;
  const now = odds / (1 + odds);
  const kept = (1 - now) / (1 - Math.min(share, 0.999));
  const changed = shares.slice();
  for (let kind = 0; kind < changed.length; kind++) changed[kind] = (changed[kind] ?? 0) * kept;
  changed[raised] = now * named;
  return changed;
}

function touches(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => other.start < span.end && span.start < other.end);
}
