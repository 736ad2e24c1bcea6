/**
 * What speaks for two figures' being about one thing, as numbers mostly between 0 and 1. Their weights are learned
 * (scripts/train/claims.ts); a sign says which way evidence may count at most, so that nothing learned by chance turns it round.
 */
import { measureOfUnits } from "../../analysis/lexicon/measures.ts";
import { conceptMark } from "../../analysis/topics/terms.ts";
import { newsMedia } from "../../analysis/lexicon/names/news-media.ts";
import { knownThings } from "../../analysis/topics/counted.ts";
import type { NearbyEntity, Scope, Topic } from "../../analysis/types.ts";
import { dateInterval } from "../intervals.ts";
import { territoryOf } from "../linking/territories.ts";
import { bareName, type ClaimFigure } from "./figure.ts";
import {
  decadesApart,
  endsApart,
  isBounded,
  isMistyped,
  isSameByValue,
  isSlip,
  isTenfold,
  sameValue,
  significantDigits,
  timesApart,
} from "./values.ts";
import { dayOf } from "./times.ts";
import { areRelated, differ, sameMeasure, sameThing } from "./vetoes.ts";

interface Pair {
  readonly a: ClaimFigure;
  readonly b: ClaimFigure;
  readonly meets: boolean;
  /** Weights of the entities that both are about, the heaviest first. */
  readonly shared: readonly number[];
  readonly sameLanguage: boolean;
}

export interface Evidence {
  readonly name: string;
  /** 1 for, -1 against. */
  readonly sign: 1 | -1;
  readonly of: (pair: Pair) => number;
}

const yes = Number;

export const evidence: readonly Evidence[] = [
  { name: "an entity near both", sign: 1, of: ({ shared }) => shared[0] ?? 0 },
  { name: "a second entity near both", sign: 1, of: ({ shared }) => Math.min(1, 1.5 * (shared[1] ?? 0)) },
  { name: "a third entity near both", sign: 1, of: ({ shared }) => Math.min(1, 2 * (shared[2] ?? 0)) },
  {
    name: "no entity and no name in common",
    sign: -1,
    of: ({ a, b, shared }) => yes((shared[0] ?? 0) === 0 && namesInCommon(a.topic.names, b.topic.names) === 0),
  },
  {
    name: "articles about one entity above all",
    sign: 1,
    of: ({ a, b }) => yes(around(a).main !== null && around(a).main === around(b).main),
  },
  {
    name: "entities of the clause that the other does not know",
    sign: -1,
    of: ({ a, b }) => (strangers(around(a), around(b)) + strangers(around(b), around(a))) / 2,
  },
  {
    name: "words like names in both",
    sign: 1,
    of: ({ a, b }) => Math.min(3, namesInCommon(a.topic.names, b.topic.names)) / 3,
  },
  { name: "the same measure", sign: 1, of: ({ a, b }) => yes(sameMeasure(a.topic, b.topic) && !isOfUnit(a.topic)) },
  {
    name: "the same measure of an entity near both",
    sign: 1,
    of: ({ a, b, shared }) => (sameMeasure(a.topic, b.topic) && !isOfUnit(a.topic) ? (shared[0] ?? 0) : 0),
  },
  {
    name: "the same measure, told by the unit",
    sign: 1,
    of: ({ a, b }) => yes(sameMeasure(a.topic, b.topic) && isOfUnit(a.topic)),
  },
  {
    name: "measures that writers mean by one another",
    sign: 1,
    of: ({ a, b }) => yes(differ(a.topic.measure, b.topic.measure) && areRelated(a.topic.measure, b.topic.measure)),
  },
  {
    name: "other measures",
    sign: -1,
    of: ({ a, b }) => yes(differ(a.topic.measure, b.topic.measure) && !areRelated(a.topic.measure, b.topic.measure)),
  },
  {
    name: "a measure on one side",
    sign: -1,
    of: ({ a, b }) => yes((a.topic.measure === null) !== (b.topic.measure === null)),
  },
  {
    name: "a change of the same",
    sign: 1,
    of: ({ a, b }) => yes(a.topic.base !== null && a.topic.base === b.topic.base),
  },
  {
    name: "the same known thing counted",
    sign: 1,
    of: ({ a, b }) => yes(sameThing(a.topic, b.topic) && knownThings.has(a.topic.counted ?? "")),
  },
  {
    name: "the same noun counted",
    sign: 1,
    of: ({ a, b }) => yes(sameThing(a.topic, b.topic) && !knownThings.has(a.topic.counted ?? "")),
  },
  {
    name: "the same entity counted",
    sign: 1,
    of: ({ a, b }) => yes(a.topic.countedEntity !== null && a.topic.countedEntity === b.topic.countedEntity),
  },
  { name: "another noun counted", sign: -1, of: ({ a, b }) => yes(differ(a.topic.counted, b.topic.counted)) },
  {
    name: "words in common, one language",
    sign: 1,
    of: ({ a, b, sameLanguage }) => (sameLanguage ? inCommon(a.topic.words, b.topic.words, fewWords) : 0),
  },
  {
    name: "words in common, two languages",
    sign: 1,
    of: ({ a, b, sameLanguage }) =>
      sameLanguage ? 0 : inCommon(concepts(a.topic.words), concepts(b.topic.words), fewConcepts),
  },
  {
    name: "words in common beside the figures",
    sign: 1,
    of: ({ a, b }) => inCommon(a.topic.near, b.topic.near, fewNear),
  },
  {
    name: "words beside a figure that the other's sentence lacks",
    sign: -1,
    of: ({ a, b, sameLanguage }) =>
      (lacking(a.topic, b.topic, sameLanguage) + lacking(b.topic, a.topic, sameLanguage)) / 2,
  },
  { name: "the same time named", sign: 1, of: ({ a, b }) => yes(a.topic.time !== null && b.topic.time !== null) },
  {
    name: "a time named on one side that is not the other's present",
    sign: -1,
    of: ({ a, b }) => yes(otherPresent(a, b)),
  },
  { name: "days apart", sign: -1, of: ({ a, b }) => daysApart(a, b) },
  {
    name: "a plan on both sides",
    sign: 1,
    of: ({ a, b }) => yes(a.topic.modality !== null && a.topic.modality === b.topic.modality),
  },
  { name: "a plan on one side", sign: -1, of: ({ a, b }) => yes(a.topic.modality !== b.topic.modality) },
  {
    name: "what no longer holds on one side",
    sign: -1,
    of: ({ a, b }) => yes((a.topic.modality === "former") !== (b.topic.modality === "former")),
  },
  { name: "a plan and an outcome", sign: -1, of: ({ a, b }) => yes(differ(a.topic.modality, b.topic.modality)) },
  { name: "a part or stage on one side", sign: -1, of: ({ a, b }) => yes(a.topic.part !== b.topic.part) },
  {
    name: "the same part or stage",
    sign: 1,
    of: ({ a, b }) => yes(a.topic.part !== null && a.topic.part === b.topic.part),
  },
  { name: "a unit price on one side", sign: -1, of: ({ a, b }) => yes((a.per === null) !== (b.per === null)) },
  {
    name: "other values of the kind in their articles",
    sign: -1,
    of: ({ a, b }) => Math.min(4, Math.log2(1 + a.topic.rivals) + Math.log2(1 + b.topic.rivals)) / 4,
  },
  { name: "the same unit price", sign: 1, of: ({ a, b }) => yes(a.per !== null && a.per === b.per) },
  { name: "a percentage", sign: -1, of: ({ a }) => yes(a.kind === "percent") },
  // Where they meet.
  {
    name: "digits of the same value",
    sign: 1,
    of: ({ a, b, meets }) => (meets && sameValue(a, b) ? Math.min(4, significantDigits(a)) / 4 : 0),
  },
  { name: "the same value", sign: 1, of: ({ a, b, meets }) => yes(meets && sameValue(a, b)) },
  {
    name: "an open end far away",
    sign: -1,
    of: ({ a, b, meets }) => (meets && !(isBounded(a) && isBounded(b)) ? decadesApart(a, b, endsApart(a, b)) : 0),
  },
  {
    name: "an open end",
    sign: -1,
    of: ({ a, b, meets }) =>
      meets && !sameValue(a, b) && !(isBounded(a) && isBounded(b)) ? (endsApart(a, b) < nearEnds ? 0.5 : 1) : 0,
  },
  // Where they do not.
  {
    name: "far apart",
    sign: -1,
    of: ({ a, b, meets }) => (meets || isSlip(a, b) ? 0 : decadesApart(a, b, timesApart(a, b))),
  },
  { name: "a slip of scale or unit", sign: 1, of: ({ a, b, meets }) => yes(!meets && isSlip(a, b)) },
  {
    name: "a nought too many",
    sign: 1,
    of: ({ a, b, meets }) => yes(!meets && isTenfold(a, b) && significantDigits(a) > 1),
  },
  { name: "digits that changed places", sign: 1, of: ({ a, b, meets }) => yes(!meets && isMistyped(a, b)) },
];

/** "Over 60" and "nearly 67" leave room for each other and hardly more. */
const nearEnds = 1.15;

/** A value of so many digits before its zeros hardly recurs by chance. */
const tellingDigits = 3;

/**
 * No entity and no name in common: two figures that happen to be of one size. But for the same value of some digits in
 * sentences that speak of the same, whose names may be spelled differently. What half the news has in common is not
 * enough where each article names what is its own: two earthquakes in one country that one agency reports.
 */
export function areStrangers(a: ClaimFigure, b: ClaimFigure): boolean {
  const [one, other] = [around(a), around(b)];
  const shared: string[] = [];
  for (const name of one.weights.keys()) {
    if (!other.weights.has(name)) continue;
    if (!isCommon(name)) return false;
    shared.push(name);
  }
  const commonWords = shared.flatMap((name) => name.split("-"));
  const rare = (names: readonly string[]) => names.filter((name) => !commonWords.some((word) => isOneName(word, name)));
  if (namesInCommon(rare(a.topic.names), rare(b.topic.names)) > 0) return false;
  if (shared.length > 0 && (ofNations.has(a.topic.measure ?? "") || !(one.hasItsOwn && other.hasItsOwn))) return false;
  // "69 in Germany": whose sentence names a country gives its number.
  const isOfCountry = shared.some((name) => !newsMedia.has(name) && one.near.has(name) && other.near.has(name));
  if (isOfCountry && isOfOneThing(a, b)) return false;
  if (shared.length > 0 && isSameByValue(a, b)) return false;
  const telling = significantDigits(a) >= tellingDigits && sameValue(a, b);
  return !telling || inCommon(concepts(a.topic.words), concepts(b.topic.words), 1) === 0;
}

/** Whether both measure or count one thing, and when is known of both. */
function isOfOneThing(a: ClaimFigure, b: ClaimFigure): boolean {
  return (sameMeasure(a.topic, b.topic) || sameThing(a.topic, b.topic)) && dayOf(a) !== null && dayOf(b) !== null;
}

/** What statisticians measure of countries: there the country is what two figures need have in common. */
const ofNations: ReadonlySet<string> = new Set(
  "unemployment inflation gdp interest-rate population exports imports tax poll turnout votes".split(" "),
);

/**
 * Whether each figure's clause is about entities that the other's article knows as well and says nothing of there: "SPD: 20.5 %"
 * and "AfD: 20.5 %" of two elections. Sentences give percentages in rows: of them its clause alone tells.
 */
export function haveOtherSubjects(a: ClaimFigure, b: ClaimFigure): boolean {
  const [one, other] = [around(a), around(b)];
  const isAbout = a.kind === "percent" ? isAboutInRow : isAboutInSentence;
  return isAbout(one, other) && isAbout(other, one);
}

function isAboutInSentence({ ofClause }: Around, other: Around): boolean {
  return ofClause.length > 0 && ofClause.every((name) => other.weights.has(name) && !other.near.has(name));
}

function isAboutInRow({ ofClause }: Around, other: Around): boolean {
  const known = ofClause.filter((name) => other.weights.has(name));
  return known.length > 0 && known.every((name) => !other.ofClause.includes(name));
}

const commonNames = new Map<string, boolean>();
const mostCommonNames = 20_000;

/** Countries and the media. */
function isCommon(name: string): boolean {
  let common = commonNames.get(name);
  if (common === undefined) {
    common = newsMedia.has(name) || territoryOf(name.replaceAll("-", " ")) !== null;
    if (commonNames.size >= mostCommonNames) commonNames.clear();
    commonNames.set(name, common);
  }
  return common;
}

/** So many entities are what an article is about above all. */
const mostMain = 3;

/** In the order of `evidence`. */
export function weigh(a: ClaimFigure, b: ClaimFigure, meets: boolean): number[] {
  const pair: Pair = {
    a,
    b,
    meets,
    shared: sharedWeights(around(a), around(b)),
    sameLanguage: a.language === b.language,
  };
  return evidence.map(({ of }) => of(pair));
}

/** How much an entity says of what a figure is about, by where it stands. */
const scopeWeight: Readonly<Record<Scope, number>> = { clause: 1, sentence: 0.85, paragraph: 0.6, article: 0.55 };
/** Each entity that stands nearer takes away from the ones behind it. */
const rankDecay = 0.92;

interface Around {
  /** Entities by name, with how much each says of what the figure is about. */
  readonly weights: ReadonlyMap<string, number>;
  readonly ofClause: readonly string[];
  /** Those of its sentence. */
  readonly near: ReadonlySet<string>;
  /** Whether its sentence, or what its article is about above all, has a name that not half the news has. */
  readonly hasItsOwn: boolean;
  /** What the article is about above all. */
  readonly main: string | null;
}

/** By the entities of a topic, for a figure is compared with many others, and as if it spoke of another time. */
const remembered = new WeakMap<readonly NearbyEntity[], Around>();

function around({ topic: { entities } }: ClaimFigure): Around {
  let known = remembered.get(entities);
  if (!known) remembered.set(entities, (known = readAround(entities)));
  return known;
}

function readAround(entities: readonly NearbyEntity[]): Around {
  const weights = new Map<string, number>();
  for (const [rank, near] of entities.entries()) {
    const name = bareName(near.entity);
    weights.set(name, Math.max(weights.get(name) ?? 0, weightOf(near, rank)));
  }
  const first = entities.find(({ main }) => main === 0);
  const near = new Set<string>();
  let hasItsOwn = false;
  for (const { entity, scope, main } of entities) {
    const name = bareName(entity);
    const isNear = scope === "clause" || scope === "sentence";
    if (isNear) near.add(name);
    hasItsOwn ||= (isNear || (main ?? Infinity) < mostMain) && !isCommon(name);
  }
  return {
    weights,
    near,
    hasItsOwn,
    ofClause: entities.filter(({ scope }) => scope === "clause").map(({ entity }) => bareName(entity)),
    main: first ? bareName(first.entity) : null,
  };
}

function weightOf({ scope, main }: NearbyEntity, rank: number): number {
  const near = scopeWeight[scope] * rankDecay ** rank;
  return main === undefined ? near : Math.max(near, scopeWeight.article * rankDecay ** main);
}

function sharedWeights(a: Around, b: Around): number[] {
  const shared: number[] = [];
  for (const [name, weight] of a.weights) shared.push(weight * (b.weights.get(name) ?? 0));
  return shared.sort((x, y) => y - x);
}

/** Share of the entities of a figure's clause that the other figure does not know. */
function strangers(own: Around, other: Around): number {
  const strange = own.ofClause.filter((name) => !other.weights.has(name));
  return own.ofClause.length === 0 ? 0 : strange.length / own.ofClause.length;
}

/** A compound or an inflection of a name begins with it: so many letters at least. */
const shortestPrefix = 5;

function namesInCommon(a: readonly string[], b: readonly string[]): number {
  return a.filter((name) => b.some((other) => isOneName(name, other))).length;
}

function isOneName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= shortestPrefix && long.startsWith(short);
}

const measuredByUnit: ReadonlySet<string> = new Set(Object.values(measureOfUnits));

function isOfUnit({ measure }: Topic): boolean {
  return measure !== null && measuredByUnit.has(measure);
}

/** Where fewer words could be shared, the ones that are say less. */
const fewWords = 4;
const fewConcepts = 3;
const fewNear = 2;

/** Share of the smaller list that the other one has, from 0 to 1. */
function inCommon(a: readonly string[], b: readonly string[], few: number): number {
  const common = a.filter((word) => b.includes(word)).length;
  return common / Math.max(few, Math.min(a.length, b.length));
}

function concepts(words: readonly string[]): readonly string[] {
  return words.filter((word) => word.startsWith(conceptMark));
}

/** Share of the words beside a figure that the other one's sentence lacks; of two languages the concepts alone. */
function lacking(own: Topic, other: Topic, sameLanguage: boolean): number {
  const near = (sameLanguage ? own.near : concepts(own.near)).slice(0, mostNear);
  const strange = near.filter((word) => !other.words.includes(word));
  return near.length === 0 ? 0 : strange.length / near.length;
}

/** Words farther away say less of the figure. */
const mostNear = 5;

/** A time that only one figure names, and that is not the other's present. */
function otherPresent(a: ClaimFigure, b: ClaimFigure): boolean {
  if ((a.topic.time === null) === (b.topic.time === null)) return false;
  const [named, other] = a.topic.time === null ? [b, a] : [a, b];
  const [time, present] = [dateInterval(named.topic.time), dateInterval(other.published)];
  return !time || !present || time.most < present.least - recently || time.least > present.most;
}

/** In days: what was said last week is what holds now. */
const recently = 10;

/** 0 on one day, 1 after two months, by the time spoken of or published. */
function daysApart(a: ClaimFigure, b: ClaimFigure): number {
  const [first, second] = [dayOf(a), dayOf(b)];
  if (!first || !second) return 0;
  const days = Math.max(0, first.least - second.most, second.least - first.most);
  return Math.min(2, Math.log1p(days) / Math.log1p(60));
}
