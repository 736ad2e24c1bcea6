/** Rows for the places where an entity is named, grouped by article. */
import type { DocumentSummary, Passage, Range } from "../../corpus/types.ts";
import { counted, documentName, fileName, joined, originText } from "../words.ts";
import { passageLabel, type Row } from "./row.ts";

/** What is known of the documents, by URI. */
export type Documents = ReadonlyMap<string, DocumentSummary>;

/** One row an article, then one a note, each with its passages below. `prefix` keeps ids apart in one view. */
export function documentRows(
  prefix: string,
  passages: readonly Passage[],
  documents: Documents,
  expanded: boolean,
): Row[] {
  const rows = [...groupedByDocument(passages)].map(([uri, own]) => documentRow(prefix, uri, own, documents, expanded));
  return [...rows.filter((row) => !isNote(row)), ...rows.filter(isNote)];
}

function isNote(row: Row): boolean {
  return row.context === "note";
}

/** "12 mentions in 4 of 5 articles", and in how many notes. */
export function mentionsText(passages: readonly Passage[], documents: Documents): string {
  const uris = [...new Set(passages.map(({ uri }) => uri))];
  const notes = uris.filter((uri) => documents.get(uri)?.role === "note").length;
  const articles = uris.length - notes;
  const all = [...documents.values()].filter(({ role }) => role === "article").length;
  const inArticles = all > articles ? `${articles} of ${counted(all, "article")}` : counted(articles, "article");
  return `${counted(passages.length, "mention")} in ${inArticles}${notes === 0 ? "" : ` and ${counted(notes, "note")}`}`;
}

function documentRow(
  prefix: string,
  uri: string,
  passages: readonly Passage[],
  documents: Documents,
  expanded: boolean,
): Row {
  const document = documents.get(uri);
  const note = document?.role === "note";
  const id = `${prefix}/${uri}`;
  const name = documentName(uri, document);
  const count = counted(passages.length, "mention");
  return {
    id,
    label: name,
    description: joined([String(passages.length), originText(document)]),
    tooltip: joined([name, originText(document), fileName(uri)]),
    icon: { id: note ? "note" : "file" },
    spoken: `${note ? "Note" : "Article"} ${name}, ${count}`,
    context: note ? "note" : "article",
    about: { document: uri },
    expanded,
    children: passages.map((passage) => passageRow(id, passage, name)),
  };
}

/** The passage as a row; a click leads to it. */
export function passageRow(prefix: string, passage: Passage, documentLabel: string): Row {
  const { label, hit } = passageLabel(passage.preview, passage.previewStart, passage.previewEnd);
  return {
    id: `${prefix}/${rangeKey(passage.range)}`,
    label,
    hit,
    tooltip: `${passage.preview}\n${documentLabel}, line ${passage.range.start.line + 1}`,
    spoken: `${passage.preview}, line ${passage.range.start.line + 1} of ${documentLabel}`,
    context: "passage",
    target: { uri: passage.uri, range: passage.range },
  };
}

export function rangeKey({ start, end }: Range): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}

function groupedByDocument<T extends Passage>(passages: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const passage of passages) {
    const group = groups.get(passage.uri);
    if (group) group.push(passage);
    else groups.set(passage.uri, [passage]);
  }
  return groups;
}
