/** The blocks of plain text: its lines, or lines joined where the text was wrapped by hand. */
import type { Span } from "../types.ts";
import type { Block } from "./blocks.ts";
import { linesOf, trimmed } from "./lines.ts";

const rule = /^(?:[-–—_*=~#+][ \t]*){3,200}$/;
const bullet = /^[•‣◦▪●–—*-][ \t\u00a0]+/;
/** Lines that were wrapped are about this long: typewriters', terminals' and mail's widths. */
const narrowest = 50;
const widest = 120;

export function plainBlocks(text: string): Block[] {
  const runs = runsOfLines(text);
  const hardWrapped = runs.some((run) => run.length >= 3 && isWrapped(text, run));
  const spans = runs.flatMap((run) => (joins(text, run, hardWrapped) ? [joined(run)] : run));
  const blocks: Block[] = [];
  let afterRule = false;
  for (const span of spans) {
    if (isRule(text, span)) {
      afterRule = true;
      continue;
    }
    blocks.push({ ...block(text, span), ...(afterRule && { afterRule }) });
    afterRule = false;
  }
  return blocks;
}

/** "---", "* * *": a line of nothing but signs that parts what is above it from what is below. */
function isRule(text: string, { start, end }: Span): boolean {
  return end - start >= 3 && rule.test(text.slice(start, Math.min(end, start + 200)));
}

function block(text: string, span: Span): Block {
  const marker = bullet.exec(text.slice(span.start, span.start + 8));
  const start = span.start + (marker?.[0].length ?? 0);
  return { start, end: span.end, kind: marker ? "list" : "text", masked: [] };
}

/** Runs of non-blank lines, each line without white space at its ends. */
function runsOfLines(text: string): Span[][] {
  const runs: Span[][] = [];
  let run: Span[] = [];
  for (const line of linesOf(text)) {
    const span = trimmed(text, line);
    if (span.start < span.end) run.push(span);
    else if (run.length) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length) runs.push(run);
  return runs;
}

function joins(text: string, run: readonly Span[], hardWrapped: boolean): boolean {
  if (run.length < 2 || run.some((line) => bullet.test(text.slice(line.start, line.start + 8)))) return false;
  if (!isWrapped(text, run)) return false;
  const second = run[1];
  return run.length >= 3 || hardWrapped || (!!second && /\p{Ll}/u.test(text.charAt(second.start)));
}

/** Whether no line had room for the first word of the next one: then something broke them at a width. */
function isWrapped(text: string, run: readonly Span[]): boolean {
  const width = Math.max(...run.map((line) => line.end - line.start));
  if (width < narrowest || width > widest) return false;
  return run.every((line, i) => {
    const next = run[i + 1];
    return !next || line.end - line.start + 1 + firstWord(text, next) > width;
  });
}

function firstWord(text: string, line: Span): number {
  const space = text.slice(line.start, line.end).search(/\s/);
  return space < 0 ? line.end - line.start : space;
}

function joined(run: readonly Span[]): Span {
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
}
