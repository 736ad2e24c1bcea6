import { sentences } from "../article/sentences.ts";
import { lowerBound, within } from "../spans.ts";
import type { AnalysedFigure, Article, Figure, Paragraph, Span, Topic } from "../types.ts";
import { withEllipses, withRepeatedFigures } from "./carried.ts";
import { countedBy, countedEntity } from "./counted.ts";
import { measureOf } from "./measure.ts";
import { readSentence, type Named, type Names, type Sentence } from "./sentence.ts";
import { sourceOf, stanceOf } from "./stance.ts";
import { entitiesAround, type MainEntity } from "./surroundings.ts";
import { withRivals } from "./rivals.ts";
import { cellOf, hasRows } from "./tables.ts";
import { nameLikes, sentenceTerms, termsNear } from "./terms.ts";
import { samePartOf, timesOf } from "./times.ts";

/** Says of each figure what it is about, from the words and names around it. */
export function readTopics(text: string, article: Article, names: Names, figures: readonly Figure[]): AnalysedFigure[] {
  const context = { main: mainEntities(article, names), currency: usualCurrency(figures) };
  const read = article.paragraphs.flatMap((paragraph) => {
    const own = within(figures, paragraph);
    return own.length ? paragraphTopics(text, paragraph, own, names, context) : [];
  });
  return withRivals(withRepeatedFigures(read));
}

/** What holds for all figures of an article. */
interface ArticleContext {
  readonly main: readonly MainEntity[];
  readonly currency: string | null;
}

function usualCurrency(figures: readonly Figure[]): string | null {
  const counts = new Map<string, number>();
  for (const { kind, unit } of figures)
    if (kind === "money" && unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/**
 * Entities that the article as a whole is about: named in its title, and most often in its body. A doubtful one has the rank that it
 * would have alone among the others, whose ranks do not depend on it.
 */
function mainEntities(article: Article, { entities, doubtful = [] }: Names): readonly MainEntity[] {
  const sure = countedIn(article, entities).slice(0, mostMain);
  const others = countedIn(article, doubtful).slice(0, mostDoubtful);
  return [
    ...sure.map(({ entity }, rank) => ({ entity, rank })),
    ...others.map(({ entity, count }) => ({ entity, rank: sure.filter((other) => other.count >= count).length })),
  ].sort((a, b) => a.rank - b.rank);
}

function countedIn(article: Article, names: readonly Named[]): readonly { entity: string; count: number }[] {
  const heading = article.paragraphs.find(({ kind }) => kind !== "front-matter" && kind !== "code");
  const counts = new Map<string, number>();
  for (const { entity } of within(names, article.body)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  for (const entity of new Set(heading ? within(names, heading).map((name) => name.entity) : []))
    counts.set(entity, (counts.get(entity) ?? 0) + titleBonus);
  return [...counts]
    .map(([entity, count]) => ({ entity, count }))
    .sort((a, b) => b.count - a.count || (a.entity < b.entity ? -1 : 1));
}

const mostMain = 8;
/** Few of them are names, and each is written down with every figure. */
const mostDoubtful = 5;

/** A name in the title weighs as so many in the text. */
const titleBonus = 3;

function paragraphTopics(
  text: string,
  paragraph: Paragraph,
  figures: readonly Figure[],
  names: Names,
  context: ArticleContext,
): AnalysedFigure[] {
  const { entities, doubtful = [] } = names;
  const own = { entities: within(entities, paragraph), doubtful: within(doubtful, paragraph) };
  const tabular = hasRows(text, paragraph);
  const read = sentences(text, paragraph)
    .flatMap(inPieces)
    .flatMap((span) => {
      if (within(figures, span).length === 0) return [];
      const sentence = readSentence(text, span, paragraph.language, own, figures);
      const before = [
        ...namesBefore(entities, paragraph, span),
        ...namesBefore(doubtful, paragraph, span).slice(-mostDoubtful),
      ].sort((a, b) => a.start - b.start);
      const around = { ...context, before };
      const topicIn = (figure: Figure): Topic => {
        const cell = tabular ? cellOf(text, figure, paragraph.language, own, figures) : null;
        return cell ? topicOf(cell.sentence, cell.figure, around) : topicOf(sentence, figure, around);
      };
      return [{ sentence, figures: sentence.figures.map((figure) => ({ ...figure, topic: topicIn(figure) })) }];
    });
  return withEllipses(read);
}

/** What has no full stops for pages is no sentence: it is read piece by piece, so that time stays linear. */
function inPieces({ start, end }: Span): Span[] {
  const pieces = Math.max(1, Math.ceil((end - start) / longestSentence));
  return Array.from({ length: pieces }, (_, i) => ({
    start: start + i * longestSentence,
    end: Math.min(end, start + (i + 1) * longestSentence),
  }));
}

/** In UTF-16 code units: some 300 words. */
const longestSentence = 2000;

/** Names before the sentence in its paragraph; where there are none, the last ones before the paragraph. */
function namesBefore(mentions: readonly Named[], paragraph: Paragraph, sentence: Span): readonly Named[] {
  const end = lowerBound(mentions, sentence.start);
  const start = lowerBound(mentions, paragraph.start);
  return mentions.slice(
    start < end ? Math.max(start, end - namesRemembered) : Math.max(0, end - namesCarriedOver),
    end,
  );
}

/** Names of a long paragraph that a figure in it may be about. */
const namesRemembered = 12;
/** Names that a paragraph without any takes over from the ones before it. */
const namesCarriedOver = 2;

function topicOf(
  sentence: Sentence,
  figure: Figure,
  context: ArticleContext & { readonly before: readonly Named[] },
): Topic {
  const { measure, base } = measureOf(sentence, figure);
  const stance = stanceOf(sentence, figure);
  // An age is that of today, whatever year its sentence names.
  const { time, since } = measure?.key === "age" ? { time: null, since: null } : timesOf(sentence, figure);
  return {
    measure: measure?.key ?? null,
    base,
    counted: countedBy(figure, sentence),
    countedEntity: countedEntity(figure, sentence.mentions),
    entities: entitiesAround(sentence, figure, context),
    ...stance,
    time: stance.modality === "former" ? samePartOf(sentence, time) : time,
    since,
    currency: figure.kind === "money" && figure.unit === null ? context.currency : null,
    source: sourceOf(sentence),
    among: 0,
    rivals: 0,
    words: sentenceTerms(sentence),
    near: termsNear(sentence, figure),
    names: nameLikes(sentence),
  };
}
