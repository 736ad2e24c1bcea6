/** A figure of a note beside the claims: notes are compared with articles when they are asked about, and are in no claim. */
import type { Statements } from "../sql.ts";
import { isPair } from "./edges.ts";
import { FigureReader } from "./figures.ts";
import { KeyIndex, keysOf } from "./keys.ts";

/** The claim that most figures are in which are about the same as this one; null if there are none. */
export async function claimOfNote(sql: Statements, figure: number): Promise<string | null> {
  const reader = new FigureReader();
  const own = await reader.get(sql, figure);
  if (!own) return null;
  const votes = new Map<string, number>();
  for (const id of await new KeyIndex(sql).candidates(keysOf(own), null)) {
    const other = await reader.get(sql, id);
    if (!other || !isPair(own, other)) continue;
    const rows = await sql.all<{ claim: string }>("SELECT claim FROM claim_members WHERE figure = ?", [id]);
    for (const { claim } of rows) votes.set(claim, (votes.get(claim) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}
