import type { ComparedFigure } from "../../../src/protocol/messages.ts";
import { harbour, member } from "../client/samples.ts";

/** A figure of the panel: 25 billion kroner of the harbour article, with what a test changes. */
export function compared(changes: Partial<ComparedFigure> = {}): ComparedFigure {
  const { reason, ...figure } = member(harbour, 1, "It cost [25 billion kroner].", 25e9);
  return { ...figure, about: reason, relation: "reference", why: reason, least: 25e9, most: 25e9, ...changes };
}
