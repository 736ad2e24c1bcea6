import type { Run } from "./parts.ts";

/** Takes back the decision that was made last. */
export const undoDecision: Run = ({ decider }) => decider.undo();
