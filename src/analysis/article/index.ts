import type { AnalyseOptions, Article } from "../types.ts";

/** Reads the article as a document: its paragraphs with their languages, its date, title, source and body. */
export function readArticle(text: string, options: AnalyseOptions): Article {
  const language = options.language ?? "en";
  return {
    title: null,
    source: null,
    language,
    published: options.published ?? null,
    body: { start: 0, end: text.length },
    paragraphs: [{ start: 0, end: text.length, kind: "text", language, masked: [] }],
  };
}
