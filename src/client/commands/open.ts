import { openPlace } from "../places.ts";
import { asRange, asString } from "./arguments.ts";
import type { Run } from "./parts.ts";

/** Opens a document at a range: what links in hovers do. */
export const open: Run = async (_parts, ...args) => {
  const [uri, range] = [asString(args[0]), asRange(args[1])];
  if (uri === undefined || range === undefined) throw new Error("This link leads nowhere.");
  await openPlace(uri, range);
};
