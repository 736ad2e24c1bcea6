/** Claims with their members, by group, then by URI and place. */
import { idsIn, withNames } from "../comparing/claim-rows.ts";
import { reasonOf, relationOf } from "../relations.ts";
import type { Statements } from "../sql.ts";
import type { Claim, ClaimMember, Relation, Verdict } from "../types.ts";
import { figurePassage, placeColumns, placeJoins, type FigureRow } from "./passages.ts";

export interface MemberRow extends FigureRow {
  readonly claim: string;
  readonly about: string;
  readonly relation: Relation;
  readonly verdict: Verdict;
  readonly cluster: number;
  readonly contradicted: number;
  readonly quoted: string | null;
  readonly reason: string;
  readonly language: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
  readonly voice: string;
}

export const memberSelect = `SELECT ${placeColumns("figures")}, figures.id, figures.data, claims.id AS claim, claims.about, claims.relation,
  claims.verdict, claim_members.cluster, claim_members.contradicted, claim_members.quoted, claim_members.reason,
  documents.language, documents.title, documents.source, documents.published, documents.voice
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
      verdictRank[a.verdict] - verdictRank[b.verdict] ||
      voices(b) - voices(a) ||
      b.members.length - a.members.length ||
      (a.about < b.about ? -1 : a.about > b.about ? 1 : a.id < b.id ? -1 : 1),
  );
}

const allRelations: readonly Relation[] = ["differ", "agree", "single"];
const verdictRank: Readonly<Record<Verdict, number>> = { contradiction: 0, slip: 0, agreement: 1, single: 2 };

/** Prints of one text and all who quote one source count once. */
export function voices({ members }: Pick<Claim, "members">): number {
  return new Set(members.map(({ voice }) => voice)).size;
}

export async function claim(sql: Statements, id: string): Promise<Claim | null> {
  const rows = await sql.all<MemberRow>(`${memberSelect} WHERE claims.id = ? ${memberOrder}`, [id]);
  return gathered(rows, await namesIn(sql, rows))[0] ?? null;
}

export async function namesIn(sql: Statements, rows: readonly MemberRow[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const id of new Set(
    rows.flatMap(({ about, reason, quoted }) => [
      ...idsIn(about),
      ...idsIn(reason),
      ...(quoted === null ? [] : [quoted]),
    ]),
  )) {
    const row = await sql.get<{ name: string }>("SELECT name FROM entities WHERE id = ?", [id]);
    if (row) names.set(id, row.name);
  }
  return names;
}

/** Claims of rows that are ordered by claim. */
export function gathered(rows: readonly MemberRow[], names: ReadonlyMap<string, string>): Claim[] {
  const found = new Map<string, Claim & { readonly members: ClaimMember[] }>();
  for (const row of rows) {
    let known = found.get(row.claim);
    if (!known) {
      const { claim: id, relation, verdict } = row;
      found.set(id, (known = { id, about: withNames(row.about, names), relation, verdict, members: [] }));
    }
    known.members.push(memberOf(row, names));
  }
  return [...found.values()].map((known) => ({ ...known, members: withStandings(known.members) }));
}

/** Each member but the reference with how it stands to that. */
function withStandings(members: readonly ClaimMember[]): readonly ClaimMember[] {
  const reference = referenceOf(members);
  return members.map((member) => {
    if (!reference || member === reference) return member;
    const relation = relationOf(reference, member);
    return { ...member, standing: { relation, why: reasonOf(reference, member, relation) } };
  });
}

/** What the others are measured by: of the largest cluster the first that says a plain number and its unit, or else the first. */
function referenceOf(members: readonly ClaimMember[]): ClaimMember | undefined {
  const plain = members.filter(({ cluster, bound }) => cluster === 0 && bound === "exact");
  return plain.find(({ kind, unit }) => kind === "count" || unit !== null) ?? plain[0] ?? members[0];
}

export function memberOf(row: MemberRow, names: ReadonlyMap<string, string>): ClaimMember {
  const { title, source, published, voice, language, cluster, quoted } = row;
  const mark = row.contradicted === 1 ? { contradicted: true as const } : {};
  return {
    ...figurePassage(row),
    title,
    source,
    published,
    voice: quoted === null ? voice : `source ${quoted}`,
    ...(voice !== row.uri && { copyOf: voice }),
    language,
    cluster,
    ...mark,
    ...(quoted !== null && { quoted: names.get(quoted) ?? quoted }),
    reason: withNames(row.reason, names),
  };
}
