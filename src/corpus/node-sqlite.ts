/** Node's own SQLite, in a file or in memory. */
import type { DatabaseSync, StatementSync } from "node:sqlite";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import {
  BrokenDatabase,
  Queue,
  transaction,
  type Connection,
  type Database,
  type DatabaseProblem,
  type Schema,
} from "./sql.ts";

export interface NodeDatabaseOptions {
  /** Path of the file, whose folder is made where it is missing; ":memory:" for none. */
  readonly path: string;
  readonly schema: Schema;
  /** A second connection beside the writer's: refuses `write`, makes no file. */
  readonly readOnly?: boolean;
  /** Told when a file could not be used and was set aside. */
  readonly onProblem?: (problem: DatabaseProblem) => void;
}

/** SQLITE_CORRUPT and SQLITE_NOTADB. */
const brokenCodes = new Set([11, 26]);
/** Milliseconds to wait for another connection's transaction. */
const busyTimeout = 10_000;
/** Files up to this size are checked whole when opened; a larger one shows its damage when it is read. */
const wholeCheckLimit = 32 * 1024 * 1024;

/** Kibibytes of pages kept in memory: the writer touches all of its indices with every article. */
const writerCache = 65_536;
const readerCache = 16_384;
/**
 * Pages in the log before they are written to the file itself. A batch of articles touches more than the thousand that are
 * usual, and most of these again with the next batch.
 */
const checkpointPages = 8000;

/** Whether this Node has SQLite: 22.13 and newer, and every VS Code since 1.104. */
export function hasNodeSqlite(): boolean {
  return process.getBuiltinModule?.("node:sqlite") !== undefined;
}

/**
 * Opens the index. A file that is damaged or of another version is set aside and an empty one made in its place.
 * @throws if the folder cannot be written to, or with `readOnly` if there is no usable file yet.
 */
export async function openNodeDatabase(options: NodeDatabaseOptions): Promise<Database> {
  const { path, schema, readOnly = false, onProblem } = options;
  const sqlite = await import("node:sqlite");
  const inMemory = path === ":memory:";
  if (!inMemory && !readOnly) await mkdir(dirname(path), { recursive: true });

  const connectHere = () => connect(new sqlite.DatabaseSync(path, { readOnly }));

  async function open(): Promise<Connection> {
    let problem: Omit<DatabaseProblem, "movedTo">;
    const fresh = inMemory || !(await exists(path));
    let connection: Connection | null = null;
    try {
      connection = connectHere();
      if (readOnly) prepareReader(connection);
      else prepareWriter(connection, inMemory);
      if (fresh && !readOnly) makeTables(connection, schema);
      else if (!inMemory && !readOnly && (await sizeOf(path)) <= wholeCheckLimit) checkWhole(connection);
      const version = Number(valueOf(connection, "PRAGMA user_version"));
      if (version === schema.version) return connection;
      // An empty file is a writer that was killed before it made its tables.
      const empty = valueOf(connection, "SELECT count(*) FROM sqlite_master") === 0;
      if (empty && !readOnly) {
        makeTables(connection, schema);
        return connection;
      }
      problem = { kind: "other-version", message: `The index has version ${version}, ${schema.version} is wanted.` };
    } catch (error) {
      if (!isBroken(error)) {
        connection?.close();
        throw error;
      }
      problem = { kind: "broken", message: messageOf(error) };
    }
    connection?.close();
    if (readOnly) throw new BrokenDatabase(problem.message);
    return replace(problem);
  }

  async function replace(problem: Omit<DatabaseProblem, "movedTo">): Promise<Connection> {
    const movedTo = await setAside(path, problem.kind);
    onProblem?.({ ...problem, movedTo });
    const connection = connectHere();
    prepareWriter(connection, inMemory);
    makeTables(connection, schema);
    return connection;
  }

  const queue = new Queue();
  let connection = await open();

  function guarded<T>(work: () => Promise<T>): Promise<T> {
    return queue.run(async () => {
      try {
        return await work();
      } catch (error) {
        if (!isBroken(error) || inMemory) throw error;
        if (!readOnly) {
          connection.close();
          connection = await replace({ kind: "broken", message: messageOf(error) });
        }
        throw new BrokenDatabase(messageOf(error));
      }
    });
  }

  return {
    writable: !readOnly,
    read: (work) => guarded(() => transaction(connection, "BEGIN", work)),
    write: (work) => guarded(() => transaction(connection, "BEGIN IMMEDIATE", work)),
    compact: () =>
      guarded(async () => {
        connection.exec("VACUUM");
        connection.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      }),
    close: () => queue.run(async () => connection.close()),
  };
}

function connect(handle: DatabaseSync): Connection {
  const prepared = new Map<string, StatementSync>();
  function prepare(sql: string): StatementSync {
    let statement = prepared.get(sql);
    if (!statement) prepared.set(sql, (statement = handle.prepare(sql)));
    return statement;
  }
  return {
    exec: (script) => handle.exec(script),
    run(sql, rows) {
      const statement = prepare(sql);
      for (const row of rows) statement.run(...row);
    },
    all: (sql, parameters) => prepare(sql).all(...parameters),
    close() {
      if (handle.isOpen) handle.close();
    },
  };
}

/** WAL lets readers go on beside the writer; a network drive refuses it and keeps the rollback journal. */
function prepareWriter(connection: Connection, inMemory: boolean): void {
  connection.exec(`PRAGMA busy_timeout = ${busyTimeout}; PRAGMA cache_size = -${writerCache}`);
  if (inMemory) return;
  const mode = valueOf(connection, "PRAGMA journal_mode = WAL");
  // With WAL a crash may lose the last transactions but not damage the file; they are read again from the articles.
  connection.exec(mode === "wal" ? "PRAGMA synchronous = NORMAL" : "PRAGMA synchronous = FULL");
  connection.exec(`PRAGMA wal_autocheckpoint = ${checkpointPages}`);
}

function prepareReader(connection: Connection): void {
  connection.exec(`PRAGMA busy_timeout = ${busyTimeout}; PRAGMA cache_size = -${readerCache}; PRAGMA query_only = ON`);
}

function makeTables(connection: Connection, schema: Schema): void {
  connection.exec(`BEGIN; ${schema.script}; PRAGMA user_version = ${schema.version}; COMMIT`);
}

function checkWhole(connection: Connection): void {
  const verdict = valueOf(connection, "PRAGMA quick_check(1)");
  if (verdict !== "ok") throw new BrokenDatabase(String(verdict));
}

/** The first column of the first row. */
function valueOf(connection: Connection, sql: string): unknown {
  const [row] = connection.all(sql, []);
  return row === undefined ? undefined : Object.values(row)[0];
}

function isBroken(error: unknown): boolean {
  if (error instanceof BrokenDatabase) return true;
  const code = typeof error === "object" && error !== null && "errcode" in error ? error.errcode : undefined;
  // Extended codes keep the primary one in the low byte.
  return typeof code === "number" && brokenCodes.has(code & 0xff);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function exists(path: string): Promise<boolean> {
  return (await sizeOf(path)) >= 0;
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return -1;
  }
}

/**
 * A damaged file is kept beside as `.broken` for whoever wants to look; one of another version is deleted, for it
 * holds nothing that the articles do not.
 */
async function setAside(path: string, kind: DatabaseProblem["kind"]): Promise<string | null> {
  await rm(`${path}-wal`, { force: true });
  await rm(`${path}-shm`, { force: true });
  await rm(`${path}-journal`, { force: true });
  if (kind === "other-version") {
    await rm(path, { force: true });
    return null;
  }
  const target = `${path}.broken`;
  try {
    await rename(path, target);
    return target;
  } catch {
    await rm(path, { force: true, recursive: true });
    return null;
  }
}
