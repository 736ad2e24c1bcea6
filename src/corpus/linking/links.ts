/**
 * Which profiles are one entity. Decided name by name, the fullest first, and decided again only for names that an
 * article touched and the shorter names that depend on them; the outcome depends on the set of articles alone.
 */
import type { EntityKind } from "../../analysis/types.ts";
import type { Statements } from "../sql.ts";
import { resolveKinds } from "./kinds.ts";
import { formNames, fullestFirst } from "./profile.ts";

interface ProfileRow {
  readonly id: number;
  readonly kind: EntityKind;
  readonly documents: number;
  readonly entity: string | null;
  readonly entity_kind: EntityKind | null;
}

/**
 * Decides again what the given normalized names mean.
 * @returns ids of the profiles whose entity changed.
 */
export async function relink(
  sql: Statements,
  names: Iterable<string>,
  entities: Iterable<string>,
): Promise<Set<number>> {
  const queue = new NameQueue(names);
  const changed = new Set<number>();
  const stale = new Set(entities);
  for (let name = queue.next(); name !== undefined; name = queue.next()) {
    for (const profile of await decideName(sql, name, stale)) {
      changed.add(profile);
      const aliases = await sql.all<{ alias: string }>("SELECT alias FROM profile_aliases WHERE profile = ?", [
        profile,
      ]);
      for (const { alias } of aliases) queue.add(alias);
    }
  }
  for (const entity of stale) await refreshEntity(sql, entity);
  return changed;
}

async function decideName(sql: Statements, name: string, stale: Set<string>): Promise<number[]> {
  const profiles = await sql.all<ProfileRow>(
    "SELECT id, kind, documents, entity, entity_kind FROM profiles WHERE name = ?",
    [name],
  );
  const kinds = resolveKinds(documentsByKind(profiles));
  const standing = new Set(kinds.values());
  const changed: number[] = [];
  for (const kind of standing) {
    const entity = (await fullerEntity(sql, name, kind)) ?? ownId(name, kind, standing.size > 1);
    stale.add(entity);
    for (const profile of profiles) {
      if ((kinds.get(profile.kind) ?? profile.kind) !== kind) continue;
      if (profile.entity === entity && profile.entity_kind === kind) continue;
      if (profile.entity !== null) stale.add(profile.entity);
      await sql.run("UPDATE profiles SET entity = ?, entity_kind = ? WHERE id = ?", [entity, kind, profile.id]);
      changed.push(profile.id);
    }
  }
  return changed;
}

/** Articles by kind. Notes are no evidence: they count only where nothing else does, or for a kind that only they give. */
function documentsByKind(profiles: readonly ProfileRow[]): Map<EntityKind, number> {
  const counts = new Map<EntityKind, number>();
  for (const { kind, documents } of profiles) counts.set(kind, (counts.get(kind) ?? 0) + documents);
  return counts;
}

/** The one entity whose fuller name may be shortened to this one; null if there is none, or more. */
async function fullerEntity(sql: Statements, name: string, kind: EntityKind): Promise<string | null> {
  const found = await sql.all<{ entity: string }>(
    `SELECT DISTINCT profiles.entity AS entity FROM profile_aliases JOIN profiles ON profiles.id = profile_aliases.profile
     WHERE profile_aliases.alias = ? AND profiles.entity_kind = ? AND profiles.documents > 0 LIMIT 2`,
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
  readonly kind: EntityKind;
  readonly label: string | null;
  readonly documents: number;
  readonly uses: number;
}

/** Writes the entity's name and other forms anew, or deletes it if no profile means it. */
async function refreshEntity(sql: Statements, entity: string): Promise<void> {
  const profiles = await sql.all<{ name: string; entity_kind: EntityKind; label: string | null; documents: number }>(
    "SELECT name, entity_kind, label, documents FROM profiles WHERE entity = ?",
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
     WHERE profiles.entity = ? GROUP BY profile_forms.form, profiles.name, profiles.kind, profiles.label`,
    [entity],
  );
  const { name, aliases } = nameAndAliases(rows);
  await sql.run(
    `INSERT INTO entities (id, name, kind, aliases) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, aliases = excluded.aliases`,
    [entity, name, first.entity_kind, JSON.stringify(aliases)],
  );
}

/** The commonest form of the fullest name, and the other forms with the commonest first. */
function nameAndAliases(rows: readonly FormRow[]): { name: string; aliases: string[] } {
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
  const label = rows.find((row) => row.label !== null)?.label;
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
