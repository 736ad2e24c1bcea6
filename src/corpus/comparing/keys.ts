/** The index of claim keys: which figures may be compared at all. */
import { claimKeys } from "../claims.ts";
import { hash48 } from "../hashes.ts";
import type { Statements } from "../sql.ts";
import type { StoredFigure } from "./figures.ts";

/**
 * Under a key with more figures than this, each is compared with so many of them: those of least rank, which are the
 * same whatever order the articles came in. All keys of a figure together still find what it goes with.
 */
export const sampleSize = 32;

export function keysOf({ figure }: StoredFigure): number[] {
  return [...new Set(claimKeys(figure).map(hash48))];
}

interface KeyRow {
  readonly figure: number;
}

/** Figures under a key, of least rank first. */
async function firstUnder(sql: Statements, key: number, limit: number): Promise<number[]> {
  const rows = await sql.all<KeyRow>(
    "SELECT figure FROM claim_keys WHERE claim_key = ? ORDER BY rank, figure LIMIT ?",
    [key, limit],
  );
  return rows.map(({ figure }) => figure);
}

/** Answers for the length of one transaction in which the index does not change. */
export class KeyIndex {
  readonly #sql: Statements;
  readonly #first = new Map<number, readonly number[]>();

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  /** The figures that one with these keys is compared with. @param self its id, null if it is not in the index. */
  async candidates(keys: readonly number[], self: number | null): Promise<Set<number>> {
    const found = new Set<number>();
    for (const key of keys) for (const figure of await this.#under(key, self)) found.add(figure);
    if (self !== null) found.delete(self);
    return found;
  }

  async #under(key: number, self: number | null): Promise<readonly number[]> {
    let first = this.#first.get(key);
    if (!first) this.#first.set(key, (first = await firstUnder(this.#sql, key, sampleSize + 1)));
    if (first.length <= sampleSize) return first;
    const sample = first.slice(0, sampleSize);
    if (self === null || !sample.includes(self)) return sample;
    // It stands for others, so that all are compared with it.
    const rows = await this.#sql.all<KeyRow>("SELECT figure FROM claim_keys WHERE claim_key = ?", [key]);
    return rows.map(({ figure }) => figure);
  }
}

/** The first figure under a key that does not stand for others. */
async function nextInLine(
  sql: Statements,
  key: number,
): Promise<{ readonly rank: number; readonly figure: number } | undefined> {
  return sql.get(
    `SELECT rank, figure FROM claim_keys WHERE claim_key = ? ORDER BY rank, figure LIMIT 1 OFFSET ${sampleSize}`,
    [key],
  );
}

/** The figures that are next in line under keys where this one stands for others. */
async function displacedBy(sql: Statements, { id, rank }: StoredFigure, keys: readonly number[]): Promise<Set<number>> {
  const displaced = new Set<number>();
  for (const key of keys) {
    const next = await nextInLine(sql, key);
    if (next && (rank < next.rank || (rank === next.rank && id < next.figure))) displaced.add(next.figure);
  }
  return displaced;
}

/** Takes a figure out of the index. @returns the figures that stand for others in its place from now on. */
export async function removeKeys(sql: Statements, figure: StoredFigure): Promise<Set<number>> {
  const promoted = await displacedBy(sql, figure, figure.keys);
  await sql.runAll(
    "DELETE FROM claim_keys WHERE claim_key = ? AND rank = ? AND figure = ?",
    figure.keys.map((key) => [key, figure.rank, figure.id]),
  );
  return promoted;
}

/** Puts a figure into the index. @returns the figures that stood for others in its place until now. */
export async function addKeys(
  sql: Statements,
  figure: StoredFigure,
  keys: readonly number[],
  fingerprint: string,
): Promise<Set<number>> {
  await sql.runAll(
    "INSERT INTO claim_keys (claim_key, rank, figure) VALUES (?, ?, ?)",
    keys.map((key) => [key, figure.rank, figure.id]),
  );
  await sql.run("UPDATE figures SET claim_keys = ?, fingerprint = ? WHERE id = ?", [
    keys.join(" "),
    fingerprint,
    figure.id,
  ]);
  return displacedBy(sql, figure, keys);
}
