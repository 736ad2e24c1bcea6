import { window } from "vscode";
import type { Passage } from "../../corpus/types.ts";
import type { ReferencesResult } from "../../protocol/messages.ts";
import { cursorPlace, openPlace } from "../places.ts";
import { neighbourPassage } from "./neighbourPassage.ts";
import type { Run } from "./parts.ts";

/** Goes to the next (1) or previous (-1) mention of what is under the cursor, through all articles, and around. */
export function goToMention(step: 1 | -1): Run {
  return async ({ server }) => {
    const place = cursorPlace();
    if (!place) return;
    const params = { textDocument: { uri: place.uri }, position: place.position };
    const result = await server.request("corroborate/referencesAt", params);
    const passages = result ? passagesOf(result) : [];
    const next = neighbourPassage(passages, place, step);
    if (!next) {
      void window.showInformationMessage("Put the cursor on a highlighted name or figure first.");
      return;
    }
    await openPlace(next.uri, next.range);
  };
}

/** Of a name its mentions, of a figure the figures of its claim. */
function passagesOf(result: ReferencesResult): readonly Passage[] {
  return result.kind === "entity" ? result.references.passages : (result.comparison?.claim.members ?? []);
}
