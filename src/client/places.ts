/** Places of the protocol and of the editor. */
import { commands, Range, Selection, Uri, type TextDocumentShowOptions, window } from "vscode";
import type { Position, Range as PlainRange } from "../corpus/types.ts";

export function toRange({ start, end }: PlainRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

export function toPlainRange({ start, end }: Range): PlainRange {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

export function contains(range: PlainRange, position: Position): boolean {
  return comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;
}

/** Shows a place in a preview editor, with the range selected; throws when the document cannot be opened. */
export async function openPlace(uri: string, range: PlainRange, options: TextDocumentShowOptions = {}): Promise<void> {
  const { start, end } = range;
  const selection = new Selection(start.line, start.character, end.line, end.character);
  await commands.executeCommand("vscode.open", Uri.parse(uri), { preview: true, ...options, selection });
}

/** URI and cursor of the active text editor. */
export function cursorPlace(): { uri: string; position: Position } | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}
