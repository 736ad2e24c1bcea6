/** Rows of mentions and figures with where they stand, and what is shown of them. */
import type { EntityKind } from "../../analysis/types.ts";
import type { DecidedFigure } from "../decisions/apply.ts";
import { previewOf } from "../preview.ts";
import { parsed } from "../sql.ts";
import type { FigurePassage, MentionPassage, Passage, Position, Range } from "../types.ts";

export interface PlaceRow {
  readonly uri: string;
  readonly start_line: number;
  readonly start_character: number;
  readonly end_line: number;
  readonly end_character: number;
  /** The line it begins on. */
  readonly line: string | null;
}

export interface MentionRow extends PlaceRow {
  readonly text: string;
  readonly kind: EntityKind;
  readonly entity: string;
}

export interface FigureRow extends PlaceRow {
  readonly id: number;
  readonly data: string;
}

export const placeColumns = (table: string) => `documents.uri AS uri, ${table}.start_line, ${table}.start_character,
  ${table}.end_line, ${table}.end_character, lines.text AS line`;
export const placeJoins = (table: string) => `JOIN documents ON documents.id = ${table}.document
  LEFT JOIN lines ON lines.document = ${table}.document AND lines.line = ${table}.start_line`;

export const mentionSelect = `SELECT ${placeColumns("mentions")}, mentions.text, profiles.entity AS entity, profiles.entity_kind AS kind
  FROM mentions JOIN profiles ON profiles.id = mentions.profile AND profiles.entity IS NOT NULL ${placeJoins("mentions")}`;
export const figureSelect = `SELECT ${placeColumns("figures")}, figures.id, figures.data FROM figures ${placeJoins("figures")}`;

/** The position may stand at either end: the cursor behind a word still means it. */
export function covers(table: string): string {
  return `(${table}.start_line < ? OR (${table}.start_line = ? AND ${table}.start_character <= ?))
    AND (${table}.end_line > ? OR (${table}.end_line = ? AND ${table}.end_character >= ?))`;
}

export function coverParameters({ line, character }: Position): number[] {
  return [line, line, character, line, line, character];
}

export function mentionPassage(row: MentionRow): MentionPassage {
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

export function rangeOf(row: Omit<PlaceRow, "uri" | "line">): Range {
  return {
    start: { line: row.start_line, character: row.start_character },
    end: { line: row.end_line, character: row.end_character },
  };
}

export function figurePassage(row: FigureRow): FigurePassage {
  const { text, kind, low, high, bound, unit, of, iso, ambiguous, decided } = parsed<DecidedFigure>(row.data);
  const corrected = decided?.corrected ? { corrected: true as const } : {};
  return { ...passage(row, text), kind, low, high, bound, unit, of, iso, ambiguous: ambiguous ?? false, ...corrected };
}
