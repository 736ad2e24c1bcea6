/** Says in words what a claim is about and why a figure is in it. */
import { knownThings } from "../../analysis/topics/counted.ts";
import { measureByKey } from "../../analysis/topics/measure.ts";
import { decidedOn } from "./decided.ts";
import type { ClaimFigure } from "./figure.ts";

type NameOf = (entity: string) => string;

const kindLabel: Readonly<Record<string, string>> = {
  money: "sum",
  percent: "share",
  count: "number",
  measure: "size",
  duration: "duration",
  date: "date",
};

/** "market value · Nvidia · 2023": what is measured, whose, when; by what most members share. */
export function aboutClaim(members: readonly ClaimFigure[], nameOf: NameOf): string {
  const first = members[0];
  if (!first) return "";
  const entity = commonEntity(members);
  return joined([
    subjectOf(members),
    entity === null ? null : nameOf(entity),
    mostCommon(members.map(({ topic }) => topic.time)),
  ]);
}

/** Why this figure was compared with the others: what it shares with them, by its own words. */
export function reasonFor(figure: ClaimFigure, members: readonly ClaimFigure[], nameOf: NameOf): string {
  const others = members.filter((other) => other !== figure);
  const shared = figure.topic.entities
    .filter(
      ({ entity }) =>
        others.length === 0 || others.some(({ topic }) => topic.entities.some((e) => e.entity === entity)),
    )
    .slice(0, 2)
    .map(({ entity }) => nameOf(entity));
  const decided = others.some((other) => decidedOn(figure, other) === "same");
  return joined([subjectOf([figure]), ...shared, figure.topic.time, decided ? "you decided so" : null]);
}

function subjectOf(members: readonly ClaimFigure[]): string {
  const measure = mostCommon(members.map(({ topic }) => topic.measure));
  const base = mostCommon(members.map(({ topic }) => topic.base));
  const thing = mostCommon(
    members.map(({ of, topic }) => (topic.counted !== null && knownThings.has(topic.counted) ? topic.counted : of)),
  );
  const label = measure === null ? null : (measureByKey.get(measure)?.label ?? measure);
  const of = base === null ? null : measureByKey.get(base)?.label;
  if (label !== null)
    return thing !== null && thing !== label ? `${label} (${thing})` : of ? `${label} of ${of}` : label;
  return thing ?? kindLabel[members[0]?.kind ?? ""] ?? "figure";
}

/** The entity that most members are about; of several, the one that stands nearest. */
function commonEntity(members: readonly ClaimFigure[]): string | null {
  const votes = new Map<string, number>();
  for (const { topic } of members)
    topic.entities.forEach(({ entity }, rank) => votes.set(entity, (votes.get(entity) ?? 0) + 1 + 1 / (rank + 2)));
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

function mostCommon(values: readonly (string | null)[]): string | null {
  const votes = new Map<string, number>();
  for (const value of values) if (value !== null) votes.set(value, (votes.get(value) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join(" · ");
}
