/** One figure beside the others of its claim. */
import { checks } from "../checking/stored.ts";
import { claimOfNote } from "../comparing/note.ts";
import { relatedFigures } from "./related.ts";
import { reasonOf, relationOf } from "../relations.ts";
import type { Statements } from "../sql.ts";
import type { Comparison, FigurePassage, Position, RelatedFigure, Role } from "../types.ts";
import { gathered, memberOf, memberOrder, memberSelect, namesIn, type MemberRow } from "./claims.ts";
import {
  coverParameters,
  covers,
  figurePassage,
  figureSelect,
  placeColumns,
  placeJoins,
  type FigureRow,
} from "./passages.ts";

export async function comparisonAt(sql: Statements, uri: string, position: Position): Promise<Comparison | null> {
  const own = await figureAt(sql, uri, position);
  return own ? comparisonOf(sql, own) : null;
}

export async function relatedTo(sql: Statements, uri: string, position: Position): Promise<readonly RelatedFigure[]> {
  const own = await figureAt(sql, uri, position);
  return own ? relatedFigures(sql, own.id) : [];
}

type OwnRow = FigureRow & { readonly role: Role; readonly language: string };

function figureAt(sql: Statements, uri: string, position: Position): Promise<OwnRow | undefined> {
  return sql.get<OwnRow>(
    `${ownSelect} WHERE documents.uri = ? AND ${covers("figures")}
     ORDER BY figures.end_offset - figures.start_offset LIMIT 1`,
    [uri, ...coverParameters(position)],
  );
}

const ownSelect = `SELECT ${placeColumns("figures")}, figures.id, figures.data, documents.role, documents.language
  FROM figures ${placeJoins("figures")}`;

async function comparisonOf(sql: Statements, own: OwnRow): Promise<Comparison | null> {
  const id = own.role === "note" ? await claimOfNote(sql, own.id) : await claimOf(sql, own.id);
  if (id === null) return null;
  const rows = await sql.all<MemberRow>(`${memberSelect} WHERE claims.id = ? ${memberOrder}`, [id]);
  const names = await namesIn(sql, rows);
  const [claim] = gathered(rows, names);
  if (!claim) return null;
  const self = { ...figurePassage(own), language: own.language };
  const others = rows
    .filter((row) => row.id !== own.id)
    .map((row) => memberOf(row, names))
    .map((member) => {
      const relation = relationOf(self, member);
      return { member, relation, why: reasonOf(self, member, relation) };
    });
  return { figure: self, claim, others };
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

/** The same verdict as its diagnostics, so that both marks stand at the same figures. */
async function contradictedInNote(sql: Statements, uri: string): Promise<readonly FigurePassage[]> {
  return (await checks(sql, uri)).filter(({ status }) => status === "contradicted");
}
