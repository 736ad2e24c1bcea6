/** The composition root of analysis: text in, Analysis out. */
import { readArticle } from "./article/index.ts";
import { TokenBuffer } from "./article/tokens.ts";
import { createNameReader, type ParagraphNames, type SecondOpinion } from "./entities/index.ts";
import { crownsOf, currenciesOf, readFigures, type FigureContext } from "./figures/index.ts";
import { withoutNumbersOfNames } from "./figures/numbered-names.ts";
import { namesAndFigures } from "./names-and-figures.ts";
import { Recent } from "./recent.ts";
import { readTopics } from "./topics/index.ts";
import type { Analysis, AnalyseOptions, Figure, Paragraph, Span } from "./types.ts";

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
  readonly names: ParagraphNames;
}

/** Code units of paragraphs remembered at a time: some thousand articles, or one very large one. */
const remembered = 8_000_000;

/**
 * @param model the bytes of the names model, or null to read no names.
 * @param secondOpinion asked about English names that are doubtful: `createCompromiseOpinion` of entities/compromise.ts.
 */
export function createAnalyser(model: Uint8Array | null, secondOpinion?: SecondOpinion): Analyser {
  const names = createNameReader(model, secondOpinion);
  const recent = new Recent<ParagraphReading>(remembered);
  const articleTokens = new TokenBuffer();
  const paragraphTokens = new TokenBuffer();

  /** @param about the context in a few words, since what is read of a paragraph depends on it. */
  function readParagraph(text: string, paragraph: Paragraph, context: FigureContext, about: string): ParagraphReading {
    const own = text.slice(paragraph.start, paragraph.end);
    const masked = paragraph.masked.map((span) => shifted(span, -paragraph.start));
    const spans = masked.map(({ start, end }) => `${start}-${end}`).join();
    return recent.get(`${about}\n${paragraph.kind}\n${paragraph.language}\n${spans}\n${own}`, () => {
      const moved = { ...shifted(paragraph, -paragraph.start), masked };
      const tokens = paragraphTokens.read(own);
      const { candidates, capitals } = names.readParagraph(tokens, moved);
      const apart = namesAndFigures(own, candidates, readFigures(own, moved, context, tokens));
      return { figures: apart.figures, names: { candidates: apart.names, capitals } };
    });
  }

  return {
    analyse(text, options) {
      const tokens = articleTokens.read(text);
      const article = readArticle(text, options, tokens);
      const { published, language } = article;
      const context = { published, language, crowns: crownsOf(text), ...currenciesOf(text, language) };
      const about = Object.values(context).join("\n");
      const readings = article.paragraphs.map((paragraph) => readParagraph(text, paragraph, context, about));
      const at = (i: number) => article.paragraphs[i]?.start ?? 0;
      const read = readings.flatMap((reading, i) => reading.figures.map((figure) => shifted(figure, at(i))));
      const figures = withoutNumbersOfNames(text, read);
      const candidates = readings.map((reading, i) => reading.names.candidates.map((name) => shifted(name, at(i))));
      const entities = names.resolve(tokens, article, candidates, options.precision);
      const capitals = readings.flatMap((reading, i) => reading.names.capitals.map((word) => shifted(word, at(i))));
      const doubtful = names.doubtful(text, capitals, entities);
      return { ...article, entities, doubtful, figures: readTopics(text, article, { entities, doubtful }, figures) };
    },
  };
}

/** The same thing, moved by some code units. */
function shifted<T extends Span>(thing: T, by: number): T {
  return { ...thing, start: thing.start + by, end: thing.end + by };
}
