/** What the language status says. Free of `vscode`. */
import type { DocumentStatus, IndexState } from "../../protocol/messages.ts";
import { dateText } from "../figureText.ts";
import { joined, languageName } from "../words.ts";

export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly busy: boolean;
  readonly command: { readonly id: string; readonly title: string };
}

const details = { id: "corroborate.showReading", title: "Details" };
const indexFolder = { id: "corroborate.indexFolder", title: "Index This Folder" };

export function statusText(status: DocumentStatus | null, index: IndexState | undefined): StatusText {
  const busy = index?.kind === "indexing";
  const detail = busy ? `Reading ${index.done} of ${index.total} files` : "Corroborate";
  if (index?.kind === "waiting") {
    return { text: "Folder not indexed", detail: "It looks like a code repository", busy: false, command: indexFolder };
  }
  if (!status || status.role === "none") return { text: "Not read", detail, busy, command: details };
  return { text: readingText(status), detail, busy, command: details };
}

/** "Article · English · 20 Jan 2024". */
export function readingText({ role, language, published }: DocumentStatus): string {
  return joined([
    role === "note" ? "Note" : "Article",
    languageName(language),
    published === null ? null : dateText(published),
  ]);
}
