/** What the language status says. Free of `vscode`. */
import type { DocumentStatus, IndexState, WaitingReason } from "../../protocol/messages.ts";
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
const cancelIndexing = { id: "corroborate.cancelIndexing", title: "Cancel" };

const waitingReasons: Readonly<Record<WaitingReason, string>> = {
  repository: "It looks like a code repository",
  cancelled: "Indexing was cancelled",
  cleared: "The index was cleared",
};

export function statusText(status: DocumentStatus | null, index: IndexState | undefined): StatusText {
  if (index?.kind === "waiting" && !status?.indexed) {
    return { text: "Folder not indexed", detail: waitingReasons[index.reason], busy: false, command: indexFolder };
  }
  const text = status ? readingText(status) : "Not read";
  if (index?.kind === "indexing") {
    return { text, detail: `Reading ${index.done} of ${index.total} files`, busy: true, command: cancelIndexing };
  }
  return { text, detail: "Corroborate", busy: false, command: details };
}

/** A file outside the folder is read, but not compared. */
export const roleNames = { article: "Article", note: "Note", none: "Not compared" } as const;

/** "Article · English · 20 Jan 2024". */
export function readingText({ role, language, published }: DocumentStatus): string {
  return joined([roleNames[role], languageName(language), published === null ? null : dateText(published)]);
}
