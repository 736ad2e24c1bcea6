/**
 * Learns how evidence for two figures' being about one thing is weighed, from the tuned halves of the project's own
 * material alone, and writes src/corpus/claims/weights.ts. Deterministic.
 *   node scripts/train/claims.ts [--dry]
 * What is printed is cross-validated: each story is scored by weights that were learned without it.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { evidence } from "../../src/corpus/claims/evidence.ts";
import { claimExamples, type Example } from "./claim-examples.ts";
import { fit, pointsOf, type Fitted } from "./logistic.ts";

const target = path.join(import.meta.dirname, "../../src/corpus/claims/weights.ts");
const { values } = parseArgs({ options: { dry: { type: "boolean" } } });

/** Of what is said, so much must be right: a contradiction shown must be one. */
const precisionWanted = { agree: 0.95, differ: 0.97 };

const { examples, lost } = await claimExamples();
const reasons = new Map<string, number>();
for (const { sort, reason } of lost) reasons.set(`${sort}: ${reason}`, (reasons.get(`${sort}: ${reason}`) ?? 0) + 1);
for (const [reason, count] of reasons) console.log(`of one claim, but not weighed: ${reason}: ${String(count)}`);

const signs = evidence.map(({ sign }) => sign);
const models = Object.fromEntries(
  (["agree", "differ"] as const).map((relation) => {
    const own = examples.filter(({ meets }) => meets === (relation === "agree"));
    const scored = crossValidated(own);
    const enough = thresholdFor(scored, precisionWanted[relation]);
    console.log(
      `\n${relation}: ${String(own.length)} pairs, ${String(own.filter(({ same }) => same).length)} of one claim; enough ${enough.toFixed(2)}`,
    );
    for (const step of [-2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4])
      console.log(`  from ${step.toFixed(1).padStart(4)}: ${atThreshold(scored, step)}`);
    console.log(`  enough  : ${atThreshold(scored, enough)}`);
    for (const sort of new Set(own.map((example) => example.sort)))
      console.log(
        `    ${sort}: ${atThreshold(
          scored.filter(({ example }) => example.sort === sort),
          enough,
        )}`,
      );
    return [relation, { ...fit(own, signs), enough }];
  }),
);
if (!values.dry) writeFileSync(target, await written(models));

interface Scored {
  readonly example: Example;
  readonly points: number;
}

function crossValidated(own: readonly Example[]): readonly Scored[] {
  return [...new Set(own.map(({ fold }) => fold))].flatMap((fold) => {
    const fitted = fit(
      own.filter((example) => example.fold !== fold),
      signs,
    );
    return own
      .filter((example) => example.fold === fold)
      .map((example) => ({ example, points: pointsOf(fitted, example.values) }));
  });
}

/** The least threshold from which on, at every higher one with enough pairs to tell, so much of what is said is right. */
function thresholdFor(scored: readonly Scored[], wanted: number): number {
  const sorted = scored.toSorted((x, y) => y.points - x.points);
  let [right, said] = [0, 0];
  let enough = Infinity;
  for (const { example, points } of sorted) {
    said += example.weight;
    if (example.same) right += example.weight;
    if (right / said >= wanted) enough = points;
  }
  return enough;
}

function atThreshold(scored: readonly Scored[], threshold: number): string {
  const said = scored.filter(({ points }) => points >= threshold);
  const right = said.filter(({ example }) => example.same).length;
  const gold = scored.filter(({ example }) => example.same).length;
  return `P ${(right / Math.max(1, said.length)).toFixed(3)}  R ${(right / Math.max(1, gold)).toFixed(3)}  (said ${String(said.length)}, right ${String(right)} of ${String(gold)})`;
}

async function written(found: Record<string, Fitted & { readonly enough: number }>): Promise<string> {
  const table = (relation: string) => {
    const { intercept = 0, weights = [], enough = 0 } = found[relation] ?? {};
    const rows = evidence.flatMap(({ name }, i) =>
      Math.abs(weights[i] ?? 0) < 0.005 ? [] : [`${JSON.stringify(name)}: ${(weights[i] ?? 0).toFixed(2)}`],
    );
    return `{ intercept: ${intercept.toFixed(2)}, enough: ${enough.toFixed(2)}, weights: { ${rows.join(", ")} } }`;
  };
  const source = `/** Written by scripts/train/claims.ts; docs/claims.md says how they were learned and how well they do. */
export interface Weights {
  readonly intercept: number;
  /** From so many points on, two figures are said to be about one thing. */
  readonly enough: number;
  /** Logarithms of odds, by the names in evidence.ts; what has none counts for nothing. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Where the figures' intervals meet. */
export const agreeing: Weights = ${table("agree")};

/** Where they do not. */
export const differing: Weights = ${table("differ")};
`;
  return format(source, { ...(await resolveConfig(target)), parser: "typescript" });
}
