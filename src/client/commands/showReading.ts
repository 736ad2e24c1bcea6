import { commands, type QuickPickItem, QuickPickItemKind, window } from "vscode";
import { cursorPlace } from "../places.ts";
import { dateText } from "../figureText.ts";
import type { DocumentStatus } from "../../protocol/messages.ts";
import { counted, joined, languageName } from "../words.ts";
import { roleNames } from "../status/statusText.ts";
import type { CommandId } from "./ids.ts";
import type { Run } from "./parts.ts";

interface ReadingItem extends QuickPickItem {
  readonly run?: () => Thenable<unknown>;
}

/** Shows how the active file is read, with what can be changed about it. */
export const showReading: Run = async ({ server }) => {
  const place = cursorPlace();
  if (!place) return;
  const status = await server.request("corroborate/documentStatus", { textDocument: { uri: place.uri } });
  const chosen = await window.showQuickPick(readingItems(status), {
    title: "How This File Is Read",
    placeHolder: "Choose what to look at or change",
  });
  await chosen?.run?.();
};

const openSetting = (key: string) => () =>
  commands.executeCommand("workbench.action.openSettings", `corroborate.${key}`);

const running = (command: CommandId) => () => commands.executeCommand(command);

function separator(label: string): ReadingItem {
  return { label, kind: QuickPickItemKind.Separator };
}

function readingItems(status: DocumentStatus | null): ReadingItem[] {
  if (!status) {
    return [
      { label: "$(circle-slash) Not read", description: "the file is not among those that are read" },
      separator("Change"),
      { label: "$(settings-gear) Which Files Are Read…", run: openSetting("include") },
    ];
  }
  const { role, language, published, summary } = status;
  const contradictions = summary?.contradicted ?? 0;
  return [
    { label: `$(${role === "note" ? "note" : "file"}) ${roleNames[role]}`, description: summary?.title ?? "" },
    { label: `$(globe) ${languageName(language)}`, description: "language" },
    { label: `$(calendar) ${published === null ? "No date found" : dateText(published)}`, description: "published" },
    {
      label: `$(list-tree) ${joined([counted(summary?.mentions ?? 0, "mention"), counted(summary?.figures ?? 0, "figure")])}`,
      description: contradictions === 0 ? "none contradicted" : `${contradictions} contradicted`,
      run: () => commands.executeCommand("corroborate.claims.focus"),
    },
    separator("Change"),
    { label: "$(globe) Set Language…", run: running("corroborate.setLanguage") },
    { label: "$(calendar) Set Date…", run: running("corroborate.setDate") },
    { label: "$(organization) Set Source…", run: running("corroborate.setSource") },
    { label: "$(exclude) Exclude Article", run: running("corroborate.excludeArticle") },
    { label: "$(settings-gear) Which Files Are Read…", run: openSetting("include") },
    { label: "$(settings-gear) Which Files Are Notes…", run: openSetting("notes") },
  ];
}
