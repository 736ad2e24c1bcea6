/** What the corpus asks of a database. Two drivers implement it; the SQL itself is in schema.ts and the files that use it. */

export type SqlValue = string | number | null | Uint8Array;
export type Parameters = readonly SqlValue[];

/** Statements inside one transaction. Parameters stand as `?`, in order. */
export interface Statements {
  /** Runs a script of statements without parameters. */
  exec(script: string): Promise<void>;
  run(sql: string, parameters?: Parameters): Promise<void>;
  /** Runs one statement for each list of parameters: the way to write many rows. */
  runAll(sql: string, rows: readonly Parameters[]): Promise<void>;
  all<Row extends object>(sql: string, parameters?: Parameters): Promise<readonly Row[]>;
  get<Row extends object>(sql: string, parameters?: Parameters): Promise<Row | undefined>;
}

export interface Database {
  /** False where `write` is refused. */
  readonly writable: boolean;
  /**
   * Runs `work` on one unchanging state of the database. Nothing of an unfinished `write` is seen.
   * @throws BrokenDatabase if the file is damaged; it has then been set aside and an empty one stands in its place.
   */
  read<T>(work: (statements: Statements) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in a transaction: all of it is kept, or on an error none. One at a time, in the order asked for.
   * @throws BrokenDatabase as `read` does; any other error of `work` or of the disk.
   */
  write<T>(work: (statements: Statements) => Promise<T>): Promise<T>;
  /** Gives the space of deleted rows back, so that nothing of them stays in the file. */
  compact(): Promise<void>;
  close(): Promise<void>;
}

/** What was wrong with an index file, for the log. */
export interface DatabaseProblem {
  readonly kind: "broken" | "other-version";
  readonly message: string;
  /** Where the file was moved to, null where it was deleted or never was a file. */
  readonly movedTo: string | null;
}

/** The database was damaged; what it held must be read again from the articles. */
export class BrokenDatabase extends Error {
  override readonly name = "BrokenDatabase";
}

/** The tables to make in a new file, and the version that a file must have to be used. */
export interface Schema {
  readonly version: number;
  readonly script: string;
}

/** One synchronous connection, as both SQLite builds have it. */
export interface Connection {
  exec(script: string): void;
  run(sql: string, rows: readonly Parameters[]): void;
  all(sql: string, parameters: Parameters): readonly object[];
  close(): void;
}

/** The one place where rows get their types: whoever writes the SQL says what it selects. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function typed<Row extends object>(rows: readonly object[]): readonly Row[];
function typed(rows: readonly object[]): readonly object[] {
  return rows;
}

/** JSON that the corpus wrote itself. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function parsed<T>(json: string): T;
export function parsed(json: string): unknown {
  return JSON.parse(json);
}

/** Runs what it is given one after the other. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work, work);
    this.#last = result.catch(() => null);
    return result;
  }
}

/** Makes `Statements` of a synchronous connection. */
export function statementsOn(connection: Connection): Statements {
  return {
    exec: async (script) => connection.exec(script),
    run: async (sql, parameters = []) => connection.run(sql, [parameters]),
    runAll: async (sql, rows) => connection.run(sql, rows),
    all: async <Row extends object>(sql: string, parameters: Parameters = []) =>
      typed<Row>(connection.all(sql, parameters)),
    get: async <Row extends object>(sql: string, parameters: Parameters = []) =>
      typed<Row>(connection.all(sql, parameters))[0],
  };
}

/** Runs `work` between `begin` and a commit; rolls back and rethrows on an error. */
export async function transaction<T>(
  connection: Connection,
  begin: string,
  work: (statements: Statements) => Promise<T>,
): Promise<T> {
  connection.exec(begin);
  try {
    const result = await work(statementsOn(connection));
    connection.exec("COMMIT");
    return result;
  } catch (error) {
    try {
      connection.exec("ROLLBACK");
    } catch {
      // SQLite rolled back by itself.
    }
    throw error;
  }
}
