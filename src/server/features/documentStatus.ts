import type { DocumentStatus, TextDocumentParams } from "../../protocol/messages.ts";
import { unlessCancelled } from "../requests.ts";
import { normalUri } from "../uris.ts";
import type { Feature } from "./context.ts";

/** How a document is read. */
export const documentStatus: Feature<TextDocumentParams, DocumentStatus | null> = async (
  { documents, workspace },
  { textDocument },
  token,
) => {
  const uri = normalUri(textDocument.uri);
  const summaries = await unlessCancelled(token, workspace.documents());
  const summary = summaries.find((each) => each.uri === uri) ?? null;
  // The open text is newer than what the corpus has.
  const reading = documents.get(uri)?.analysis ?? summary;
  if (!reading) return null;
  const { language, published } = reading;
  return { role: summary?.role ?? "none", language, published, indexed: summary !== null, summary };
};
