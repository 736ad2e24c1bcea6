import { commands, type QuickPickItem, Uri, window, workspace } from "vscode";
import type { ReportFormat } from "../../protocol/messages.ts";
import type { Run } from "./parts.ts";

interface FormatItem extends QuickPickItem {
  readonly format: ReportFormat;
  readonly extension: string;
}

const formats: readonly FormatItem[] = [
  { format: "markdown", extension: "md", label: "Markdown", description: "to read and to share" },
  { format: "html", extension: "html", label: "HTML", description: "one page for any browser" },
  { format: "csv", extension: "csv", label: "CSV", description: "every figure, for a spreadsheet" },
  { format: "json", extension: "json", label: "JSON", description: "everything, for programs" },
];

/** Writes the report to a file that the user chooses: besides decisions the only file that the extension ever writes. */
export const exportReport: Run = async ({ server }) => {
  const chosen = await window.showQuickPick(formats, { title: "Export Report", placeHolder: "Choose a format" });
  if (!chosen) return;
  const target = await window.showSaveDialog({
    title: "Export Report",
    saveLabel: "Export",
    filters: { [chosen.label]: [chosen.extension] },
    ...suggested(chosen.extension),
  });
  if (!target) return;
  const { content } = await server.request("corroborate/report", { format: chosen.format });
  await workspace.fs.writeFile(target, new TextEncoder().encode(content));
  const answer = await window.showInformationMessage(`The report is in ${workspace.asRelativePath(target)}.`, "Open");
  if (answer === "Open") await commands.executeCommand("vscode.open", target);
};

function suggested(extension: string): { defaultUri?: Uri } {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder ? { defaultUri: Uri.joinPath(folder, `corroborate-report.${extension}`) } : {};
}
