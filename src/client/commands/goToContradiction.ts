import { window } from "vscode";
import { cursorPlace, openPlace } from "../places.ts";
import { neighbourPassage, type Place } from "./neighbourPassage.ts";
import type { Run } from "./parts.ts";

/** Without an editor the walk begins before the first document. */
const beginning: Place = { uri: "", position: { line: 0, character: 0 } };

/** Goes to the next (1) or previous (-1) figure that is contradicted, through all articles, and around. */
export function goToContradiction(step: 1 | -1): Run {
  return async ({ server }) => {
    const claims = await server.request("corroborate/claims", { relations: ["differ"] });
    const disputed = claims.flatMap(({ members }) => members).filter(({ contradicted }) => contradicted);
    const next = neighbourPassage(disputed, cursorPlace() ?? beginning, step);
    if (!next) {
      void window.showInformationMessage("No figures of this folder contradict each other.");
      return;
    }
    await openPlace(next.uri, next.range);
  };
}
