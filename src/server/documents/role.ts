import type { Role } from "../../corpus/types.ts";
import { globTest, type PathTest } from "../indexing/globs.ts";

/** Front matter, as far as it is at the head of the text. */
const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const noteType = /^type:[ \t]*["']?note["']?[ \t]*$/im;

/** How a document takes part: a note by the glob of notes or by `type: note` in its front matter. */
export type RoleOf = (path: string, text: string) => Role;

/** @param notes glob, relative to the folder. */
export function roles(notes: string): RoleOf {
  const isNote: PathTest = globTest([notes]);
  return (path, text) => (isNote(path) || noteType.test(frontMatter.exec(text)?.[1] ?? "") ? "note" : "article");
}
