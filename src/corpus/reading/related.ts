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

/** Exactly one thing keeps them apart from the figure: their time, their stage, or their scope. The likeliest first. */
export async function relatedFigures(sql: Statements, figure: number): Promise<readonly RelatedFigure[]> {
  const reader = new FigureReader();
  const own = await reader.get(sql, figure);
  if (!own) return [];
  const found: Found[] = [];
  for (const id of await new KeyIndex(sql).candidates(keysOf(own), own.id)) {
    const other = await reader.get(sql, id);
    const outside = other && outsideRelation(own.figure, other.figure);
    if (outside) found.push({ id, name: other.figure.id, outside });
  }
  found.sort((a, b) => b.outside.points - a.outside.points || (a.name < b.name ? -1 : 1));
  return passagesOf(sql, found);
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
