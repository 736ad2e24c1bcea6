/** The messages between the Compare panel's page and the extension. Each is declared here and nowhere else. */
import type { Position } from "../../corpus/types.ts";
import type { ComparedFigures } from "../../protocol/messages.ts";

/** What the panel compares. */
export type Subject =
  | { readonly kind: "place"; readonly uri: string; readonly position: Position }
  | { readonly kind: "claim"; readonly claim: string };

/** What the page keeps of the panel for after a reload of the window. */
export interface PanelState {
  readonly subject: Subject | null;
  readonly pinned: boolean;
}

/** To the page. */
export type ToPage =
  | {
      readonly kind: "figures";
      readonly figures: ComparedFigures;
      readonly state: PanelState;
      /** BCP 47, of the user's display language: numbers and dates are written in it. */
      readonly locale: string;
    }
  /** There is nothing to compare, or it failed: what to do, in words. */
  | { readonly kind: "message"; readonly text: string; readonly error: boolean; readonly state: PanelState };

/** From the page, which knows figures by their index in what it was sent. */
export type FromPage =
  | { readonly kind: "ready" }
  /** Go to the figure's place; `keep` leaves the focus in the panel. */
  | { readonly kind: "open"; readonly index: number; readonly keep: boolean }
  /** Compare with this figure from now on. */
  | { readonly kind: "reference"; readonly index: number }
  | { readonly kind: "pin"; readonly pinned: boolean }
  | { readonly kind: "showClaim" };

export function isFromPage(value: unknown): value is FromPage {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  const message: {
    readonly kind?: unknown;
    readonly index?: unknown;
    readonly keep?: unknown;
    readonly pinned?: unknown;
  } = value;
  switch (message.kind) {
    case "ready":
    case "showClaim":
      return true;
    case "open":
      return Number.isInteger(message.index) && typeof message.keep === "boolean";
    case "reference":
      return Number.isInteger(message.index);
    case "pin":
      return typeof message.pinned === "boolean";
    default:
      return false;
  }
}
