/** Claims that update each other. */
import { dateInterval } from "../intervals.ts";
import type { Statements } from "../sql.ts";
import { parsed } from "../sql.ts";
import type { AnalysedFigure } from "../../analysis/types.ts";
import type { Claim, Update } from "../types.ts";
import { gathered, memberOrder, memberSelect, namesIn, voices, type MemberRow } from "./claims.ts";

/** So many are told, those of most voices. */
const mostUpdates = 200;
/** Claims of one update that are told: what is said anew every day is no longer read as a line. */
const mostSteps = 12;
/** Pairs of figures that are looked at: beyond them a folder tells one thing every day. */
const mostPairs = 20_000;

export async function updates(sql: Statements): Promise<readonly Update[]> {
  const pairs = await sql.all<{ a: string; b: string }>(
    `SELECT DISTINCT first.claim AS a, second.claim AS b FROM claim_updates
     JOIN claim_members AS first ON first.figure = claim_updates.figure
     JOIN claim_members AS second ON second.figure = claim_updates.other
     WHERE first.claim < second.claim ORDER BY first.claim, second.claim LIMIT ${mostPairs}`,
  );
  const found: Update[] = [];
  for (const chain of await largest(sql, chains(pairs))) {
    const steps = await stepsOf(sql, chain);
    const [first] = steps;
    if (first && steps.length > 1) found.push({ id: first.claim.id, about: first.claim.about, steps });
  }
  const weight = ({ steps }: Update) => steps.reduce((sum, { claim }) => sum + voices(claim), 0);
  return found.sort((x, y) => weight(y) - weight(x) || (x.id < y.id ? -1 : 1));
}

/** The groups of most figures, each cut to its claims of most figures: only these are read. */
async function largest(
  sql: Statements,
  groups: readonly (readonly string[])[],
): Promise<readonly (readonly string[])[]> {
  const rows = await sql.all<{ claim: string; count: number }>(
    "SELECT claim, count(*) AS count FROM claim_members GROUP BY claim",
  );
  const counts = new Map(rows.map(({ claim, count }) => [claim, count]));
  const size = (claim: string) => counts.get(claim) ?? 0;
  const cut = groups.map((group) =>
    group.toSorted((a, b) => size(b) - size(a) || (a < b ? -1 : 1)).slice(0, mostSteps),
  );
  const total = (group: readonly string[]) => group.reduce((sum, claim) => sum + size(claim), 0);
  return cut
    .map((group) => ({ group, figures: total(group) }))
    .sort((a, b) => b.figures - a.figures || ((a.group[0] ?? "") < (b.group[0] ?? "") ? -1 : 1))
    .slice(0, mostUpdates)
    .map(({ group }) => group);
}

/** The claims that hang together, each group in a fixed order. */
function chains(pairs: readonly { readonly a: string; readonly b: string }[]): readonly (readonly string[])[] {
  const groupOf = new Map<string, string[]>();
  for (const { a, b } of pairs) {
    const [home, away] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    if (home === away) continue;
    home.push(...away);
    for (const claim of home) groupOf.set(claim, home);
  }
  return [...new Set(groupOf.values())];
}

async function stepsOf(sql: Statements, ids: readonly string[]): Promise<Update["steps"]> {
  const steps: { readonly time: string | null; readonly claim: Claim }[] = [];
  for (const id of ids) {
    const rows = await sql.all<MemberRow>(`${memberSelect} WHERE claims.id = ? ${memberOrder}`, [id]);
    const [claim] = gathered(rows, await namesIn(sql, rows));
    if (claim) steps.push({ time: timeOf(rows), claim });
  }
  const day = (time: string | null) => dateInterval(time)?.most ?? Infinity;
  return steps.sort((a, b) => day(a.time) - day(b.time) || (a.claim.id < b.claim.id ? -1 : 1));
}

/** The time that most figures of a claim speak of, their articles' date where they name none. */
function timeOf(rows: readonly MemberRow[]): string | null {
  const votes = new Map<string, number>();
  for (const { data, published } of rows) {
    const time = parsed<AnalysedFigure>(data).topic.time ?? published;
    if (time !== null) votes.set(time, (votes.get(time) ?? 0) + 1);
  }
  return [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
