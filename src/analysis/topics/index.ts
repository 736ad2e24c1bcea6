import { sentences } from "../article/sentences.ts";
import { lowerBound, overlap, within } from "../spans.ts";
import type { AnalysedFigure, Article, Figure, Mention, Paragraph, Span, Topic } from "../types.ts";
import { countedBy, countedEntity } from "./counted.ts";
import { measureOf } from "./measure.ts";
import { readSentence, type Sentence } from "./sentence.ts";
import { sourceOf, stanceOf } from "./stance.ts";
import { entitiesAround, timeOf } from "./surroundings.ts";
import { stem } from "./words.ts";

/** Words shorter than this carry no topic. */
const shortestWord = 5;

/** Says of each figure what it is about, from the words and names around it. */
export function readTopics(
  text: string,
  article: Article,
  mentions: readonly Mention[],
  figures: readonly Figure[],
): AnalysedFigure[] {
  const heading = article.paragraphs.find(({ kind }) => kind !== "front-matter" && kind !== "code");
  const title = heading ? within(mentions, heading) : [];
  const read = article.paragraphs.flatMap((paragraph) => {
    const own = within(figures, paragraph);
    return own.length ? paragraphTopics(text, paragraph, own, mentions, title) : [];
  });
  return withRepeatedFigures(read);
}

function paragraphTopics(
  text: string,
  paragraph: Paragraph,
  figures: readonly Figure[],
  mentions: readonly Mention[],
  title: readonly Mention[],
): AnalysedFigure[] {
  const names = within(mentions, paragraph);
  return sentences(text, paragraph).flatMap((span) => {
    if (within(figures, span).length === 0) return [];
    const sentence = readSentence(text, span, paragraph.language, names, figures);
    const before = namesBefore(mentions, paragraph, span);
    return sentence.figures.map((figure) => ({ ...figure, topic: topicOf(sentence, figure, { before, title }) }));
  });
}

/** Names before the sentence in its paragraph; where there are none, the last ones before the paragraph. */
function namesBefore(mentions: readonly Mention[], paragraph: Paragraph, sentence: Span): readonly Mention[] {
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
  paragraph: { readonly before: readonly Mention[]; readonly title: readonly Mention[] },
): Topic {
  const { measure, base } = measureOf(sentence, figure);
  return {
    measure: measure?.key ?? null,
    base,
    counted: countedBy(figure, sentence.language),
    countedEntity: countedEntity(figure, sentence.mentions),
    entities: entitiesAround(sentence, figure, paragraph),
    time: timeOf(sentence, figure),
    ...stanceOf(sentence, figure),
    source: sourceOf(sentence),
    words: topicWords(sentence),
  };
}

function topicWords({ words, mentions, figures }: Sentence): string[] {
  const taken: readonly Span[] = [...mentions, ...figures];
  const plain = words.filter((word) => word.lower.length >= shortestWord && !taken.some((span) => overlap(word, span)));
  return [...new Set(plain.map(({ lower }) => stem(lower)))];
}

/**
 * A figure whose own sentence does not say what it measures, but repeats an earlier one ("The figure of $7 trillion …"
 * after "between $5 trillion and $7 trillion"), is about the same: its topic is completed from there.
 */
function withRepeatedFigures(figures: readonly AnalysedFigure[]): AnalysedFigure[] {
  const told = new Map<string, Topic>();
  return figures.map((figure) => {
    const [low, high] = [figure.low, figure.high].map((value) => `${figure.kind} ${figure.unit} ${value}`);
    if (low === undefined || high === undefined || !isDistinctive(figure)) return figure;
    const { topic } = figure;
    if (topic.measure !== null) {
      told.set(low, topic).set(high, topic);
      return figure;
    }
    const earlier = low === high ? told.get(low) : undefined;
    return earlier ? { ...figure, topic: { ...topic, ...carriedOver(topic, earlier) } } : figure;
  });
}

function carriedOver(own: Topic, from: Topic): Partial<Topic> {
  const known = new Set(own.entities.map(({ entity }) => entity));
  const entities = from.entities
    .filter(({ entity }) => !known.has(entity))
    .map(({ entity }) => ({ entity, scope: "paragraph" as const }));
  return {
    measure: from.measure,
    base: from.base,
    counted: own.counted ?? from.counted,
    entities: [...own.entities, ...entities],
  };
}

/** Small numbers recur by chance. */
function isDistinctive({ kind, low }: Figure): boolean {
  return kind !== "date" && low !== null && (Math.abs(low) >= 1000 || !Number.isInteger(low));
}
