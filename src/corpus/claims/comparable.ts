/** Whether two figures speak of the same thing at the same time: reasons against it, and points for it. */
import { knownThings } from "../../analysis/topics/counted.ts";
import { measureByKey } from "../../analysis/topics/measure.ts";
import type { Scope, Topic } from "../../analysis/types.ts";
import { comparedInterval, dateInterval, dimensionOf, meet, statedInterval } from "../intervals.ts";
import type { ClaimFigure } from "./figure.ts";

/** How two figures stand to each other; `points` is null where something speaks against comparing them. */
export interface Match {
  readonly points: number | null;
  readonly meets: boolean;
}

/** From so many points on, figures that agree are one claim. */
const enoughToAgree = 5;
/** A contradiction must be one: more is asked of figures that do not meet. */
const enoughToDiffer = 6.5;

export function isLinked({ points, meets }: Match): boolean {
  return points !== null && points >= (meets ? enoughToAgree : enoughToDiffer);
}

export function match(a: ClaimFigure, b: ClaimFigure): Match {
  const meets = meet(comparedInterval(a), comparedInterval(b));
  const against = vetoes.some((veto) => veto(a, b, meets));
  return { points: against ? null : pointsFor(a, b, meets), meets };
}

/** What a figure measures in, as far as it decides what it can be compared with. */
export function dimension(figure: ClaimFigure): string {
  const axis = figure.kind === "money" ? "money" : dimensionOf(figure.kind, figure.unit);
  return [figure.kind, axis, figure.per ?? "", figure.point ? "point" : ""].join(":");
}

type Veto = (a: ClaimFigure, b: ClaimFigure, meets: boolean) => boolean;

const differ = <T>(a: T | null, b: T | null) => a !== null && b !== null && a !== b;

/** Reasons why two figures are not about the same thing at the same time; one is enough. */
const vetoes: readonly Veto[] = [
  function otherDimension(a, b) {
    return dimension(a) !== dimension(b) || (a.kind === "money" && differ(a.unit, b.unit));
  },
  function otherMeasure(a, b) {
    return differ(a.topic.measure, b.topic.measure) && !areRelated(a.topic.measure, b.topic.measure);
  },
  function otherBase(a, b) {
    return differ(a.topic.base, b.topic.base);
  },
  function otherThingCounted(a, b) {
    return a.kind === "count" && !sameThing(a.topic, b.topic);
  },
  function plannedAndReached(a, b) {
    return differ(a.topic.modality, b.topic.modality);
  },
  function partAndWhole(a, b, meets) {
    return a.topic.part !== b.topic.part && !meets;
  },
  function otherTime(a, b) {
    return differ(a.topic.time, b.topic.time) ? !timesFit(a, b) : !publishedTogether(a, b);
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
  new Set(["revenue", "exports"]),
  new Set(["deaths", "damage", "loss"]),
];

function areRelated(a: string | null, b: string | null): boolean {
  return related.some((set) => a !== null && b !== null && set.has(a) && set.has(b));
}

/** Counts fit if they count the same noun or the same named thing, or one does not say what it counts. */
function sameThing(a: Topic, b: Topic): boolean {
  if (a.counted === null || b.counted === null || a.counted === b.counted) return true;
  const bothKnown = knownThings.has(a.counted) && knownThings.has(b.counted);
  if (a.countedEntity !== null && a.countedEntity === b.countedEntity) return !bothKnown;
  // Two nouns that no list knows may be one word in two languages; what is measured must then decide.
  return !bothKnown && a.measure !== null && a.measure === b.measure;
}

function timesFit(a: ClaimFigure, b: ClaimFigure): boolean {
  const [first, second] = [dateInterval(a.topic.time), dateInterval(b.topic.time)];
  if (!first || !second) return a.topic.time === b.topic.time;
  const adds = tenseOf(a) === "period" || tenseOf(b) === "period";
  return adds ? first.least === second.least && first.most === second.most : meet(first, second);
}

/** A state without a date of its own is that of the day of publishing; so many days apart it may have changed. */
const stateHoldsFor = 10;

function publishedTogether(a: ClaimFigure, b: ClaimFigure): boolean {
  if (tenseOf(a) !== "state" && tenseOf(b) !== "state") return true;
  const [first, second] = [a, b].map((f) => dateInterval(f.topic.time ?? f.published));
  if (!first || !second) return true;
  return meet({ least: first.least - stateHoldsFor, most: first.most + stateHoldsFor }, second);
}

function tenseOf(figure: ClaimFigure): string | null {
  return figure.topic.measure === null ? null : (measureByKey.get(figure.topic.measure)?.tense ?? null);
}

/** How much an entity says of what a figure is about, by where it stands. */
const scopeWeight: Readonly<Record<Scope, number>> = { clause: 1, sentence: 0.85, paragraph: 0.55, article: 0.4 };
/** Each entity that stands nearer takes away from the ones behind it. */
const rankDecay = 0.92;

/** Weights of the entities that both figures are about, the heaviest first. */
function sharedWeights(a: Topic, b: Topic): number[] {
  const weights = new Map(b.entities.map(({ entity, scope }, rank) => [entity, weigh(scope, rank)]));
  return a.entities
    .flatMap(({ entity, scope }, rank) => weigh(scope, rank) * (weights.get(entity) ?? 0))
    .sort((x, y) => y - x);
}

function weigh(scope: Scope, rank: number): number {
  return scopeWeight[scope] * rankDecay ** rank;
}

function pointsFor(a: ClaimFigure, b: ClaimFigure, meets: boolean): number {
  const [first = 0, second = 0] = sharedWeights(a.topic, b.topic);
  const entities = 3 * first + Math.min(1, 1.5 * second);
  const words = measurePoints(a.topic, b.topic, meets) + thingPoints(a, b) + wordPoints(a.topic, b.topic);
  return entities + words + (meets ? valuePoints(a, b) : 0);
}

function measurePoints(a: Topic, b: Topic, meets: boolean): number {
  if (a.measure !== null && a.measure === b.measure) return a.base !== null && a.base === b.base ? 4 : 3;
  if (a.measure !== null && b.measure !== null) return meets ? 1.5 : 0;
  return a.measure === null && b.measure === null ? 0 : 0.5;
}

function thingPoints(a: ClaimFigure, b: ClaimFigure): number {
  if (a.kind !== "count") return 0;
  if (a.topic.countedEntity !== null && a.topic.countedEntity === b.topic.countedEntity) return 3;
  return a.topic.counted !== null && a.topic.counted === b.topic.counted ? 2.5 : 0;
}

/** Share of the smaller set of words that both sentences have, up to two points. */
function wordPoints(a: Topic, b: Topic): number {
  const others = new Set(b.words);
  const common = a.words.filter((word) => others.has(word)).length;
  const least = Math.min(a.words.length, b.words.length);
  return least === 0 ? 0 : Math.min(2, (4 * common) / Math.max(4, least));
}

/** Two figures that say the same to many digits hardly do so by chance. */
function valuePoints(a: ClaimFigure, b: ClaimFigure): number {
  const [first, second] = [statedInterval(a), statedInterval(b)];
  const bounded = [first, second].every(({ least, most }) => Number.isFinite(least) && Number.isFinite(most));
  if (!bounded) return 0;
  const equal = close(first.least, second.least) && close(first.most, second.most);
  return equal ? 0.5 + Math.min(2.5, 0.8 * significantDigits(a)) : 0.5;
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b));
}

/** Digits of the number before its zeros: 2 of 350,000, 4 of 595.3 billion. */
function significantDigits({ low, high }: ClaimFigure): number {
  const value = Math.abs(low ?? high ?? 0);
  return value === 0
    ? 1
    : (Number.parseFloat(value.toPrecision(6)).toExponential().split("e")[0]?.replace(".", "").length ?? 1);
}
