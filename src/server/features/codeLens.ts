import type { CodeLens, CodeLensParams } from "vscode-languageserver";
import type { CheckedNote } from "../checking/noteChecks.ts";
import { unlessCancelled } from "../requests.ts";
import { normalUri } from "../uris.ts";
import type { Feature } from "./context.ts";

/** Above the first line of a note: how much is in it, and how much of that articles contradict. */
export const codeLens: Feature<CodeLensParams, CodeLens[]> = async ({ checks }, { textDocument }, token) => {
  const note = await unlessCancelled(token, checks.of(normalUri(textDocument.uri)));
  if (!note) return [];
  const start = { line: 0, character: 0 };
  const command = { title: summaryOf(note), command: "corroborate.checkNote", arguments: [note.document.uri] };
  return [{ range: { start, end: start }, command }];
};

/** "14 entities · 9 figures · 2 contradicted" */
export function summaryOf({ document, figures }: CheckedNote): string {
  const entities = new Set(document.analysis.entities.map(({ entity }) => entity)).size;
  const contradicted = figures.filter(({ check }) => check.status === "contradicted").length;
  return [
    counted(entities, "entity", "entities"),
    counted(figures.length, "figure", "figures"),
    `${contradicted} contradicted`,
  ].join(" · ");
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
