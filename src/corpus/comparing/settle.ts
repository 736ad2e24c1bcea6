/** Brings the claims up to date with what is pending, at a cost of what is pending and its neighbours. */
import type { Statements } from "../sql.ts";
import { deleteClaimsOf, replaceClaims } from "./claim-rows.ts";
import { addEdges, connected, removeEdges } from "./edges.ts";
import { fingerprintOf, type FigureReader, type StoredFigure } from "./figures.ts";
import { addKeys, KeyIndex, keysOf, removeKeys } from "./keys.ts";

/** A figure is `compare`d again with all it may be about the same as, or only `group`ed again with those it is linked to. */
type Work = "compare" | "group";

export async function settle(sql: Statements, reader: FigureReader): Promise<void> {
  const work = new Map<number, Work>();
  await takePending(sql, work);
  await rekeyDocuments(sql, reader, work);
  await compareAgain(sql, reader, work);
  await groupAgain(sql, reader, work.keys());
}

/** Takes figures of a document out of all comparisons; what hung on them is pending. @param ids all of them by default. */
export async function forgetFigures(
  sql: Statements,
  reader: FigureReader,
  document: number,
  ids?: ReadonlySet<number>,
): Promise<void> {
  const work = new Map<number, Work>();
  const figures = (await reader.ofDocument(sql, document)).filter(({ id }) => !ids || ids.has(id));
  reader.forget(document);
  for (const figure of figures) await uncompare(sql, figure, work);
  const forgotten = figures.map(({ id }) => [id]);
  for (const { id } of figures) work.delete(id);
  await sql.runAll(
    `INSERT INTO pending_figures (figure, work) VALUES (?, ?)
     ON CONFLICT (figure) DO UPDATE SET work = CASE WHEN excluded.work = 'compare' THEN 'compare' ELSE pending_figures.work END`,
    [...work],
  );
  await sql.runAll("DELETE FROM pending_figures WHERE figure = ?", forgotten);
  await sql.runAll("DELETE FROM figures WHERE id = ?", forgotten);
}

async function uncompare(sql: Statements, figure: StoredFigure, work: Map<number, Work>): Promise<void> {
  for (const promoted of await removeKeys(sql, figure)) work.set(promoted, "compare");
  for (const other of await removeEdges(sql, figure.id)) addWork(work, other, "group");
  await deleteClaimsOf(sql, [figure.id]);
}

function addWork(work: Map<number, Work>, figure: number, what: Work): void {
  if (what === "compare" || !work.has(figure)) work.set(figure, what);
}

async function takePending(sql: Statements, work: Map<number, Work>): Promise<void> {
  const rows = await sql.all<{ figure: number; work: Work }>("SELECT figure, work FROM pending_figures");
  for (const row of rows) work.set(row.figure, row.work);
  await sql.exec("DELETE FROM pending_figures");
}

/** Gives the figures of pending documents their keys anew, but for those that nothing changed of which is compared. */
async function rekeyDocuments(sql: Statements, reader: FigureReader, work: Map<number, Work>): Promise<void> {
  const documents = await sql.all<{ document: number; role: string; body_start: number; body_end: number }>(
    `SELECT pending_documents.document, documents.role, documents.body_start, documents.body_end
     FROM pending_documents JOIN documents ON documents.id = pending_documents.document`,
  );
  for (const { document, role, body_start, body_end } of documents) {
    const places = await sql.all<{ id: number }>(
      "SELECT id FROM figures WHERE document = ? AND start_offset >= ? AND end_offset <= ?",
      [document, body_start, body_end],
    );
    const inBody = new Set(places.map(({ id }) => id));
    for (const figure of await reader.ofDocument(sql, document)) {
      // Biographies and footers are no evidence, nor are notes.
      const evidence = role === "article" && inBody.has(figure.id);
      const fingerprint = fingerprintOf(figure, evidence);
      if (fingerprint === figure.fingerprint) continue;
      await uncompare(sql, figure, work);
      const keys = evidence ? keysOf(figure) : [];
      for (const demoted of await addKeys(sql, figure, keys, fingerprint)) work.set(demoted, "compare");
      work.set(figure.id, "compare");
      reader.keep({ ...figure, keys });
    }
  }
  await sql.exec("DELETE FROM pending_documents");
}

async function compareAgain(sql: Statements, reader: FigureReader, work: Map<number, Work>): Promise<void> {
  const again = [...work].filter(([, what]) => what === "compare").map(([id]) => id);
  for (const id of again) for (const other of await removeEdges(sql, id)) addWork(work, other, "group");
  const index = new KeyIndex(sql);
  const done = new Set<number>();
  for (const id of again) {
    const figure = await reader.get(sql, id);
    if (figure) await addEdges(sql, figure, done, index, reader);
    done.add(id);
  }
}

async function groupAgain(sql: Statements, reader: FigureReader, figures: Iterable<number>): Promise<void> {
  const done = new Set<number>();
  for (const id of figures) {
    if (done.has(id)) continue;
    const linked = await connected(sql, id);
    const members: StoredFigure[] = [];
    for (const member of linked.keys()) {
      done.add(member);
      const figure = await reader.get(sql, member);
      if (figure && figure.keys.length > 0) members.push(figure);
    }
    members.sort((a, b) => (a.figure.id < b.figure.id ? -1 : 1));
    await replaceClaims(sql, members, pairsOf(members, linked));
  }
}

/** Every linked pair once, in a fixed order. */
function pairsOf(
  members: readonly StoredFigure[],
  linked: ReadonlyMap<number, readonly number[]>,
): (readonly [string, string])[] {
  const names = new Map(members.map(({ id, figure }) => [id, figure.id]));
  return members.flatMap(({ id, figure }) =>
    (linked.get(id) ?? []).flatMap((other) => {
      const name = names.get(other);
      return name !== undefined && figure.id < name ? [[figure.id, name] as const] : [];
    }),
  );
}
