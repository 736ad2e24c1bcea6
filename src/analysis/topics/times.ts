/** When what a figure says was or will be so. */
import { additions, rangeWords, sinceCues, thanCues, whenCues } from "../lexicon/discourse.ts";
import { overlap } from "../spans.ts";
import type { Figure } from "../types.ts";
import { cuesFor } from "./cues.ts";
import { cameFrom, levelBefore } from "./nearness.ts";
import { clauseAt, distance, perSentence, placeOf, type Place, type Sentence } from "./sentence.ts";

/**
 * The time that a figure speaks of, and since when what it says has been adding up; ISO 8601 or null. The time is the
 * date nearest to the figure in its clause, right behind it before others, or the only one of its sentence.
 */
export function timesOf(
  sentence: Sentence,
  figure: Figure,
): { readonly time: string | null; readonly since: string | null } {
  const at = placeOf(sentence, figure);
  const ranked = datesOf(sentence)
    .filter(({ date, place }) => !overlap(date, figure) && !isBarred(sentence, figure, place))
    .map((dated) => ({ ...dated, far: distance(sentence, dated.place, at) }))
    .sort((a, b) => a.far - b.far || b.place.from - a.place.from);
  const clause = clauseAt(sentence, at.from);
  const isInClause = ({ place }: Dated) => clauseAt(sentence, place.from) === clause;
  const times = ranked.filter(({ role }) => role === null);
  const [nearest] = times;
  const isNear = nearest && (isInClause(nearest) || times.length === 1);
  const before = nearest && isInClause(nearest) ? undefined : datesOf(sentence).find(({ of }) => of === clause);
  const own = before ?? (isNear ? nearest : undefined);
  return {
    time: own ? timeOf(own.date) : null,
    since: ranked.find(({ role }) => role === "since")?.date.iso ?? null,
  };
}

/**
 * The same months of the year before, where that year's figure stands beside one of them: "12 billion in the third
 * quarter, up from 11 billion a year earlier". Else the time itself.
 */
export function samePartOf(sentence: Sentence, time: string | null): string | null {
  if (time === null || !/^\d{4}$/.test(time)) return time;
  const year = Number(time);
  const isTold = datesOf(sentence).some(({ date }) => date.iso === time && !/\d/.test(date.text));
  const later = datesOf(sentence)
    .map(({ date }) => timeOf(date) ?? "")
    .find((other) => partOfYear.test(other) && other.startsWith(String(year + 1)));
  return isTold && later ? later.replaceAll(String(year + 1), time) : time;
}

const partOfYear = /-[QH]\d$|\//;

/** What adds up over some months of a year does so over no year. */
function timeOf({ iso, isoFine }: Figure): string | null {
  return isoFine !== undefined && partOfYear.test(isoFine) ? isoFine : iso;
}

const dateRoles = cuesFor([
  { value: "since" as const, cues: sinceCues },
  { value: "than" as const, cues: thanCues },
]);

interface Dated {
  readonly date: Figure;
  readonly place: Place;
  /** What its preposition makes of it; null for the time of what is said. */
  readonly role: "since" | "than" | null;
  /** The clause behind it that it is the time of: "than in 2018, when it paid out 1.7 billion"; null for none. */
  readonly of: number | null;
}

const whenWords = cuesFor([{ value: true, cues: whenCues }]);

/** The dates of a sentence, those too of which nothing tells the year, each with what its preposition makes of it: its time, unless since or than stands before. */
const datesOf = perSentence((sentence: Sentence): readonly Dated[] => {
  const whens = new Set(whenWords.in(sentence).map(({ from }) => from));
  const roles = new Map(dateRoles.in(sentence).map(({ to, value }) => [to, value]));
  const dates = sentence.figures.filter((date) => date.kind === "date");
  const starts = new Set(dates.map((date) => placeOf(sentence, date).from));
  return dates
    .map((date) => {
      const place = placeOf(sentence, date);
      const behind = place.to + 1;
      // "from the last quarter of 2018 to the first of 2019"
      const ends = rangeWords.has(sentence.words[place.to]?.lower ?? "") && starts.has(behind);
      const isStart = ends && cameFrom(sentence, place);
      const of = whens.has(behind) ? clauseAt(sentence, behind) : null;
      return { date, place, role: isStart ? ("than" as const) : (roles.get(place.from) ?? null), of };
    })
    .filter(({ place }) => !isDateline(sentence, place) && !isPriceLevel(sentence, place));
});

/** "i 2014-priser": the year that prices are taken from is no time of theirs. */
function isPriceLevel({ words }: Sentence, { to }: Place): boolean {
  const [hyphen, noun] = [words[to], words[to + 1]];
  return hyphen?.lower === "-" && hyphen.start === words[to - 1]?.end && hyphen.end === noun?.start;
}

/** Words that a dateline has before its date, "AARHUS, Aug 13, 2025 - …", at most. */
const longestDateline = 4;

/** Whether a date only says when the article was written: it stands at the head, with a dash behind it. */
function isDateline({ words }: Sentence, { from, to }: Place): boolean {
  return from <= longestDateline && /^[-–—]$/.test(words[to]?.lower ?? "") && words[to]?.start !== words[to - 1]?.end;
}

/** Where the sentence's brackets are that have a figure beside a date: "32.3 percent (2011: 24.2)". */
const bracketsOfFigures = perSentence((sentence: Sentence): readonly Place[] => {
  const brackets: Place[] = [];
  let from = -1;
  sentence.words.forEach(({ lower }, i) => {
    if (lower === "(" || lower === "[") from = i;
    else if ((lower === ")" || lower === "]") && from >= 0) {
      brackets.push({ from, to: i });
      from = -1;
    }
  });
  const own = sentence.figures.flatMap((figure) => (figure.kind === "date" ? [] : [placeOf(sentence, figure)]));
  return brackets.filter((bracket) => own.some((place) => isInside(place, bracket)));
});

function isInside(place: Place, { from, to }: Place): boolean {
  return place.from > from && place.to <= to;
}

/** Whether a date belongs to another figure of the kind: by brackets, by a semicolon, by what stands between, or by its clause. */
function isBarred(sentence: Sentence, figure: Figure, date: Place): boolean {
  const at = placeOf(sentence, figure);
  const ofOthers = bracketsOfFigures(sentence).find((bracket) => isInside(date, bracket));
  if (ofOthers && !isInside(at, ofOthers)) return true;
  const isBehind = date.from >= at.from;
  const [low, high] = isBehind ? [at.to, date.from] : [date.from, at.from];
  if (sentence.words.slice(low, high).some(({ lower }) => lower === ";")) return true;
  const others = sentence.figures
    .filter((other) => other !== figure && other.kind === figure.kind)
    .map((other) => placeOf(sentence, other));
  if (!isBehind && others.some(({ to }) => isRightBehind(date, to)) && hasItsOwn(sentence, figure, others)) return true;
  if (!isBehind)
    return others.some(
      (other) => other.to <= date.from && (cameFrom(sentence, other) || isOfFormer(sentence, other, date, figure)),
    );
  const clause = clauseAt(sentence, date.from);
  // "2009 Intel with 1.06 billion and 2016 Daimler with 1 billion"
  const ofNext = clause !== clauseAt(sentence, at.from) || additions.has(sentence.words[date.from - 1]?.lower ?? "");
  return others.some(
    ({ from }) => within(from, low, high) || (ofNext && from > date.from && clauseAt(sentence, from) === clause),
  );
}

/** With prepositions and a place between: "3.8 percent in the fourth quarter", "25,000 in Germany by 2025". */
function isRightBehind(date: Place, to: number): boolean {
  return date.from >= to && date.from - to <= formerReach;
}

/** Whether a date stands behind a figure in its clause, and no other of its kind before it. */
function hasItsOwn(sentence: Sentence, figure: Figure, others: readonly Place[]): boolean {
  const { to } = placeOf(sentence, figure);
  const clause = clauseAt(sentence, to - 1);
  const next = datesOf(sentence).find(({ place }) => place.from >= to && clauseAt(sentence, place.from) === clause);
  return next !== undefined && !others.some(({ from }) => within(from, to, next.place.from));
}

/** "from operations of 10.9 billion last year to 1.9 billion": the date stands between what it was and "to". */
function isOfFormer(sentence: Sentence, former: Place, date: Place, figure: Figure): boolean {
  const level = levelBefore(sentence, figure);
  const isApart = clauseAt(sentence, former.to - 1) !== clauseAt(sentence, date.from);
  return level !== undefined && !isApart && level.from >= date.to && date.from - former.to <= formerReach;
}

/** Words between what something was and its date, at most. */
const formerReach = 4;

function within(index: number, from: number, to: number): boolean {
  return index >= from && index < to;
}
