/** The composition root of analysis: text in, Analysis out. */
import { readArticle } from "./article/index.ts";
import { createNameReader, type NameCandidate, type SecondOpinion } from "./entities/index.ts";
import { crownsOf, readFigures, type FigureContext } from "./figures/index.ts";
import { readTopics } from "./topics/index.ts";
import type { Analysis, AnalyseOptions, Figure, Paragraph } from "./types.ts";

export interface Analyser {
  /**
   * Reads one article. Pure: the same text and options yield an equal Analysis. Paragraphs that were read before with
   * the same language and date are not read again, so an edit costs its paragraph.
   */
  analyse(text: string, options: AnalyseOptions): Analysis;
}

/** What a paragraph yields by itself; offsets count from the paragraph's start. */
interface ParagraphReading {
  readonly figures: readonly Figure[];
  readonly names: readonly NameCandidate[];
}

/** Paragraphs remembered at a time: some hundred open articles. */
const cacheLimit = 20_000;

/**
 * @param model the bytes of the names model, or null to read no names.
 * @param secondOpinion asked about English names that are doubtful: `createCompromiseOpinion` of entities/compromise.ts.
 */
export function createAnalyser(model: Uint8Array | null, secondOpinion?: SecondOpinion): Analyser {
  const names = createNameReader(model, secondOpinion);
  const cache = new Map<string, ParagraphReading>();

  function readParagraph(text: string, paragraph: Paragraph, context: FigureContext): ParagraphReading {
    const own = text.slice(paragraph.start, paragraph.end);
    const masked = paragraph.masked.map((span) => `${span.start - paragraph.start}-${span.end - paragraph.start}`);
    const about = [context.language, context.published, context.crowns];
    const key = [paragraph.kind, paragraph.language, ...about, masked.join(), own].join("\n");
    let reading = cache.get(key);
    if (!reading) {
      const moved = shifted(paragraph, -paragraph.start);
      reading = { figures: readFigures(own, moved, context), names: names.readParagraph(own, moved) };
      if (cache.size >= cacheLimit) cache.clear();
      cache.set(key, reading);
    }
    return reading;
  }

  return {
    analyse(text, options) {
      const article = readArticle(text, options);
      const { published, language } = article;
      const context = { published, language, crowns: crownsOf(text) };
      const readings = article.paragraphs.map((p) => readParagraph(text, p, context));
      const at = (i: number) => article.paragraphs[i]?.start ?? 0;
      const figures = readings.flatMap((reading, i) => reading.figures.map((figure) => shifted(figure, at(i))));
      const candidates = readings.map((reading, i) => reading.names.map((name) => shifted(name, at(i))));
      const entities = names.resolve(text, article, candidates, options.precision);
      return { ...article, entities, figures: readTopics(text, article, entities, figures) };
    },
  };
}

/** The same thing, moved by some code units, with what it contains. */
function shifted<T extends { readonly start: number; readonly end: number; readonly masked?: Paragraph["masked"] }>(
  thing: T,
  by: number,
): T {
  const masked = thing.masked?.map((span) => shifted(span, by));
  return { ...thing, start: thing.start + by, end: thing.end + by, ...(masked && { masked }) };
}
