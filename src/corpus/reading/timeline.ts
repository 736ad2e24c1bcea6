/** The dates that articles name. Biographies and footers date nothing, nor do notes. */
import type { Statements } from "../sql.ts";
import type { DatePassage, DatePeriod } from "../types.ts";
import { figurePassage, placeColumns, placeJoins, type FigureRow } from "./passages.ts";

const inBodies = `documents.role = 'article' AND figures.start_offset >= documents.body_start
  AND figures.end_offset <= documents.body_end`;

/** Dates on a line on which the entity is named: in most articles a line is a paragraph. */
const besideEntity = `EXISTS (SELECT 1 FROM profiles JOIN mentions ON mentions.profile = profiles.id
  WHERE profiles.entity = ? AND mentions.document = figures.document AND mentions.start_line = figures.start_line)`;

/** A date that resolves to no day stands at the far end of the index, beyond this. */
const furthest = Number.MAX_SAFE_INTEGER;

export async function datePeriods(sql: Statements, entity: string | null): Promise<readonly DatePeriod[]> {
  const rows = await sql.all<DatePeriod>(
    `SELECT figures.least AS least, figures.most AS most, count(*) AS count
     FROM figures JOIN documents ON documents.id = figures.document
     WHERE figures.dimension = 'date' AND figures.least < ${furthest} AND ${inBodies}${entity === null ? "" : ` AND ${besideEntity}`}
     GROUP BY figures.least, figures.most ORDER BY figures.least, figures.most`,
    entity === null ? [] : [entity],
  );
  return rows.map(({ least, most, count }) => ({ least, most, count }));
}

type DateRow = FigureRow & Pick<DatePassage, "title" | "source" | "published">;

export async function datesIn(
  sql: Statements,
  { least, most }: Pick<DatePeriod, "least" | "most">,
  entity: string | null,
): Promise<readonly DatePassage[]> {
  const rows = await sql.all<DateRow>(
    `SELECT ${placeColumns("figures")}, figures.id, figures.data, documents.title, documents.source, documents.published
     FROM figures ${placeJoins("figures")}
     WHERE figures.dimension = 'date' AND figures.least = ? AND figures.most = ? AND ${inBodies}${entity === null ? "" : ` AND ${besideEntity}`}
     ORDER BY documents.published, documents.uri, figures.start_offset`,
    entity === null ? [least, most] : [least, most, entity],
  );
  return rows.map((row) => ({
    ...figurePassage(row),
    title: row.title,
    source: row.source,
    published: row.published,
  }));
}
