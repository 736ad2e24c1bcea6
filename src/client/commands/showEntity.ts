import { commands } from "vscode";
import { asString } from "./arguments.ts";
import type { Run } from "./parts.ts";

/** Shows the references of an entity and goes to the view. */
export const showEntity: Run = async ({ references }, ...args) => {
  const entity = asString(args[0]);
  const shown = entity !== undefined && (await references.showEntity(entity));
  if (!shown) throw new Error("This name is no longer in the index.");
  await commands.executeCommand("corroborate.references.focus");
};
