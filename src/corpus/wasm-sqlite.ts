/** SQLite's WebAssembly build, in memory: for the browser and for a Node without node:sqlite. */
import sqlite3InitModule, { type Database as WasmHandle, type PreparedStatement } from "@sqlite.org/sqlite-wasm";
import { Queue, transaction, type Connection, type Database, type Parameters, type Schema } from "./sql.ts";

/** Gives the bytes of `sqlite3.wasm`, which the build puts beside the bundle. */
export type WasmLoader = () => Promise<Uint8Array>;

type InitModule = (options: { readonly wasmBinary: Uint8Array }) => ReturnType<typeof sqlite3InitModule>;

/**
 * Opens an empty database in memory.
 * @param load reads the WebAssembly; nothing is fetched.
 */
export async function openWasmDatabase(load: WasmLoader, schema: Schema): Promise<Database> {
  // The declared type leaves out Emscripten's options, of which this is the one that keeps it from fetching.
  const sqlite = await (sqlite3InitModule as InitModule)({ wasmBinary: await load() });
  const connection = connect(new sqlite.oo1.DB(":memory:", "c"));
  connection.exec(`${schema.script}; PRAGMA user_version = ${schema.version}`);
  const queue = new Queue();
  return {
    writable: true,
    read: (work) => queue.run(() => transaction(connection, "BEGIN", work)),
    write: (work) => queue.run(() => transaction(connection, "BEGIN IMMEDIATE", work)),
    compact: () => queue.run(async () => connection.exec("VACUUM")),
    close: () => queue.run(async () => connection.close()),
  };
}

function connect(handle: WasmHandle): Connection {
  const prepared = new Map<string, PreparedStatement>();
  function prepare(sql: string): PreparedStatement {
    let statement = prepared.get(sql);
    if (!statement) prepared.set(sql, (statement = handle.prepare(sql)));
    return statement;
  }
  return {
    exec: (script) => void handle.exec(script),
    run(sql, rows) {
      const statement = prepare(sql);
      for (const row of rows) bind(statement, row).stepReset();
    },
    all(sql, parameters) {
      const statement = bind(prepare(sql), parameters);
      const found: object[] = [];
      try {
        while (statement.step()) found.push(statement.get({}));
      } finally {
        statement.reset();
      }
      return found;
    },
    close() {
      for (const statement of prepared.values()) statement.finalize();
      handle.close();
    },
  };
}

function bind(statement: PreparedStatement, parameters: Parameters): PreparedStatement {
  return parameters.length === 0 ? statement : statement.bind(parameters);
}
