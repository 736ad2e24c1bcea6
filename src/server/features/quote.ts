import { TextDocument } from "vscode-languageserver-textdocument";
import { quoteOf } from "../../corpus/decisions/quotes.ts";
import type { ClientRequests } from "../../protocol/messages.ts";
import { textOf } from "../documents/anyDocument.ts";
import { unlessCancelled } from "../requests.ts";
import { normalUri } from "../uris.ts";
import type { Feature } from "./context.ts";

type Request = ClientRequests["corroborate/quote"];

/** The words at a place, to be found again; null where the document cannot be read. */
export const quote: Feature<Request["params"], Request["result"]> = async (context, { textDocument, range }, token) => {
  const uri = normalUri(textDocument.uri);
  const text = await unlessCancelled(token, textOf(context, uri));
  if (text === null) return null;
  const lines = TextDocument.create(uri, "", 0, text);
  return quoteOf(text, { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) }, uri);
};
