/** Whether two figures speak of the same thing at the same time: reasons against it, and how likely it is else. */
import { comparedInterval, meet } from "../intervals.ts";
import { decidedOn, decidedPoints } from "./decided.ts";
import { areStrangers, evidence, haveOtherSubjects, weigh } from "./evidence.ts";
import type { ClaimFigure } from "./figure.ts";
import { dayOf, tenseOf } from "./times.ts";
import { isNearlyOneValue } from "./values.ts";
import { differ, namesTwoThings, sameDimension, vetoes } from "./vetoes.ts";
import { agreeing, differing, type Weights } from "./weights.ts";

/** How two figures stand to each other. */
export interface Match {
  /** Logarithm of the odds that they are about one thing; null where something speaks against comparing them. */
  readonly points: number | null;
  readonly meets: boolean;
  /** From so many points on they are taken for one claim, whatever else their articles say. */
  readonly enough: number;
  /** From so many on, where no other figure of either article goes better with one of them. */
  readonly enoughAsBest: number;
}

export function isLinked({ points, enough }: Match): boolean {
  return points !== null && points >= enough;
}

/** Whether they are taken for one claim if they are the best counterparts of each other. */
export function mayBeLinked({ points, enoughAsBest }: Match): boolean {
  return points !== null && points >= enoughAsBest;
}

/** More is asked of figures that do not meet: a contradiction shown must be one. docs/claims.md says how these were chosen. */
const enoughToAgree = 0.5;
const enoughToDiffer = 1;
const enoughToDifferAsBest = -0.75;
/** Articles with fewer figures leave a figure no better counterpart that could show that it is about something else. */
const manyFigures = 5;

const agreeingAlike = { enough: enoughToAgree, enoughAsBest: enoughToAgree };
/** What leaves room for each other and is of two measures or things: in a large folder, many do. */
const enoughByChance = 2.3;
const agreeingByChance = { enough: enoughByChance, enoughAsBest: enoughByChance };
/** Results of which nobody knows which quarter or year they are of mostly are of two. */
const enoughToDifferUndated = 3;
const differingUndated = { enough: enoughToDifferUndated, enoughAsBest: enoughToDifferUndated };
const differingAmongFew = { enough: enoughToDiffer, enoughAsBest: enoughToDiffer };
const differingAmongMany = { enough: enoughToDiffer, enoughAsBest: enoughToDifferAsBest };

export function match(a: ClaimFigure, b: ClaimFigure): Match {
  const meets = meet(comparedInterval(a), comparedInterval(b));
  const decided = decidedOn(a, b);
  if (decided === "different") return { points: null, meets, ...agreeingAlike };
  // Kilometres and kroner cannot be compared, whatever was decided.
  if (decided === "same" && sameDimension(a, b)) return { points: decidedPoints, meets, ...agreeingAlike };
  const against = vetoes.some(([, veto]) => veto(a, b, meets)) || areStrangers(a, b) || haveOtherSubjects(a, b);
  return { points: against ? null : pointsFor(a, b, meets), meets, ...enoughFor(a, b, meets) };
}

function enoughFor(a: ClaimFigure, b: ClaimFigure, meets: boolean): Pick<Match, "enough" | "enoughAsBest"> {
  if (meets) return isByChance(a, b) ? agreeingByChance : agreeingAlike;
  const few = Math.min(a.topic.among, b.topic.among) < manyFigures;
  // What came of a plan goes best with the plan, and does not contradict it.
  if (few || differ(a.topic.modality, b.topic.modality)) return differingAmongFew;
  return isUndated(a, b) ? differingUndated : differingAmongMany;
}

/** Whether the result of a quarter or year is told by an article of which nobody knows when it was written. */
function isUndated(a: ClaimFigure, b: ClaimFigure): boolean {
  return tenseOf(a, b) === "period" && (dayOf(a) === null || dayOf(b) === null);
}

function isByChance(a: ClaimFigure, b: ClaimFigure): boolean {
  return namesTwoThings(a, b) && !isNearlyOneValue(a, b);
}

/** How surely two figures would be about the same, whatever speaks against it: for what is close to comparable. */
export function closeness(a: ClaimFigure, b: ClaimFigure): Match {
  const meets = meet(comparedInterval(a), comparedInterval(b));
  return { points: pointsFor(a, b, meets), meets, ...enoughFor(a, b, meets) };
}

/** In the order of the evidence. */
const inOrder = ({ weights }: Weights) => evidence.map(({ name }) => weights[name] ?? 0);
const [agreeingWeights, differingWeights] = [inOrder(agreeing), inOrder(differing)];

function pointsFor(a: ClaimFigure, b: ClaimFigure, meets: boolean): number {
  const weights = meets ? agreeingWeights : differingWeights;
  const { intercept } = meets ? agreeing : differing;
  return weigh(a, b, meets).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), intercept);
}
