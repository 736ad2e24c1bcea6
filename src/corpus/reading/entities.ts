/** Entities with where they are named. Passages come by URI, then by place. */
import type { EntityKind } from "../../analysis/types.ts";
import { parsed, type Statements } from "../sql.ts";
import type { EntityReferences, EntitySummary, MentionPassage, Position } from "../types.ts";
import { coverParameters, covers, mentionPassage, mentionSelect, type MentionRow } from "./passages.ts";

interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: string;
  readonly mentions: number;
  readonly documents: number;
  readonly profiles: number;
}

const entitySelect = `SELECT entities.id, entities.name, entities.kind, entities.aliases, sum(profiles.mentions) AS mentions,
  sum(profiles.documents) AS documents, count(*) AS profiles
  FROM entities JOIN profiles ON profiles.entity = entities.id`;
const entityGroup = "GROUP BY entities.id, entities.name, entities.kind, entities.aliases";

export async function entities(sql: Statements): Promise<readonly EntitySummary[]> {
  const rows = await sql.all<EntityRow>(`${entitySelect} ${entityGroup}`);
  const summaries: EntitySummary[] = [];
  for (const row of rows) summaries.push(await entitySummary(sql, row));
  return summaries.sort((a, b) => b.documents - a.documents || b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
}

async function entitySummary(sql: Statements, row: EntityRow): Promise<EntitySummary> {
  const { id, name, kind, mentions } = row;
  // An article that has two profiles of the entity counts once.
  const articles = row.profiles === 1 ? row.documents : await distinctArticles(sql, id);
  return { id, name, kind, aliases: parsed<string[]>(row.aliases), mentions, documents: articles };
}

async function distinctArticles(sql: Statements, entity: string): Promise<number> {
  const row = await sql.get<{ count: number }>(
    `SELECT count(DISTINCT documents.id) AS count FROM profiles JOIN local_entities ON local_entities.profile = profiles.id
     JOIN documents ON documents.id = local_entities.document AND documents.role = 'article' WHERE profiles.entity = ?`,
    [entity],
  );
  return row?.count ?? 0;
}

export async function entityReferences(sql: Statements, entity: string): Promise<EntityReferences | null> {
  const row = await sql.get<EntityRow>(`${entitySelect} WHERE entities.id = ? ${entityGroup}`, [entity]);
  if (!row) return null;
  const rows = await sql.all<MentionRow>(
    `${mentionSelect} WHERE profiles.entity = ? ORDER BY documents.uri, mentions.start_offset`,
    [entity],
  );
  return { entity: await entitySummary(sql, row), passages: rows.map(mentionPassage) };
}

export async function entityAt(sql: Statements, uri: string, position: Position): Promise<EntityReferences | null> {
  const row = await sql.get<{ entity: string }>(
    `SELECT profiles.entity AS entity FROM mentions JOIN documents ON documents.id = mentions.document
     JOIN profiles ON profiles.id = mentions.profile AND profiles.entity IS NOT NULL WHERE documents.uri = ? AND ${covers("mentions")}
     ORDER BY mentions.end_offset - mentions.start_offset LIMIT 1`,
    [uri, ...coverParameters(position)],
  );
  return row ? entityReferences(sql, row.entity) : null;
}

export async function mentionsIn(sql: Statements, uri: string): Promise<readonly MentionPassage[]> {
  const rows = await sql.all<MentionRow>(`${mentionSelect} WHERE documents.uri = ? ORDER BY mentions.start_offset`, [
    uri,
  ]);
  return rows.map(mentionPassage);
}
