import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from "vscode-languageserver";
import type { AnalysedFigure } from "../../analysis/types.ts";
import type { Range } from "../../corpus/types.ts";
import type { AnalysedDocument } from "../documents/analysedDocument.ts";
import { unlessCancelled } from "../requests.ts";
import { normalUri } from "../uris.ts";
import type { Feature } from "./context.ts";
import { type Thing, thingAt } from "./thingAt.ts";

/** The same entity, or the same value, in the document itself. */
export const documentHighlight: Feature<DocumentHighlightParams, DocumentHighlight[]> = async (
  context,
  { textDocument, position },
  token,
) => {
  const thing = await thingAt(context, normalUri(textDocument.uri), position, token);
  if (!thing) return [];
  const stored = await unlessCancelled(token, context.workspace.stored(thing.document.uri));
  const upToDate = stored?.version === thing.document.version;
  return alikeIn(thing, upToDate).map((range) => ({
    range: { start: { ...range.start }, end: { ...range.end } },
    kind: DocumentHighlightKind.Text,
  }));
};

/** The corpus links more forms of a name than the document by itself, but may know an earlier text. */
function alikeIn(thing: Thing, upToDate: boolean): readonly Range[] {
  const { document } = thing;
  if (thing.kind === "figure") return rangesOf(document, document.analysis.figures, thing.figure, value);
  const linked = thing.references.passages.filter(({ uri }) => uri === document.uri).map(({ range }) => range);
  return upToDate && linked.length > 0
    ? linked
    : rangesOf(document, document.analysis.entities, thing.mention, ({ entity }) => entity);
}

function rangesOf<T extends { readonly start: number; readonly end: number }>(
  document: AnalysedDocument,
  all: readonly T[],
  one: T,
  keyOf: (item: T) => string,
): readonly Range[] {
  return all.filter((item) => keyOf(item) === keyOf(one)).map((item) => document.rangeOf(item));
}

function value({ kind, low, high, unit, iso }: AnalysedFigure): string {
  return JSON.stringify([kind, low, high, unit, iso]);
}
