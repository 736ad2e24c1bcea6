import { type QuickPickItem, Range as EditorRange, Selection, type TextEditor, window } from "vscode";
import type { Range } from "../../corpus/types.ts";
import type { CitationText } from "../../protocol/messages.ts";
import { contains } from "../places.ts";
import { documentName, originText } from "../words.ts";
import { noteReport } from "./noteReport.ts";
import type { Parts, Run } from "./parts.ts";

interface SourceItem extends QuickPickItem {
  readonly uri: string;
  readonly range: Range;
}

/** Where an article is cited that is not cited for a figure of it. */
const head: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Cites an article in a note: for the figure at the cursor those that give it, elsewhere any. */
export const insertCitation: Run = async (parts) => {
  const editor = window.activeTextEditor;
  const report = editor && (await noteReport(parts, editor.document));
  if (!editor || !report) return;
  const cursor = editor.selection.active;
  const check = report.checks.find(({ range }) => contains(range, cursor));
  const version = editor.document.version;
  const sources = (check?.sources ?? []).map((source): SourceItem => ({
    uri: source.uri,
    range: source.range,
    label: documentName(source.uri, source),
    description: [originText(source), source.relation === "differs" ? "says otherwise" : ""]
      .filter(Boolean)
      .join(" · "),
    detail: source.preview,
  }));
  const [only] = sources;
  const chosen =
    sources.length === 1 && only ? only : await choose(sources.length > 0 ? sources : await articles(parts));
  if (!chosen) return;
  const textDocument = { uri: chosen.uri };
  const note = editor.document.uri.toString();
  const citation = await parts.server.request("corroborate/citation", { textDocument, range: chosen.range, note });
  if (!citation) throw new Error("This article is not in the index.");
  // What was typed meanwhile may have moved the figure.
  const place = check && editor.document.version === version ? check.range.end : editor.selection.active;
  await insert(editor, place.line, place.character, citation);
};

function choose(items: readonly SourceItem[]): Promise<SourceItem | undefined> {
  const options = {
    title: "Insert Citation",
    placeHolder: "The article to cite",
    matchOnDescription: true,
    matchOnDetail: true,
  };
  return Promise.resolve(window.showQuickPick(items, options));
}

async function articles({ documents }: Parts): Promise<readonly SourceItem[]> {
  const all = await documents.all();
  return [...all.values()]
    .filter(({ role }) => role === "article")
    .map((document) => ({
      uri: document.uri,
      range: head,
      label: documentName(document.uri, document),
      description: originText(document),
    }));
}

async function insert(editor: TextEditor, line: number, character: number, citation: CitationText): Promise<void> {
  const { document } = editor;
  const before = character > 0 ? document.getText(new EditorRange(line, character - 1, line, character)) : " ";
  const space = /\s/u.test(before) || citation.inline.startsWith("[^") ? "" : " ";
  const text = `${space}${citation.inline}`;
  const done = await editor.edit((edit) => {
    edit.insert(document.lineAt(line).range.start.with(line, character), text);
    const { definition } = citation;
    if (definition === null || document.getText().includes(definition)) return;
    const end = document.lineAt(document.lineCount - 1).range.end;
    edit.insert(end, `${end.character === 0 ? "\n" : "\n\n"}${definition}\n`);
  });
  if (!done) throw new Error("The note cannot be edited.");
  const after = editor.selection.active.with(line, character + text.length);
  editor.selection = new Selection(after, after);
}
