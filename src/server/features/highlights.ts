import type { AnalysedFigure } from "../../analysis/types.ts";
import type { FigurePassage } from "../../corpus/types.ts";
import type { Highlight, Highlights, TextDocumentParams } from "../../protocol/messages.ts";
import { type AnalysedDocument, counterpart } from "../documents/analysedDocument.ts";
import { unlessCancelled } from "../requests.ts";
import { normalUri } from "../uris.ts";
import type { Feature } from "./context.ts";

/** Names and figures of the document as it is now, with those marked that another article contradicts. */
export const highlights: Feature<TextDocumentParams, Highlights | null> = async (context, { textDocument }, token) => {
  const uri = normalUri(textDocument.uri);
  const stored = await unlessCancelled(token, context.workspace.stored(uri));
  const passages = stored ? await unlessCancelled(token, context.workspace.corpus.contradictedIn(uri)) : [];
  // Read after the wait, so that it is the version that the answer speaks of.
  const document = context.documents.get(uri);
  if (!document) return null;
  const contradicted = stored ? contradictedNow(document, stored, passages) : new Set<AnalysedFigure>();
  const names = document.analysis.entities.map((mention): Highlight => ({
    range: document.rangeOf(mention),
    kind: mention.kind,
  }));
  const figures = document.analysis.figures.map((figure): Highlight => ({
    range: document.rangeOf(figure),
    kind: figure.kind,
    ...(contradicted.has(figure) && { contradicted: true }),
    ...(figure.ambiguous && { ambiguous: true }),
  }));
  return { version: document.version, highlights: [...names, ...figures] };
};

/** The corpus may know an earlier version: what it says of a figure holds for the one that stands for it now. */
function contradictedNow(
  document: AnalysedDocument,
  stored: AnalysedDocument,
  passages: readonly FigurePassage[],
): Set<AnalysedFigure> {
  const starts = new Set(passages.map(({ range }) => place(range.start)));
  const then = stored.analysis.figures.filter((figure) => starts.has(place(stored.positionAt(figure.start))));
  const now = then.map((figure) => counterpart(figure, stored.analysis.figures, document.analysis.figures));
  return new Set(now.filter((figure) => figure !== null));
}

function place({ line, character }: FigurePassage["range"]["start"]): string {
  return `${line}:${character}`;
}
