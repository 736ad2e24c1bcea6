/** The article as a document: paragraphs with their languages, date, title, source and body. */
import { readDates } from "../figures/dates/index.ts";
import type { AnalyseOptions, Article, Paragraph, Span } from "../types.ts";
import type { Block } from "./blocks.ts";
import { bodyOf } from "./body.ts";
import { field, frontMatterOf } from "./front-matter.ts";
import { paragraphLanguages } from "./paragraph-languages.ts";
import { markdownBlocks } from "./markdown.ts";
import { isProse, markdownMasks, maskedSpans, masksWithin, merged } from "./masks.ts";
import { plainBlocks } from "./plain-text.ts";
import { dateLines } from "./published.ts";
import { sourceOf } from "./source.ts";
import { titleUnit } from "./title.ts";
import { TokenBuffer, tokenize, type Tokens } from "./tokens.ts";
import { unitsOf } from "./units.ts";

const keys = {
  title: ["title", "headline"],
  date: [
    "date",
    "published",
    "publishdate",
    "pubdate",
    "published_at",
    "datepublished",
    "created",
    "updated",
    "lastmod",
  ],
  source: ["source", "publisher", "publication", "site", "author", "byline"],
  language: ["lang", "language", "locale"],
} as const;

/** The tokens of the article that is read. */
const buffer = new TokenBuffer();

/**
 * Reads the article as a document. Pure, and linear in the length of the text. Offsets are UTF-16 code units.
 * @param tokens those of the text, where they are known.
 */
export function readArticle(text: string, options: AnalyseOptions, tokens: Tokens = buffer.read(text)): Article {
  const markdown = options.format === "markdown";
  const blocks = markdown ? markdownBlocks(text) : plainBlocks(text);
  const matter =
    blocks[0]?.kind === "front-matter"
      ? frontMatterOf(text.slice(blocks[0].start, blocks[0].end))
      : new Map<string, string>();
  const units = unitsOf(blocks, tokens);
  const languages = paragraphLanguages(units, tokens, options.language ?? field(matter, keys.language));
  const lines = dateLines(units, tokens, languages.article);
  const dated = new Set(lines.filter((line) => !line.prose).map((line) => line.unit));
  const title = titleUnit(units, tokens, dated);
  const body = bodyOf({ units, tokens, dateLines: dated, title, isForeign: languages.isForeign });
  const paragraphs = withMasks(text, blocks, markdown).map((paragraph, i) => ({
    ...paragraph,
    language: languages.of(i),
  }));
  const headline = units[title];
  return {
    title: field(matter, keys.title) ?? (headline ? plainLine(text, headline) : null),
    source: field(matter, keys.source) ?? sourceOf(text, units, lines),
    language: languages.article,
    published: options.published ?? matterDate(field(matter, keys.date), languages.article) ?? lines[0]?.date ?? null,
    body,
    paragraphs,
  };
}

function oneLine(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, " ").trim();
}

/** Without the marks of Markdown around it. */
function plainLine(text: string, span: Span): string {
  return oneLine(text, span).replace(/^(?:\*\*|__|[*_])(.+?)(?:\*\*|__|[*_])$/, "$1");
}

function matterDate(value: string | null, language: string): string | null {
  if (value === null) return null;
  const tokens = tokenize(value);
  const paragraph: Paragraph = { start: 0, end: value.length, kind: "text", language, masked: [] };
  const date = readDates({ tokens, paragraph, context: { published: null, language } })[0]?.iso;
  return date && /^\d{4}-\d\d-\d\d/.test(date) ? date.slice(0, 10) : null;
}

function withMasks(text: string, blocks: readonly Block[], markdown: boolean): Omit<Paragraph, "language">[] {
  const masks = maskedSpans(text);
  let from = 0;
  return blocks.map((block) => {
    const { own, next } = masksWithin(masks, block, from);
    from = next;
    const inline = markdown && isProse(block.kind) ? markdownMasks(text, block) : [];
    return {
      start: block.start,
      end: block.end,
      kind: block.kind,
      masked: merged([...block.masked, ...own, ...inline]),
    };
  });
}
