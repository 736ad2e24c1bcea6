/** Logistic regression whose weights keep a sign that is known beforehand. */

export interface Labelled {
  readonly values: readonly number[];
  readonly same: boolean;
  readonly weight: number;
}

export interface Fitted {
  readonly intercept: number;
  readonly weights: readonly number[];
}

/** Pulls every weight towards nothing: evidence that hardly occurs shall hardly count. */
const penalty = 3;
const rounds = 60;

/** Newton's step for one weight after the other, none beyond zero on its wrong side; the intercept is free. */
export function fit(examples: readonly Labelled[], signs: readonly (1 | -1)[]): Fitted {
  const weights = signs.map(() => 0);
  let intercept = 0;
  const points = examples.map(() => 0);
  const step = (valueOf: (example: Labelled) => number, current: number, pull: number): number => {
    let [slope, curve] = [pull * current, pull];
    for (const [i, example] of examples.entries()) {
      const value = valueOf(example);
      if (value === 0) continue;
      const likely = 1 / (1 + Math.exp(-(points[i] ?? 0)));
      slope += example.weight * value * (likely - Number(example.same));
      curve += example.weight * value * value * Math.max(0.01, likely * (1 - likely));
    }
    return current - slope / Math.max(curve, 1e-9);
  };
  const move = (valueOf: (example: Labelled) => number, by: number) => {
    if (by !== 0) for (const [i, example] of examples.entries()) points[i] = (points[i] ?? 0) + by * valueOf(example);
  };
  for (let round = 0; round < rounds; round++) {
    const next = step(() => 1, intercept, 0);
    move(() => 1, next - intercept);
    intercept = next;
    for (const [k, sign] of signs.entries()) {
      const valueOf = ({ values }: Labelled) => values[k] ?? 0;
      const current = weights[k] ?? 0;
      const wanted = step(valueOf, current, penalty);
      const allowed = sign * Math.max(0, sign * wanted);
      move(valueOf, allowed - current);
      weights[k] = allowed;
    }
  }
  return { intercept, weights };
}

export function pointsOf({ intercept, weights }: Fitted, values: readonly number[]): number {
  return values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), intercept);
}
