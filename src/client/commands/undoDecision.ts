import { asString } from "./arguments.ts";
import type { Run } from "./parts.ts";

/** Takes back the decision that was made last, or the one with this id. */
export const undoDecision: Run = ({ decider }, ...args) => decider.undo(asString(args[0]));
