import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from "vscode-languageserver";
import type { AnalysedFigure } from "../../analysis/types.ts";
import { normalUri } from "../uris.ts";
import type { Feature } from "./context.ts";

/** The same entity, or the same value, in the document itself. */
export const documentHighlight: Feature<DocumentHighlightParams, DocumentHighlight[]> = async (
  { documents },
  { textDocument, position },
) => {
  const document = documents.get(normalUri(textDocument.uri));
  if (!document) return [];
  const { entities, figures } = document.analysis;
  const mention = document.mentionAt(position);
  const figure = mention ? null : document.figureAt(position);
  const alike = mention
    ? entities.filter(({ entity }) => entity === mention.entity)
    : figures.filter((other) => figure && value(other) === value(figure));
  return alike.map((span) => ({ range: document.rangeOf(span), kind: DocumentHighlightKind.Text }));
};

function value({ kind, low, high, unit, iso }: AnalysedFigure): string {
  return JSON.stringify([kind, low, high, unit, iso]);
}
