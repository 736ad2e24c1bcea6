/** Questions to the tables. Every list has a fixed order: by URI, then by place. */
import type { Analysis, AnalysedFigure, EntityKind, Mention } from "../analysis/types.ts";
import { idsIn, withNames } from "./comparing/claim-rows.ts";
import { claimOfNote } from "./comparing/note.ts";
import { dateInterval, dimensionOf, inBase, statedInterval, type Interval } from "./intervals.ts";
import { relationOf } from "./relation.ts";
import { previewOf } from "./preview.ts";
import { parsed, type Statements } from "./sql.ts";
import type {
  Claim,
  ClaimMember,
  Comparison,
  Corpus,
  CorpusStatistics,
  DocumentSummary,
  EntityReferences,
  EntitySummary,
  FigurePassage,
  MentionPassage,
  Passage,
  Position,
  Range,
  Relation,
  Role,
  Skipped,
  StoredAnalysis,
} from "./types.ts";

interface PlaceRow {
  readonly uri: string;
  readonly start_line: number;
  readonly start_character: number;
  readonly end_line: number;
  readonly end_character: number;
  /** The line it begins on. */
  readonly line: string | null;
}

interface MentionRow extends PlaceRow {
  readonly text: string;
  readonly kind: EntityKind;
  readonly entity: string;
}

export interface FigureRow extends PlaceRow {
  readonly id: number;
  readonly data: string;
}

const placeColumns = (table: string) => `documents.uri AS uri, ${table}.start_line, ${table}.start_character,
  ${table}.end_line, ${table}.end_character, lines.text AS line`;
const placeJoins = (table: string) => `JOIN documents ON documents.id = ${table}.document
  LEFT JOIN lines ON lines.document = ${table}.document AND lines.line = ${table}.start_line`;

const mentionSelect = `SELECT ${placeColumns("mentions")}, mentions.text, profiles.entity AS entity, profiles.entity_kind AS kind
  FROM mentions JOIN profiles ON profiles.id = mentions.profile AND profiles.entity IS NOT NULL ${placeJoins("mentions")}`;
export const figureSelect = `SELECT ${placeColumns("figures")}, figures.id, figures.data FROM figures ${placeJoins("figures")}`;

export async function documents(sql: Statements): Promise<readonly DocumentSummary[]> {
  const rows = await sql.all<Omit<DocumentSummary, "contradicted"> & { readonly id: number }>(
    "SELECT id, uri, role, title, source, language, published, voice, mentions, figures FROM documents ORDER BY uri",
  );
  const counts = await sql.all<{ document: number; count: number }>(
    `SELECT figures.document AS document, count(DISTINCT figures.id) AS count FROM claims
     JOIN claim_members ON claim_members.claim = claims.id AND claim_members.contradicted = 1
     JOIN figures ON figures.id = claim_members.figure WHERE claims.relation = 'differ' GROUP BY figures.document`,
  );
  const contradicted = new Map(counts.map(({ document, count }) => [document, count]));
  return rows.map(({ id, ...row }) => ({ ...row, contradicted: contradicted.get(id) ?? 0 }));
}

export async function statistics(sql: Statements): Promise<CorpusStatistics> {
  const row = await sql.get<{ [key in keyof CorpusStatistics]: number | null }>(
    `SELECT (SELECT count(*) FROM documents WHERE role = 'article') AS articles,
       (SELECT count(*) FROM documents WHERE role = 'note') AS notes,
       (SELECT sum(mentions) FROM documents) AS mentions,
       (SELECT count(*) FROM entities) AS entities,
       (SELECT sum(figures) FROM documents) AS figures,
       (SELECT count(*) FROM claims WHERE relation = 'differ') AS contradictions`,
  );
  return {
    articles: row?.articles ?? 0,
    notes: row?.notes ?? 0,
    mentions: row?.mentions ?? 0,
    entities: row?.entities ?? 0,
    figures: row?.figures ?? 0,
    contradictions: row?.contradictions ?? 0,
  };
}

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

/** The position may stand at either end: the cursor behind a word still means it. */
function covers(table: string): string {
  return `(${table}.start_line < ? OR (${table}.start_line = ? AND ${table}.start_character <= ?))
    AND (${table}.end_line > ? OR (${table}.end_line = ? AND ${table}.end_character >= ?))`;
}

function coverParameters({ line, character }: Position): number[] {
  return [line, line, character, line, line, character];
}

function mentionPassage(row: MentionRow): MentionPassage {
  return { ...passage(row, row.text), kind: row.kind, entity: row.entity };
}

function passage(row: PlaceRow, text: string): Passage {
  const range = rangeOf(row);
  const { start, end } = range;
  const line = row.line ?? text;
  const shown = end.line === start.line ? end.character : line.length;
  const place = row.line === null ? previewOf(text, 0, text.length) : previewOf(line, start.character, shown);
  return { uri: row.uri, range, text, ...place };
}

function rangeOf(row: Omit<PlaceRow, "uri" | "line">): Range {
  return {
    start: { line: row.start_line, character: row.start_character },
    end: { line: row.end_line, character: row.end_character },
  };
}

export function figurePassage(row: FigureRow): FigurePassage {
  const { text, kind, low, high, bound, unit, of, iso, ambiguous } = parsed<AnalysedFigure>(row.data);
  return { ...passage(row, text), kind, low, high, bound, unit, of, iso, ambiguous: ambiguous ?? false };
}

interface MemberRow extends FigureRow {
  readonly claim: string;
  readonly about: string;
  readonly relation: Relation;
  readonly cluster: number;
  readonly contradicted: number;
  readonly reason: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly voice: string;
}

const memberSelect = `SELECT ${placeColumns("figures")}, figures.id, figures.data, claims.id AS claim, claims.about, claims.relation,
  claim_members.cluster, claim_members.contradicted, claim_members.reason, documents.title, documents.source, documents.published, documents.voice
  FROM claims JOIN claim_members ON claim_members.claim = claims.id
  JOIN figures ON figures.id = claim_members.figure ${placeJoins("figures")}`;
const memberOrder = "ORDER BY claims.id, claim_members.cluster, documents.uri, figures.start_offset";

/** Contradictions first, of these the ones with most articles. */
export async function claims(
  sql: Statements,
  relations: readonly Relation[] = allRelations,
): Promise<readonly Claim[]> {
  const wanted = relations.map(() => "?").join(", ");
  const rows = await sql.all<MemberRow>(
    `${memberSelect} WHERE claims.relation IN (${wanted}) ${memberOrder}`,
    relations,
  );
  const all = await sql.all<{ id: string; name: string }>("SELECT id, name FROM entities");
  const names = new Map(all.map(({ id, name }) => [id, name]));
  return gathered(rows, names).sort(
    (a, b) =>
      relationRank[a.relation] - relationRank[b.relation] ||
      voices(b) - voices(a) ||
      b.members.length - a.members.length ||
      (a.about < b.about ? -1 : a.about > b.about ? 1 : a.id < b.id ? -1 : 1),
  );
}

const allRelations: readonly Relation[] = ["differ", "agree", "single"];
const relationRank: Readonly<Record<Relation, number>> = { differ: 0, agree: 1, single: 2 };

function voices(claim: Claim): number {
  return new Set(claim.members.map((member) => member.voice)).size;
}

async function namesIn(sql: Statements, rows: readonly MemberRow[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const id of new Set(rows.flatMap(({ about, reason }) => [...idsIn(about), ...idsIn(reason)]))) {
    const row = await sql.get<{ name: string }>("SELECT name FROM entities WHERE id = ?", [id]);
    if (row) names.set(id, row.name);
  }
  return names;
}

/** Claims of rows that are ordered by claim. */
function gathered(rows: readonly MemberRow[], names: ReadonlyMap<string, string>): Claim[] {
  const found = new Map<string, { id: string; about: string; relation: Relation; members: ClaimMember[] }>();
  for (const row of rows) {
    let claim = found.get(row.claim);
    if (!claim) {
      const about = withNames(row.about, names);
      found.set(row.claim, (claim = { id: row.claim, about, relation: row.relation, members: [] }));
    }
    claim.members.push(memberOf(row, names));
  }
  return [...found.values()];
}

function memberOf(row: MemberRow, names: ReadonlyMap<string, string>): ClaimMember {
  const { title, source, published, voice, cluster } = row;
  const mark = row.contradicted === 1 ? { contradicted: true as const } : {};
  return {
    ...figurePassage(row),
    title,
    source,
    published,
    voice,
    cluster,
    ...mark,
    reason: withNames(row.reason, names),
  };
}

export async function comparisonAt(sql: Statements, uri: string, position: Position): Promise<Comparison | null> {
  const own = await sql.get<FigureRow & { role: Role }>(
    `${ownSelect} WHERE documents.uri = ? AND ${covers("figures")}
     ORDER BY figures.end_offset - figures.start_offset LIMIT 1`,
    [uri, ...coverParameters(position)],
  );
  return own ? comparisonOf(sql, own) : null;
}

const ownSelect = `SELECT ${placeColumns("figures")}, figures.id, figures.data, documents.role
  FROM figures ${placeJoins("figures")}`;

async function comparisonOf(sql: Statements, own: FigureRow & { role: Role }): Promise<Comparison | null> {
  const id = own.role === "note" ? await claimOfNote(sql, own.id) : await claimOf(sql, own.id);
  if (id === null) return null;
  const rows = await sql.all<MemberRow>(`${memberSelect} WHERE claims.id = ? ${memberOrder}`, [id]);
  const names = await namesIn(sql, rows);
  const [claim] = gathered(rows, names);
  if (!claim) return null;
  const self = figurePassage(own);
  const others = rows
    .filter((row) => row.id !== own.id)
    .map((row) => memberOf(row, names))
    .map((member) => ({ member, relation: relationOf(self, member) }));
  return { claim, others };
}

async function claimOf(sql: Statements, figure: number): Promise<string | null> {
  const row = await sql.get<{ claim: string }>(
    "SELECT claim FROM claim_members WHERE figure = ? ORDER BY claim LIMIT 1",
    [figure],
  );
  return row?.claim ?? null;
}

/** Of an article: figures that another one contradicts. Of a note: figures that articles contradict and none supports. */
export async function contradictedIn(sql: Statements, uri: string): Promise<readonly FigurePassage[]> {
  const document = await sql.get<{ role: Role }>("SELECT role FROM documents WHERE uri = ?", [uri]);
  if (document?.role === "note") return contradictedInNote(sql, uri);
  const rows = await sql.all<FigureRow>(
    `${figureSelect} WHERE documents.uri = ? AND EXISTS (SELECT 1 FROM claim_members
       WHERE claim_members.figure = figures.id AND claim_members.contradicted = 1) ORDER BY figures.start_offset`,
    [uri],
  );
  return rows.map(figurePassage);
}

async function contradictedInNote(sql: Statements, uri: string): Promise<readonly FigurePassage[]> {
  const rows = await sql.all<FigureRow & { role: Role }>(
    `${ownSelect} WHERE documents.uri = ? ORDER BY figures.start_offset`,
    [uri],
  );
  const contradicted: FigurePassage[] = [];
  for (const row of rows) {
    const others = (await comparisonOf(sql, row))?.others ?? [];
    if (others.length > 0 && others.every(({ relation }) => relation === "differs"))
      contradicted.push(figurePassage(row));
  }
  return contradicted;
}

/** How many figures a search gives at most. */
const mostFound = 500;

export async function findFigures(
  sql: Statements,
  query: Parameters<Corpus["findFigures"]>[0],
): Promise<readonly FigurePassage[]> {
  const wanted = query.iso === null ? numbersOf(query) : dateInterval(query.iso);
  if (!wanted) return [];
  const bounds = [Math.min(wanted.most, Number.MAX_VALUE), Math.max(wanted.least, -Number.MAX_VALUE)];
  const anyUnit = query.iso === null && query.unit === null;
  const dimension = query.iso === null ? dimensionOf("measure", query.unit) : "date";
  const rows = await sql.all<FigureRow>(
    anyUnit
      ? `${figureSelect} WHERE figures.own_least <= ? AND figures.own_most >= ? AND figures.dimension <> 'date'`
      : `${figureSelect} WHERE figures.least <= ? AND figures.most >= ? AND figures.dimension = ?`,
    anyUnit ? bounds : [...bounds, dimension],
  );
  return rows
    .map(figurePassage)
    .map((found) => ({ found, distance: misfit(statedInterval(anyUnit ? { ...found, unit: null } : found), wanted) }))
    .sort((a, b) => a.distance - b.distance || comparePassages(a.found, b.found))
    .slice(0, mostFound)
    .map(({ found }) => found);
}

function numbersOf({ low, high, unit }: Parameters<Corpus["findFigures"]>[0]): Interval {
  return {
    least: low === null ? -Infinity : inBase(low, unit),
    most: high === null ? Infinity : inBase(high, unit),
  };
}

/** 0 for the same interval, more the further its ends are away; an open end is further than any. */
function misfit(found: Interval, wanted: Interval): number {
  return endMisfit(found.least, wanted.least) + endMisfit(found.most, wanted.most);
}

function endMisfit(found: number, wanted: number): number {
  if (found === wanted) return 0;
  if (!Number.isFinite(found) || !Number.isFinite(wanted)) return 10;
  return Math.min(9, Math.abs(found - wanted) / Math.max(Math.abs(found), Math.abs(wanted)));
}

export function comparePassages(a: Passage, b: Passage): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
}

export async function skipped(sql: Statements): Promise<readonly Skipped[]> {
  const rows = await sql.all<Skipped>("SELECT uri, reason FROM skipped ORDER BY uri");
  return rows.map(({ uri, reason }) => ({ uri, reason }));
}

interface StoredRow extends Pick<Analysis, "title" | "source" | "language" | "published"> {
  readonly id: number;
  readonly uri: string;
  readonly role: Role;
  readonly body_start: number;
  readonly body_end: number;
}

export async function analyses(sql: Statements): Promise<readonly StoredAnalysis[]> {
  const rows = await sql.all<StoredRow>(
    "SELECT id, uri, role, title, source, language, published, body_start, body_end FROM documents ORDER BY uri",
  );
  const stored: StoredAnalysis[] = [];
  for (const row of rows) stored.push(await storedAnalysis(sql, row));
  return stored;
}

async function storedAnalysis(sql: Statements, row: StoredRow): Promise<StoredAnalysis> {
  const { id, uri, role, title, source, language, published, body_start, body_end } = row;
  const mentions = await sql.all<Mention>(
    `SELECT mentions.start_offset AS start, mentions.end_offset AS "end", mentions.text, profiles.entity_kind AS kind,
       profiles.entity AS entity, mentions.confidence FROM mentions JOIN profiles ON profiles.id = mentions.profile
     WHERE mentions.document = ? AND profiles.entity IS NOT NULL ORDER BY mentions.start_offset`,
    [id],
  );
  const figures = await sql.all<Omit<PlaceRow, "uri" | "line"> & { readonly data: string }>(
    `SELECT start_line, start_character, end_line, end_character, data FROM figures WHERE document = ? ORDER BY start_offset`,
    [id],
  );
  const body = { start: body_start, end: body_end };
  const analysis: Analysis = {
    title,
    source,
    language,
    published,
    body,
    paragraphs: [],
    entities: mentions.map((mention) => ({ ...mention })),
    figures: figures.map(({ data }) => parsed<AnalysedFigure>(data)),
  };
  return { uri, role, analysis, figureRanges: figures.map(rangeOf) };
}
