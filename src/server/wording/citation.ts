/** How an article is cited in a note: in Markdown, with the words that it is cited for. */
import type { Range } from "../../corpus/types.ts";
import type { CitationStyle } from "../../protocol/messages.ts";
import { baseName } from "../uris.ts";

export interface Cited {
  readonly uri: string;
  readonly range: Range;
  /** The words of the article, as they stand there. */
  readonly quote: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly published: string | null;
}

export interface Citation {
  /** Stands after what it is for. */
  readonly inline: string;
  /** A line for the end of the note, which the inline part refers to; null where it needs none. */
  readonly definition: string | null;
}

/** UTF-16 code units of a quote that a link keeps: enough to find its place again. */
const longestQuote = 120;

/** @param path of the article as a link of the note leads to it: relative, with forward slashes. */
export function citationOf(cited: Cited, style: CitationStyle, path: string): Citation {
  const { title, uri, source, published } = cited;
  const name = [title ?? baseName(uri), source, published].filter((part) => part !== null).map(oneLine);
  if (style === "plain") return { inline: `(${escapeText(name.join(", "))})`, definition: null };
  const line = cited.range.start.line + 1;
  const label = escapeText([...name, `line ${line}`].join(", "));
  const link = `[${label}](${target(path)}#L${line} "${linkTitle(cited.quote)}")`;
  if (style === "link") return { inline: `(${link})`, definition: null };
  const id = footnoteId(title ?? baseName(uri), line);
  return { inline: `[^${id}]`, definition: `[^${id}]: ${link}` };
}

/** The path of one document from the folder of another, percent-encoded as links are. */
export function pathFrom(note: string, article: string): string {
  const own = note.split("/").slice(0, -1);
  const other = article.split("/");
  let common = 0;
  while (common < own.length && common < other.length - 1 && own[common] === other[common]) common++;
  // Nothing in common but "file:" and its slashes: another disk, or another sort of place.
  if (common < 3) return article;
  return [...own.slice(common).map(() => ".."), ...other.slice(common)].join("/");
}

function footnoteId(name: string, line: number): string {
  const words = name
    .normalize("NFD")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return [...(words ?? []).slice(0, 4), String(line)].join("-");
}

/** Brackets and parentheses would end the destination. */
function target(path: string): string {
  return path.replace(/[\s()<>[\]]/gu, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
}

function linkTitle(quote: string): string {
  return oneLine(quote).slice(0, longestQuote).trimEnd().replace(/["\\]/gu, "\\$&");
}

/** Only what would end the label or begin something else is escaped: the note is read by people. */
function escapeText(text: string): string {
  return text.replace(/[[\]\\`*_<]/gu, "\\$&");
}

export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/**
 * Where cited words stand now: the place nearest to the line where they stood, whatever has been put before them; null
 * where the article has them no more. White space may have changed.
 */
export function findQuote(
  text: string,
  quote: string,
  line: number,
): { readonly start: number; readonly end: number } | null {
  const words = quote.split(/\s+/u).filter(Boolean);
  if (words.length === 0) return null;
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("\\s+"), "gu");
  let best: { start: number; end: number; distance: number } | null = null;
  for (const match of text.matchAll(pattern)) {
    const distance = Math.abs(lineOf(text, match.index) - line);
    if (!best || distance < best.distance) best = { start: match.index, end: match.index + match[0].length, distance };
  }
  return best && { start: best.start, end: best.end };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length - 1;
}
