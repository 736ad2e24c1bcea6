/** Which files are notes where no setting says so: the same as the setting `corroborate.notes` has by default. */

const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const noteType = /^type:[ \t]*["']?note["']?[ \t]*$/im;
const switchedOff = /^corroborate:[ \t]*["']?off["']?[ \t]*$/im;

/** Whether the front matter says `type: note`. */
export function isMarkedAsNote(text: string): boolean {
  return noteType.test(frontMatterOf(text));
}

/** @param path relative to the folder, with forward slashes. */
export function isNoteByDefault(path: string, text: string): boolean {
  return /^notes\/|\.note\.md$/.test(path) || isMarkedAsNote(text);
}

/** A note whose front matter says `corroborate: off` is not checked. */
export function isSwitchedOff(text: string): boolean {
  return switchedOff.test(frontMatterOf(text));
}

function frontMatterOf(text: string): string {
  return frontMatter.exec(text)?.[1] ?? "";
}
