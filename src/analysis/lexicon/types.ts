import type { Bound } from "../types.ts";
import type { HashFilter } from "./hash-filter.ts";
import type { PhraseTable } from "./phrases.ts";

/** What scripts/generate-lexicon.ts writes for a language. Lists of words are joined by "|"; scales are exponents of ten. */
export interface GeneratedLexicon {
  readonly decimal: string;
  readonly group: string;
  readonly scales: Readonly<Record<string, string>>;
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly numbers: Readonly<Record<string, string>>;
  readonly currencies: Readonly<Record<string, string>>;
  readonly symbols: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
  readonly per: Readonly<Record<string, string>>;
  /** The word between a number and a currency name ("1.234 de euro"). */
  readonly of?: string;
  /** The percent sign stands before the number ("%5"). */
  readonly percentFirst?: boolean;
}

/** A word or phrase that may stand before a number. */
export type Lead =
  | { readonly kind: "hedge"; readonly bound: Bound }
  | { readonly kind: "between" }
  | { readonly kind: "from" }
  | { readonly kind: "change" }
  | { readonly kind: "label" };

/** What joins two numbers: a range, the end of a change ("von 8 auf 10"), a pair after "between", alternatives, what was before ("0.3 instead of 0.2 percent"). */
export type Connector = "to" | "onto" | "and" | "or" | "instead";

/** The parts that a word can play in a number; "half" is a half and a denominator. */
export interface NumberWord {
  readonly add?: number;
  /** A hundred. */
  readonly times?: number;
  readonly scale?: number;
  /** What the same word means in English, where that differs. */
  readonly foreign?: number;
  /** The form of a scale word that the language uses after one alone and English after any number: "billion". */
  readonly uninflected?: true;
  readonly collective?: number;
  /** A collective that says its number roughly: "dizaine". */
  readonly round?: true;
  /** Denominator. */
  readonly fraction?: number;
  /** Percent. */
  readonly share?: number;
  readonly vague?: number;
  readonly several?: number;
  readonly article?: true;
  readonly half?: true;
  readonly andHalf?: true;
  readonly join?: true;
  readonly point?: true;
  readonly minus?: true;
}

export interface Unit {
  readonly kind: "money" | "percent" | "measure" | "duration";
  /** Null is a currency that the words do not tell ("crowns"). */
  readonly unit: string | null;
  readonly factor: number;
  /** ISO 4217 code of the currency that may be meant instead, where nothing decides. */
  readonly other?: string;
  readonly point?: true;
}

export interface Spelled<T> {
  readonly spelling: string;
  readonly value: T;
}

/** The parts that numbers in one word have, by the code unit of their first letter, longer ones first. */
export type GluedParts = ReadonlyMap<number, readonly (readonly [letters: string, word: NumberWord])[]>;

/** What the recognizers know of a language. */
export interface Lexicon {
  /** BCP 47, the primary subtag alone ("da"). */
  readonly language: string;
  /** Nothing is kept by hand: its number words may be other words as well, so they count only with a unit or scale. */
  readonly generatedOnly: boolean;
  /** The decimal sign; the other of "." and "," groups. */
  readonly decimal: string;
  /** Words that a number or a currency before one can start with; by the hashes of tokens. */
  readonly starters: HashFilter;
  /** What may go on with a number: hyphens and the first words of scales, fractions, units and the like. */
  readonly followers: HashFilter;
  readonly leads: PhraseTable<Lead>;
  readonly numbers: PhraseTable<NumberWord>;
  /** Scales that stand after digits only. */
  readonly abbreviations: PhraseTable<readonly Spelled<number>[]>;
  readonly units: PhraseTable<readonly Spelled<Unit>[]>;
  /** Currency signs and codes before a number. */
  readonly prefixes: PhraseTable<readonly Spelled<string>[]>;
  readonly connectors: PhraseTable<Connector>;
  readonly trails: PhraseTable<Bound>;
  /** Words after degrees that put them below zero. */
  readonly belowZero: PhraseTable<true>;
  /** Hedges that say where a change ended once its size is said. */
  readonly arrivals: PhraseTable<true>;
  /** Unit words that are units only at the end of a clause: "5 in." */
  readonly lastUnits: PhraseTable<Unit>;
  /** The word between the parts of a ratio ("one over three"); true where the ratio is a share ("nine out of ten"). */
  readonly over: PhraseTable<boolean>;
  /** Hedges that before a duration say how long ("over 15 years"), and words before them that make them hedges. */
  readonly throughout: PhraseTable<true>;
  readonly throughoutNot: PhraseTable<true>;
  /** Words after which such a hedge is a preposition; null where the language has no list. */
  readonly governing: RegExp | null;
  /** "per", or "per hour" with its unit. */
  readonly per: PhraseTable<{ readonly unit: string | null }>;
  readonly ofWords: PhraseTable<true>;
  /** Any number may have that word before its currency: "1.234 de euro". */
  readonly ofAlways: boolean;
  /** The percent sign stands before the number: "%5". */
  readonly percentFirst: boolean;
  readonly fillers: PhraseTable<true>;
  readonly stops: PhraseTable<true>;
  readonly ages: PhraseTable<true>;
  /** "19h" is a time of day, "19 h" a duration. */
  readonly clockHours: boolean;
  /** Verbs whose subject is people or things: "5 million live there" is no money. */
  readonly verbs: PhraseTable<true>;
  /** Words of money, and words for what is counted by the million; null where the language has no list. */
  readonly moneyTalk: RegExp | null;
  readonly countTalk: RegExp | null;
  /** Things that the news counts, as lexicon/counted.ts lists them. */
  readonly things: PhraseTable<true>;
  /** Words before how many there are: "fell to 1.7m". */
  readonly levels: PhraseTable<true>;
  /** Singular articles after which bare digits are a name ("La 1"), and words for betting odds. */
  readonly singularArticles: PhraseTable<true>;
  /** What a price is paid in, between it and "per". */
  readonly paidIn: PhraseTable<true>;
  /** What has a price each, behind the name of whose it is. */
  readonly pieces: PhraseTable<true>;
  /** Adjectives that are nothing counted by themselves. */
  readonly qualifiers: PhraseTable<true>;
  /** Words that begin an object: "crowded" before one of them is a verb. */
  readonly objects: PhraseTable<true>;
  readonly odds: PhraseTable<true>;
  readonly notCounted: PhraseTable<true>;
  /** Words that the names of streets end in, where the number of a house stands before them. */
  readonly streets: PhraseTable<true>;
  readonly nouns: "plural" | "capital" | "single";
  /** Endings of the adjectives and adverbs that stand before a counted noun, or whole ones. */
  readonly adjectives: readonly string[];
  /** Hedges that after a word of change are none: "fell below 5". */
  readonly thresholds: PhraseTable<true>;
  readonly ordinalFractions: boolean;
  /** Units come before tens: "fem og tyve". */
  readonly inverted: boolean;
  /** "half" after a hedge is a share: "more than half". */
  readonly halfIsShare: boolean;
  /** What numbers and sums that are written as one word start with, by `startKey`; null where there are none. */
  readonly compounds: HashFilter | null;
  /** Of a language that writes numbers together: its parts, and their first three letters as `startKey` gives them. */
  readonly glued: { readonly parts: GluedParts; readonly starts: ReadonlySet<number> } | null;
  /** Compounds of a scale word and a noun that are sums of money. */
  readonly sums: {
    readonly scales: readonly (readonly [word: string, value: number])[];
    readonly ends: ReadonlySet<string>;
    readonly starts: ReadonlySet<number>;
  } | null;
}
