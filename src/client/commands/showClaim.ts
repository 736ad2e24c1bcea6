import { commands } from "vscode";
import { asString } from "./arguments.ts";
import type { Run } from "./parts.ts";

/** Selects a claim in the Claims view. */
export const showClaim: Run = async ({ claims }, ...args) => {
  await commands.executeCommand("corroborate.claims.focus");
  const claim = asString(args[0]);
  if (claim === undefined || !(await claims.showClaim(claim))) throw new Error("This claim is no longer in the index.");
};
