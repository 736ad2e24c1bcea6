import { tokenize } from "../article/tokens.ts";
import type { Paragraph, Span } from "../types.ts";
import type { NameCandidate } from "./index.ts";
import type { Tagger } from "./tagger.ts";

/** Reads the names of a paragraph by its own words alone. Offsets are those of `text`, which is the paragraph's own. */
export function createParagraphReader(tagger: Tagger): (text: string, paragraph: Paragraph) => NameCandidate[] {
  return (text, paragraph) => {
    if (paragraph.kind === "code" || paragraph.kind === "front-matter") return [];
    const tokens = tokenize(text);
    const { names } = tagger.tag(tokens, paragraph.language);
    const found: NameCandidate[] = [];
    for (const { first, last, kind, probability } of names) {
      const span = { start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 };
      if (kind === "other" || touches(span, paragraph.masked)) continue;
      found.push({ ...span, kind, confidence: probability });
    }
    return found;
  };
}

function touches(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => other.start < span.end && span.start < other.end);
}
