import { type TextDocument, window } from "vscode";
import type { NoteReport } from "../../protocol/messages.ts";
import type { Parts } from "./parts.ts";

/** The server waits until an edit has come to an end before it checks. */
const attempts = 20;
const pause = 100;

/** A note as it is checked in its present version; undefined, and the user told why, for what is none. */
export async function noteReport({ server }: Parts, document: TextDocument): Promise<NoteReport | undefined> {
  const textDocument = { uri: document.uri.toString() };
  for (let attempt = 0; attempt < attempts; attempt++) {
    const report = await server.request("corroborate/checks", { textDocument });
    if (!report) break;
    if (report.version === document.version) return report;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  void window.showInformationMessage(
    "This is not a note that is checked. Notes are the files of the setting “corroborate.notes”, and those with “type: note” in their front matter.",
  );
  return undefined;
}
