/** Everything that was read, for reports. */
import type { Analysis, Mention } from "../../analysis/types.ts";
import type { DecidedFigure } from "../decisions/apply.ts";
import { parsed, type Statements } from "../sql.ts";
import type { Role, StoredAnalysis } from "../types.ts";
import { rangeOf, type PlaceRow } from "./passages.ts";

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
    figures: figures.map(({ data }) => parsed<DecidedFigure>(data)),
  };
  return { uri, role, analysis, figureRanges: figures.map(rangeOf) };
}
