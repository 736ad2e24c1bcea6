/** Names that an article is unsure of mean what other articles are sure of: by the same name, or one that it may be short for. */
import type { EntityKind } from "../../analysis/types.ts";
import type { Statements } from "../sql.ts";
import { partMark } from "./profile.ts";

export interface Meant {
  readonly entity: string;
  readonly kind: EntityKind;
}

/** What the folder must say for a name (`weightOf`): odds of two to one in one article, or even odds in two. */
const leastWeight = 200;

/** How a name is written for what is its own, in the languages that have no apostrophe there; what is unsure may be one. */
export function genitiveOf(name: string): string {
  return `${name}s`;
}

/** Those of some names that an article is unsure of. */
export async function unsureAmong(sql: Statements, names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const rows = await sql.all<{ name: string }>(
    `SELECT DISTINCT name FROM profiles WHERE kind = 'unsure' AND name IN (${names.map(() => "?").join(", ")})`,
    names,
  );
  return rows.map(({ name }) => name);
}

/** What a normalized name means where its article does not say; null where nothing in the folder is sure of it, or two things are. */
export async function entityForUnsure(sql: Statements, name: string): Promise<Meant | null> {
  const own = await sureOf(sql, name);
  if (own !== null || !name.endsWith("s")) return own;
  return sureOf(sql, name.slice(0, -1));
}

async function sureOf(sql: Statements, name: string): Promise<Meant | null> {
  const named = await sql.all<Meant>(
    `SELECT entity, entity_kind AS kind, sum(weight) AS weight FROM profiles
     WHERE name = ? AND kind <> 'unsure' AND entity IS NOT NULL GROUP BY entity, entity_kind
     HAVING sum(weight) >= ? ORDER BY sum(weight) DESC, entity LIMIT 1`,
    [name, leastWeight],
  );
  const [first] = named;
  if (first) return { entity: first.entity, kind: first.kind };
  const fuller = await sql.all<Meant>(
    `SELECT profiles.entity AS entity, profiles.entity_kind AS kind FROM profile_aliases
     JOIN profiles ON profiles.id = profile_aliases.profile
     WHERE profile_aliases.alias IN (?, ?) AND profiles.entity IS NOT NULL
     GROUP BY profiles.entity, profiles.entity_kind HAVING sum(profiles.weight) >= ? LIMIT 2`,
    [name, partMark + name, leastWeight],
  );
  return fuller.length === 1 ? (fuller[0] ?? null) : null;
}
