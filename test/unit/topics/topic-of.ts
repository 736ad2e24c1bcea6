import { readTopics } from "../../../src/analysis/topics/index.ts";
import type { AnalysedFigure, Article, Figure, FigureKind, Mention } from "../../../src/analysis/types.ts";

/**
 * Topics of a text in which names stand in [brackets], doubtful ones behind a [?question mark], and figures in {braces}, kind and unit after a bar:
 * "[Nordlys]s omsætning var {$2 milliarder|money|USD}". A date's unit is its `iso`; a count's is what it counts,
 * and follows it in the text, a name in it in <angles>.
 */
export function topicsIn(language: string, marked: string, published = "2026-03-10"): AnalysedFigure[] {
  const { text, mentions, doubtful, figures } = unmarked(marked);
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    kind: "text" as const,
    language,
    masked: [],
  }));
  const body = { start: 0, end: text.length };
  const article: Article = { title: null, source: null, language, published, body, paragraphs };
  return readTopics(text, article, { entities: mentions, doubtful }, figures);
}

/** The topic of the first figure that is no date. */
export function topicIn(language: string, marked: string): AnalysedFigure["topic"] {
  const figure = topicsIn(language, marked).find(({ kind }) => kind !== "date");
  if (!figure) throw new Error("no figure is marked");
  return figure.topic;
}

function unmarked(marked: string): { text: string; mentions: Mention[]; doubtful: Mention[]; figures: Figure[] } {
  const mentions: Mention[] = [];
  const doubtful: Mention[] = [];
  const figures: Figure[] = [];
  let text = "";
  for (const part of marked.split(/(\[[^\]]*\]|\{[^}]*\})/)) {
    const start = text.length;
    const [shown = "", kind = "", unit = null] = part.replace(/^(?:\[\??|\{)|[\]}]$/g, "").split("|");
    text += part.startsWith("{") || part.startsWith("[") ? shown : part;
    const span = { start, end: text.length, text: shown };
    if (kind === "count" && unit !== null) {
      const named = /<(.*?)>/.exec(unit)?.[1];
      const of = unit.replace(/[<>]/g, "");
      const at = text.length + 1 + of.indexOf(named ?? "");
      if (named !== undefined) mentions.push(mention({ start: at, end: at + named.length, text: named }));
      text += ` ${of}`;
    }
    if (part.startsWith("[")) (part.startsWith("[?") ? doubtful : mentions).push(mention(span));
    if (part.startsWith("{")) figures.push({ ...span, ...figureFields(figureKind(kind), shown, unit) });
  }
  return { text, mentions, doubtful, figures };
}

function mention(span: { start: number; end: number; text: string }): Mention {
  return { ...span, kind: "organization", entity: span.text.toLowerCase(), confidence: 1 };
}

function figureKind(name: string): FigureKind {
  const kinds: readonly FigureKind[] = ["money", "percent", "count", "measure", "duration", "date"];
  const kind = kinds.find((k) => k === name);
  if (!kind) throw new Error(`no kind of figure: ${name}`);
  return kind;
}

function figureFields(kind: FigureKind, shown: string, unit: string | null) {
  if (kind === "date") return { kind, low: null, high: null, bound: null, unit: null, of: null, iso: unit };
  const value = Number(
    /[\d.,]+/
      .exec(shown)?.[0]
      .replaceAll(/[.,](?=\d{3})/g, "")
      .replace(",", ".") ?? 1,
  );
  const count = kind === "count";
  return {
    kind,
    low: value,
    high: value,
    bound: "exact" as const,
    unit: count ? null : unit,
    of: count ? (unit?.replaceAll(/[<>]/g, "") ?? null) : null,
    iso: null,
  };
}
