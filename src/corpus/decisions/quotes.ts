/** Quotes of a document: made of a stretch of it, and found again in what has become of it. */
import type { Span } from "../../analysis/types.ts";
import type { Quote } from "./file.ts";

/** UTF-16 code units of the text before and after that a quote keeps. */
const kept = 40;

export function quoteOf(text: string, { start, end }: Span, file: string): Quote {
  const before = text.slice(Math.max(0, start - kept), start);
  const after = text.slice(end, end + kept);
  // A word that is cut off at the far end says less than it confuses.
  const prefix = oneLine(start > kept ? before.replace(/^\S*\s/u, "") : before);
  const suffix = oneLine(end + kept < text.length ? after.replace(/\s\S*$/u, "") : after);
  return {
    file,
    exact: oneLine(text.slice(start, end)),
    ...(prefix !== "" && { prefix }),
    ...(suffix !== "" && { suffix }),
  };
}

/**
 * Where the words of a quote stand: of several places the one with most of the quote's surroundings, of equals the first. Null where the
 * words are gone. White space may have changed.
 */
export function findQuotedSpan(text: string, { exact, prefix = "", suffix = "" }: Omit<Quote, "file">): Span | null {
  const words = exact.split(/\s+/u).filter(Boolean);
  if (words.length === 0) return null;
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("\\s+"), "gu");
  let best: (Span & { readonly score: number }) | null = null;
  for (const { index, 0: found } of text.matchAll(pattern)) {
    const end = index + found.length;
    const score =
      commonLength(reversed(window(text, index - reach(prefix), index)), reversed(oneLine(prefix))) +
      commonLength(window(text, end, end + reach(suffix)), oneLine(suffix));
    if (!best || score > best.score) best = { start: index, end, score };
  }
  return best && { start: best.start, end: best.end };
}

/** Of several things that stand in a text, the one that shares most with a span; null where none does. */
export function thingAt<T extends Span>(things: readonly T[], span: Span): T | null {
  let best: T | null = null;
  let most = 0;
  for (const thing of things) {
    const shared = Math.min(thing.end, span.end) - Math.max(thing.start, span.start);
    if (shared > most) [best, most] = [thing, shared];
  }
  return best;
}

/** White space counts once, so that a longer stretch may stand for as many words. */
function reach(part: string): number {
  return 2 * part.length + 8;
}

function window(text: string, start: number, end: number): string {
  return oneLine(text.slice(Math.max(0, start), end));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function reversed(text: string): string {
  return Array.from(text).toReversed().join("");
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
