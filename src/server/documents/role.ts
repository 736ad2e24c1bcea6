import { isMarkedAsNote } from "../../corpus/checking/notes.ts";
import type { Role } from "../../corpus/types.ts";
import { reportMark } from "../../corpus/exports/markdown.ts";
import { globTest, type PathTest } from "../indexing/globs.ts";

/** Whether a text is a report that was exported: it repeats the articles and is neither article nor note. */
export function isReport(text: string): boolean {
  return text.startsWith(reportMark);
}

/** How a document takes part: a note by the glob of notes or by `type: note` in its front matter. */
export type RoleOf = (path: string, text: string) => Role;

/** @param notes glob, relative to the folder. */
export function roles(notes: string): RoleOf {
  const isNote: PathTest = globTest([notes]);
  return (path, text) => (isNote(path) || isMarkedAsNote(text) ? "note" : "article");
}
