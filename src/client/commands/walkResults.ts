import { asString } from "./arguments.ts";
import type { Run } from "./parts.ts";

/** Opens the next (1) or previous (-1) place of a view; of the one used last without its id. */
export function walkResults(step: 1 | -1): Run {
  return ({ walker }, ...args) => walker.walk(step, asString(args[0]));
}
