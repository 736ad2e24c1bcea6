import {
  formerCues,
  insteadCues,
  outcomeCues,
  partBesideCues,
  partCues,
  planCues,
  stageCues,
  sourceAfterCues,
  sourceBeforeCues,
} from "../lexicon/discourse.ts";
import type { Figure, Topic } from "../types.ts";
import { cuesFor, type CueHit } from "./cues.ts";
import { cameFrom, levelBefore } from "./nearness.ts";
import { clauseAt, distance, mentionPlaces, perSentence, placeOf, type Place, type Sentence } from "./sentence.ts";

type Part = "share" | "stage";
type Modality = "former" | "outcome" | "plan";

const stances = cuesFor<Modality | Part | "share beside" | "instead">([
  { value: "former", cues: formerCues },
  { value: "instead", cues: insteadCues },
  { value: "plan", cues: planCues },
  { value: "outcome", cues: outcomeCues },
  { value: "share", cues: partCues },
  { value: "share beside", cues: partBesideCues },
  { value: "stage", cues: stageCues },
]);
const sourceBefore = cuesFor([{ value: "before" as const, cues: sourceBeforeCues }]);
const sourceAfter = cuesFor([{ value: "after" as const, cues: sourceAfterCues }]);

const parts: readonly Part[] = ["share", "stage"];

/** Words that belong to the figure itself stand this near to it. */
const adjacent = 4;
const beside = 1;
/** What is said first wins: a former plan is former. Reach in words. */
const modalities: readonly { readonly value: Modality; readonly reach: number }[] = [
  { value: "former", reach: 6 },
  { value: "plan", reach: Infinity },
  { value: "outcome", reach: Infinity },
];

/** A name this many words from "according to" or "said" is the one quoted. */
const sourceReach = 4;

/** How the figure is meant: planned or come about, and whether it is only a part. By the words of its clause. */
export function stanceOf(sentence: Sentence, figure: Figure): Pick<Topic, "modality" | "part"> {
  const at = placeOf(sentence, figure);
  const clause = clauseAt(sentence, at.from);
  const near = stances
    .in(sentence)
    .filter((hit) => clauseAt(sentence, hit.from) === clause && !(hit.from >= at.from && hit.to <= at.to))
    .filter((hit) => hit.value !== "instead" || precedes(sentence, hit, figure))
    .filter((hit) => hit.value !== "former" || !isOfNext(sentence, hit, figure))
    .map(({ value, ...hit }) => ({ stance: value === "instead" ? "former" : value, far: distance(sentence, hit, at) }))
    .sort((a, b) => a.far - b.far);
  const modality = modalities.find(({ value, reach }) =>
    near.some(({ stance, far }) => stance === value && far <= reach),
  );
  const part = near.some(({ stance, far }) => stance === "share beside" && far <= beside)
    ? "share"
    : parts.find((value) => near.some(({ stance, far }) => stance === value && far <= adjacent));
  return { modality: hasChangedFrom(sentence, figure) ? "former" : (modality?.value ?? null), part: part ?? null };
}

/** "from 19.3 to 14.2 billion", "to 23 cents from 19 cents": what it came from no longer holds. */
function hasChangedFrom(sentence: Sentence, figure: Figure): boolean {
  const at = placeOf(sentence, figure);
  if (!cameFrom(sentence, at)) return false;
  return sentence.figures.some((other) => {
    if (other === figure || other.kind !== figure.kind || other.unit !== figure.unit) return false;
    const level = levelBefore(sentence, other);
    return level !== undefined && (level.from >= at.to || isNext(sentence, placeOf(sentence, other), at));
  });
}

/** Words between what something came to and what from, at most: "to $1.9 billion in the third quarter from $10.9 billion". */
const fromReach = 7;

function isNext({ words }: Sentence, { to }: Place, { from }: Place): boolean {
  return from >= to && from - to <= fromReach && !words.slice(to, from).some(({ lower }) => lower === ",");
}

/** Whether the cue stands before the figure, and before none of its kind, nor a date, on the way: "gegenüber dem Vorjahr um 46 %". */
function precedes(sentence: Sentence, hit: Place, figure: Figure): boolean {
  const { from } = placeOf(sentence, figure);
  const others = sentence.figures
    .filter(({ kind }) => kind === figure.kind || kind === "date")
    .map((other) => placeOf(sentence, other));
  return hit.to <= from && !others.some((other) => other.from >= hit.to && other.to <= from);
}

/** "4 of previously 9": whether the cue stands between the figure and another of its kind, and nearer to that one. */
function isOfNext(sentence: Sentence, hit: Place, figure: Figure): boolean {
  const at = placeOf(sentence, figure);
  return sentence.figures.some((other) => {
    if (other === figure || other.kind !== figure.kind) return false;
    const place = placeOf(sentence, other);
    return hit.from >= at.to && hit.to <= place.from && place.from - hit.to < hit.from - at.to;
  });
}

/** The entity that is quoted for the sentence, or null. */
export const sourceOf = perSentence((sentence: Sentence): string | null => {
  const places = mentionPlaces(sentence).map((place, i) => ({ mention: sentence.mentions[i], place }));
  const nearest = (hits: readonly CueHit<"before" | "after">[]) =>
    hits
      .flatMap((hit) =>
        places
          .map(({ mention, place }) => ({
            mention,
            gap: hit.value === "before" ? place.from - hit.to : hit.from - place.to,
          }))
          .filter(({ gap }) => gap >= 0 && gap <= sourceReach),
      )
      .sort((a, b) => a.gap - b.gap)[0]?.mention?.entity;
  return nearest(sourceBefore.in(sentence)) ?? nearest(sourceAfter.in(sentence)) ?? null;
});
