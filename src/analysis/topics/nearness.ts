/** How near a word for a measure stands to a figure, in words: whose it is where a sentence has several figures. */
import { auxiliaryCues, conjunctions, differenceCues, fromCues, levelCues, nowWords } from "../lexicon/discourse.ts";
import type { Figure } from "../types.ts";
import { cuesFor } from "./cues.ts";
import { distance, perSentence, placeOf, type Place, type Sentence } from "./sentence.ts";

const auxiliaries = cuesFor([{ value: true, cues: auxiliaryCues }]);
const levels = cuesFor([{ value: true, cues: levelCues }]);
const differences = cuesFor([{ value: true, cues: differenceCues }]);
const origins = cuesFor([{ value: true, cues: fromCues }]);

/** What it weighs that a cue stands nearer to another figure of the kind, and that it is that one's: "an income of 23 billion". */
const takenPenalty = 2;
const ownedPenalty = 8;
/** What another figure of the kind between cue and figure weighs in words: "revenue of 2 and profit of 3 billion". */
const figurePenalty = 8;
/** What is said of a figure by a verb behind it goes before what stands as near before it. */
const befallen = -2;
/** What something came to was named before: "rose to 94 with one person reported missing". */
const behindLevel = 6;

/** Words between a cue and the figure that it introduces. */
const ownedReach = 2;
/** Words between a figure with its noun and the verb that says what befell it. */
const verbReach = 2;

/** A figure with the words that it counts. */
interface Standing {
  readonly figure: Figure;
  readonly place: Place;
  /** Index of the word behind the figure and what it counts. */
  readonly end: number;
}

const standings = perSentence((sentence) =>
  sentence.figures.map((figure): Standing => {
    const place = placeOf(sentence, figure);
    return { figure, place, end: endOfCounted(sentence, place, figure.of) };
  }),
);

/** Behind "people" of "4,200 people" and of "thousands of people". */
function endOfCounted({ words }: Sentence, { to }: Place, of: string | null): number {
  if (of === null) return to;
  const counted = of.toLowerCase().split(/[\s-]+/);
  const at = words.slice(to, to + counted.length + 1).findIndex(({ lower }) => lower === counted[0]);
  return to + Math.max(0, at) + counted.length;
}

/** The preposition right before a figure that says what something came to or from ("fell to 2.6 %"), if there is one. */
export function levelBefore(sentence: Sentence, figure: Figure): Place | undefined {
  const { from } = placeOf(sentence, figure);
  return levels.in(sentence).find(({ to }) => to === from);
}

/** Whether the word before a figure says that something came from it: "from 4 billion in 2022 to 5 billion", "von derzeit 3 auf 5". */
export function cameFrom(sentence: Sentence, { from }: Place): boolean {
  const at = nowWords.has(sentence.words[from - 1]?.lower ?? "") ? from - 1 : from;
  return origins.in(sentence).some(({ to }) => to === at);
}

/** Whether the word right before a figure says "by": the figure is by how much, not how much. */
export function isDifference(sentence: Sentence, { from }: Place): boolean {
  return differences.in(sentence).some(({ to }) => to === from);
}

/** How far each cue is from the figure, for all cues of a sentence. */
export function nearnessTo(sentence: Sentence, figure: Figure): (cue: Place) => number {
  const all = standings(sentence);
  const own = all.find((standing) => standing.figure === figure) ?? {
    figure,
    place: placeOf(sentence, figure),
    end: placeOf(sentence, figure).to,
  };
  const isLevel = levelBefore(sentence, figure) !== undefined;
  const others = all.filter(
    (other) =>
      other !== own &&
      other.figure.kind === figure.kind &&
      // "um 0,2 Punkte auf 5,7 Prozent": both are of what stands before.
      !(isLevel && other.end <= own.place.from && isDifference(sentence, other.place)),
  );
  return (cue) => {
    const plain = distance(sentence, cue, own.place);
    const befell = befalls(sentence, cue, own);
    return (
      plain +
      figurePenalty * between(cue, own, others) +
      (befell ? befallen : taken(sentence, cue, own, others, plain)) +
      (isLevel && cue.from > own.place.to ? behindLevel : 0)
    );
  };
}

/** How many of the others stand between cue and figure. */
function between(cue: Place, { place }: Standing, others: readonly Standing[]): number {
  const [low, high] = cue.from < place.from ? [cue.from, place.from] : [place.to, cue.from];
  return others.filter((other) => other.place.from >= low && other.place.to <= high).length;
}

/**
 * What another figure of the kind has for itself: "revenue of 2 billion", "946 were injured"; or what stands nearer to it:
 * "Nine died and 946 were injured", "has sickened 250 and killed two".
 */
function taken(sentence: Sentence, cue: Place, own: Standing, others: readonly Standing[], plain: number): number {
  if (others.some((other) => introduces(sentence, cue, other) || befalls(sentence, cue, other)))
    return introduces(sentence, cue, own) ? 0 : ownedPenalty;
  return others.some((other) => distance(sentence, cue, other.place) < plain) ? takenPenalty : 0;
}

/** "revenue of 2 billion": right before the figure, but not "are dead and dozens". */
function introduces({ words }: Sentence, cue: Place, { place }: Standing): boolean {
  const gap = place.from - cue.to;
  return gap >= 0 && gap <= ownedReach && !words.slice(cue.to, place.from).some(({ lower }) => conjunctions.has(lower));
}

/** "42,397 people were injured": behind the figure, what it counts and an auxiliary at most. */
function befalls(sentence: Sentence, cue: Place, { end }: Standing): boolean {
  const gap = cue.from - end;
  if (gap < 0 || gap > verbReach) return false;
  if (gap === 0) return true;
  let said = 0;
  for (const { from, to } of auxiliaries.in(sentence)) if (from >= end && from < cue.from) said += to - from;
  return said >= gap;
}
