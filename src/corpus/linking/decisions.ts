/** What the user decided about names, as rules for normalized names; laid over what was found whenever names are linked. */
import { entityKinds, type EntityKind, type Mention } from "../../analysis/types.ts";
import { parsed, type Statements } from "../sql.ts";
import type { NameDecisions } from "../types.ts";
import { formNames, fullestFirst } from "./profile.ts";

export interface NameRules {
  readonly ignored: ReadonlySet<string>;
  /** Names that are never short for another one. */
  readonly apart: ReadonlySet<string>;
  readonly kinds: ReadonlyMap<string, EntityKind>;
  /** The fullest of the names that are one, by each of the others. It is decided first. */
  readonly leaders: ReadonlyMap<string, string>;
  readonly followers: ReadonlyMap<string, readonly string[]>;
  /** What to show, by each name: of names that are one the first, or what one of them was renamed to. */
  readonly labels: ReadonlyMap<string, string>;
  readonly renamed: ReadonlyMap<string, string>;
}

export function rulesOf({ merge = [], split = [], rename = {}, kinds = {}, ignore = [] }: NameDecisions): NameRules {
  const leaders = new Map<string, string>();
  const followers = new Map<string, readonly string[]>();
  const labels = new Map<string, string>();
  for (const { names, label } of groupsOf(merge)) {
    const [leader, ...others] = [...names].sort(fullestFirst);
    if (leader === undefined) continue;
    followers.set(leader, others);
    for (const other of others) leaders.set(other, leader);
    for (const name of [leader, ...others]) labels.set(name, label);
  }
  return {
    ignored: new Set(ignore.flatMap(namesOf)),
    apart: new Set(split.flatMap(namesOf)),
    kinds: new Map(Object.entries(kinds).flatMap(([form, kind]) => namesOf(form).map((name) => [name, kind] as const))),
    leaders,
    followers,
    labels,
    renamed: new Map(Object.entries(rename).flatMap(([form, to]) => namesOf(form).map((name) => [name, to] as const))),
  };
}

/** Lists that have a name in common are one; the last of them says by what it is shown. */
function groupsOf(
  merge: readonly (readonly string[])[],
): readonly { readonly names: ReadonlySet<string>; readonly label: string }[] {
  let groups: { readonly names: ReadonlySet<string>; readonly label: string }[] = [];
  for (const forms of merge) {
    const [label] = forms;
    const names = new Set(forms.flatMap(namesOf));
    if (label === undefined) continue;
    const [joined, others] = [true, false].map((common) =>
      groups.filter((group) => [...group.names].some((name) => names.has(name)) === common),
    );
    for (const group of joined ?? []) for (const name of group.names) names.add(name);
    groups = [...(others ?? []), { names, label }];
  }
  return groups;
}

/** The names that one set of decisions treats otherwise than another. */
export function namesDecidedOtherwise(a: NameRules, b: NameRules): ReadonlySet<string> {
  const saysOf = ({ ignored, apart, kinds, leaders, followers, labels, renamed }: NameRules, name: string) =>
    JSON.stringify([
      ignored.has(name),
      apart.has(name),
      kinds.get(name),
      leaders.get(name),
      followers.get(name),
      labels.get(name),
      renamed.get(name),
    ]);
  const all = [a, b].flatMap(({ ignored, apart, kinds, labels, renamed }) => [
    ...ignored,
    ...apart,
    ...kinds.keys(),
    ...labels.keys(),
    ...renamed.keys(),
  ]);
  return new Set(all.filter((name) => saysOf(a, name) !== saysOf(b, name)));
}

/** Mentions as they are shown: without those that the user said are no names, each of the kind that they gave it. */
export function shownMentions<T extends Mention>(mentions: readonly T[], { ignored, kinds }: NameRules): readonly T[] {
  if (ignored.size === 0 && kinds.size === 0) return mentions;
  return mentions.flatMap((mention) => {
    const names = namesOf(mention.text);
    if (names.some((name) => ignored.has(name))) return [];
    const kind = names.map((name) => kinds.get(name)).find((decided) => decided !== undefined);
    return kind === undefined ? [mention] : [{ ...mention, kind }];
  });
}

/** Whether the user said that a name is short for no other one, nor a misspelling of it. */
export function standsAlone({ apart }: NameRules, form: string): boolean {
  return namesOf(form).some((name) => apart.has(name));
}

/** Every name that a form may have been normalized to, whatever kind it was read as. */
function namesOf(form: string): string[] {
  return [...new Set(entityKinds.flatMap((kind) => formNames(form, kind)))];
}

const setting = "decisions";

export async function keepDecisions(sql: Statements, decisions: NameDecisions): Promise<void> {
  await sql.run(
    "INSERT INTO settings (name, content) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET content = excluded.content",
    [setting, JSON.stringify(decisions)],
  );
}

export async function rulesIn(sql: Statements): Promise<NameRules> {
  const row = await sql.get<{ content: string }>("SELECT content FROM settings WHERE name = ?", [setting]);
  return rulesOf(row ? parsed<NameDecisions>(row.content) : {});
}
