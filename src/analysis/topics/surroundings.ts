/** What is named around a figure. */
import type { Figure, NearbyEntity } from "../types.ts";
import {
  clauseAt,
  distance,
  mentionPlaces,
  perSentence,
  placeOf,
  wordsOf,
  type Named,
  type Place,
  type Sentence,
} from "./sentence.ts";

/** A name behind the figure says less of it than one before: the subject comes first. */
const behindPenalty = 3;

/** What the article as a whole is about, with its rank, from 0. */
export interface MainEntity {
  readonly entity: string;
  readonly rank: number;
}

interface Surroundings {
  /** Names of the paragraph before the sentence, in order. */
  readonly before: readonly Named[];
  /** By rank. */
  readonly main: readonly MainEntity[];
}

/** The sentence's names, those that are sure first, and where they stand. */
const namePlaces = perSentence((sentence) => {
  const places = mentionPlaces(sentence);
  const sure = sentence.mentions.map((name, i) => ({ name, place: places[i] ?? wordsOf(sentence, name) }));
  const doubtful = sentence.doubtful.map((name) => ({ name, place: wordsOf(sentence, name) }));
  return [...sure, ...doubtful] as readonly { readonly name: Named; readonly place: Place }[];
});

/** Entities of a figure's clause, sentence and paragraph, nearest first, each once; then the main ones of the article. */
export function entitiesAround(sentence: Sentence, figure: Figure, around: Surroundings): NearbyEntity[] {
  const at = placeOf(sentence, figure);
  const clause = clauseAt(sentence, at.from);
  const places = namePlaces(sentence);
  const others = sentence.figures.filter((other) => other !== figure && other.kind === figure.kind);
  const isBehind = (other: Figure, place: Place) => isNamedBehind(sentence, other, place);
  const hasItsOwn = places.some(({ place }) => isBehind(figure, place));
  const isOfOther = (place: Place) =>
    hasItsOwn && place.to <= at.from && others.some((other) => isBehind(other, place));
  const own = places
    .map(({ name, place }) => {
      const same = clauseAt(sentence, place.from) === clause;
      const penalty = name.start > figure.start || isOfOther(place) ? behindPenalty : 0;
      const far = distance(sentence, place, at) + penalty;
      return { entity: name.entity, scope: same ? ("clause" as const) : ("sentence" as const), far };
    })
    .sort((a, b) => Number(b.scope === "clause") - Number(a.scope === "clause") || a.far - b.far);
  const near = new Map<string, NearbyEntity>();
  const add = (entity: string, scope: NearbyEntity["scope"]) => {
    if (near.has(entity)) return;
    const rank = around.main.find((main) => main.entity === entity)?.rank;
    near.set(entity, rank === undefined ? { entity, scope } : { entity, scope, main: rank });
  };
  for (const { entity, scope } of own) add(entity, scope);
  for (let i = around.before.length - 1; i >= 0; i--) add(around.before[i]?.entity ?? "", "paragraph");
  for (const { entity } of around.main) add(entity, "article");
  return [...near.values()];
}

/** "25,000 in Germany and 30,000 in Portugal": the name right behind a figure and what it counts, with a preposition between. */
function isNamedBehind(sentence: Sentence, figure: Figure, { from }: Place): boolean {
  const { to } = placeOf(sentence, figure);
  return from >= to && from - to <= 1 + (figure.of?.split(/[\s-]+/).length ?? 0);
}
