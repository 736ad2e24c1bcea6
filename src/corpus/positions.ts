/** Lines of a text, to turn offsets into positions. Line ends are \n, \r\n and \r, as the editor counts them. */
import type { Span } from "../analysis/types.ts";
import type { Position, Range } from "./types.ts";

export interface LineIndex {
  position(offset: number): Position;
  range(span: Span): Range;
  /** The line without its end. */
  line(number: number): string;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  function position(offset: number): Position {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - (starts[low] ?? 0) };
  }
  return {
    position,
    range: ({ start, end }) => ({ start: position(start), end: position(end) }),
    line: (number) =>
      text.slice(starts[number] ?? text.length, starts[number + 1] ?? text.length).replace(/[\r\n]+$/, ""),
  };
}

/** Whether `a` stands before `b` (negative), at it (0) or after it. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
