/** When two figures may be told of one time, and when one is an update of the other. */
import type { Tense } from "../../analysis/lexicon/measures.ts";
import { measureByKey } from "../../analysis/topics/measure.ts";
import type { FigureKind } from "../../analysis/types.ts";
import { comparedInterval, dateInterval, meet, type Interval } from "../intervals.ts";
import type { ClaimFigure } from "./figure.ts";
import { isMistyped, isSameByValue, isSlip, isTenfold, sameValue } from "./values.ts";

/** Whether two figures are of two times. */
export function otherTime(a: ClaimFigure, b: ClaimFigure, meets: boolean): boolean {
  const undated = a.topic.time === null || b.topic.time === null;
  const near = withinDays(dayOf(a), dayOf(b), looseDays);
  const days = areYearsApart(a, b) && !sameValue(a, b) ? 0 : (lastingDays[a.kind] ?? Infinity);
  const lasts = tenseOf(a, b) === "fixed" && withinDays(dayOf(a), dayOf(b), days);
  const within = undated ? near : isTimeWithin(a, b);
  const loose = (meets && lasts) || (isSameByValue(a, b) && within);
  return !loose && !timesFit(a, b);
}

/** What changes is compared at one time: a price on its day, a number of employees within days; else it is an update. */
export function otherDay(a: ClaimFigure, b: ClaimFigure, meets: boolean): boolean {
  const tense = tenseOf(a, b);
  const days = tense === "toll" && hasFallen(a, b) ? fallDays : changesWithin[tense];
  const same = tense === "momentary" ? sameValue(a, b) : meets;
  const slipped = isSlip(a, b) || isTenfold(a, b) || isMistyped(a, b);
  return days !== undefined && !same && !withinDays(dayOf(a), dayOf(b), slipped ? slipDays : days);
}

/** Whether both name a year, and not the same one: new loans in 2020, and others in 2021. */
function areYearsApart(a: ClaimFigure, b: ClaimFigure): boolean {
  return [a, b].every(({ topic }) => /^\d{4}$/.test(topic.time ?? "")) && a.topic.time !== b.topic.time;
}

/** So long what does not change is told: a share or a number of anything recurs by chance in the end. */
const lastingDays: Readonly<Partial<Record<FigureKind, number>>> = { count: 400, percent: 1200 };
/** So far apart the same value may be told of one thing by one who dates it and one who does not. */
const looseDays = 400;

/** "from 22.8 billion in 2022" of a third quarter: the time of one is a part of the other's. */
function isTimeWithin(a: ClaimFigure, b: ClaimFigure): boolean {
  const [first, second] = [dateInterval(a.topic.time), dateInterval(b.topic.time)];
  return first !== null && second !== null && (isInside(first, second) || isInside(second, first));
}

function isInside(inner: Interval, outer: Interval): boolean {
  return inner.least >= outer.least && inner.most <= outer.most;
}

function timesFit(a: ClaimFigure, b: ClaimFigure): boolean {
  const [first, second] = [dateInterval(a.topic.time), dateInterval(b.topic.time)];
  const tense = tenseOf(a, b);
  if (!first && !second) return withinDays(dateInterval(a.published), dateInterval(b.published), presentReaches[tense]);
  if (!first) return isPresent(second, a.published ?? b.published, tense) && isNotLongAfter(second, a, b);
  if (!second) return isPresent(first, b.published ?? a.published, tense) && isNotLongAfter(first, b, a);
  return tense === "period" ? first.least === second.least && first.most === second.most : meet(first, second);
}

/** So many days before it is published, what a figure without a date of its own says may still be meant. */
const presentReaches: Readonly<Record<Tense, number>> = {
  momentary: 10,
  toll: 120,
  lasting: 120,
  fixed: 180,
  period: 460,
};

/**
 * Whether a figure that names no time may mean this one: not if it was over long before its article, of an article that
 * nothing dates before the other's, for what is past there is hardly present here.
 */
function isPresent(time: Interval | null, published: string | null, tense: Tense): boolean {
  const day = dateInterval(published);
  return !time || !day || time.most >= day.least - Math.min(presentReaches[tense], reachOf(time, tense));
}

/** What is told of the present is of the last quarter until the next one is over, of the last year until the next. */
function reachOf({ least, most }: Interval, tense: Tense): number {
  return tense === "period" ? 1.2 * (most - least) + reporting : Infinity;
}

/** Days until results are told. */
const reporting = 20;

/** Whether what one article says of a time may be what an undated figure of another one means: not of years after it. */
function isNotLongAfter(time: Interval | null, undated: ClaimFigure, dated: ClaimFigure): boolean {
  const [day, other] = [dateInterval(undated.published), dateInterval(dated.published)];
  return !time || !day || time.least <= day.most + looseDays || withinDays(day, other, looseDays);
}

function withinDays(a: Interval | null, b: Interval | null, days: number): boolean {
  return !a || !b || meet({ least: a.least - days, most: a.most + days }, b);
}

/** Days after which another value is no contradiction any more. */
const changesWithin: Readonly<Partial<Record<Tense, number>>> = { momentary: 0, toll: 0, lasting: 5 };

/** A toll that grew is an update; one that fell within days is a contradiction. */
const fallDays = 5;

function hasFallen(a: ClaimFigure, b: ClaimFigure): boolean {
  const [first, second] = [dayOf(a), dayOf(b)];
  if (!first || !second) return false;
  const [earlier, later] = first.least < second.least ? [a, b] : [b, a];
  return comparedInterval(later).most < comparedInterval(earlier).least;
}

/** A value with the same digits in another order is no other day's. */
const slipDays = 3;

export function dayOf({ topic, published }: ClaimFigure): Interval | null {
  return dateInterval(topic.time) ?? dateInterval(published);
}

/** By the measure of either; a figure without one is taken for fixed. */
export function tenseOf(a: ClaimFigure, b: ClaimFigure): Tense {
  return measureByKey.get(a.topic.measure ?? b.topic.measure ?? "")?.tense ?? "fixed";
}
