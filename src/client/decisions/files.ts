/** Which file a decision is kept in. */
import { FileSystemError, type TextDocument, Uri, workspace } from "vscode";
import type { InitializationOptions } from "../../protocol/messages.ts";
import { Hint } from "../hint.ts";

/** Name of the file, of folders and of the user alike: the schema is told by it. */
export const decisionFileName = ".corroborate.json";

/** Where a decision holds: in the folder that it is about, or in all folders that the user opens. */
export type Reach = "folder" | "everywhere";

export class DecisionPlaces {
  /** A file rather than a setting: it is read, edited, checked and undone as the others are, and settings cannot join lists of two levels. */
  readonly user: Uri;

  constructor(globalStorage: Uri) {
    this.user = Uri.joinPath(globalStorage, decisionFileName);
  }

  /** The file beside the workspace file, where there is one that was saved. */
  get workspace(): Uri | undefined {
    const file = workspace.workspaceFile;
    return file && file.scheme !== "untitled" ? Uri.joinPath(file, "..", decisionFileName) : undefined;
  }

  /** As the server is told. */
  get ofNoFolder(): InitializationOptions["decisionFiles"] & {} {
    const { workspace: shared } = this;
    return { user: this.user.toString(), ...(shared && { workspace: shared.toString() }) };
  }

  /**
   * The file for a decision about documents, or about names that stand in them.
   * @throws where there is no folder to keep it in.
   */
  for(documents: readonly string[], reach: Reach): Uri {
    if (reach === "everywhere") return this.user;
    const folders = new Set(
      documents.flatMap((uri) => workspace.getWorkspaceFolder(Uri.parse(uri))?.uri.toString() ?? []),
    );
    // What is about two folders belongs to neither.
    if (folders.size > 1 && this.workspace) return this.workspace;
    const [first] = folders;
    if (first !== undefined) return this.in(Uri.parse(first));
    const [folder] = documents.length === 0 ? (workspace.workspaceFolders ?? []) : [];
    if (!folder)
      throw new Hint("Open the folder of the article first: decisions are kept in a file in it, .corroborate.json.");
    return this.in(folder.uri);
  }

  in(folder: Uri): Uri {
    return Uri.joinPath(folder, decisionFileName);
  }

  /** What the user calls the file. */
  nameOf(file: Uri): string {
    if (file.toString() === this.user.toString()) return "your own decisions, for all folders";
    return workspace.asRelativePath(file, (workspace.workspaceFolders?.length ?? 0) > 1);
  }
}

/** The text of the file as the user sees it, saved or not; null where there is none. */
export async function currentText(file: Uri): Promise<string | null> {
  const unsaved = unsavedDocument(file);
  if (unsaved) return unsaved.getText();
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === "FileNotFound") return null;
    throw error;
  }
}

/** The document that has edits of the user that its file has not. One without any may be older than its file. */
export function unsavedDocument(file: Uri): TextDocument | undefined {
  return workspace.textDocuments.find(({ uri, isDirty }) => isDirty && uri.toString() === file.toString());
}
