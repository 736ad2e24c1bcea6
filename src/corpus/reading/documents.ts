/** What was read, and what was not. */
import type { Statements } from "../sql.ts";
import type { CorpusStatistics, DocumentSummary, Fingerprint, Skipped } from "../types.ts";

export async function documents(sql: Statements): Promise<readonly DocumentSummary[]> {
  const rows = await sql.all<Omit<DocumentSummary, "contradicted"> & { readonly id: number }>(
    "SELECT id, uri, role, title, source, language, published, voice, mentions, figures FROM documents ORDER BY uri",
  );
  const counts = await sql.all<{ document: number; count: number }>(
    `SELECT figures.document AS document, count(DISTINCT figures.id) AS count FROM claims
     JOIN claim_members ON claim_members.claim = claims.id AND claim_members.contradicted = 1
     JOIN figures ON figures.id = claim_members.figure WHERE claims.verdict IN ('contradiction', 'slip') GROUP BY figures.document`,
  );
  const contradicted = new Map(counts.map(({ document, count }) => [document, count]));
  return rows.map(({ id, ...row }) => ({ ...row, contradicted: contradicted.get(id) ?? 0 }));
}

export async function statistics(sql: Statements): Promise<CorpusStatistics> {
  const row = await sql.get<{ [key in keyof CorpusStatistics]: number | null }>(
    `SELECT (SELECT count(*) FROM documents WHERE role = 'article') AS articles,
       (SELECT count(*) FROM documents WHERE role = 'note') AS notes,
       (SELECT sum(mentions) FROM documents) AS mentions,
       (SELECT count(*) FROM entities) AS entities,
       (SELECT sum(figures) FROM documents) AS figures,
       (SELECT count(*) FROM claims WHERE verdict IN ('contradiction', 'slip')) AS contradictions`,
  );
  return {
    articles: row?.articles ?? 0,
    notes: row?.notes ?? 0,
    mentions: row?.mentions ?? 0,
    entities: row?.entities ?? 0,
    figures: row?.figures ?? 0,
    contradictions: row?.contradictions ?? 0,
  };
}

export async function skipped(sql: Statements): Promise<readonly Skipped[]> {
  const rows = await sql.all<Skipped>("SELECT uri, reason FROM skipped ORDER BY uri");
  return rows.map(({ uri, reason }) => ({ uri, reason }));
}

export async function fingerprints(sql: Statements): Promise<ReadonlyMap<string, Fingerprint>> {
  const rows = await sql.all<Fingerprint & { readonly uri: string }>(
    "SELECT uri, modified, size, hash, decisions FROM documents ORDER BY uri",
  );
  return new Map(rows.map(({ uri, ...fingerprint }) => [uri, fingerprint]));
}
