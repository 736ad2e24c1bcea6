/** The corpus on a database: one writer, and as many readers beside it as are wanted. */
import { checks } from "./checking/stored.ts";
import { FigureReader } from "./comparing/figures.ts";
import { settle } from "./comparing/settle.ts";
import { keepDecisions, namesDecidedOtherwise, rulesIn, rulesOf } from "./linking/decisions.ts";
import { relink } from "./linking/links.ts";
import { analyses } from "./reading/analyses.ts";
import { claim, claims } from "./reading/claims.ts";
import { comparisonAt, contradictedIn, relatedTo } from "./reading/comparisons.ts";
import { documents, fingerprints, skipped, statistics } from "./reading/documents.ts";
import { entities, entityAt, entityReferences, mentionsIn } from "./reading/entities.ts";
import { findFigures } from "./reading/figure-search.ts";
import { datePeriods, datesIn } from "./reading/timeline.ts";
import { updates } from "./reading/updates.ts";
import { tables } from "./schema.ts";
import { BrokenDatabase, type Database, type Statements } from "./sql.ts";
import type { Corpus } from "./types.ts";
import { regroup } from "./voices.ts";
import { putDocument, removeDocument, type Touched } from "./writing.ts";

/** On a database that is not writable everything that writes is refused with an error. */
export function createCorpus(database: Database): Corpus {
  const reader = new FigureReader();

  /** A damaged index has been replaced by an empty one when the error comes; what is asked again is answered from that. */
  async function read<T>(work: (sql: Statements) => Promise<T>): Promise<T> {
    try {
      return await database.read(work);
    } catch (error) {
      if (!(error instanceof BrokenDatabase) || !database.writable) throw error;
      reader.clear();
      return database.read(work);
    }
  }

  async function write(work: (sql: Statements) => Promise<void>): Promise<void> {
    try {
      await database.write(work);
    } catch (error) {
      // What was remembered may have been rolled back.
      reader.clear();
      if (!(error instanceof BrokenDatabase)) throw error;
      await database.write(work);
    }
  }

  return {
    documents: () => read(documents),
    fingerprints: () => read(fingerprints),
    statistics: () => read(statistics),
    entities: () => read(entities),
    entityReferences: (entity) => read((sql) => entityReferences(sql, entity)),
    entityAt: (uri, position) => read((sql) => entityAt(sql, uri, position)),
    mentionsIn: (uri) => read((sql) => mentionsIn(sql, uri)),
    claims: (relations) => read((sql) => claims(sql, relations)),
    claim: (id) => read((sql) => claim(sql, id)),
    comparisonAt: (uri, position) => read((sql) => comparisonAt(sql, uri, position)),
    relatedTo: (uri, position) => read((sql) => relatedTo(sql, uri, position)),
    updates: () => read(updates),
    datePeriods: (entity) => read((sql) => datePeriods(sql, entity)),
    datesIn: (period, entity) => read((sql) => datesIn(sql, period, entity)),
    findFigures: (query) => read((sql) => findFigures(sql, query)),
    contradictedIn: (uri) => read((sql) => contradictedIn(sql, uri)),
    checks: (uri) => read((sql) => checks(sql, uri)),
    analyses: () => read(analyses),
    put: (inputs, { more = false } = {}) =>
      write((sql) =>
        change(sql, reader, !more, async (touched) => {
          for (const document of inputs) {
            await sql.run("DELETE FROM skipped WHERE uri = ?", [document.uri]);
            await putDocument(sql, reader, document, touched);
          }
        }),
      ),
    remove: (uris) =>
      write((sql) =>
        change(sql, reader, true, async (touched) => {
          for (const uri of uris) {
            await removeDocument(sql, reader, uri, touched);
            await sql.run("DELETE FROM skipped WHERE uri = ?", [uri]);
          }
        }),
      ),
    skip: (files) =>
      write((sql) =>
        change(sql, reader, true, async (touched) => {
          for (const { uri, reason } of files) {
            await removeDocument(sql, reader, uri, touched);
            await sql.run(
              "INSERT INTO skipped (uri, reason) VALUES (?, ?) ON CONFLICT (uri) DO UPDATE SET reason = excluded.reason",
              [uri, reason],
            );
          }
        }),
      ),
    skipped: () => read(skipped),
    decide: (decisions) =>
      write((sql) =>
        change(sql, reader, true, async (touched) => {
          const before = await rulesIn(sql);
          await keepDecisions(sql, decisions);
          for (const name of namesDecidedOtherwise(before, rulesOf(decisions))) await touchName(sql, name, touched);
        }),
      ),
    async clear() {
      reader.clear();
      await write((sql) => sql.exec(tables.map((table) => `DELETE FROM ${table}`).join(";")));
      await database.compact();
    },
    close: () => database.close(),
  };
}

/** Runs a change of documents, links again what it touched, and compares again what is pending if `compare` says so. */
async function change(
  sql: Statements,
  reader: FigureReader,
  compare: boolean,
  work: (touched: Touched) => Promise<void>,
): Promise<void> {
  const touched: Touched = { names: new Set(), entities: new Set(), documents: new Set(), voices: new Set() };
  await work(touched);
  for (const document of await regroup(sql, touched.voices)) touched.documents.add(document);
  const profiles = await relink(sql, touched.names, touched.entities, await rulesIn(sql));
  for (const document of await documentsOf(sql, profiles)) touched.documents.add(document);
  await sql.runAll(
    "INSERT INTO pending_documents (document) VALUES (?) ON CONFLICT (document) DO NOTHING",
    [...touched.documents].map((document) => [document]),
  );
  if (compare) await settle(sql, reader);
}

async function touchName(sql: Statements, name: string, touched: Touched): Promise<void> {
  touched.names.add(name);
  const rows = await sql.all<{ entity: string }>("SELECT entity FROM profiles WHERE name = ? AND entity IS NOT NULL", [
    name,
  ]);
  for (const { entity } of rows) touched.entities.add(entity);
}

async function documentsOf(sql: Statements, profiles: Iterable<number>): Promise<Set<number>> {
  const found = new Set<number>();
  for (const profile of profiles) {
    const rows = await sql.all<{ document: number }>("SELECT document FROM local_entities WHERE profile = ?", [
      profile,
    ]);
    for (const { document } of rows) found.add(document);
  }
  return found;
}
