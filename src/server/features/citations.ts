import type { Definition, DefinitionParams, Position } from "vscode-languageserver";
import { URI, Utils } from "vscode-uri";
import { citationsIn } from "../../corpus/checking/citation-links.ts";
import { indexLines } from "../../corpus/positions.ts";
import type { CheckSource, DocumentSummary, Range } from "../../corpus/types.ts";
import type { CitationText, ClientRequests } from "../../protocol/messages.ts";
import type { AnalysedDocument } from "../documents/analysedDocument.ts";
import { textOf } from "../documents/anyDocument.ts";
import { unlessCancelled } from "../requests.ts";
import { normalUri, relativePath } from "../uris.ts";
import { citationOf, type Cited, findQuote, pathFrom } from "../wording/citation.ts";
import type { Feature, FeatureContext } from "./context.ts";

type CitationRequest = ClientRequests["corroborate/citation"];

/** How a stretch of an article is cited; from a note, or from anywhere in its folder. */
export const citation: Feature<CitationRequest["params"], CitationText | null> = async (
  context,
  { textDocument, range, note },
  token,
) => {
  const uri = normalUri(textDocument.uri);
  const summaries = await unlessCancelled(token, context.workspace.documents());
  const summary = summaries.find((each) => each.uri === uri);
  const text = await unlessCancelled(token, textOf(context, uri));
  if (!summary || text === null) return null;
  return citationFrom(context, citedFrom(summary, text, range), note === null ? null : normalUri(note));
};

/** @param note the document that cites, by normal URI; null where it is not known yet. */
export function citationFrom({ workspace }: FeatureContext, cited: Cited, note: string | null): CitationText {
  const style = workspace.settings["citation.style"];
  return citationOf(cited, style, note === null ? fromFolder(workspace.folders, cited.uri) : pathFrom(note, cited.uri));
}

/** A source of a figure, as it is cited: by the sentence around it, so that it can be told from the same figure elsewhere. */
export function citedSource(source: CheckSource): Cited {
  const { uri, range, title, published } = source;
  const around = source.preview.replace(/^…|…$/gu, "").trim();
  return { uri, range, title, source: source.source, published, quote: around.length <= 120 ? around : source.text };
}

function citedFrom({ uri, title, source, published }: DocumentSummary, text: string, range: Range): Cited {
  const lines = text.split(/\r\n|\r|\n/);
  const rows = lines.slice(range.start.line, range.end.line + 1);
  const last = rows.length - 1;
  const quote = rows
    .map((row, i) => row.slice(i === 0 ? range.start.character : 0, i === last ? range.end.character : undefined))
    .join(" ");
  return { uri, range, title, source, published, quote: quote.trim() === "" ? (lines[range.start.line] ?? "") : quote };
}

/** With a slash before it, a link of Markdown begins at the folder. */
function fromFolder(folders: readonly string[], uri: string): string {
  const path = folders.map((folder) => relativePath(folder, uri)).find((each) => each !== null);
  return path === undefined ? uri : `/${encodeURI(path)}`;
}

/** Where the words that a citation of a note keeps stand now, if the position is on one. */
export async function citedPlace(
  context: FeatureContext,
  { textDocument, position }: Pick<DefinitionParams, "textDocument" | "position">,
): Promise<Definition | null> {
  const document = context.documents.get(normalUri(textDocument.uri));
  if (!document) return null;
  const line = lineAt(document, position);
  const link = citationsIn(line).find(({ start, end }) => start <= position.character && position.character <= end);
  if (!link) return null;
  const uri = targetOf(context, document.uri, link.path);
  const text = uri === null ? null : await textOf(context, uri);
  if (uri === null || text === null) return null;
  const found = findQuote(text, link.quote, link.line);
  const place = { line: link.line, character: 0 };
  const range = found ? indexLines(text).range(found) : { start: place, end: place };
  return { uri, range: { start: { ...range.start }, end: { ...range.end } } };
}

function lineAt(document: AnalysedDocument, { line }: Position): string {
  return document.text.split(/\r\n|\r|\n/)[line] ?? "";
}

/** The document that a link of a note leads to; null for one that leads out of the folders. */
function targetOf({ workspace: { folders } }: FeatureContext, note: string, path: string): string | null {
  const [folder] = folders;
  const base = URI.parse(note);
  const decoded = decodeURI(path);
  const uri = /^[a-z][a-z0-9+.-]+:/i.test(path)
    ? normalUri(path)
    : path.startsWith("/")
      ? folder === undefined
        ? null
        : Utils.joinPath(URI.parse(folder), decoded).toString()
      : Utils.joinPath(Utils.dirname(base), decoded).toString();
  return uri !== null && folders.some((each) => relativePath(each, uri) !== null) ? uri : null;
}
