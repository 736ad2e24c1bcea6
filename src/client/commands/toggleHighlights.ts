import { window } from "vscode";
import type { Run } from "./parts.ts";

/** Milliseconds that the message stays in the status bar. */
const shownFor = 3_000;

export const toggleHighlights: Run = async ({ settings }) => {
  const enabled = !settings.current["highlight.enabled"];
  await settings.update("highlight.enabled", enabled);
  window.setStatusBarMessage(enabled ? "Corroborate highlights on" : "Corroborate highlights off", shownFor);
};
