import { asPosition, asString } from "./arguments.ts";
import type { Run } from "./parts.ts";

/** Opens the Compare Figures panel: for a place, for the claim of a row, or for what is under the cursor. */
export const compareFigures: Run = async ({ compare }, ...args) => {
  const [first, second] = args;
  const [uri, position] = [asString(first), asPosition(second)];
  const claim = claimOf(first);
  if (claim !== undefined) await compare.show({ kind: "claim", claim });
  else if (uri !== undefined && position) await compare.show({ kind: "place", uri, position });
  else await compare.showCursor();
};

/** The claim that a row of a view is. */
function claimOf(row: unknown): string | undefined {
  return typeof row === "object" && row !== null && "claim" in row ? asString(row.claim) : undefined;
}
