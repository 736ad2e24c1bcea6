/** Pairs of figures that are about the same thing, kept so that a change is compared again with its neighbours alone. */
import { match, mayBeLinked } from "../claims/comparable.ts";
import { isUpdate } from "../relations.ts";
import type { Statements } from "../sql.ts";
import type { FigureReader, StoredFigure } from "./figures.ts";
import type { KeyIndex } from "./keys.ts";

interface EdgeRow {
  readonly other: number;
}

export async function neighbours(sql: Statements, figure: number): Promise<number[]> {
  const rows = await sql.all<EdgeRow>("SELECT other FROM claim_edges WHERE figure = ?", [figure]);
  return rows.map(({ other }) => other);
}

/** Takes its links and its updates away. @returns the figures that it was linked with. */
export async function removeEdges(sql: Statements, figure: number): Promise<number[]> {
  const others = await neighbours(sql, figure);
  await sql.run("DELETE FROM claim_edges WHERE figure = ?", [figure]);
  await sql.runAll(
    "DELETE FROM claim_edges WHERE figure = ? AND other = ?",
    others.map((other) => [other, figure]),
  );
  const updates = await sql.all<EdgeRow>("SELECT other FROM claim_updates WHERE figure = ?", [figure]);
  await sql.runAll(
    "DELETE FROM claim_updates WHERE figure = ? AND other = ?",
    updates.flatMap(({ other }) => [
      [figure, other],
      [other, figure],
    ]),
  );
  return others;
}

/** @param done figures whose pairs are all made: either of two finds the other. */
export async function addEdges(
  sql: Statements,
  figure: StoredFigure,
  done: ReadonlySet<number>,
  index: KeyIndex,
  reader: FigureReader,
): Promise<void> {
  const links: [number, number][] = [];
  const updates: [number, number][] = [];
  for (const id of await index.candidates(figure.keys, figure.id)) {
    const other = done.has(id) ? undefined : (reader.known(id) ?? (await reader.get(sql, id)));
    if (!other) continue;
    const kind = isPair(figure, other) ? links : areUpdates(figure, other) ? updates : null;
    kind?.push([figure.id, id], [id, figure.id]);
  }
  await sql.runAll(
    "INSERT INTO claim_edges (figure, other) VALUES (?, ?) ON CONFLICT (figure, other) DO NOTHING",
    links,
  );
  await sql.runAll(
    "INSERT INTO claim_updates (figure, other) VALUES (?, ?) ON CONFLICT (figure, other) DO NOTHING",
    updates,
  );
}

export function isPair(a: StoredFigure, b: StoredFigure): boolean {
  return mayBeLinked(a.figure.id < b.figure.id ? match(a.figure, b.figure) : match(b.figure, a.figure));
}

/** Whether the dates show one of two figures that are about the same to have taken the place of the other. */
function areUpdates({ figure: a }: StoredFigure, { figure: b }: StoredFigure): boolean {
  return a.id < b.id ? isUpdate(a, b) : isUpdate(b, a);
}

/** The figures that are linked with this one, directly or through others, and itself; each with its neighbours. */
export async function connected(sql: Statements, figure: number): Promise<Map<number, readonly number[]>> {
  const found = new Map<number, readonly number[]>();
  const waiting = [figure];
  for (let member = waiting.pop(); member !== undefined; member = waiting.pop()) {
    if (found.has(member)) continue;
    const others = await neighbours(sql, member);
    found.set(member, others);
    waiting.push(...others);
  }
  return found;
}
