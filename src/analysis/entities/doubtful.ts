import { TokenBuffer, type Tokens } from "../article/tokens.ts";
import { within } from "../spans.ts";
import type { Article, DoubtfulName, Mention, Paragraph, Span } from "../types.ts";
import { slug } from "./forms.ts";
import type { Knowledge } from "./knowledge.ts";
import { Shape, isCapital, shapeOf } from "./shapes.ts";

const buffer = new TokenBuffer();

/** In code units; what is shorter is an abbreviation as often as a name. */
const shortestName = 4;
const longestChain = 3;
/** An article of more is a list or a directory. */
const mostNames = 400;

/**
 * What is written like a name and is no word of everyday language, where the article alone does not say that it is one: chains
 * of capitalised words beside all mentions. Whether they are names, the folder says.
 */
export function doubtfulNames(
  text: string,
  article: Article,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): DoubtfulName[] {
  const found: DoubtfulName[] = [];
  for (const paragraph of article.paragraphs) {
    if (paragraph.kind === "code" || paragraph.kind === "front-matter") continue;
    found.push(...inParagraph(text, paragraph, within(mentions, paragraph), knowledge));
    if (found.length > mostNames) return [];
  }
  return found;
}

function inParagraph(
  text: string,
  paragraph: Paragraph,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): DoubtfulName[] {
  const tokens = buffer.read(text, paragraph.start, paragraph.end);
  const taken = takenTokens(tokens, [...mentions, ...paragraph.masked]);
  const written = (token: number) => text.slice(tokens.starts[token], tokens.ends[token]);
  const mayBe = (token: number) =>
    token < tokens.count &&
    taken[token] === 0 &&
    isCapital(shapeOf(tokens, token)) &&
    !knowledge.isWord(written(token));
  const isUnknown = (token: number) => {
    const shape = shapeOf(tokens, token);
    const form = written(token);
    return (
      (shape === Shape.initial || shape === Shape.camel) && form.length >= shortestName && !knowledge.isDemonym(form)
    );
  };
  const found: DoubtfulName[] = [];
  for (let first = 0; first < tokens.count; first++) {
    if (!mayBe(first)) continue;
    let last = first;
    while (last - first < longestChain && touches(tokens, last) && mayBe(last + 1)) last++;
    const chain = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    if (chain.some(isUnknown)) {
      const [start, end] = [tokens.starts[first] ?? 0, tokens.ends[last] ?? 0];
      // No entity that the article is sure of has such an id.
      found.push({ start, end, text: text.slice(start, end), entity: `?${slug(text.slice(start, end))}` });
    }
    first = last;
  }
  return found;
}

/** Whether one space stands between a token and the next. */
function touches({ starts, ends }: Tokens, token: number): boolean {
  return (starts[token + 1] ?? 0) - (ends[token] ?? 0) === 1;
}

function takenTokens(tokens: Tokens, spans: readonly Span[]): Uint8Array {
  const taken = new Uint8Array(tokens.count + 1);
  let token = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    while (token < tokens.count && (tokens.ends[token] ?? 0) <= start) token++;
    for (let i = token; i < tokens.count && (tokens.starts[i] ?? 0) < end; i++) taken[i] = 1;
  }
  return taken;
}
