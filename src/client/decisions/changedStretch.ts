/** The stretch of a text that is replaced to make another of it. UTF-16 code units. Free of `vscode`. */
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
