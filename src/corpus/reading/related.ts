/** Figures that are close to one, but not compared with it. */
import { FigureReader } from "../comparing/figures.ts";
import { KeyIndex, keysOf } from "../comparing/keys.ts";
import { type Outside, outsideRelation } from "../relations.ts";
import type { Statements } from "../sql.ts";
import type { RelatedFigure } from "../types.ts";
import { memberOf, memberSelect, namesIn, type MemberRow } from "./claims.ts";

/** So many are shown; more would be a list of everything about the same thing. */
const mostRelated = 12;

interface Found {
  readonly id: number;
  /** The same whatever order the articles came in. */
  readonly name: string;
  readonly outside: Outside;
}

/** Members of a claim that are asked where the figure itself says too little: one may name the time that another leaves out. */
const mostAsked = 4;

/**
 * What exactly one thing keeps apart from the figure: time, stage, or scope; or where that is nothing, from another figure
 * of its claim. The likeliest first.
 */
export async function relatedFigures(sql: Statements, figure: number): Promise<readonly RelatedFigure[]> {
  const reader = new FigureReader();
  const index = new KeyIndex(sql);
  const siblings = await siblingsOf(sql, figure);
  const found = new Map<number, Found>();
  for (const id of [figure, ...siblings].slice(0, mostAsked)) {
    const own = found.size > 0 ? undefined : await reader.get(sql, id);
    if (!own) break;
    for (const candidate of await index.candidates(keysOf(own), id)) {
      if (candidate === figure || siblings.includes(candidate) || found.has(candidate)) continue;
      const other = await reader.get(sql, candidate);
      const outside = other && outsideRelation(own.figure, other.figure);
      if (outside) found.set(candidate, { id: candidate, name: other.figure.id, outside });
    }
  }
  return passagesOf(
    sql,
    [...found.values()].sort((a, b) => b.outside.points - a.outside.points || (a.name < b.name ? -1 : 1)),
  );
}

/** The other figures of its claim, those of its own article first: the text says what its headline leaves out. */
async function siblingsOf(sql: Statements, figure: number): Promise<readonly number[]> {
  const rows = await sql.all<{ id: number }>(
    `SELECT figures.id AS id FROM claim_members AS own JOIN claim_members AS others ON others.claim = own.claim
     JOIN figures AS mine ON mine.id = own.figure JOIN figures ON figures.id = others.figure
     JOIN documents ON documents.id = figures.document WHERE own.figure = ? AND others.figure <> own.figure
     ORDER BY CASE WHEN figures.document = mine.document THEN 0 ELSE 1 END, others.cluster, documents.uri, figures.start_offset`,
    [figure],
  );
  return rows.map(({ id }) => id);
}

/** One of each voice and relation: the rest says the same again. */
async function passagesOf(sql: Statements, found: readonly Found[]): Promise<readonly RelatedFigure[]> {
  const related: RelatedFigure[] = [];
  const seen = new Set<string>();
  for (const { id, outside } of found) {
    if (related.length >= mostRelated) break;
    const row = await sql.get<MemberRow>(`${memberSelect} WHERE figures.id = ? ORDER BY claims.id LIMIT 1`, [id]);
    if (!row) continue;
    const member = memberOf(row, await namesIn(sql, [row]));
    const key = JSON.stringify([outside.relation, member.voice, member.low, member.high, member.unit]);
    if (seen.has(key)) continue;
    seen.add(key);
    related.push({ member, relation: outside.relation, why: outside.reason });
  }
  return related;
}
