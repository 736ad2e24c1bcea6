/**
 * The commands that a hover of the server may link to, and nothing else: all of them only show or open something, or ask what to do.
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
  /** Asks what to decide about what stands at a place. */
  "corroborate.decide": readonly [uri: string, position: Position];
  /** Opens the Compare Figures panel for the figure at a place; for the one under the cursor without arguments. */
  "corroborate.compareFigures": readonly [] | readonly [uri: string, position: Position];
}

export const navigationCommands = [
  "corroborate.open",
  "corroborate.showReferences",
  "corroborate.showEntity",
  "corroborate.showClaim",
  "corroborate.decide",
  "corroborate.compareFigures",
] as const satisfies readonly (keyof NavigationCommands)[];

/**
 * The commands that decide about what stands at a place; code actions name them. Arguments: URI and position, and for some what they
 * would ask otherwise.
 */
export const decisionCommands = [
  "corroborate.mergeEntities",
  "corroborate.splitEntity",
  "corroborate.renameEntity",
  "corroborate.setKind",
  "corroborate.ignore",
  "corroborate.notAnEntity",
  "corroborate.notAFigure",
  "corroborate.correctValue",
  "corroborate.notSameClaim",
  "corroborate.sameClaim",
] as const;
export type DecisionCommand = (typeof decisionCommands)[number];
