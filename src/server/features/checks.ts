import type { NoteReport, TextDocumentParams } from "../../protocol/messages.ts";
import { unlessCancelled } from "../requests.ts";
import { normalUri } from "../uris.ts";
import type { Feature } from "./context.ts";

/** Every figure of a note with how articles bear on it, as the command Check Note lists them. */
export const checks: Feature<TextDocumentParams, NoteReport | null> = async (context, { textDocument }, token) => {
  const note = await unlessCancelled(token, context.checks.of(normalUri(textDocument.uri)));
  if (!note) return null;
  const { document, figures, misspelled } = note;
  return {
    version: document.version,
    checks: figures.map(({ check }) => check),
    misspelled: misspelled.map(({ mention, name }) => ({
      range: document.rangeOf(mention),
      text: mention.text,
      name,
    })),
  };
};
