/** The figures of a note that is indexed, each checked against the articles. */
import { FigureReader, type StoredFigure } from "../comparing/figures.ts";
import { KeyIndex, keysOf } from "../comparing/keys.ts";
import { checkFigures, type Evidence, type NoteFigure, type Verdict } from "../checking.ts";
import type { DecidedFigure } from "../decisions/apply.ts";
import { comparedIntervalKeys, dateInterval } from "../intervals.ts";
import { type FigureRow, figurePassage, figureSelect } from "../reading/passages.ts";
import { parsed, type Statements } from "../sql.ts";
import type { CheckSource, FigureCheck, FigurePassage } from "../types.ts";
import { isCited } from "./citation-links.ts";
import { messageOf } from "./message.ts";

/** In the order of the text, without what stands in citations; none for an article or a document that is not known. */
export async function checks(sql: Statements, uri: string): Promise<readonly FigureCheck[]> {
  const note = await sql.get<{ id: number }>("SELECT id FROM documents WHERE uri = ? AND role = 'note'", [uri]);
  if (!note) return [];
  const reader = new FigureReader();
  const index = new KeyIndex(sql);
  const passages = await passagesOf(sql, note.id);
  const stored = (await reader.ofDocument(sql, note.id)).filter(({ id }) => passages.has(id));
  const rows = new Map<string, number>();
  const figures: NoteFigure[] = [];
  for (const own of stored) {
    const candidates = await candidatesFor(sql, reader, index, own);
    for (const { id, figure } of candidates) rows.set(figure.id, id);
    const line = passages.get(own.id)?.range.start.line ?? 0;
    figures.push({ figure: own.figure, line, candidates: candidates.map(({ figure }) => figure) });
  }
  const sources = new SourceReader(sql);
  const found: FigureCheck[] = [];
  for (const [i, verdict] of checkFigures(figures).entries()) {
    const passage = passages.get(stored[i]?.id ?? 0);
    if (passage) found.push(await checkOf(passage, verdict, rows, sources));
  }
  return found;
}

async function candidatesFor(
  sql: Statements,
  reader: FigureReader,
  index: KeyIndex,
  own: StoredFigure,
): Promise<readonly StoredFigure[]> {
  // Only articles have keys.
  const ids = own.figure.kind === "date" ? await sameDates(sql, own) : await index.candidates(keysOf(own), null);
  const candidates: StoredFigure[] = [];
  for (const id of ids) {
    const candidate = await reader.get(sql, id);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

/** Beyond these a date is everybody's, such as the year of all articles. */
const mostDates = 500;

async function sameDates(sql: Statements, { figure }: StoredFigure): Promise<number[]> {
  if (dateInterval(figure.iso) === null) return [];
  const rows = await sql.all<{ id: number }>(
    `SELECT figures.id AS id FROM figures JOIN documents ON documents.id = figures.document
     WHERE figures.dimension = 'date' AND figures.least = ? AND figures.most = ? AND documents.role = 'article'
       AND figures.start_offset >= documents.body_start AND figures.end_offset <= documents.body_end
     ORDER BY documents.uri, figures.start_offset LIMIT ${mostDates}`,
    comparedIntervalKeys(figure),
  );
  return rows.map(({ id }) => id);
}

/** The figures of a note, but for those in its citations, and those that the user does not want checked. */
async function passagesOf(sql: Statements, document: number): Promise<ReadonlyMap<number, FigurePassage>> {
  const rows = await sql.all<FigureRow>(`${figureSelect} WHERE figures.document = ?`, [document]);
  const own = rows.filter(
    ({ line, start_character, data }) =>
      (line === null || !isCited(line, start_character)) && !parsed<DecidedFigure>(data).decided?.unchecked,
  );
  return new Map(own.map((row) => [row.id, figurePassage(row)]));
}

/** The sources of one round of checks: many figures of a note have the same ones. */
class SourceReader {
  readonly #sql: Statements;
  readonly #passages = new Map<number, FigurePassage>();
  readonly #documents = new Map<string, Pick<CheckSource, "title" | "source">>();

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  async get(id: number, { figure, relation }: Evidence): Promise<CheckSource | null> {
    const passage = await this.#passage(id);
    if (!passage) return null;
    const { published, voice, language, document } = figure;
    return { ...passage, ...(await this.#document(document)), published, voice, language, relation };
  }

  async #passage(id: number): Promise<FigurePassage | null> {
    const known = this.#passages.get(id);
    if (known) return known;
    const row = await this.#sql.get<FigureRow>(`${figureSelect} WHERE figures.id = ?`, [id]);
    if (!row) return null;
    const passage = figurePassage(row);
    this.#passages.set(id, passage);
    return passage;
  }

  async #document(uri: string): Promise<Pick<CheckSource, "title" | "source">> {
    let known = this.#documents.get(uri);
    if (!known) {
      const row = await this.#sql.get<Pick<CheckSource, "title" | "source">>(
        "SELECT title, source FROM documents WHERE uri = ?",
        [uri],
      );
      this.#documents.set(uri, (known = { title: row?.title ?? null, source: row?.source ?? null }));
    }
    return known;
  }
}

/** @param rows of the articles' figures, by the ids that they are compared under. */
async function checkOf(
  passage: FigurePassage,
  { status, disputed, evidence }: Verdict,
  rows: ReadonlyMap<string, number>,
  reader: SourceReader,
): Promise<FigureCheck> {
  const sources: CheckSource[] = [];
  for (const each of evidence) {
    const source = await reader.get(rows.get(each.figure.id) ?? 0, each);
    if (source) sources.push(source);
  }
  return { ...passage, status, disputed, sources, message: messageOf({ status, disputed, sources }) };
}
