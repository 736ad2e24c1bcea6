/** Takes an edit of a text back, also when the text was edited elsewhere since. Free of `vscode`. */

/** UTF-16 code units before and after an edit by which its place is found again: as many as were not edited themselves. */
const lengths = [40, 20, 10, 5, 2, 0];
const surroundings = lengths
  .flatMap((head) => lengths.map((tail) => ({ head, tail })))
  .filter(({ head, tail }) => head + tail > 3)
  .toSorted((a, b) => b.head + b.tail - a.head - a.tail);

/** @returns the text without the edit; null where its place is not to be found, or not for sure. */
export function withoutEdit(before: string, after: string, current: string): string | null {
  if (current === after) return before;
  const start = commonStart(before, after);
  const end = commonEnd(before.slice(start), after.slice(start));
  const removed = before.slice(start, before.length - end);
  const added = after.slice(start, after.length - end);
  for (const { head, tail } of surroundings) {
    const lead = after.slice(Math.max(0, start - head), start);
    const whole = lead + added + after.slice(after.length - end, after.length - end + tail);
    const found = current.indexOf(whole);
    if (found < 0) continue;
    if (current.includes(whole, found + 1)) return null;
    const from = found + lead.length;
    return current.slice(0, from) + removed + current.slice(from + added.length);
  }
  return null;
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
