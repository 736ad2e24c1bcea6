import type { Hover, HoverParams, Position } from "vscode-languageserver";
import { commandLink, joined, type Markdown, trusted } from "../markdown.ts";
import { normalUri } from "../uris.ts";
import { unlessCancelled } from "../requests.ts";
import { titlesOf } from "./titles.ts";
import type { Feature, FeatureContext } from "./context.ts";
import { entityHover } from "./entityHover.ts";
import { figureHover } from "./figureHover.ts";
import { relatedTo, thingAt } from "./thingAt.ts";

interface Place {
  readonly uri: string;
  readonly position: Position;
}

/** What a name or figure is, how it was read, and what the other articles say. */
export const hover: Feature<HoverParams, Hover | null> = async (context, { textDocument, position }, token) => {
  const thing = await thingAt(context, normalUri(textDocument.uri), position, token);
  if (!thing) return null;
  const place = { uri: thing.document.uri, position };
  if (thing.kind === "figure") {
    const { document, figure, comparison } = thing;
    const related = await relatedTo(context, thing, token);
    const said = figureHover(document, figure, { comparison, related }, place);
    const corrected = trusted(figure.decided?.corrected ? "The value is yours, not what was read." : "");
    return contents(context, joined([said, corrected], "\n\n"), place, document.rangeOf(figure));
  }
  const documents = await unlessCancelled(token, context.workspace.documents());
  const markdown = entityHover(thing.references, titlesOf(documents), place);
  return contents(context, markdown, place, thing.document.rangeOf(thing.mention));
};

function contents(
  { workspace }: FeatureContext,
  said: Markdown,
  { uri, position }: Place,
  range: Hover["range"],
): Hover {
  const decide = workspace.clientDecides
    ? commandLink(trusted("Correct or decide…"), "corroborate.decide", uri, position)
    : trusted("");
  const reading = trusted(workspace.isReading ? stillReading : "");
  const value = joined([said, reading, decide], "\n\n").markdown;
  return { contents: { kind: "markdown", value }, ...(range && { range }) };
}

const stillReading = "_Other articles are still being read; this may not be all that they say._";
