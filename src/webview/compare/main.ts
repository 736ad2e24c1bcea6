/** The script of the Compare panel's page. */
import type { FromPage, PanelState, ToPage } from "../../client/compare/messages.ts";
import { showOn, walk } from "./page.ts";

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  /** What VS Code hands to whoever restores the panel after a reload. */
  setState(state: PanelState): void;
};

const vscode = acquireVsCodeApi();
const page = document.querySelector<HTMLElement>("#page");
const tell = (message: FromPage) => vscode.postMessage(message);

if (page) {
  window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
    vscode.setState(data.state);
    showOn(page, data, tell);
  });
  document.addEventListener("keydown", (event) => walk(page, event, tell));
  tell({ kind: "ready" });
}
