/**
 * The commands that a hover of the server may link to, and nothing else: all of them only show or open something.
 * A link is `command:ID?` followed by the JSON array of the arguments, URI-encoded. The client registers them and
 * trusts no other command in what the server sends.
 */
import type { Position, Range } from "../corpus/types.ts";

export interface NavigationCommands {
  /** Opens a document with the range selected. */
  "corroborate.open": readonly [uri: string, range: Range];
  /** Shows the references of what stands at a place; of what is under the cursor without arguments. */
  "corroborate.showReferences": readonly [] | readonly [uri: string, position: Position];
  /** Shows the references of an entity by its id in the corpus. */
  "corroborate.showEntity": readonly [entity: string];
  /** Selects a claim in the Claims view, by its id. */
  "corroborate.showClaim": readonly [claim: string];
  /** Opens the Compare Figures panel for the figure at a place; for the one under the cursor without arguments. */
  "corroborate.compareFigures": readonly [] | readonly [uri: string, position: Position];
}

export const navigationCommands = [
  "corroborate.open",
  "corroborate.showReferences",
  "corroborate.showEntity",
  "corroborate.showClaim",
  "corroborate.compareFigures",
] as const satisfies readonly (keyof NavigationCommands)[];
