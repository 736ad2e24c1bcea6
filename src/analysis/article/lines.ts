import type { Span } from "../types.ts";

const lineFeed = 10;
const carriageReturn = 13;

/**
 * The lines of `text` without their line ends, which may be LF, CRLF or a lone CR, also mixed. A text that ends with
 * a line end has an empty last line. Offsets are UTF-16 code units.
 */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== lineFeed && code !== carriageReturn) continue;
    lines.push({ start, end: i });
    if (code === carriageReturn && text.charCodeAt(i + 1) === lineFeed) i++;
    start = i + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** The span without white space at its ends (NBSP and a byte-order mark are white space too). */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** White space within a line, zero-width space and byte-order mark included. */
export function isSpace(code: number): boolean {
  if (code <= 32) return true;
  if (code < 160) return code === 133;
  return code === 160 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff;
}
