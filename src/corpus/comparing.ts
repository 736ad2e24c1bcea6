/** Keeps the claims up to date: only figures that share a key with something that changed are compared again. */
import type { AnalysedFigure } from "../analysis/types.ts";
import { buildClaims, claimKeys, type ClaimDraft, type ClaimFigure } from "./claims.ts";
import { parsed, type Statements } from "./sql.ts";

/** A key that more figures than this share says nothing of them. */
const commonKey = 5000;

interface FigureRow {
  readonly id: number;
  readonly uri: string;
  readonly voice: string;
  readonly published: string | null;
  readonly language: string;
  readonly anchor: string;
  readonly data: string;
  readonly document: number;
}

/** A figure with what the tables know it by. */
export interface StoredFigure {
  readonly id: number;
  readonly anchor: string;
  readonly figure: ClaimFigure;
}

const figureColumns = `figures.id, documents.uri, documents.voice, documents.published, documents.language,
  figures.anchor, figures.data, figures.document FROM figures JOIN documents ON documents.id = figures.document`;

/** Compares again whatever is pending. */
export async function settle(sql: Statements): Promise<void> {
  await rekey(sql);
  const pending = await sql.all<{ claim_key: string }>("SELECT claim_key FROM pending_keys");
  await sql.exec("DELETE FROM pending_documents; DELETE FROM pending_keys");
  const done = new Set<string>();
  for (const { claim_key } of pending) {
    if (done.has(claim_key)) continue;
    const { keys, figures } = await connected(sql, [claim_key]);
    for (const key of keys) done.add(key);
    await replaceClaims(sql, figures);
  }
}

/** Gives the figures of pending documents their keys anew. */
async function rekey(sql: Statements): Promise<void> {
  const documents = await sql.all<{ document: number; role: string }>(
    `SELECT pending_documents.document, documents.role FROM pending_documents
     JOIN documents ON documents.id = pending_documents.document`,
  );
  for (const { document, role } of documents) {
    const figures = await figuresOf(sql, document);
    const keys =
      role === "article" ? figures.flatMap(({ id, figure }) => keysOf(figure).map((key) => [key, id] as const)) : [];
    await sql.run(
      `INSERT INTO pending_keys (claim_key) SELECT DISTINCT claim_key FROM claim_keys
       WHERE figure IN (SELECT id FROM figures WHERE document = ?) ON CONFLICT (claim_key) DO NOTHING`,
      [document],
    );
    await forgetMemberships(sql, figures);
    await sql.runAll("INSERT INTO claim_keys (claim_key, figure) VALUES (?, ?)", keys);
    await sql.runAll(
      "INSERT INTO pending_keys (claim_key) VALUES (?) ON CONFLICT (claim_key) DO NOTHING",
      [...new Set(keys.map(([key]) => key))].map((key) => [key]),
    );
  }
}

async function forgetMemberships(sql: Statements, figures: readonly StoredFigure[]): Promise<void> {
  const ids = figures.map(({ id }) => [id]);
  await deleteClaimsOf(sql, figures);
  await sql.runAll("DELETE FROM claim_keys WHERE figure = ?", ids);
}

function keysOf(figure: ClaimFigure): string[] {
  return [...new Set(claimKeys(figure))];
}

export async function figuresOf(sql: Statements, document: number): Promise<StoredFigure[]> {
  const rows = await sql.all<FigureRow>(
    `SELECT ${figureColumns} WHERE figures.document = ? ORDER BY figures.start_offset`,
    [document],
  );
  const entities = await entitiesOf(sql, document);
  return rows.map((row) => storedFigure(row, entities));
}

/** The corpus's ids for an article's own. */
async function entitiesOf(sql: Statements, document: number): Promise<ReadonlyMap<string, string>> {
  const rows = await sql.all<{ local: string; entity: string }>(
    `SELECT local_entities.local AS local, profiles.entity AS entity FROM local_entities
     JOIN profiles ON profiles.id = local_entities.profile WHERE local_entities.document = ?`,
    [document],
  );
  return new Map(rows.map(({ local, entity }) => [local, entity]));
}

function storedFigure(row: FigureRow, entities: ReadonlyMap<string, string>): StoredFigure {
  const data = parsed<AnalysedFigure>(row.data);
  const { topic } = data;
  const figure: ClaimFigure = {
    id: `${row.uri}#${data.start}-${data.end}`,
    document: row.uri,
    voice: row.voice,
    published: row.published,
    language: row.language,
    text: data.text,
    kind: data.kind,
    low: data.low,
    high: data.high,
    bound: data.bound,
    unit: data.unit,
    per: data.per ?? null,
    of: data.of,
    iso: data.iso,
    point: data.point ?? false,
    ambiguous: data.ambiguous ?? false,
    topic: {
      ...topic,
      entities: topic.entities.map((about) => ({ ...about, entity: entities.get(about.entity) ?? about.entity })),
      countedEntity: topic.countedEntity === null ? null : (entities.get(topic.countedEntity) ?? topic.countedEntity),
      source: topic.source === null ? null : (entities.get(topic.source) ?? topic.source),
    },
  };
  return { id: row.id, anchor: `${row.uri}#${row.anchor}`, figure };
}

/** The figures that are linked to these keys, directly or through other figures, leaving out keys that are too common. */
export async function connected(
  sql: Statements,
  from: Iterable<string>,
): Promise<{ readonly keys: ReadonlySet<string>; readonly figures: readonly StoredFigure[] }> {
  const keys = new Set(from);
  const found = new Map<number, { readonly document: number }>();
  for (const key of keys) {
    const rows = await sql.all<{ figure: number; document: number }>(
      `SELECT claim_keys.figure AS figure, figures.document AS document FROM claim_keys
       JOIN figures ON figures.id = claim_keys.figure WHERE claim_keys.claim_key = ? LIMIT ${commonKey + 1}`,
      [key],
    );
    if (rows.length > commonKey) continue;
    for (const { figure, document } of rows) {
      if (found.has(figure)) continue;
      found.set(figure, { document });
      const others = await sql.all<{ claim_key: string }>("SELECT claim_key FROM claim_keys WHERE figure = ?", [
        figure,
      ]);
      for (const other of others) keys.add(other.claim_key);
    }
  }
  return { keys, figures: await load(sql, found) };
}

async function load(
  sql: Statements,
  wanted: ReadonlyMap<number, { readonly document: number }>,
): Promise<StoredFigure[]> {
  const entities = new Map<number, ReadonlyMap<string, string>>();
  const figures: StoredFigure[] = [];
  for (const [id, { document }] of wanted) {
    let known = entities.get(document);
    if (!known) entities.set(document, (known = await entitiesOf(sql, document)));
    const row = await sql.get<FigureRow>(`SELECT ${figureColumns} WHERE figures.id = ?`, [id]);
    if (row) figures.push(storedFigure(row, known));
  }
  return figures.sort((a, b) => (a.figure.id < b.figure.id ? -1 : 1));
}

async function replaceClaims(sql: Statements, figures: readonly StoredFigure[]): Promise<void> {
  await deleteClaimsOf(sql, figures);
  const byId = new Map(figures.map((stored) => [stored.figure.id, stored]));
  const used = new Set<string>();
  for (const draft of buildClaims(figures.map(({ figure }) => figure))) {
    const id = claimId(draft, byId, used);
    await sql.run(`INSERT INTO claims (id, about, relation) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING`, [
      id,
      draft.about,
      draft.relation,
    ]);
    await sql.runAll(
      `INSERT INTO claim_members (claim, figure, cluster, reason) VALUES (?, ?, ?, ?) ON CONFLICT (claim, figure) DO NOTHING`,
      draft.members.flatMap(({ figure, cluster, reason }) => {
        const stored = byId.get(figure);
        return stored ? [[id, stored.id, cluster, reason]] : [];
      }),
    );
  }
}

async function deleteClaimsOf(sql: Statements, figures: readonly StoredFigure[]): Promise<void> {
  const claims = new Set<string>();
  for (const { id } of figures) {
    const rows = await sql.all<{ claim: string }>("SELECT claim FROM claim_members WHERE figure = ?", [id]);
    for (const { claim } of rows) claims.add(claim);
  }
  const ids = [...claims].map((claim) => [claim]);
  await sql.runAll("DELETE FROM claims WHERE id = ?", ids);
  await sql.runAll("DELETE FROM claim_members WHERE claim = ?", ids);
}

/** From what it is about and its first member, so that it stays when members come and go or lines are inserted above. */
function claimId(draft: ClaimDraft, figures: ReadonlyMap<string, StoredFigure>, used: Set<string>): string {
  const [anchor = ""] = draft.members.map(({ figure }) => figures.get(figure)?.anchor ?? "").sort();
  let id = shortHash(`${draft.about}\n${anchor}`);
  for (let n = 2; used.has(id); n++) id = shortHash(`${draft.about}\n${anchor}\n${n}`);
  used.add(id);
  return id;
}

/** Two rounds of FNV-1a, 64 bits in base 36. */
export function shortHash(text: string): string {
  const round = (seed: number) => {
    let hash = seed;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(36).padStart(7, "0");
  };
  return round(0x811c9dc5) + round(0x2f0b4a37);
}
