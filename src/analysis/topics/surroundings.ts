import { overlap } from "../spans.ts";
import type { Figure, Mention, NearbyEntity } from "../types.ts";
import { clauseAt, distance, wordsOf, type Sentence } from "./sentence.ts";

/** A name behind the figure says less of it than one before: the subject comes first. */
const behindPenalty = 3;

/** Entities of a figure's clause, sentence and paragraph, nearest first, each once; then the main ones of the article. */
export function entitiesAround(
  sentence: Sentence,
  figure: Figure,
  paragraph: { readonly before: readonly Mention[]; readonly main: readonly string[] },
): NearbyEntity[] {
  const at = wordsOf(sentence, figure);
  const clause = clauseAt(sentence, at.from);
  const own = sentence.mentions
    .map((mention) => {
      const place = wordsOf(sentence, mention);
      const same = clauseAt(sentence, place.from) === clause;
      const far = distance(sentence, place, at) + (mention.start > figure.start ? behindPenalty : 0);
      return { entity: mention.entity, scope: same ? ("clause" as const) : ("sentence" as const), far };
    })
    .sort((a, b) => Number(b.scope === "clause") - Number(a.scope === "clause") || a.far - b.far);
  const nearest = paragraph.before.toReversed().map(({ entity }) => ({ entity, scope: "paragraph" as const }));
  const main = paragraph.main.map((entity) => ({ entity, scope: "article" as const }));
  const rank = new Map(paragraph.main.map((entity, i) => [entity, i]));
  const near = firstOfEach([...own.map(({ entity, scope }) => ({ entity, scope })), ...nearest, ...main]);
  return near.map((item) => {
    const place = rank.get(item.entity);
    return place === undefined ? item : { ...item, main: place };
  });
}

function firstOfEach(list: readonly NearbyEntity[]): NearbyEntity[] {
  const seen = new Set<string>();
  return list.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}

/** The date nearest to the figure in its clause, or the only one of its sentence. ISO 8601 or null. */
export function timeOf(sentence: Sentence, figure: Figure): string | null {
  const at = wordsOf(sentence, figure);
  const dates = sentence.figures.filter((f) => f.kind === "date" && f.iso !== null && !overlap(f, figure));
  const ranked = dates
    .map((date) => ({ date, far: distance(sentence, wordsOf(sentence, date), at) }))
    .sort((a, b) => a.far - b.far);
  const nearest = ranked[0];
  if (!nearest) return null;
  const inClause = clauseAt(sentence, wordsOf(sentence, nearest.date).from) === clauseAt(sentence, at.from);
  return inClause || ranked.length === 1 ? nearest.date.iso : null;
}
