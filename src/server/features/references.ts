import type { Location, ReferenceParams } from "vscode-languageserver";
import type { Passage } from "../../corpus/types.ts";
import { normalUri } from "../uris.ts";
import type { Feature } from "./context.ts";
import { type Thing, thingAt } from "./thingAt.ts";

/** Every mention of the entity, or every figure of the claim, under the cursor. */
export const references: Feature<ReferenceParams, Location[]> = async (context, { textDocument, position }, token) => {
  const thing = await thingAt(context, normalUri(textDocument.uri), position, token);
  return thing ? passagesOf(thing).map(locationOf) : [];
};

function passagesOf(thing: Thing): readonly Pick<Passage, "uri" | "range">[] {
  if (thing.kind === "entity") return thing.references.passages;
  const itself = { uri: thing.document.uri, range: thing.document.rangeOf(thing.figure) };
  return thing.comparison?.claim.members ?? [itself];
}

export function locationOf({ uri, range }: Pick<Passage, "uri" | "range">): Location {
  return { uri, range: { start: { ...range.start }, end: { ...range.end } } };
}
