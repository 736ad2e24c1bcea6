import type { Definition, DefinitionParams } from "vscode-languageserver";
import type { MentionPassage } from "../../corpus/types.ts";
import { unlessCancelled } from "../requests.ts";
import { normalUri } from "../uris.ts";
import { citedPlace } from "./citations.ts";
import type { Feature } from "./context.ts";
import { locationOf } from "./references.ts";
import { thingAt } from "./thingAt.ts";

/** The place that names the entity most fully, or that a citation cites; a figure has none. */
export const definition: Feature<DefinitionParams, Definition | null> = async (
  context,
  { textDocument, position },
  token,
) => {
  const cited = await unlessCancelled(token, citedPlace(context, { textDocument, position }));
  if (cited) return cited;
  const thing = await thingAt(context, normalUri(textDocument.uri), position, token);
  if (thing?.kind !== "entity") return null;
  const fullest = fullestMention(thing.references.passages);
  return fullest && locationOf(fullest);
};

/** The longest form, where it stands first. */
export function fullestMention(passages: readonly MentionPassage[]): MentionPassage | null {
  let fullest: MentionPassage | null = null;
  for (const passage of passages) if (passage.text.length > (fullest?.text.length ?? 0)) fullest = passage;
  return fullest;
}
