import type { AnalysedFigure, EntityKind, Span } from "../../analysis/types.ts";
import type { FigurePassage, MentionPassage } from "../../corpus/types.ts";
import type { Highlight, Highlights, TextDocumentParams } from "../../protocol/messages.ts";
import { type AnalysedDocument, counterpart } from "../documents/analysedDocument.ts";
import { unlessCancelled } from "../requests.ts";
import { normalUri } from "../uris.ts";
import type { Feature } from "./context.ts";

/** Names and figures of the document as it is now, with those marked that another article contradicts. */
export const highlights: Feature<TextDocumentParams, Highlights | null> = async (context, { textDocument }, token) => {
  const uri = normalUri(textDocument.uri);
  const stored = await unlessCancelled(token, context.workspace.stored(uri));
  const { corpus } = context.workspace;
  const passages = stored ? await unlessCancelled(token, corpus.contradictedIn(uri)) : [];
  const mentions = stored?.analysis.doubtful?.length ? await unlessCancelled(token, corpus.mentionsIn(uri)) : [];
  // Read after the wait, so that it is the version that the answer speaks of.
  const document = context.documents.get(uri);
  if (!document) return null;
  const contradicted = stored ? contradictedNow(document, stored, passages) : new Set<AnalysedFigure>();
  const known = stored ? knownNow(document, stored, mentions) : [];
  const names = [...document.analysis.entities, ...known].map((mention): Highlight => ({
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

/** The names that the document is unsure of and the folder knows, with the kind that it gives them. */
function knownNow(
  document: AnalysedDocument,
  stored: AnalysedDocument,
  mentions: readonly MentionPassage[],
): (Span & { readonly kind: EntityKind })[] {
  const kinds = new Map(mentions.map(({ range, kind }) => [place(range.start), kind]));
  const [then, now] = [stored.analysis.doubtful ?? [], document.analysis.doubtful ?? []];
  return then.flatMap((name) => {
    const kind = kinds.get(place(stored.positionAt(name.start)));
    const own = kind && counterpart(name, then, now);
    return own ? [{ start: own.start, end: own.end, kind }] : [];
  });
}

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
