/** Reads what a page kept from before a reload; another version may have written it. */
import { asPosition, asString } from "../commands/arguments.ts";
import type { PanelState, Subject } from "./messages.ts";

export function panelState(value: unknown): PanelState {
  if (typeof value !== "object" || value === null) return { subject: null, pinned: false };
  const { subject, pinned }: { readonly subject?: unknown; readonly pinned?: unknown } = value;
  return { subject: asSubject(subject), pinned: pinned === true };
}

function asSubject(value: unknown): Subject | null {
  if (typeof value !== "object" || value === null) return null;
  const given: { readonly uri?: unknown; readonly position?: unknown; readonly claim?: unknown } = value;
  const [uri, position, claim] = [asString(given.uri), asPosition(given.position), asString(given.claim)];
  if (uri !== undefined && position) return { kind: "place", uri, position };
  return claim === undefined ? null : { kind: "claim", claim };
}
