import { type DocumentSymbol, type DocumentSymbolParams, SymbolKind } from "vscode-languageserver";
import type { EntityKind, FigureKind, Mention } from "../../analysis/types.ts";
import { entityKinds } from "../../analysis/types.ts";
import type { AnalysedDocument } from "../documents/analysedDocument.ts";
import { groupBy } from "../groups.ts";
import { normalUri } from "../uris.ts";
import { readingOf } from "../wording/figures.ts";
import type { Feature } from "./context.ts";

/** LSP has no symbol for a person or a place; these have icons that differ. */
export const entitySymbols: Readonly<Record<EntityKind, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
  product: SymbolKind.Package,
};

const groupNames: Readonly<Record<EntityKind, string>> = {
  person: "People",
  organization: "Organizations",
  place: "Places",
  product: "Products",
};

const figureSymbols: Readonly<Record<FigureKind, SymbolKind>> = {
  money: SymbolKind.Number,
  percent: SymbolKind.Number,
  count: SymbolKind.Number,
  measure: SymbolKind.Number,
  duration: SymbolKind.Number,
  date: SymbolKind.Event,
};

/** The outline: entities by kind where they are first named, then the figures. */
export const documentSymbol: Feature<DocumentSymbolParams, DocumentSymbol[]> = async (
  { documents },
  { textDocument },
) => {
  const document = documents.get(normalUri(textDocument.uri));
  if (!document) return [];
  const groups = entityKinds.map((kind) => group(groupNames[kind], entitySymbols[kind], entitiesOf(document, kind)));
  return [...groups, group("Figures", SymbolKind.Number, figuresOf(document))].filter((symbol) => symbol !== null);
};

function entitiesOf(document: AnalysedDocument, kind: EntityKind): DocumentSymbol[] {
  const mentions = document.analysis.entities.filter((mention) => mention.kind === kind);
  return [...groupBy(mentions, ({ entity }) => entity).values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const range = document.rangeOf(first);
    const name = fullest(all);
    const detail = all.length > 1 ? `${all.length} mentions` : "";
    return [{ name, detail, kind: entitySymbols[kind], range, selectionRange: range }];
  });
}

function fullest(mentions: readonly Mention[]): string {
  return mentions.reduce((name, { text }) => (text.length > name.length ? text : name), "");
}

function figuresOf(document: AnalysedDocument): DocumentSymbol[] {
  return document.analysis.figures.map((figure) => {
    const range = document.rangeOf(figure);
    return {
      name: figure.text,
      detail: readingOf(figure) ?? "",
      kind: figureSymbols[figure.kind],
      range,
      selectionRange: range,
    };
  });
}

/** Editors want a parent to span its children. */
function group(name: string, kind: SymbolKind, children: DocumentSymbol[]): DocumentSymbol | null {
  const [first] = children;
  const last = children.at(-1);
  if (!first || !last) return null;
  const range = { start: first.range.start, end: last.range.end };
  return { name, kind, range, selectionRange: first.range, children };
}
