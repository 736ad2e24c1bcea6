import { window } from "vscode";
import type { Run } from "./parts.ts";

/** Deletes what is kept of the articles, after asking. */
export const clearIndex: Run = async ({ server }) => {
  const clear = "Clear Index";
  const answer = await window.showWarningMessage(
    "Clear the index of this folder?",
    {
      modal: true,
      detail: "Everything that Corroborate keeps of the articles is deleted. The articles themselves stay.",
    },
    clear,
  );
  if (answer !== clear) return;
  await server.request("corroborate/clearIndex", {});
  void window.showInformationMessage("The index is cleared. Index This Folder reads the articles again.");
};
