/**
 * Which profiles are one entity. Decided name by name, the fullest first, and decided again only for names that an
 * article touched and the shorter names that depend on them; the outcome depends on the set of articles alone.
 */
import type { EntityKind } from "../../analysis/types.ts";
import type { Statements } from "../sql.ts";
import type { NameRules } from "./decisions.ts";
import { resolveKinds, type KindEvidence } from "./kinds.ts";
import { formNames, fullestFirst, partMark, type ProfileKind } from "./profile.ts";
import { entityForUnsure, genitiveOf } from "./unsure.ts";

interface ProfileRow {
  readonly id: number;
  readonly kind: ProfileKind;
  readonly documents: number;
  readonly weight: number;
  readonly sure: number;
  readonly entity: string | null;
  readonly entity_kind: EntityKind | null;
}

/**
 * Decides again what the given normalized names mean.
 * @param entities ids of entities whose forms or counts changed.
 * @returns ids of the profiles whose entity changed.
 */
export async function relink(
  sql: Statements,
  names: Iterable<string>,
  entities: Iterable<string>,
  rules: NameRules,
): Promise<Set<number>> {
  const queue = new NameQueue(names);
  const changed = new Set<number>();
  const stale = new Set(entities);
  for (let name = queue.next(); name !== undefined; name = queue.next()) {
    const { sure, unsure } = await decideName(sql, name, rules, stale);
    for (const profile of unsure) changed.add(profile);
    for (const profile of sure) {
      changed.add(profile);
      for (const dependent of await namesDependingOn(sql, profile, name)) queue.add(dependent);
    }
    if (sure.length > 0) for (const other of rules.followers.get(name) ?? []) queue.add(other);
  }
  for (const entity of stale) await refreshEntity(sql, entity, rules);
  return changed;
}

/** Names that mean what a profile means if nothing else claims them. */
export async function namesDependingOn(sql: Statements, profile: number, name: string): Promise<readonly string[]> {
  const rows = await sql.all<{ alias: string }>("SELECT alias FROM profile_aliases WHERE profile = ?", [profile]);
  const aliases = rows.map(({ alias }) => (alias.startsWith(partMark) ? alias.slice(partMark.length) : alias));
  return [...aliases, ...[name, ...aliases].map(genitiveOf)];
}

interface Decided {
  /** Ids of the profiles whose entity changed: those that an article is sure of, and the others. */
  readonly sure: readonly number[];
  readonly unsure: readonly number[];
}

async function decideName(sql: Statements, name: string, rules: NameRules, stale: Set<string>): Promise<Decided> {
  const rows = await sql.all<ProfileRow>(
    "SELECT id, kind, documents, weight, sure, entity, entity_kind FROM profiles WHERE name = ?",
    [name],
  );
  const profiles = rows.filter(isSure);
  const kinds = kindsOf(name, profiles, rules);
  const standing = new Set(kinds.values());
  const decided = { sure: new Array<number>(), unsure: new Array<number>() };
  for (const kind of standing) {
    const entity = await entityOf(sql, name, kind, standing.size > 1, rules);
    if (entity !== null) stale.add(entity);
    for (const profile of profiles)
      if ((kinds.get(profile.kind) ?? profile.kind) === kind && (await assign(sql, profile, entity, kind, stale)))
        decided.sure.push(profile.id);
  }
  const unsure = rows.find((row) => !isSure(row));
  if (unsure) {
    const meant = rules.ignored.has(name) ? null : await entityForUnsure(sql, name);
    if (meant) stale.add(meant.entity);
    if (await assign(sql, unsure, meant?.entity ?? null, meant?.kind ?? null, stale)) decided.unsure.push(unsure.id);
  }
  return decided;
}

function isSure<T extends ProfileRow>(row: T): row is T & { readonly kind: EntityKind } {
  return row.kind !== "unsure";
}

/** @returns whether it meant something else until now. */
async function assign(
  sql: Statements,
  profile: ProfileRow,
  entity: string | null,
  kind: EntityKind | null,
  stale: Set<string>,
): Promise<boolean> {
  if (profile.entity === entity && profile.entity_kind === kind) return false;
  if (profile.entity !== null) stale.add(profile.entity);
  await sql.run("UPDATE profiles SET entity = ?, entity_kind = ? WHERE id = ?", [entity, kind, profile.id]);
  return true;
}

/** What each kind that the name was read as counts as. Notes are no evidence, but a kind that only they give stands. */
function kindsOf(
  name: string,
  profiles: readonly (ProfileRow & { readonly kind: EntityKind })[],
  rules: NameRules,
): ReadonlyMap<EntityKind, EntityKind> {
  const evidence = new Map<EntityKind, KindEvidence>();
  for (const { kind, documents, weight, sure } of profiles) {
    const sum = evidence.get(kind) ?? { documents: 0, weight: 0, sure: 0 };
    evidence.set(kind, { documents: sum.documents + documents, weight: sum.weight + weight, sure: sum.sure + sure });
  }
  const decided = rules.kinds.get(name);
  if (decided === undefined) return resolveKinds(evidence);
  return new Map([...evidence.keys()].map((kind) => [kind, decided]));
}

/** The entity that a name of a kind means; null if the user said that it is no name. */
async function entityOf(
  sql: Statements,
  name: string,
  kind: EntityKind,
  shared: boolean,
  rules: NameRules,
): Promise<string | null> {
  if (rules.ignored.has(name)) return null;
  const leader = rules.leaders.get(name);
  if (leader !== undefined) {
    const row = await sql.get<{ entity: string }>(
      "SELECT entity FROM profiles WHERE name = ? AND entity_kind = ? AND entity IS NOT NULL LIMIT 1",
      [leader, kind],
    );
    return row?.entity ?? ownId(leader, kind, false);
  }
  const fuller = rules.apart.has(name) ? null : await fullerEntity(sql, name, kind);
  return fuller ?? ownId(name, kind, shared);
}

/** The one entity whose fuller name may be shortened to this one; null if there is none, or more. */
async function fullerEntity(sql: Statements, name: string, kind: EntityKind): Promise<string | null> {
  const found = await sql.all<{ entity: string }>(
    `SELECT DISTINCT profiles.entity AS entity FROM profile_aliases JOIN profiles ON profiles.id = profile_aliases.profile
     WHERE profile_aliases.alias = ? AND profiles.entity_kind = ? AND profiles.documents > 0
       AND profiles.entity IS NOT NULL LIMIT 2`,
    [name, kind],
  );
  return found.length === 1 ? (found[0]?.entity ?? null) : null;
}

/** Names are words of letters, digits, + and #, so that a hyphen between words and a dot before the kind never clash. */
function ownId(name: string, kind: EntityKind, shared: boolean): string {
  const slug = name.replaceAll(" ", "-");
  return shared ? `${slug}.${kind}` : slug;
}

interface FormRow {
  readonly form: string;
  readonly name: string;
  readonly kind: ProfileKind;
  readonly label: string | null;
  readonly documents: number;
  readonly uses: number;
}

/** Writes the entity's name and other forms anew, or deletes it if no profile means it. */
async function refreshEntity(sql: Statements, entity: string, rules: NameRules): Promise<void> {
  const profiles = await sql.all<{ name: string; entity_kind: EntityKind; label: string | null; documents: number }>(
    `SELECT name, entity_kind, label, documents FROM profiles WHERE entity = ?
     ORDER BY CASE WHEN kind = 'unsure' THEN 1 ELSE 0 END, documents DESC, signature`,
    [entity],
  );
  const [first] = profiles;
  if (!first) {
    await sql.run("DELETE FROM entities WHERE id = ?", [entity]);
    return;
  }
  const rows = await sql.all<FormRow>(
    `SELECT profile_forms.form, profiles.name, profiles.kind, profiles.label,
       sum(profile_forms.documents) AS documents, sum(profile_forms.uses) AS uses
     FROM profile_forms JOIN profiles ON profiles.id = profile_forms.profile
     WHERE profiles.entity = ? GROUP BY profile_forms.form, profiles.name, profiles.kind, profiles.label
     ORDER BY profiles.name, profiles.kind, profile_forms.form`,
    [entity],
  );
  const decided = [rules.renamed, rules.labels]
    .flatMap((labels) => profiles.map((profile) => labels.get(profile.name)))
    .find((label) => label !== undefined);
  const { name, aliases } = nameAndAliases(rows, decided);
  await sql.run(
    `INSERT INTO entities (id, name, kind, aliases) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, aliases = excluded.aliases`,
    [entity, name, first.entity_kind, JSON.stringify(aliases)],
  );
}

/** The commonest form of the fullest name, and the other forms with the commonest first. */
function nameAndAliases(rows: readonly FormRow[], decided: string | undefined): { name: string; aliases: string[] } {
  const counts = new Map<string, { documents: number; uses: number }>();
  for (const { form, documents, uses } of rows) {
    const sum = counts.get(form);
    counts.set(form, { documents: documents + (sum?.documents ?? 0), uses: uses + (sum?.uses ?? 0) });
  }
  const forms = [...counts].sort(
    ([a, x], [b, y]) => y.documents - x.documents || y.uses - x.uses || shouting(a) - shouting(b) || (a < b ? -1 : 1),
  );
  const evidence = rows.some((row) => row.documents > 0) ? rows.filter((row) => row.documents > 0) : rows;
  const [fullest = ""] = evidence.map((row) => row.name).sort(fullestFirst);
  const kind = evidence.find((row) => row.name === fullest)?.kind ?? "organization";
  const label = decided ?? rows.find((row) => row.label !== null)?.label;
  const name = label ?? forms.find(([form]) => formNames(form, kind).includes(fullest))?.[0] ?? forms[0]?.[0] ?? "";
  return { name, aliases: forms.map(([form]) => form).filter((form) => form !== name) };
}

/** NVIDIA gives way to Nvidia where both are as common; an acronym has no other form. */
function shouting(form: string): number {
  return form.length > 1 && form === form.toUpperCase() ? 1 : 0;
}

/** Names to decide, fullest first; a name asked for again while it waits is decided once. */
class NameQueue {
  readonly #waiting: string[];

  constructor(names: Iterable<string>) {
    // The last is the next.
    this.#waiting = [...new Set(names)].sort((a, b) => fullestFirst(b, a));
  }

  add(name: string): void {
    let low = 0;
    let high = this.#waiting.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#waiting[middle] ?? "";
      if (other === name) return;
      if (fullestFirst(name, other) > 0) high = middle;
      else low = middle + 1;
    }
    this.#waiting.splice(low, 0, name);
  }

  next(): string | undefined {
    return this.#waiting.pop();
  }
}
