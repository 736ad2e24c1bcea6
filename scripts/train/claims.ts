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

const { examples, lost } = await claimExamples();
const reasons = new Map<string, number>();
for (const { sort, reason } of lost) reasons.set(`${sort}: ${reason}`, (reasons.get(`${sort}: ${reason}`) ?? 0) + 1);
for (const [reason, count] of reasons) console.log(`of one claim, but not weighed: ${reason}: ${String(count)}`);

const signs = evidence.map(({ sign }) => sign);
const models = Object.fromEntries(
  (["agree", "differ"] as const).map((relation) => {
    const own = examples.filter(({ meets }) => meets === (relation === "agree"));
    const scored = crossValidated(own);
    console.log(
      `\n${relation}: ${String(own.length)} pairs, ${String(own.filter(({ same }) => same).length)} of one claim`,
    );
    for (const step of [-2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4])
      console.log(`  from ${step.toFixed(1).padStart(4)}: ${atThreshold(scored, step)}`);
    for (const sort of new Set(own.map((example) => example.sort)))
      for (const step of [0, 0.5, 1])
        console.log(
          `    ${sort}, from ${step.toFixed(1)}: ${atThreshold(
            scored.filter(({ example }) => example.sort === sort),
            step,
          )}`,
        );
    return [relation, fit(own, signs)];
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

function atThreshold(scored: readonly Scored[], threshold: number): string {
  const said = scored.filter(({ points }) => points >= threshold);
  const right = said.filter(({ example }) => example.same).length;
  const gold = scored.filter(({ example }) => example.same).length;
  return `P ${(right / Math.max(1, said.length)).toFixed(3)}  R ${(right / Math.max(1, gold)).toFixed(3)}  (said ${String(said.length)}, right ${String(right)} of ${String(gold)})`;
}

async function written(found: Record<string, Fitted>): Promise<string> {
  const table = (relation: string) => {
    const { intercept = 0, weights = [] } = found[relation] ?? {};
    const rows = evidence.flatMap(({ name }, i) =>
      Math.abs(weights[i] ?? 0) < 0.005 ? [] : [`${JSON.stringify(name)}: ${(weights[i] ?? 0).toFixed(2)}`],
    );
    return `{ intercept: ${intercept.toFixed(2)}, weights: { ${rows.join(", ")} } }`;
  };
  const source = `/** Written by scripts/train/claims.ts; docs/claims.md says how they were learned and how well they do. */
export interface Weights {
  readonly intercept: number;
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
