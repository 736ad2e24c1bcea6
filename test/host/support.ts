/** What host tests have in common. Files are named by their path in the folder that the window has open. */
import { ok } from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import {
  commands,
  extensions,
  type Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from "vscode";
import type { CorroborateApi, RowSnapshot } from "../../src/client/api.ts";
import { hostOrder } from "./events.ts";

export const extensionId = "corroborate.corroborate";

export interface ContributedCommand {
  readonly command: string;
  readonly title: string;
  readonly category?: string;
}

/** The extension's hook for tests, once the server runs and the folder is indexed. */
export async function corroborate(): Promise<CorroborateApi> {
  const extension = extensions.getExtension<CorroborateApi>(extensionId);
  ok(extension, "the extension is installed");
  const api = await extension.activate();
  await api.whenIndexed();
  return api;
}

/** The commands that package.json contributes. */
export function contributedCommands(): readonly ContributedCommand[] {
  const extension = extensions.getExtension(extensionId);
  ok(extension, "the extension is installed");
  return (extension.packageJSON as { contributes: { commands: readonly ContributedCommand[] } }).contributes.commands;
}

export function folder(): Uri {
  const [first] = workspace.workspaceFolders ?? [];
  ok(first, "a folder is open");
  return first.uri;
}

export function uriOf(name: string): Uri {
  return Uri.joinPath(folder(), name);
}

/** The file's path in the folder, of a URI of VS Code's or a URI in a message. */
export function nameOf(uri: Uri | string): string {
  return workspace.asRelativePath(typeof uri === "string" ? Uri.parse(uri) : uri, false);
}

/** Opens a file in an editor that keeps its tab. */
export async function open(name: string): Promise<TextEditor> {
  return await window.showTextDocument(uriOf(name), { preview: false });
}

/** Where the text first stands. */
export function rangeOf(document: TextDocument, text: string): Range {
  const offset = document.getText().indexOf(text);
  ok(offset >= 0, `${nameOf(document.uri)} has "${text}"`);
  return new Range(document.positionAt(offset), document.positionAt(offset + text.length));
}

/** A place inside the text where it first stands. */
export function placeOf(document: TextDocument, text: string): Position {
  return rangeOf(document, text).start.translate(0, 1);
}

/** Puts the cursor into the text where it first stands. */
export function putCursor(editor: TextEditor, text: string): void {
  const place = placeOf(editor.document, text);
  editor.selection = new Selection(place, place);
  editor.revealRange(new Range(place, place));
}

/** What the extension has written to its log so far. */
export function extensionLog(): string {
  const { data } = hostOrder();
  const files = globSync("**/logs/**/corroborate.corroborate/*.log", { cwd: data });
  return files.map((file) => readFileSync(join(data, file), "utf8")).join("\n");
}

const patience = 8000;

/** Asks again until the assertions hold, since what is shown follows what happens; throws the last failure after eight seconds. */
export async function eventually<T>(ask: () => T | Promise<T>): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await wait(100);
  }
}

export async function closeEditors(): Promise<void> {
  await commands.executeCommand("workbench.action.closeAllEditors");
}

/** Every row of a view, parents before children. */
export function flatten(rows: readonly RowSnapshot[]): readonly RowSnapshot[] {
  return rows.flatMap((row) => [row, ...flatten(row.children)]);
}
