import { commands, window } from "vscode";
import { cursorPlace } from "../places.ts";
import { asPosition, asString } from "./arguments.ts";
import type { Run } from "./parts.ts";

/** Shows the references of what stands at a place, of what is under the cursor without one, and goes to the view. */
export const showReferences: Run = async ({ references }, ...args) => {
  const [uri, position] = [asString(args[0]), asPosition(args[1])];
  const place = uri !== undefined && position ? { uri, position } : cursorPlace();
  const shown = place && (await references.showPlace(place.uri, place.position));
  await commands.executeCommand("corroborate.references.focus");
  if (!shown)
    void window.showInformationMessage("Put the cursor on a highlighted name or figure to see its references.");
};
