/**
 * How two figures stand to each other, and why, in a sentence with the numbers that decide. Pure. Sentences are plain
 * text that quotes articles: whoever shows them escapes them.
 */
import { measureByKey } from "../analysis/topics/measure.ts";
import type { ClaimFigure } from "./claims/figure.ts";
import { closeness, isLinked } from "./claims/comparable.ts";
import { tenseOf } from "./claims/times.ts";
import { vetoes } from "./claims/vetoes.ts";
import { dateText } from "./date-text.ts";
import {
  dateInterval,
  inBase,
  comparedInterval,
  contains,
  isNear,
  meet,
  statedInterval,
  type Interval,
} from "./intervals.ts";
import { scaleNote } from "./scale-words.ts";
import { unitName } from "./unit-names.ts";
import type { ClaimRelation, FigurePassage, OutsideRelation, PairRelation } from "./types.ts";

/** What of a figure is compared. `language` of its article, BCP 47: scale words mean different numbers. */
export type Compared = Pick<FigurePassage, "kind" | "low" | "high" | "unit" | "iso" | "bound" | "text"> & {
  readonly language?: string;
};

/** What each relation within a claim comes to, where only that counts: in marks, in checks of notes, in clusters. */
export const pairRelations: Readonly<Record<ClaimRelation, PairRelation>> = {
  agrees: "agrees",
  rounded: "agrees",
  compatible: "compatible",
  differs: "differs",
  "scale-slip": "differs",
  "unit-slip": "differs",
};

export function pairRelationOf(a: Compared, b: Compared): PairRelation {
  return pairRelations[relationOf(a, b)];
}

/**
 * How one figure stands to another that is about the same. Two numbers that meet agree; a range or an open interval is
 * only compatible with what lies in it ("up to 7 trillion" supports nothing), unless both say the same.
 */
export function relationOf(a: Compared, b: Compared): ClaimRelation {
  if (meet(comparedInterval(a), comparedInterval(b))) {
    if (sameStatement(a, b, sameWithin)) return "agrees";
    return (isNumber(a) && isNumber(b)) || sameStatement(a, b, roundedWithin) ? "rounded" : "compatible";
  }
  if (roundingOf(a, b) !== null) return "rounded";
  if (isUnitSlip(a, b)) return "unit-slip";
  return scaleStep(a, b) === null ? "differs" : "scale-slip";
}

function isNumber({ low, high }: Compared): boolean {
  return low !== null && low === high;
}

/** Shares by which two numbers may be apart: of one value in two units, and of one that was rounded (as claims have it). */
const sameWithin = 0.001;
const roundedWithin = 0.005;

function sameStatement(a: Compared, b: Compared, within: number): boolean {
  const [first, second] = [statedInterval(a), statedInterval(b)];
  return isNear(first.least, second.least, within) && isNear(first.most, second.most, within);
}

/** A rounding that moves a number further than "about" allows it is told as a difference. */
const furthestRounded = 0.05;
/** Below it people count things one by one: 120 dead are not 123 in round numbers. */
const countedOneByOne = 1000;

/** Of two exact numbers the one that the other rounds, with the digits that are left; null where neither does. */
function roundingOf(a: Compared, b: Compared): { readonly finer: Compared; readonly digits: number } | null {
  if (a.kind === "date" || ![a, b].every((each) => isNumber(each) && each.bound === "exact")) return null;
  const [one, other] = [statedInterval(a).least, statedInterval(b).least];
  if (!isNear(one, other, furthestRounded)) return null;
  if (a.kind === "count" && Math.min(Math.abs(one), Math.abs(other)) < countedOneByOne) return null;
  const [coarse, fine] = digitsOf(a) <= digitsOf(b) ? [a, b] : [b, a];
  const digits = digitsOf(coarse);
  if (digits === digitsOf(fine)) return null;
  // In the unit of the coarser one: it is there that its writer rounded.
  const value = (fine.low ?? 0) * (inBase(1, fine.unit) / inBase(1, coarse.unit));
  return isNear(Number(value.toPrecision(digits)), coarse.low ?? 0, 1e-9) ? { finer: fine, digits } : null;
}

/** Digits of the number before its zeros: 2 of 350,000, 4 of 595.3 billion. */
function digitsOf({ low }: Compared): number {
  const [digits = ""] = Math.abs(low ?? 0)
    .toExponential()
    .split("e");
  return digits.replace(".", "").length;
}

/** The same number with two units, such as 82 miles and 82 kilometers. */
function isUnitSlip(a: Compared, b: Compared): boolean {
  const units = a.unit !== null && b.unit !== null && a.unit !== b.unit && a.kind !== "money";
  return units && a.low !== null && a.low === b.low && a.high === b.high;
}

/** Times that scale words of one look are apart: billion and billion, trillion and trillion. */
const scaleSteps = [1e3, 1e6] as const;
/** How near to that many times two figures must be: they may be rounded. */
const scaleWithin = 0.01;
/** A number that is smaller has no scale word to mistake. */
const leastScaled = 1000;

/** How many times as much the larger figure is, where a scale word set apart may be the reason; null otherwise. */
export function scaleStep(
  a: Pick<Compared, "kind" | "low" | "high" | "unit">,
  b: Pick<Compared, "kind" | "low" | "high" | "unit">,
): number | null {
  if (a.kind === "date" || a.kind === "percent") return null;
  const ends = [
    [a.low, b.low],
    [a.high, b.high],
  ].flatMap(([one, other]) => (one == null || other == null ? [] : [[one, other] as const]));
  const steps = ends.map(([one, other]) => {
    const [first, second] = [inBase(one, a.unit), inBase(other, b.unit)].map(Math.abs);
    if (!first || !second || Math.min(Math.abs(one), Math.abs(other)) < leastScaled) return null;
    return scaleSteps.find((step) => isNear(Math.max(first / second, second / first), step, scaleWithin)) ?? null;
  });
  const [step = null] = steps;
  return steps.every((each) => each === step) ? step : null;
}

/** Why the other figure stands so to one's own, in a sentence. */
export function reasonOf(own: Compared, other: Compared, relation: ClaimRelation = relationOf(own, other)): string {
  return reasons[relation](own, other);
}

const reasons: Readonly<Record<ClaimRelation, (own: Compared, other: Compared) => string>> = {
  agrees: (own, other) => {
    if (own.unit === other.unit || own.kind === "date") return "The same value.";
    const unnamed = [own, other].find(({ unit }) => unit === null);
    return unnamed
      ? `The same value; ${quoted(unnamed)} does not say in which ${own.kind === "money" ? "currency" : "unit"}.`
      : `The same value: ${quoted(other)} is ${converted(other, own)}.`;
  },
  rounded: (own, other) => {
    const rounding = roundingOf(own, other);
    const apart = `${shareApart(own, other)} apart`;
    if (rounding)
      return `${apart}; rounding of ${quoted(rounding.finer)} to ${rounding.digits} digit${rounding.digits === 1 ? "" : "s"}.`;
    const about = [own, other].find(({ bound }) => bound === "about");
    return about
      ? `${apart}; ${quoted(about)} leaves room for 5 %.`
      : `${apart}: each may be rounded by ${percent(roundedWithin)}.`;
  },
  compatible: (own, other) => {
    const [first, second] = [statedInterval(own), statedInterval(other)];
    if (contains(first, second)) return `${quoted(own)} leaves room for ${quoted(other)}.`;
    if (contains(second, first)) return `${quoted(other)} leaves room for ${quoted(own)}.`;
    return `${quoted(own)} and ${quoted(other)} leave room for each other.`;
  },
  differs: (own, other) => `${quoted(other)} is ${comparison(own, other)} ${quoted(own)}.`,
  "scale-slip": (own, other) => {
    const step = scaleStep(own, other) ?? 1;
    const times = `${sameTimes(own, other, step) ? "Exactly" : "Almost"} ${grouped.format(step)} times as ${isMore(own, other) ? "much" : "little"}`;
    const larger = isMore(own, other) ? [other, own] : [own, other];
    const note = larger.map((each) => scaleNote(each, each.language ?? "und")).find((each) => each !== null);
    return note
      ? `${times}: ${note.language} “${note.word}” is ${note.meaning}.`
      : `${times}: a scale word may be wrong in one of them.`;
  },
  "unit-slip": (own, other) =>
    `The same number, but ${quoted(other)} is ${converted(other, own)}: one of the units may be wrong.`,
};

const grouped = new Intl.NumberFormat("en");
const rough = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 });
const short = new Intl.NumberFormat("en", {
  maximumSignificantDigits: 3,
  notation: "compact",
  compactDisplay: "long",
});

function percent(share: number): string {
  return `${rough.format(share * 100)} %`;
}

function quoted({ text }: Compared): string {
  return `“${text}”`;
}

/** The value in the unit of another figure: "82.1 kilometers". */
function converted({ low, high, unit }: Compared, { unit: wanted }: Compared): string {
  const values = [low, high].flatMap((value) => (value === null ? [] : [inBase(value, unit) / inBase(1, wanted)]));
  const amount = [...new Set(values.map((value) => short.format(value)))].join("–");
  return wanted === null ? amount : `${amount} ${unitName(wanted, amount === "1")}`;
}

/** The ends that face each other: of two intervals that do not meet, those between which the gap is. */
function facing(own: Compared, other: Compared): { readonly own: number; readonly other: number } {
  const [first, second] = [statedInterval(own), statedInterval(other)];
  return first.most < second.least
    ? { own: first.most, other: second.least }
    : second.most < first.least
      ? { own: first.least, other: second.most }
      : { own: anyEnd(first), other: anyEnd(second) };
}

function anyEnd({ least, most }: Interval): number {
  return Number.isFinite(least) ? least : most;
}

function shareApart(own: Compared, other: Compared): string {
  const { own: one, other: two } = facing(own, other);
  return percent(Math.abs(one - two) / Math.max(Math.abs(one), Math.abs(two)));
}

function isMore(own: Compared, other: Compared): boolean {
  const ends = facing(own, other);
  return ends.other > ends.own;
}

function sameTimes(own: Compared, other: Compared, step: number): boolean {
  const ends = facing(own, other);
  return isNear(Math.max(ends.other / ends.own, ends.own / ends.other), step, sameWithin);
}

/** From so many times on, a percentage says less than how many times. */
const timesFrom = 2;

/** "at least 12 % more than", "4.1 times" */
function comparison(own: Compared, other: Compared): string {
  const ends = facing(own, other);
  const more = ends.other > ends.own;
  const open = [own, other].some((each) => !isNumber(each) || each.bound === "about");
  const least = open ? "at least " : "";
  const ratio = more ? ends.other / ends.own : ends.own / ends.other;
  if (own.kind === "date" || !Number.isFinite(ratio) || ratio <= 0) return more ? "more than" : "less than";
  if (own.kind === "percent")
    return `${rough.format(Math.abs(ends.other - ends.own))} points ${more ? "above" : "below"}`;
  if (ratio < timesFrom)
    return `${least}${percent(Math.abs(ends.other / ends.own - 1))} ${more ? "more" : "less"} than`;
  return more ? `${least}${rough.format(ratio)} times` : `${least}${rough.format(ratio)} times less than`;
}

/** A figure that is close to comparable, and what keeps the two apart. */
export interface Outside {
  readonly relation: OutsideRelation;
  readonly reason: string;
  /** How surely they would be one claim without it. */
  readonly points: number;
  readonly meets: boolean;
}

/** One thing that keeps two figures apart without making them strangers. */
interface Soft {
  readonly explain: (own: ClaimFigure, other: ClaimFigure) => Pick<Outside, "relation" | "reason">;
  /** What of the other figure would have to be as one's own is. */
  readonly alike: (own: ClaimFigure) => Partial<ClaimFigure["topic"]> & { readonly published?: string | null };
  /** Points (`Match`) from which the two are related: what is shown beside a figure, with the reason, accuses nobody. */
  readonly enough: number;
}

const time: Soft = {
  explain: byTime,
  alike: ({ topic, published }) => ({ time: topic.time, published }),
  // What was said of the same years ago has other words around it.
  enough: -1,
};

const stages = {
  plan: "planned or expected",
  outcome: "what came about",
  former: "what held before",
  none: "stated as it is",
} as const;

/** A plan and what came of it are no contradiction; mostly no veto says so, for they are compared where much else speaks for it. */
const stage: Soft = {
  explain: ({ topic: own }, { topic: other }) => ({
    relation: "stage",
    reason: `It is ${stages[other.modality ?? "none"]}, this one ${stages[own.modality ?? "none"]}.`,
  }),
  alike: ({ topic: { modality } }) => ({ modality }),
  enough: 0,
};

/** By the name of the veto: exactly one of these, and the two are related. Every other veto says that they are about two things. */
export const softVetoes: Readonly<Record<string, Soft>> = {
  otherDay: time,
  otherTime: time,
  pastAndPlan: stage,
  partAndWhole: {
    explain: ({ topic: own }) =>
      own.part === "share"
        ? { relation: "scope", reason: "It is of the whole, this one of a part." }
        : { relation: "scope", reason: "It is of a part, this one of the whole." },
    alike: ({ topic: { part } }) => ({ part }),
    enough: 0,
  },
  otherBase: {
    explain: ({ topic: own }, { topic: other }) => ({
      relation: "scope",
      reason: `It is of ${measureName(other.base)}, this one of ${measureName(own.base)}.`,
    }),
    alike: ({ topic: { base } }) => ({ base }),
    enough: 0,
  },
};

function measureName(key: string | null): string {
  return measureByKey.get(key ?? "")?.label ?? "something else";
}

function byTime(own: ClaimFigure, other: ClaimFigure): Pick<Outside, "relation" | "reason"> {
  const [here, there] = [timeOf(own), timeOf(other)];
  const [first, second] = [dateInterval(here), dateInterval(there)];
  if (here === null || there === null || !first || !second || meet(first, second))
    return { relation: "other-time", reason: "It is of another time." };
  const earlier = second.most < first.least;
  return {
    relation: earlier ? "earlier" : "later",
    reason: `It is of ${dateText(there)}, this one of ${dateText(here)}.`,
  };
}

/** The time that a figure speaks of, its article's date where it names none. ISO 8601. */
export function timeOf({ topic, published }: ClaimFigure): string | null {
  return topic.time ?? published;
}

/** How a figure outside of one's claim is related; null for what is about something else, or is compared. */
export function outsideRelation(own: ClaimFigure, other: ClaimFigure): Outside | null {
  const meeting = meet(comparedInterval(own), comparedInterval(other));
  let soft: Soft | undefined;
  for (const [name, veto] of vetoes) {
    if (!veto(own, other, meeting)) continue;
    if (soft !== undefined || !(name in softVetoes)) return null;
    soft = softVetoes[name];
  }
  if (!soft) {
    if (own.topic.modality === other.topic.modality || isLinked(closeness(own, other))) return null;
    soft = stage;
  }
  const { published = other.published, ...topic } = soft.alike(own);
  const { points, meets } = closeness(own, { ...other, published, topic: { ...other.topic, ...topic } });
  if (points === null || points < soft.enough) return null;
  return { ...soft.explain(own, other), points, meets };
}

/**
 * Whether one figure has taken the place of the other: another value at another time of what goes on. Figures of two
 * periods, such as two years' revenue, have not.
 */
export function isUpdate(own: ClaimFigure, other: ClaimFigure): boolean {
  // What costs little is asked first: of a large folder, pairs are asked about by the million.
  if (tenseOf(own, other) === "period" || meet(comparedInterval(own), comparedInterval(other))) return false;
  const relation = outsideRelation(own, other)?.relation;
  return relation === "earlier" || relation === "later";
}
