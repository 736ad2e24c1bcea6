/** Stretches that no reader of prose should read: addresses, tags, code. */
import type { ParagraphKind, Span } from "../types.ts";
import { isSpace } from "./lines.ts";

/** No address or tag is longer; a limit keeps hostile text linear. */
const longest = 2_000;
const longestTarget = 300;
const reference = /^&#(?:x[\da-f]{1,6}|\d{1,7});/i;
const emailLocal = /[\w.%+-]/;
const hostCharacter = /[\w.-]/;
const bareHost = /^(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,12}$/i;

/** Addresses, numeric character references and, in any text, HTML tags. In order, none overlapping. */
export function maskedSpans(text: string): Span[] {
  const spans: Span[] = [];
  const mask = (start: number, end: number) => {
    if (end > start) spans.push({ start, end });
    return end;
  };
  findAll(text, "://", (at) => mask(schemeStart(text, at), addressEnd(text, at + 3)));
  findAll(text, "www.", (at) => (startsWord(text, at) ? mask(at, addressEnd(text, at)) : at));
  findAll(text, "/", (at) => {
    const start = runStart(text, at, hostCharacter, 100);
    return start < at && bareHost.test(text.slice(start, at)) ? mask(start, addressEnd(text, at)) : at;
  });
  findAll(text, "@", (at) => {
    const span = emailAround(text, at);
    return span ? mask(span.start, span.end) : at;
  });
  const comments = nextOf(text, "-->");
  findAll(text, "<", (at) => mask(at, tagEnd(text, at, comments)));
  findAll(text, "&#", (at) => {
    const match = reference.exec(text.slice(at, at + 12));
    return match ? mask(at, at + match[0].length) : at;
  });
  return merged(spans);
}

/** Inline code and link targets of a Markdown paragraph. */
export function markdownMasks(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  const backticks = unclosedRuns();
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 96) {
      const run = runLength(text, i, end);
      const close = backticks.hopeless(run) ? -1 : closingRun(text, i + run, end, run);
      if (close < 0) backticks.give(run);
      else spans.push({ start: i, end: close + run });
      i = (close < 0 ? i : close) + run - 1;
    } else if (code === 93 && (text.charCodeAt(i + 1) === 40 || text.charCodeAt(i + 1) === 91)) {
      const target = targetEnd(text, i + 1, end);
      if (target > 0) spans.push({ start: i + 1, end: target });
      if (target > 0) i = target - 1;
    }
  }
  return spans;
}

/** The masks that lie in a paragraph, from a list in order; `from` is where to start looking, to walk the list once. */
export function masksWithin(masks: readonly Span[], { start, end }: Span, from: number): { own: Span[]; next: number } {
  let next = from;
  while (next < masks.length && (masks[next]?.end ?? 0) <= start) next++;
  const own: Span[] = [];
  for (let i = next; i < masks.length; i++) {
    const mask = masks[i];
    if (!mask || mask.start >= end) break;
    own.push({ start: Math.max(mask.start, start), end: Math.min(mask.end, end) });
  }
  return { own, next };
}

/** Sorted, and overlapping ones made one. */
export function merged(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else result.push({ start: span.start, end: span.end });
  }
  return result;
}

/** Kinds whose text is not prose. */
export function isProse(kind: ParagraphKind): boolean {
  return kind !== "code" && kind !== "front-matter";
}

/** Calls `found` at each occurrence, from the end of what it took on: nothing is read twice. */
function findAll(text: string, what: string, found: (at: number) => number): void {
  let at = text.indexOf(what);
  while (at >= 0) at = text.indexOf(what, Math.max(at + what.length, found(at)));
}

/** Where `what` comes next, asked for positions that only grow: the whole text is searched once. */
function nextOf(text: string, what: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) next = text.indexOf(what, from);
    if (next < 0) next = Infinity;
    return next;
  };
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !hostCharacter.test(text.charAt(at - 1));
}

function schemeStart(text: string, at: number): number {
  return runStart(text, at, /[a-z\d+.-]/i, 20);
}

function runStart(text: string, at: number, allowed: RegExp, limit: number): number {
  let start = at;
  while (start > 0 && at - start < limit && allowed.test(text.charAt(start - 1))) start--;
  return start;
}

/** Up to white space, a quote or an angle bracket; closing punctuation stays outside unless it opened inside. */
function addressEnd(text: string, from: number): number {
  let end = from;
  let open = 0;
  const limit = Math.min(text.length, from + longest);
  for (; end < limit && !isSpace(text.charCodeAt(end)) && !`"<>“”«»`.includes(text.charAt(end)); end++) {
    open += parenthesis(text.charAt(end));
  }
  for (; end > from; end--) {
    const last = text.charAt(end - 1);
    if (last === ")" ? open >= 0 : !".,;:!?'’]*_".includes(last)) break;
    open -= parenthesis(last);
  }
  return end;
}

function parenthesis(character: string): number {
  return character === "(" ? 1 : character === ")" ? -1 : 0;
}

function emailAround(text: string, at: number): Span | null {
  const start = runStart(text, at, emailLocal, 64);
  let end = at + 1;
  while (end < text.length && end - at < 255 && hostCharacter.test(text.charAt(end))) end++;
  while (end > at && ".-_".includes(text.charAt(end - 1))) end--;
  return start < at && /\.[a-z]{2,}$/i.test(text.slice(at, end)) ? { start, end } : null;
}

/** The end of an HTML tag or comment that starts at `at`, or `at`. */
function tagEnd(text: string, at: number, comments: (from: number) => number): number {
  if (text.startsWith("<!--", at)) {
    const end = comments(at + 4) + 3;
    return end - at <= longest ? end : at;
  }
  if (!/[a-z/]/i.test(text.charAt(at + 1))) return at;
  const limit = Math.min(text.length, at + longest);
  for (let i = at + 1; i < limit; i++) {
    const character = text.charAt(i);
    if (character === ">") return i + 1;
    if (character === "<" || character === "\n" || character === "\r") return at;
  }
  return at;
}

/** Remembers which lengths of backtick runs have no partner further on, so that many of them cost no more than one. */
function unclosedRuns() {
  const lengths = new Set<number>();
  return { hopeless: (run: number) => lengths.has(run), give: (run: number) => lengths.add(run) };
}

function runLength(text: string, at: number, end: number): number {
  let length = 0;
  while (at + length < end && text.charCodeAt(at + length) === 96) length++;
  return length;
}

function closingRun(text: string, from: number, end: number, run: number): number {
  for (let i = from; i < end; i++) {
    if (text.charCodeAt(i) !== 96) continue;
    const length = runLength(text, i, end);
    if (length === run) return i;
    i += length - 1;
  }
  return -1;
}

/** The end of "(target)" or "[reference]" that starts at `at`, or -1. */
function targetEnd(text: string, at: number, end: number): number {
  const open = text.charCodeAt(at);
  const close = open === 40 ? 41 : 93;
  let depth = 0;
  for (let i = at; i < Math.min(end, at + longestTarget); i++) {
    const code = text.charCodeAt(i);
    if (code === open) depth++;
    else if (code === close && --depth === 0) return i + 1;
  }
  return -1;
}
