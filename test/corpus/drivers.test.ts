import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { openNodeDatabase } from "../../src/corpus/node-sqlite.ts";
import { BrokenDatabase, type Database, type DatabaseProblem, type Schema } from "../../src/corpus/sql.ts";
import { openWasmDatabase } from "../../src/corpus/wasm-sqlite.ts";

const schema: Schema = { version: 3, script: "CREATE TABLE words (word TEXT PRIMARY KEY, length INTEGER NOT NULL)" };
const wasm = () => readFile(new URL(import.meta.resolve("@sqlite.org/sqlite-wasm/sqlite3.wasm")));

const folder = await mkdtemp(join(tmpdir(), "corroborate-drivers-"));
after(() => rm(folder, { recursive: true, force: true }));

const drivers: Record<string, () => Promise<Database>> = {
  "node, in memory": () => openNodeDatabase({ path: ":memory:", schema }),
  "node, in a file": () => openNodeDatabase({ path: join(folder, "new", "words.db"), schema }),
  wasm: () => openWasmDatabase(wasm, schema),
};

const put = (db: Database, ...words: string[]) =>
  db.write((sql) =>
    sql.runAll(
      "INSERT INTO words VALUES (?, ?)",
      words.map((word) => [word, word.length]),
    ),
  );
const words = async (db: Database) =>
  (await db.read((sql) => sql.all<{ word: string }>("SELECT word FROM words ORDER BY word"))).map((row) => row.word);

for (const [name, open] of Object.entries(drivers)) {
  describe(name, () => {
    it("keeps what a transaction wrote and nothing of one that failed", async () => {
      const db = await open();
      await put(db, "ferry", "harbour");
      await assert.rejects(put(db, "quay", "ferry"), /UNIQUE|constraint/i);
      assert.deepEqual(await words(db), ["ferry", "harbour"]);
      await db.close();
    });

    it("never shows a reader half of a transaction", async () => {
      const db = await open();
      await db.write((sql) => sql.exec("DELETE FROM words"));
      const writing = db.write(async (sql) => {
        await sql.run("INSERT INTO words VALUES ('half', 4)");
        await new Promise((resolve) => setImmediate(resolve));
        await sql.run("INSERT INTO words VALUES ('whole', 5)");
      });
      assert.deepEqual(await words(db), ["half", "whole"]);
      await writing;
      await db.close();
    });

    it("gives numbers, texts, bytes and null as they were put in", async () => {
      const db = await open();
      const row = await db.read((sql) =>
        sql.get("SELECT ? AS a, ? AS b, ? AS c, ? AS d", [1.72e12, "Ærø 𝛑", null, new Uint8Array([0, 255])]),
      );
      assert.deepEqual({ ...row }, { a: 1.72e12, b: "Ærø 𝛑", c: null, d: new Uint8Array([0, 255]) });
      await db.close();
    });
  });
}

describe("an index file", () => {
  it("is there again after it was closed, and readable beside its writer", async () => {
    const path = join(folder, "kept.db");
    const first = await openNodeDatabase({ path, schema });
    await put(first, "ferry");
    await first.close();
    const writer = await openNodeDatabase({ path, schema });
    const reader = await openNodeDatabase({ path, schema, readOnly: true });
    assert.deepEqual(await words(reader), ["ferry"]);
    await put(writer, "quay");
    assert.deepEqual(await words(reader), ["ferry", "quay"]);
    await assert.rejects(put(reader, "mole"), /read.?only/i);
    await writer.close();
    await reader.close();
  });

  it("that is damaged is set aside, reported, and begun anew", async () => {
    const path = join(folder, "broken.db");
    await writeFile(path, "This is no database at all, whatever its name says. ".repeat(50));
    const problems: DatabaseProblem[] = [];
    const db = await openNodeDatabase({ path, schema, onProblem: (problem) => problems.push(problem) });
    assert.deepEqual(
      problems.map(({ kind, movedTo }) => ({ kind, movedTo })),
      [{ kind: "broken", movedTo: `${path}.broken` }],
    );
    await put(db, "ferry");
    assert.deepEqual(await words(db), ["ferry"]);
    assert.match(await readFile(`${path}.broken`, "utf8"), /no database/);
    await db.close();
  });

  it("that turns out damaged while it is in use is replaced too, and the caller told", async () => {
    const path = join(folder, "torn.db");
    const first = await openNodeDatabase({ path, schema });
    // More than SQLite keeps in memory, or it would not notice.
    await put(first, ...Array.from({ length: 40 }, (_, i) => `${i}-${"ferry".repeat(30_000)}`));
    await first.close();
    const problems: DatabaseProblem[] = [];
    const db = await openNodeDatabase({ path, schema, onProblem: (problem) => problems.push(problem) });
    const bytes = await readFile(path);
    await writeFile(path, bytes.fill(7, 4096));
    await assert.rejects(words(db), BrokenDatabase);
    assert.equal(problems[0]?.kind, "broken");
    assert.deepEqual(await words(db), []);
    await db.close();
  });

  it("of another version is begun anew", async () => {
    const path = join(folder, "old.db");
    const old = await openNodeDatabase({ path, schema: { ...schema, version: 2 } });
    await put(old, "ferry");
    await old.close();
    const problems: DatabaseProblem[] = [];
    const db = await openNodeDatabase({ path, schema, onProblem: (problem) => problems.push(problem) });
    assert.deepEqual(
      problems.map(({ kind, movedTo }) => ({ kind, movedTo })),
      [{ kind: "other-version", movedTo: null }],
    );
    assert.deepEqual(await words(db), []);
    await db.close();
  });

  it("that was never there is an error for a reader, who must not make one", async () => {
    await assert.rejects(openNodeDatabase({ path: join(folder, "none.db"), schema, readOnly: true }));
  });

  it("forgets the text of deleted rows when it is compacted", async () => {
    const path = join(folder, "secret.db");
    const db = await openNodeDatabase({ path, schema });
    await put(db, "confidential-harbour-word");
    await db.write((sql) => sql.exec("DELETE FROM words"));
    await db.compact();
    await db.close();
    assert.equal((await readFile(path)).includes("confidential-harbour-word"), false);
  });
});
