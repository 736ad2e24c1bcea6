import type { DocumentStatus, TextDocumentParams } from "../../protocol/messages.ts";
import { unlessCancelled } from "../requests.ts";
import { normalUri } from "../uris.ts";
import type { Feature } from "./context.ts";

/** Of a document that is not open, so that nothing else is known of it. */
const excludedStatus: DocumentStatus = {
  role: "none",
  language: "und",
  published: null,
  indexed: false,
  excluded: true,
  summary: null,
};

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
  if (!reading) return workspace.decided.about(uri).article.exclude ? excludedStatus : null;
  const { language, published } = reading;
  const excluded = workspace.decided.about(uri).article.exclude ? { excluded: true as const } : {};
  return { role: summary?.role ?? "none", language, published, indexed: summary !== null, ...excluded, summary };
};
