/** Whether two figures speak of the same thing at the same time: reasons against it, and how likely it is else. */
import { comparedInterval, meet } from "../intervals.ts";
import { evidence, weigh } from "./evidence.ts";
import type { ClaimFigure } from "./figure.ts";
import { vetoes } from "./vetoes.ts";
import { agreeing, differing, type Weights } from "./weights.ts";

/** How two figures stand to each other. */
export interface Match {
  /** Logarithm of the odds that they are about one thing; null where something speaks against comparing them. */
  readonly points: number | null;
  readonly meets: boolean;
}

export function isLinked({ points, meets }: Match): boolean {
  return points !== null && points >= (meets ? agreeing : differing).enough;
}

export function match(a: ClaimFigure, b: ClaimFigure): Match {
  const meets = meet(comparedInterval(a), comparedInterval(b));
  const against = vetoes.some((veto) => veto(a, b, meets));
  return { points: against ? null : pointsFor(a, b, meets), meets };
}

/** In the order of the evidence. */
const inOrder = ({ weights }: Weights) => evidence.map(({ name }) => weights[name] ?? 0);
const [agreeingWeights, differingWeights] = [inOrder(agreeing), inOrder(differing)];

function pointsFor(a: ClaimFigure, b: ClaimFigure, meets: boolean): number {
  const weights = meets ? agreeingWeights : differingWeights;
  const { intercept } = meets ? agreeing : differing;
  return weigh(a, b, meets).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), intercept);
}
