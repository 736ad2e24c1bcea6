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
  if (index?.kind === "waiting" && !status?.indexed) {
    return { text: "Folder not indexed", detail: "It looks like a code repository", busy: false, command: indexFolder };
  }
  if (!status) return { text: "Not read", detail, busy, command: details };
  return { text: readingText(status), detail, busy, command: details };
}

/** A file outside the folder is read, but not compared. */
export const roleNames = { article: "Article", note: "Note", none: "Not compared" } as const;

/** "Article · English · 20 Jan 2024". */
export function readingText({ role, language, published }: DocumentStatus): string {
  return joined([roleNames[role], languageName(language), published === null ? null : dateText(published)]);
}
