/**
 * The blocks of a Markdown text. A scanner of lines for the few kinds of block that matter to a reader of prose: a
 * full CommonMark parser (micromark reads some 1 MB/s) would cost more than all other reading together and gives
 * an inline tree that nothing here needs.
 */
import type { ParagraphKind, Span } from "../types.ts";
import { isMonthName } from "../lexicon/dates/index.ts";
import type { Block } from "./blocks.ts";
import { linesOf, trimmed } from "./lines.ts";

const fence = /^ {0,3}(`{3,}|~{3,})/;
const heading = /^ {0,3}#{1,6}(?:[ \t]+|$)/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const thematicBreak = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const listMarker = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/;
const quoteMarker = /^ {0,3}(?:>[ \t]?)+/;
const definition = /^ {0,3}\[[^\]]{1,200}\]:[ \t]*\S/;
const indented = /^(?: {4}|\t)/;
const frontMatterFence = /^(?:---|\+\+\+)[ \t]*$/;

interface OpenBlock {
  kind: ParagraphKind;
  start: number;
  end: number;
  masked: Span[];
}

export function markdownBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  const lines = linesOf(text);
  const line = (i: number) => text.slice(lines[i]?.start ?? 0, lines[i]?.end ?? 0);
  let open: OpenBlock | null = null;
  let afterRule = false;
  const push = (block: Block) => {
    blocks.push(afterRule ? { ...block, afterRule } : block);
    afterRule = false;
  };
  const close = () => {
    if (open) push(open);
    open = null;
  };
  const single = (kind: ParagraphKind, from: number, to: number, skip = 0) => {
    const span = trimmed(text, { start: (lines[from]?.start ?? 0) + skip, end: lines[to]?.end ?? 0 });
    if (span.start < span.end) push({ ...span, kind, masked: [] });
  };

  let i = 0;
  const matter = frontMatterEnd(line, lines.length);
  if (matter > 0) {
    single("front-matter", 0, matter);
    i = matter + 1;
  }
  for (; i < lines.length; i++) {
    const own = line(i);
    const marks = fence.exec(own)?.[1];
    if (marks) {
      close();
      const last = fenceEnd(line, lines.length, i, marks);
      single("code", i, last);
      i = last;
    } else if (!own.trim()) {
      close();
    } else if (heading.test(own)) {
      close();
      single("heading", i, i, heading.exec(own)?.[0].length);
    } else if (open?.kind === "text" && underline.test(own)) {
      open.kind = "heading";
      close();
    } else if (thematicBreak.test(own)) {
      close();
      afterRule = true;
    } else if (definition.test(own) && !open) {
      single("code", i, i);
    } else if (!open && indented.test(own) && !markerLength(own) && blocks.at(-1)?.kind !== "list") {
      single("code", i, i);
    } else {
      open = continued(text, open, lines[i] ?? { start: 0, end: 0 }, own, close);
    }
  }
  close();
  return blocks;
}

/** The block that a line of prose opens or goes on with. */
function continued(text: string, open: OpenBlock | null, line: Span, own: string, close: () => void): OpenBlock {
  const quote = quoteMarker.exec(own)?.[0].length ?? 0;
  const item = markerLength(own.slice(quote));
  const span = trimmed(text, { start: line.start + quote + item, end: line.end });
  const kind = item ? "list" : quote ? "quote" : "text";
  const table = own.trimStart().startsWith("|");
  if (open && !item && !table && (kind === open.kind || kind === "text")) {
    if (quote) open.masked.push({ start: line.start, end: line.start + quote });
    open.end = Math.max(open.end, span.end);
    return open;
  }
  close();
  return { ...span, kind, masked: [] };
}

/** How long the marker of a list item is, 0 for none. "9. februar 2024" is a date that Markdown would make an item of. */
function markerLength(line: string): number {
  const marker = listMarker.exec(line)?.[0] ?? "";
  const word = /\d/.test(marker) ? /^\p{L}+/u.exec(line.slice(marker.length))?.[0] : undefined;
  return word !== undefined && isMonthName(word) ? 0 : marker.length;
}

/** The line that closes the front matter, or 0 for none. */
function frontMatterEnd(line: (i: number) => string, count: number): number {
  const first = line(0).replace(/^\ufeff/, "");
  if (!frontMatterFence.test(first)) return 0;
  for (let i = 1; i < Math.min(count, 200); i++) {
    const own = line(i).trimEnd();
    if (own === first.trimEnd() || own === "...") return i;
  }
  return 0;
}

/** The line that closes a code fence, or the last one. */
function fenceEnd(line: (i: number) => string, count: number, start: number, marks: string): number {
  for (let i = start + 1; i < count; i++) {
    const own = line(i).trim();
    if (own.length >= marks.length && own === marks.charAt(0).repeat(own.length)) return i;
  }
  return count - 1;
}
