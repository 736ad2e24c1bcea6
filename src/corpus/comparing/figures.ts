/** Figures as they are compared: with the corpus's ids of what they are about. */
import type { NearbyEntity, Topic } from "../../analysis/types.ts";
import type { ClaimFigure } from "../claims.ts";
import type { DecidedFigure } from "../decisions/apply.ts";
import { hash32, hashText, mix32 } from "../hashes.ts";
import { parsed, type Statements } from "../sql.ts";
import type { Role } from "../types.ts";

/** A figure with what the tables know it by. */
export interface StoredFigure {
  readonly id: number;
  readonly document: number;
  /** By chance but always the same: the figures of least rank stand for the others where there are too many. */
  readonly rank: number;
  /** Hashes of its claim keys, as they stand in the index. */
  readonly keys: readonly number[];
  /** Of the figure as it was when it got its keys. */
  readonly fingerprint: string;
  readonly figure: ClaimFigure;
}

interface FigureRow {
  readonly id: number;
  readonly uri: string;
  readonly role: Role;
  readonly voice: string;
  readonly published: string | null;
  readonly language: string;
  readonly body_start: number;
  readonly body_end: number;
  readonly anchor: string;
  readonly claim_keys: string;
  readonly fingerprint: string;
  readonly data: string;
  readonly document: number;
}

const figureSelect = `SELECT figures.id, documents.uri, documents.role, documents.voice, documents.published, documents.language,
  documents.body_start, documents.body_end, figures.anchor, figures.claim_keys, figures.fingerprint, figures.data, figures.document
  FROM figures JOIN documents ON documents.id = figures.document`;

/** Figures remembered at a time, and as many again that were used before them; one takes one or two kilobytes. */
const mostFigures = 50_000;
const mostDocuments = 20_000;

/**
 * Reads figures and remembers them, for what is compared once is compared again soon. Whoever changes an article, or
 * what its names mean, says so with `forget`.
 */
export class FigureReader {
  #figures = new Map<number, StoredFigure>();
  #older = new Map<number, StoredFigure>();
  readonly #ofDocument = new Map<number, Set<number>>();
  readonly #entities = new Map<number, ReadonlyMap<string, string>>();

  async get(sql: Statements, id: number): Promise<StoredFigure | undefined> {
    const known = this.known(id);
    if (known) return known;
    const stored = await this.#read(sql, id);
    if (stored) this.keep(stored);
    return stored;
  }

  /** The figure if it is remembered: what is asked for by the million should not wait for what is there. */
  known(id: number): StoredFigure | undefined {
    const young = this.#figures.get(id);
    if (young) return young;
    const older = this.#older.get(id);
    if (older) this.keep(older);
    return older;
  }

  async #read(sql: Statements, id: number): Promise<StoredFigure | undefined> {
    const row = await sql.get<FigureRow>(`${figureSelect} WHERE figures.id = ?`, [id]);
    return row && storedFigure(row, await this.#entitiesOf(sql, row.document));
  }

  /** The figures of an article as they are now, in order; not from memory. */
  async ofDocument(sql: Statements, document: number): Promise<readonly StoredFigure[]> {
    this.forget(document);
    const rows = await sql.all<FigureRow>(`${figureSelect} WHERE figures.document = ? ORDER BY figures.start_offset`, [
      document,
    ]);
    const entities = rows.length > 0 ? await this.#entitiesOf(sql, document) : new Map<string, string>();
    return rows.map((row) => storedFigure(row, entities));
  }

  keep(figure: StoredFigure): void {
    if (this.#figures.size >= mostFigures) {
      this.#older = this.#figures;
      this.#figures = new Map();
    }
    this.#figures.set(figure.id, figure);
    const siblings = this.#ofDocument.get(figure.document);
    if (siblings) siblings.add(figure.id);
    else this.#ofDocument.set(figure.document, new Set([figure.id]));
  }

  forget(document: number): void {
    for (const id of this.#ofDocument.get(document) ?? []) {
      this.#figures.delete(id);
      this.#older.delete(id);
    }
    this.#ofDocument.delete(document);
    this.#entities.delete(document);
  }

  clear(): void {
    this.#figures.clear();
    this.#older.clear();
    this.#ofDocument.clear();
    this.#entities.clear();
  }

  /** The corpus's ids for an article's own. */
  async #entitiesOf(sql: Statements, document: number): Promise<ReadonlyMap<string, string>> {
    let known = this.#entities.get(document);
    if (!known) {
      if (this.#entities.size >= mostDocuments) this.#entities.clear();
      const rows = await sql.all<{ local: string; entity: string }>(
        `SELECT local_entities.local AS local, profiles.entity AS entity FROM local_entities
         JOIN profiles ON profiles.id = local_entities.profile
         WHERE local_entities.document = ? AND profiles.entity IS NOT NULL`,
        [document],
      );
      this.#entities.set(document, (known = new Map(rows.map(({ local, entity }) => [local, entity]))));
    }
    return known;
  }
}

function storedFigure(row: FigureRow, entities: ReadonlyMap<string, string>): StoredFigure {
  const data = parsed<DecidedFigure>(row.data);
  const { same, different } = data.decided ?? {};
  // It stays when text is inserted before it.
  const id = `${row.uri}#${row.anchor}`;
  const topic = topicIn(data.topic, entities);
  const figure: ClaimFigure = {
    id,
    document: row.uri,
    print: row.voice,
    voice: topic.source === null ? row.voice : `source ${topic.source}`,
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
    topic,
    ...((same || different) && { decided: { ...(same && { same }), ...(different && { different }) } }),
  };
  const keys = row.claim_keys === "" ? [] : row.claim_keys.split(" ").map(Number);
  return { id: row.id, document: row.document, rank: mix32(hash32(id)), keys, fingerprint: row.fingerprint, figure };
}

function topicIn(topic: Topic, entities: ReadonlyMap<string, string>): Topic {
  const global = (local: string | null) => (local === null ? null : (entities.get(local) ?? null));
  const near = new Map<string, NearbyEntity>();
  for (const about of topic.entities) {
    const entity = global(about.entity);
    // The user said that it is no name.
    if (entity === null) continue;
    const known = near.get(entity);
    // Two of the article's entities may be one in the corpus: the nearer place counts, and the higher rank.
    const main = Math.min(known?.main ?? Infinity, about.main ?? Infinity);
    near.set(entity, { ...(known ?? about), entity, ...(main < Infinity && { main }) });
  }
  return {
    ...topic,
    entities: [...near.values()],
    countedEntity: global(topic.countedEntity),
    source: global(topic.source),
  };
}

/** Equal for figures that compare equally, wherever in their article they stand. */
export function fingerprintOf({ figure }: StoredFigure, evidence: boolean): string {
  return hashText(JSON.stringify([evidence, figure]));
}
