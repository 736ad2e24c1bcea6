/** Whether two figures speak of the same thing at the same time: reasons against it, and points for it. */
import { knownThings } from "../../analysis/topics/counted.ts";
import { measureOfUnits, type Tense } from "../../analysis/lexicon/measures.ts";
import { measureByKey } from "../../analysis/topics/measure.ts";
import type { NearbyEntity, Scope, Topic } from "../../analysis/types.ts";
import { comparedInterval, dateInterval, dimensionOf, meet, statedInterval, type Interval } from "../intervals.ts";
import type { ClaimFigure } from "./figure.ts";

/** How two figures stand to each other; `points` is null where something speaks against comparing them. */
export interface Match {
  readonly points: number | null;
  readonly meets: boolean;
}

/** From so many points on, figures that agree are one claim. */
const enoughToAgree = 3.5;
/** A contradiction must be one: more is asked of figures that do not meet. */
const enoughToDiffer = 5.8;

export function isLinked({ points, meets }: Match): boolean {
  return points !== null && points >= (meets ? enoughToAgree : enoughToDiffer);
}

export function match(a: ClaimFigure, b: ClaimFigure): Match {
  const meets = meet(comparedInterval(a), comparedInterval(b));
  const against = vetoes.some((veto) => veto(a, b, meets));
  return { points: against ? null : pointsFor(a, b, meets), meets };
}

/** How surely two figures would be about the same, whatever speaks against it: for what is close to comparable. */
export function closeness(a: ClaimFigure, b: ClaimFigure): Match {
  const meets = meet(comparedInterval(a), comparedInterval(b));
  return { points: pointsFor(a, b, meets), meets };
}

/** What a figure measures in, as far as it decides what it can be compared with. */
export function dimension(figure: ClaimFigure): string {
  const axis = figure.kind === "money" ? "money" : dimensionOf(figure.kind, figure.unit);
  return [figure.kind, axis, figure.per ?? "", figure.point ? "point" : ""].join(":");
}

/** Names of what speaks against comparing two figures; for tests and for explaining. */
export function vetoesAgainst(a: ClaimFigure, b: ClaimFigure): string[] {
  const meets = meet(comparedInterval(a), comparedInterval(b));
  return vetoes.filter((veto) => veto(a, b, meets)).map(({ name }) => name);
}

type Veto = (a: ClaimFigure, b: ClaimFigure, meets: boolean) => boolean;

/** Currencies that may be meant where a text says crowns without their country. */
const crowns = new Set(["DKK", "SEK", "NOK", "ISK", "CZK"]);
const saysCrowns = /kr\b|kron|couronne|corona/iu;

/** Whether two sums are in two currencies. One that the words do not name is the article's usual one, if they differ. */
function otherCurrencies(a: ClaimFigure, b: ClaimFigure, meets: boolean): boolean {
  const [known, unknown] = a.unit === null ? [b, a] : [a, b];
  if (known.unit !== null && unknown.unit === null && saysCrowns.test(unknown.text)) return !crowns.has(known.unit);
  return meets ? differ(a.unit, b.unit) : differ(a.unit ?? a.topic.currency, b.unit ?? b.topic.currency);
}

const differ = <T>(a: T | null, b: T | null) => a !== null && b !== null && a !== b;

/** Reasons why two figures are not about the same thing at the same time; one is enough. */
const vetoes: readonly Veto[] = [
  function otherDimension(a, b) {
    return dimension(a) !== dimension(b);
  },
  function otherCurrency(a, b, meets) {
    return a.kind === "money" && otherCurrencies(a, b, meets);
  },
  /** Writers name the same sum as a cost, a price or an aid; the very same value to some digits is hardly another one. */
  function otherMeasure(a, b) {
    return (
      !isSameByValue(a, b) && differ(a.topic.measure, b.topic.measure) && !areRelated(a.topic.measure, b.topic.measure)
    );
  },
  function otherBase(a, b, meets) {
    return !meets && differ(a.topic.base, b.topic.base);
  },
  function otherThingCounted(a, b, meets) {
    return a.kind === "count" && !mayBeOneThing(a, b, meets);
  },
  function plannedReachedOrFormer(a, b, meets) {
    return (
      !meets &&
      (differ(a.topic.modality, b.topic.modality) ||
        (a.topic.modality === "former") !== (b.topic.modality === "former"))
    );
  },
  function partAndWhole(a, b, meets) {
    return !meets && (a.topic.part === "share") !== (b.topic.part === "share");
  },
  function otherTime(a, b, meets) {
    const loose =
      (meets && tenseOf(a, b) === "fixed") || (isSameByValue(a, b) && (a.topic.time === null || b.topic.time === null));
    return !loose && !timesFit(a, b);
  },
  /** What changes is compared at one time: a price on its day, a number of employees within days; else it is an update. */
  function otherDay(a, b, meets) {
    const days = changesWithin[tenseOf(a, b)];
    const same = tenseOf(a, b) === "momentary" ? sameValue(a, b) : meets;
    return days !== undefined && !same && !withinDays(dayOf(a), dayOf(b), days);
  },
  /** An article does not contradict itself: its two figures are about two things. */
  function sameArticle(a, b, meets) {
    return a.document === b.document && !meets;
  },
];

/** Measures that different writers mean by one another. They may agree; a contradiction needs the same one. */
const related: readonly ReadonlySet<string>[] = [
  new Set(["funding", "cost", "aid", "order-value", "acquisition-price", "loan"]),
  new Set(["cost", "price"]),
  new Set(["attendance", "population", "customers"]),
  new Set(["capacity", "production"]),
  new Set(["jobs", "employees"]),
  new Set(["share", "poll"]),
  new Set(["length", "distance"]),
  new Set(["revenue", "exports", "price"]),
  new Set(["loan", "debt"]),
  new Set(["deaths", "damage", "loss"]),
];

function areRelated(a: string | null, b: string | null): boolean {
  return related.some((set) => a !== null && b !== null && set.has(a) && set.has(b));
}

/** Counts fit unless they name two things. A noun that no list knows may be the other's translation. */
function mayBeOneThing({ topic: a }: ClaimFigure, { topic: b }: ClaimFigure, meets: boolean): boolean {
  if (a.counted === null || b.counted === null || a.counted === b.counted) return true;
  if (knownThings.has(a.counted) && knownThings.has(b.counted)) return false;
  if (a.countedEntity !== null && a.countedEntity === b.countedEntity) return true;
  if (a.measure !== null && a.measure === b.measure) return true;
  return meets && a.counted !== "people" && b.counted !== "people";
}

function timesFit(a: ClaimFigure, b: ClaimFigure): boolean {
  const [first, second] = [dateInterval(a.topic.time), dateInterval(b.topic.time)];
  const tense = tenseOf(a, b);
  if (!first && !second) return withinDays(dateInterval(a.published), dateInterval(b.published), presentReaches[tense]);
  if (!first) return isPresent(second, a, tense);
  if (!second) return isPresent(first, b, tense);
  return tense === "period" ? first.least === second.least && first.most === second.most : meet(first, second);
}

/** So many days before it is published, what a figure without a date of its own says may still be meant. */
const presentReaches: Readonly<Record<Tense, number>> = { momentary: 10, lasting: 120, fixed: 180, period: 460 };

/** Whether a figure that names no time may mean this one: not if it was over long before the article. */
function isPresent(time: Interval | null, undated: ClaimFigure, tense: Tense): boolean {
  const published = dateInterval(undated.published);
  return !time || !published || time.most >= published.least - presentReaches[tense];
}

function withinDays(a: Interval | null, b: Interval | null, days: number): boolean {
  return !a || !b || meet({ least: a.least - days, most: a.most + days }, b);
}

/** Days after which another value is no contradiction any more. */
const changesWithin: Readonly<Partial<Record<Tense, number>>> = { momentary: 0, lasting: 5 };

function dayOf({ topic, published }: ClaimFigure): Interval | null {
  return dateInterval(topic.time) ?? dateInterval(published);
}

/** By the measure of either; a figure without one is taken for fixed. */
function tenseOf(a: ClaimFigure, b: ClaimFigure): Tense {
  return measureByKey.get(a.topic.measure ?? b.topic.measure ?? "")?.tense ?? "fixed";
}

/** How much an entity says of what a figure is about, by where it stands. */
const scopeWeight: Readonly<Record<Scope, number>> = { clause: 1, sentence: 0.85, paragraph: 0.6, article: 0.55 };
/** Each entity that stands nearer takes away from the ones behind it. */
const rankDecay = 0.92;

/** Weights of the entities that both figures are about, the heaviest first. */
function sharedWeights(a: Topic, b: Topic): number[] {
  const weights = new Map(b.entities.map((near, rank) => [near.entity, weigh(near, rank)]));
  return a.entities.flatMap((near, rank) => weigh(near, rank) * (weights.get(near.entity) ?? 0)).sort((x, y) => y - x);
}

function weigh({ scope, main }: NearbyEntity, rank: number): number {
  const near = scopeWeight[scope] * rankDecay ** rank;
  return main === undefined ? near : Math.max(near, scopeWeight.article * rankDecay ** main);
}

/** Two articles about the same thing above all: their figures are likelier about one thing. */
function storyPoints(a: Topic, b: Topic): number {
  const first = a.entities.find(({ main }) => main === 0)?.entity;
  return first !== undefined && first === b.entities.find(({ main }) => main === 0)?.entity ? 1 : 0;
}

function pointsFor(a: ClaimFigure, b: ClaimFigure, meets: boolean): number {
  const [first = 0, second = 0] = sharedWeights(a.topic, b.topic);
  const fromAfar = !meets && first < nearEnough ? -1 : 0;
  const entities = 3 * first + Math.min(1, 1.5 * second) + fromAfar;
  const words = measurePoints(a.topic, b.topic, meets) + thingPoints(a, b, meets) + wordPoints(a, b, meets);
  return (
    entities +
    storyPoints(a.topic, b.topic) +
    words +
    (meets ? valuePoints(a, b) : gapPoints(a, b) + oneSidedPoints(a, b))
  );
}

/** Shared weight of an entity in the clause of one figure and in the article of the other; less is from afar. */
const nearEnough = 0.45;

/** A date or a stage on one side only, of figures that do not meet, may be the very difference. */
function oneSidedPoints({ topic: a }: ClaimFigure, { topic: b }: ClaimFigure): number {
  return ((a.time === null) === (b.time === null) ? 0 : -1) + (a.part === b.part ? 0 : -1);
}

/** Points by how many times the larger figure is the smaller one, where they do not meet: the nearer, the likelier one thing. */
const gapSteps: readonly { readonly upTo: number; readonly points: number }[] = [
  { upTo: 1.2, points: 1.2 },
  { upTo: 2, points: 0.8 },
  { upTo: 4, points: 0 },
  { upTo: 9, points: -0.75 },
  // Ten times: a digit too many or too few.
  { upTo: 11, points: 0 },
  { upTo: 400, points: -2 },
  // About a thousand times: a scale word misread or mistranslated, which is worth being told.
  { upTo: 2500, points: 0 },
  { upTo: Infinity, points: -2.5 },
];

function gapPoints(a: ClaimFigure, b: ClaimFigure): number {
  const [first, second] = [statedInterval(a), statedInterval(b)];
  const [lower, upper] = first.most < second.least ? [first.most, second.least] : [second.most, first.least];
  return gapSteps.find(({ upTo }) => (lower > 0 ? upper / lower : Infinity) <= upTo)?.points ?? 0;
}

const measuredByUnit: ReadonlySet<string> = new Set(Object.values(measureOfUnits));

function measurePoints(a: Topic, b: Topic, meets: boolean): number {
  // What only the unit says ("3 GW" is a capacity) is no ground for a contradiction.
  if (!meets && a.measure !== null && measuredByUnit.has(a.measure) && a.measure === b.measure) return 2;
  if (a.measure !== null && a.measure === b.measure) return a.base !== null && a.base === b.base ? 4 : 3;
  if (a.measure !== null && b.measure !== null) return !meets ? 0 : areRelated(a.measure, b.measure) ? 1.5 : -0.5;
  return a.measure === null && b.measure === null ? 0 : 0.5;
}

function thingPoints(a: ClaimFigure, b: ClaimFigure, meets: boolean): number {
  if (a.kind !== "count") return 0;
  if (a.topic.countedEntity !== null && a.topic.countedEntity === b.topic.countedEntity) return 3;
  if (a.topic.counted === null || a.topic.counted !== b.topic.counted) return 0;
  // Shops that open and shops there are: without a measure one noun is no ground for a contradiction.
  return meets || (a.topic.measure !== null && a.topic.measure === b.topic.measure) ? 2.5 : 1;
}

/** Share of the smaller set of words that both sentences have, from 0 to 1. */
function commonWords(a: Topic, b: Topic): number {
  const others = new Set(b.words);
  const common = a.words.filter((word) => others.has(word)).length;
  return common / Math.max(fewWords, Math.min(a.words.length, b.words.length));
}

/** A shorter sentence has too few words to share. */
const fewWords = 4;

/** Common words count for two figures; in one language the lack of them counts against a contradiction. */
function wordPoints(a: ClaimFigure, b: ClaimFigure, meets: boolean): number {
  const share = commonWords(a.topic, b.topic);
  const strange = !meets && a.language === b.language && share < littleInCommon;
  return Math.min(2, 4 * share) - (strange ? 1 : 0);
}

const littleInCommon = 0.3;

/** Two figures that say the same to many digits hardly do so by chance; one that is open to one side says little. */
function valuePoints(a: ClaimFigure, b: ClaimFigure): number {
  const [first, second] = [statedInterval(a), statedInterval(b)];
  if (![first, second].every(({ least, most }) => Number.isFinite(least) && Number.isFinite(most)))
    return openPoints(a, b);
  return sameValue(a, b) ? 0.5 + Math.min(2.5, 0.8 * significantDigits(a)) : 0.5;
}

/** "More than 340,000" meets everything above: what lies far from it is not supported. Vague ones are meant so. */
function openPoints(a: ClaimFigure, b: ClaimFigure): number {
  if (a.bound === "vague" || b.bound === "vague") return 0;
  const [low = 0, high = 0] = [a, b]
    .map((f) => (Math.abs(statedInterval(f).least) === Infinity ? statedInterval(f).most : statedInterval(f).least))
    .sort((x, y) => x - y);
  const ratio = low > 0 ? high / low : Infinity;
  return ratio <= openReach ? 0.5 : Math.min(0, gapSteps.find(({ upTo }) => ratio <= upTo)?.points ?? 0);
}

const openReach = 1.6;

/** Both give one value, of more than one digit before its zeros. */
function isSameByValue(a: ClaimFigure, b: ClaimFigure): boolean {
  return significantDigits(a) > 1 && a.kind !== "percent" && sameValue(a, b);
}

function sameValue(a: ClaimFigure, b: ClaimFigure): boolean {
  const [first, second] = [statedInterval(a), statedInterval(b)];
  return close(first.least, second.least) && close(first.most, second.most);
}

function close(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b));
}

/** Digits of the number before its zeros: 2 of 350,000, 4 of 595.3 billion. */
function significantDigits({ low, high }: ClaimFigure): number {
  const value = Math.abs(low ?? high ?? 0);
  return value === 0
    ? 1
    : (Number.parseFloat(value.toPrecision(6)).toExponential().split("e")[0]?.replace(".", "").length ?? 1);
}
