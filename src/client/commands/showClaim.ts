import { commands } from "vscode";
import { asString } from "./arguments.ts";
import type { Run } from "./parts.ts";

/** Selects a claim in the Claims view; compares its figures where it is far down a list that is loaded on demand. */
export const showClaim: Run = async ({ claims, compare }, ...args) => {
  await commands.executeCommand("corroborate.claims.focus");
  const claim = asString(args[0]);
  if (claim !== undefined && !(await claims.showClaim(claim))) await compare.show({ kind: "claim", claim });
};
