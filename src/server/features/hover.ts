import type { Hover, HoverParams } from "vscode-languageserver";
import type { Markdown } from "../markdown.ts";
import { normalUri } from "../uris.ts";
import { unlessCancelled } from "../requests.ts";
import { titlesOf } from "./titles.ts";
import type { Feature } from "./context.ts";
import { entityHover } from "./entityHover.ts";
import { figureHover } from "./figureHover.ts";
import { relatedTo, thingAt } from "./thingAt.ts";

/** What a name or figure is, how it was read, and what the other articles say. */
export const hover: Feature<HoverParams, Hover | null> = async (context, { textDocument, position }, token) => {
  const thing = await thingAt(context, normalUri(textDocument.uri), position, token);
  if (!thing) return null;
  const place = { uri: thing.document.uri, position };
  if (thing.kind === "figure") {
    const { document, figure, comparison } = thing;
    const related = await relatedTo(context, thing, token);
    return contents(figureHover(document, figure, { comparison, related }, place), document.rangeOf(figure));
  }
  const documents = await unlessCancelled(token, context.workspace.documents());
  return contents(entityHover(thing.references, titlesOf(documents), place), thing.document.rangeOf(thing.mention));
};

function contents({ markdown: value }: Markdown, range: Hover["range"]): Hover {
  return { contents: { kind: "markdown", value }, ...(range && { range }) };
}
