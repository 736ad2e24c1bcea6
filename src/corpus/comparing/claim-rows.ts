/** Writes claims. The words of a claim name entities by id; `withNames` puts their present names in when it is read. */
import { buildClaims, type ClaimDraft } from "../claims.ts";
import { hashText } from "../hashes.ts";
import type { Statements } from "../sql.ts";
import { contradicted, verdictOf } from "./disputes.ts";
import type { StoredFigure } from "./figures.ts";

/** Private-use characters around an id; no article's words get between them. */
const [open, close] = ["\uE000", "\uE001"];
const marked = /\uE000([^\uE001]*)\uE001/g;

function markId(entity: string): string {
  return `${open}${entity}${close}`;
}

/** The ids of entities that the words of a claim name. */
export function idsIn(words: string): string[] {
  return [...words.matchAll(marked)].map(([, id = ""]) => id);
}

export function withNames(words: string, names: ReadonlyMap<string, string>): string {
  return words.replace(marked, (_, id: string) => names.get(id) ?? id);
}

/**
 * Builds the claims of figures that are linked with no others than each other.
 * @param pairs which of them are, by the figures' ids.
 */
export async function replaceClaims(
  sql: Statements,
  figures: readonly StoredFigure[],
  pairs: readonly (readonly [string, string])[],
): Promise<void> {
  await deleteClaimsOf(
    sql,
    figures.map(({ id }) => id),
  );
  const byId = new Map(figures.map((stored) => [stored.figure.id, stored]));
  const used = new Set<string>();
  const drafts = buildClaims(
    figures.map(({ figure }) => figure),
    markId,
    pairs,
  );
  for (const draft of drafts) {
    const id = claimId(draft, used);
    const members = draft.members.flatMap(({ figure, ...member }) => {
      const stored = byId.get(figure);
      return stored ? [{ ...member, stored }] : [];
    });
    const compared = members.map(({ stored }) => stored.figure);
    const marks = draft.relation === "differ" ? contradicted(compared) : [];
    await sql.run("INSERT INTO claims (id, about, relation, verdict) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING", [
      id,
      draft.about,
      draft.relation,
      verdictOf(compared, draft.relation),
    ]);
    await sql.runAll(
      `INSERT INTO claim_members (claim, figure, cluster, contradicted, quoted, reason) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (claim, figure) DO NOTHING`,
      members.map(({ stored, cluster, reason }, i) => [
        id,
        stored.id,
        cluster,
        marks[i] ? 1 : 0,
        stored.figure.topic.source,
        reason,
      ]),
    );
  }
}

export async function deleteClaimsOf(sql: Statements, figures: readonly number[]): Promise<void> {
  const claims = new Set<string>();
  for (const figure of figures) {
    const rows = await sql.all<{ claim: string }>("SELECT claim FROM claim_members WHERE figure = ?", [figure]);
    for (const { claim } of rows) claims.add(claim);
  }
  const ids = [...claims].map((claim) => [claim]);
  await sql.runAll("DELETE FROM claims WHERE id = ?", ids);
  await sql.runAll("DELETE FROM claim_members WHERE claim = ?", ids);
}

/** From what it is about and its first member, so that it stays when members come and go or lines are inserted above. */
function claimId(draft: ClaimDraft, used: Set<string>): string {
  const [first = ""] = draft.members.map(({ figure }) => figure).sort();
  let id = hashText(`${draft.about}\n${first}`);
  for (let n = 2; used.has(id); n++) id = hashText(`${draft.about}\n${first}\n${n}`);
  used.add(id);
  return id;
}
