/** Figures whose own words do not say what they are about, because other ones have said it before. */
import { conversionCues, pronounCues } from "../lexicon/discourse.ts";
import { unitGroup } from "../lexicon/measures.ts";
import type { AnalysedFigure, Figure, Topic } from "../types.ts";
import { cuesFor } from "./cues.ts";
import { changes, isLevel } from "./measure.ts";
import { cameFrom } from "./nearness.ts";
import { placeOf, type Sentence } from "./sentence.ts";
import type { Word } from "./words.ts";

const conversions = cuesFor([{ value: true, cues: conversionCues }]);
const pronouns = cuesFor([{ value: true, cues: pronounCues }]);

/** A sentence of at most so many words with a pronoun among the first ones speaks of what was named before. */
const shortSentence = 9;
const pronounAmong = 5;

/**
 * A figure that says the one before in another unit is about the same. One without measure and counted thing is about
 * what the last one of its kind in the sentence was about ("sees damage of 3 billion, the insurer 5 billion"), or of the
 * sentence before, where a pronoun says so ("It was 11 on Monday").
 */
export function withEllipses(
  sentences: readonly { readonly sentence: Sentence; readonly figures: readonly AnalysedFigure[] }[],
): AnalysedFigure[] {
  let before: readonly AnalysedFigure[] = [];
  return sentences.flatMap(({ sentence, figures }) => {
    const read: AnalysedFigure[] = [];
    const earlier = pointsBack(sentence) ? before : [];
    for (const figure of figures) {
      const last = read.at(-1);
      if (last && repeats(sentence, last, figure)) read.splice(-1, 1, ...alike(last, figure));
      else read.push(formerOf(sentence, read, figure) ?? withTold(sentence, earlier, read, figure));
    }
    before = read;
    return read;
  });
}

/** A figure in brackets that the one before is compared with: of the same, as it was. Null for any other. */
function formerOf(sentence: Sentence, read: readonly AnalysedFigure[], figure: AnalysedFigure): AnalysedFigure | null {
  const compared = comparedInBrackets(sentence, figure);
  const now = compared && read.find(({ start }) => start === compared.start);
  return now ? { ...figure, topic: { ...now.topic, time: figure.topic.time, modality: "former" } } : null;
}

/** The figure with what another one has told, where it says nothing itself. */
function withTold(
  sentence: Sentence,
  earlier: readonly AnalysedFigure[],
  read: readonly AnalysedFigure[],
  figure: AnalysedFigure,
): AnalysedFigure {
  if (!saysNothing(figure) || isOfUnitBefore(sentence, read, figure)) return figure;
  const told = [...earlier, ...read].findLast((other) => tells(other, figure));
  const from = told && isLevel(sentence, figure) ? ofLevel(told.topic) : told?.topic;
  return from ? { ...figure, topic: completed(figure.topic, from) } : figure;
}

/** "three people died … from a few hundred acres to 15,000": the last is of what came from acres. */
function isOfUnitBefore(sentence: Sentence, read: readonly AnalysedFigure[], { kind }: Figure): boolean {
  const last = read.findLast((other) => other.kind !== "date");
  return last !== undefined && last.kind !== kind && cameFrom(sentence, placeOf(sentence, last));
}

/** "45 billion dollars (£27bn)", "51 miles (82 km)", "almost half (46%)", "$611 million, or $1.11 per share": the same, said otherwise. */
function repeats(sentence: Sentence, told: AnalysedFigure, figure: Figure): boolean {
  if (told.kind !== figure.kind || figure.kind === "date" || figure.kind === "count") return false;
  const inWords = figure.kind === "percent" && !/\d/.test(told.text);
  if (!inWords && (figure.kind === "percent" || (told.unit === figure.unit && told.per === figure.per))) return false;
  const between = sentence.words.slice(placeOf(sentence, told).to, placeOf(sentence, figure).from);
  const [first, ...rest] = between[0]?.lower === "," ? between.slice(1) : between;
  if (first?.lower === "(" || first?.lower === "[") return rest.length === 0;
  const said = conversions.find(first ? [first, ...rest] : [], sentence.language);
  return said.some(({ from, to }) => from === 0 && to === rest.length + 1);
}

/**
 * The figure that another in brackets behind it is compared with, or null: "omsætning på 715 mio. kr. (813 mio. kr.)", "32.3 percent
 * (2011: 24.2 percent)". Reports say so what it was the year before. But "12 percent (10 to 14)" is the same.
 */
function comparedInBrackets(sentence: Sentence, figure: Figure): Figure | null {
  const { words, figures } = sentence;
  const place = placeOf(sentence, figure);
  const labelled = words[place.from - 1]?.lower === ":";
  const date = labelled && figures.find(({ end }) => end === words[place.from - 2]?.end);
  const opening = (date ? placeOf(sentence, date).from : place.from) - 1;
  if (words[opening]?.lower !== "(" || !closers.has(words[place.to]?.lower ?? "")) return null;
  const told = figures.find(({ end }) => end === (words[opening - 1]?.end ?? 0));
  if (told?.kind !== figure.kind || told.unit !== figure.unit || told.per !== figure.per) return null;
  const apart = (low: number | null, high: number | null) => low !== null && high !== null && low > high * nearlyOne;
  // "a third (33 percent)"
  const inDigits = /\d/.test(told.text);
  return inDigits && (apart(figure.low, told.high) || apart(told.low, figure.high)) ? told : null;
}

/** "DKK 1,065 million in 2021/22)" */
const closers = new Set([")", "in", "i", "im"]);
/** By more than this the two are told apart. */
const nearlyOne = 1.01;
/** Both with what the first is about, or else the second. */
function alike(first: AnalysedFigure, second: AnalysedFigure): [AnalysedFigure, AnalysedFigure] {
  if (!saysNothing(first)) return [first, { ...second, topic: first.topic }];
  return [{ ...first, topic: completed(first.topic, second.topic) }, second];
}

/** What a change is a change of: "fell by 28 billion to 798 billion"; undefined where that is not said. */
function ofLevel(topic: Topic): Topic | undefined {
  if (topic.base !== null) return { ...topic, measure: topic.base, base: null };
  return changes.has(topic.measure ?? "") ? undefined : topic;
}

function saysNothing({ kind, of, topic }: AnalysedFigure): boolean {
  return kind !== "date" && of === null && topic.measure === null && topic.counted === null;
}

function tells(other: AnalysedFigure, figure: Figure): boolean {
  const group = ({ unit }: Figure) => (figure.kind === "measure" && unit !== null ? unitGroup(unit) : null);
  const told = other.topic.measure !== null || other.topic.counted !== null;
  return (
    told &&
    other.kind === figure.kind &&
    other.per === figure.per &&
    other.point === figure.point &&
    group(other) === group(figure)
  );
}

function pointsBack({ language, words }: Sentence): boolean {
  const plain: Word[] = [];
  for (const word of words) {
    if (!/[\p{L}\p{N}]/u.test(word.lower)) continue;
    if (plain.length === shortSentence) return false;
    plain.push(word);
  }
  return pronouns.find(plain.slice(0, pronounAmong), language).length > 0;
}

/**
 * A figure whose own sentence does not say what it measures, but repeats an earlier one ("The figure of $7 trillion …"
 * after "between $5 trillion and $7 trillion"), is about the same: its topic is completed from there.
 */
export function withRepeatedFigures(figures: readonly AnalysedFigure[]): AnalysedFigure[] {
  const told = new Map<string, Topic>();
  return figures.map((figure) => {
    if (!isDistinctive(figure)) return figure;
    const { topic, kind, unit } = figure;
    const low = `${kind} ${unit} ${figure.low}`;
    const high = `${kind} ${unit} ${figure.high}`;
    if (topic.measure !== null) {
      told.set(low, topic).set(high, topic);
      return figure;
    }
    const earlier = low === high ? told.get(low) : undefined;
    return earlier ? { ...figure, topic: completed(topic, earlier) } : figure;
  });
}

function completed(own: Topic, from: Topic): Topic {
  const known = new Set(own.entities.map(({ entity }) => entity));
  const entities = from.entities
    .filter(({ entity }) => !known.has(entity))
    .map((near) => ({ ...near, scope: "paragraph" as const }));
  return {
    ...own,
    measure: from.measure,
    base: from.base,
    counted: own.counted ?? from.counted,
    entities: [...own.entities, ...entities],
    near: [...new Set([...own.near, ...from.near])],
  };
}

/** Small numbers recur by chance. */
function isDistinctive({ kind, low }: Figure): boolean {
  return kind !== "date" && low !== null && (Math.abs(low) >= 1000 || !Number.isInteger(low));
}
