/** Takes an edit of a text back, also when the text was edited elsewhere since. Free of `vscode`. */

/** UTF-16 code units beside an edit by which its place is found again. */
const around = 40;

/** @returns the text without the edit; null where its place is not to be found, or not for sure. */
export function withoutEdit(before: string, after: string, current: string): string | null {
  if (current === after) return before;
  const start = commonStart(before, after);
  const end = commonEnd(before.slice(start), after.slice(start));
  const removed = before.slice(start, before.length - end);
  const added = after.slice(start, after.length - end);
  const head = after.slice(Math.max(0, start - around), start);
  const tail = after.slice(after.length - end, after.length - end + around);
  const found = current.indexOf(head + added + tail);
  if (found < 0 || current.includes(head + added + tail, found + 1)) return null;
  const from = found + head.length;
  return current.slice(0, from) + removed + current.slice(from + added.length);
}

/** The stretch of a text that is replaced to make another of it. UTF-16 code units. */
export function changedStretch(
  before: string,
  after: string,
): { readonly start: number; readonly end: number; readonly text: string } {
  const start = commonStart(before, after);
  const end = commonEnd(before.slice(start), after.slice(start));
  return { start, end: before.length - end, text: after.slice(start, after.length - end) };
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
