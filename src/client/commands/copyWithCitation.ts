import { env, window } from "vscode";
import { toPlainRange } from "../places.ts";
import type { Run } from "./parts.ts";

/** Copies the selection of an article, or the line of the cursor, as a quotation that says where it is from. */
export const copyWithCitation: Run = async ({ server }) => {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const range = selection.isEmpty ? document.lineAt(selection.active.line).range : selection;
  const textDocument = { uri: document.uri.toString() };
  const citation = await server.request("corroborate/citation", {
    textDocument,
    range: toPlainRange(range),
    note: null,
  });
  if (!citation) {
    void window.showInformationMessage("Only what stands in an article that is read can be cited.");
    return;
  }
  const quote = document.getText(range).replace(/\s+/gu, " ").trim();
  const space = citation.inline.startsWith("[^") ? "" : " ";
  const definition = citation.definition === null ? "" : `\n\n${citation.definition}\n`;
  await env.clipboard.writeText(`“${quote}”${space}${citation.inline}${definition}`);
  window.setStatusBarMessage("Copied with citation", 3000);
};
