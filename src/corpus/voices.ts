/** Groups near-duplicate articles. A group is named after its lowest URI, so that order of reading decides nothing. */
import type { Statements } from "./sql.ts";
import { parsed } from "./sql.ts";
import { bandsOf, isNearDuplicate, type Signature } from "./shingles.ts";

/** Keeps the signature of a new document. */
export async function addSignature(sql: Statements, document: number, signature: Signature | null): Promise<void> {
  if (!signature) return;
  await sql.run("INSERT INTO signatures (document, signature) VALUES (?, ?)", [document, JSON.stringify(signature)]);
  await sql.runAll(
    "INSERT INTO bands (band, document) VALUES (?, ?) ON CONFLICT (band, document) DO NOTHING",
    bandsOf(signature).map((band) => [band, document]),
  );
}

export async function removeSignature(sql: Statements, document: number): Promise<void> {
  await sql.run("DELETE FROM signatures WHERE document = ?", [document]);
  await sql.run("DELETE FROM bands WHERE document = ?", [document]);
}

/**
 * Groups the given documents and those that they resemble anew.
 * @returns the documents whose group changed.
 */
export async function regroup(sql: Statements, documents: Iterable<number>): Promise<number[]> {
  const changed: number[] = [];
  const seen = new Set<number>();
  for (const document of documents) {
    if (seen.has(document)) continue;
    const group = await groupOf(sql, document);
    for (const member of group) seen.add(member);
    changed.push(...(await nameGroup(sql, group)));
  }
  return changed;
}

async function groupOf(sql: Statements, document: number): Promise<number[]> {
  const group = new Set([document]);
  for (const member of group) for (const other of await nearDuplicates(sql, member)) group.add(other);
  return [...group];
}

async function nearDuplicates(sql: Statements, document: number): Promise<number[]> {
  const own = await sql.get<{ signature: string }>("SELECT signature FROM signatures WHERE document = ?", [document]);
  if (!own) return [];
  const signature = parsed<Signature>(own.signature);
  const candidates = await sql.all<{ document: number; signature: string }>(
    `SELECT DISTINCT others.document AS document, signatures.signature AS signature
     FROM bands JOIN bands AS others ON others.band = bands.band AND others.document <> bands.document
     JOIN signatures ON signatures.document = others.document WHERE bands.document = ?`,
    [document],
  );
  return candidates
    .filter((candidate) => isNearDuplicate(signature, parsed<Signature>(candidate.signature)))
    .map((candidate) => candidate.document);
}

async function nameGroup(sql: Statements, group: readonly number[]): Promise<number[]> {
  const members: { id: number; uri: string; voice: string }[] = [];
  for (const id of group) {
    const row = await sql.get<{ id: number; uri: string; voice: string }>(
      "SELECT id, uri, voice FROM documents WHERE id = ?",
      [id],
    );
    if (row) members.push(row);
  }
  const voice = members.map((member) => member.uri).sort()[0] ?? "";
  const changed = members.filter((member) => member.voice !== voice).map((member) => member.id);
  await sql.runAll(
    "UPDATE documents SET voice = ? WHERE id = ?",
    changed.map((id) => [voice, id]),
  );
  return changed;
}
