import type { PlaceParams, ReferencesResult } from "../../protocol/messages.ts";
import { normalUri } from "../uris.ts";
import { readingOf } from "../wording/figures.ts";
import type { Feature } from "./context.ts";
import { relatedTo, thingAt } from "./thingAt.ts";

/** What the References view shows of the thing under the cursor. */
export const referencesAt: Feature<PlaceParams, ReferencesResult | null> = async (
  context,
  { textDocument, position },
  token,
) => {
  const thing = await thingAt(context, normalUri(textDocument.uri), position, token);
  if (!thing) return null;
  if (thing.kind === "entity") return { kind: "entity", references: thing.references };
  const { document, figure, comparison } = thing;
  const related = await relatedTo(context, thing, token);
  const reading = readingOf(figure) ?? figure.text;
  return { kind: "figure", range: document.rangeOf(figure), reading, comparison, related };
};
