import { commands, FileSystemError, type QuickPickItem, type Uri, window, workspace } from "vscode";
import { Hint } from "../hint.ts";
import type { Run } from "./parts.ts";

interface FileItem extends QuickPickItem {
  readonly file: Uri;
}

/** Opens a file of decisions; asks which where there are several. */
export const openDecisions: Run = async ({ decider: { places } }) => {
  const files: readonly FileItem[] = [
    ...(workspace.workspaceFolders ?? []).map(({ name, uri }) => ({
      label: `$(folder) ${name}`,
      file: places.in(uri),
    })),
    ...(places.workspace ? [{ label: "$(root-folder) Workspace", file: places.workspace }] : []),
    { label: "$(globe) Everywhere", file: places.user },
  ];
  const found = await Promise.all(files.map(async (item) => ((await exists(item.file)) ? [item] : [])));
  const [first, ...others] = found.flat();
  if (!first) throw new Hint("Nothing has been decided yet.");
  const chosen =
    others.length === 0 ? first : await window.showQuickPick([first, ...others], { title: "Open Decisions" });
  if (chosen) await commands.executeCommand("vscode.open", chosen.file);
};

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError) return false;
    throw error;
  }
}
