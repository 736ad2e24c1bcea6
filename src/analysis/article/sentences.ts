import type { Paragraph, Span } from "../types.ts";

/** Sentences of a paragraph, in order. First version: ends at . ! ? before white space and a capital. */
export function sentences(text: string, paragraph: Paragraph): Span[] {
  const spans: Span[] = [];
  let start = paragraph.start;
  for (let i = paragraph.start; i < paragraph.end; i++) {
    if (
      !".!?\n".includes(text.charAt(i)) ||
      !/^["”»)]*\s+\p{Lu}/u.test(text.slice(i + 1, Math.min(i + 6, paragraph.end)))
    )
      continue;
    spans.push({ start, end: i + 1 });
    start = i + 1;
  }
  if (start < paragraph.end) spans.push({ start, end: paragraph.end });
  return spans;
}
