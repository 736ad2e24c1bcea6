/** Claims with their members, by group, then by URI and place. */
import { idsIn, withNames } from "../comparing/claim-rows.ts";
import type { Statements } from "../sql.ts";
import type { Claim, ClaimMember, Relation } from "../types.ts";
import { figurePassage, placeColumns, placeJoins, type FigureRow } from "./passages.ts";

export interface MemberRow extends FigureRow {
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

export const memberSelect = `SELECT ${placeColumns("figures")}, figures.id, figures.data, claims.id AS claim, claims.about, claims.relation,
  claim_members.cluster, claim_members.contradicted, claim_members.reason, documents.title, documents.source, documents.published, documents.voice
  FROM claims JOIN claim_members ON claim_members.claim = claims.id
  JOIN figures ON figures.id = claim_members.figure ${placeJoins("figures")}`;
export const memberOrder = "ORDER BY claims.id, claim_members.cluster, documents.uri, figures.start_offset";

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

export async function namesIn(sql: Statements, rows: readonly MemberRow[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const id of new Set(rows.flatMap(({ about, reason }) => [...idsIn(about), ...idsIn(reason)]))) {
    const row = await sql.get<{ name: string }>("SELECT name FROM entities WHERE id = ?", [id]);
    if (row) names.set(id, row.name);
  }
  return names;
}

/** Claims of rows that are ordered by claim. */
export function gathered(rows: readonly MemberRow[], names: ReadonlyMap<string, string>): Claim[] {
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

export function memberOf(row: MemberRow, names: ReadonlyMap<string, string>): ClaimMember {
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
