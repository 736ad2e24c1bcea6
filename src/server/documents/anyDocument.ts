import { TextDocument } from "vscode-languageserver-textdocument";
import { decode } from "../../corpus/decoding.ts";
import type { FeatureContext } from "../features/context.ts";
import { AnalysedDocument } from "./analysedDocument.ts";
import { formatOf, readText } from "./reading.ts";

type Sources = Pick<FeatureContext, "documents" | "host" | "workspace">;

/** The text of a document, whether the editor holds it or only its file does; null where it cannot be read. */
export async function textOf(
  { documents, host }: Pick<Sources, "documents" | "host">,
  uri: string,
): Promise<string | null> {
  const open = documents.get(uri);
  if (open) return open.text;
  try {
    const bytes = await host.files.readFile(uri);
    const decoded = bytes && decode(bytes);
    return decoded && decoded.kind !== "binary" ? decoded.text : null;
  } catch {
    return null;
  }
}

/** A document as it is read, open or not; null where it cannot be read. */
export async function anyDocument(sources: Sources, uri: string): Promise<AnalysedDocument | null> {
  const open = sources.documents.get(uri);
  const text = open ? open.text : await textOf(sources, uri);
  if (open || text === null) return open;
  const { decided, settings } = sources.workspace;
  const options = { format: formatOf(uri), precision: settings.precision };
  const read = readText(sources.host.analyser, text, options, decided.about(uri));
  const { rules } = decided;
  return new AnalysedDocument(TextDocument.create(uri, "", 0, text), read, { rules, digest: decided.digestOf(uri) });
}
