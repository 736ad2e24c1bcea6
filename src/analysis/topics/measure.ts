import { partitiveCues, relativeCues } from "../lexicon/discourse.ts";
import { lifeless } from "../lexicon/counted.ts";
import { measureOfUnits, measures, unitGroup, type Measure } from "../lexicon/measures.ts";
import type { Figure } from "../types.ts";
import { isAge } from "./age.ts";
import { countedBy, knownThings } from "./counted.ts";
import { cuesFor, type CueHit } from "./cues.ts";
import { isDifference, levelBefore, nearnessTo } from "./nearness.ts";
import { clauseAt, mentionPlaces, perSentence, placeOf, type Place, type Sentence } from "./sentence.ts";

const measureCues = cuesFor(measures.map((measure) => ({ value: measure, cues: measure.cues })));
const behindCues = cuesFor(measures.map((measure) => ({ value: measure, cues: measure.behind ?? {} })));
const shares = cuesFor([{ value: true, cues: partitiveCues }]);
const relatives = cuesFor([{ value: true, cues: relativeCues }]);

export const measureByKey: ReadonlyMap<string, Measure> = new Map(measures.map((measure) => [measure.key, measure]));

/** Farther away than this, in words, a cue says nothing of a figure. */
const reach = 16;
/** What grows or falls by so many percent stands nearer. */
const baseReach = 8;
/** A noun that can only mean the number itself goes before whatever was done: "a 7.1 magnitude quake killed". */
const itsNoun = -8;
/** What is told of a share may be its price, but as often the profit. */
const shareOfProfit = 7;

/** Of several cues near a figure, these say more than the rest: "40 employees were killed" counts the killed. */
const weightOf: Readonly<Record<string, number>> = {
  outage: -5,
  destroyed: -3,
  damaged: -3,
  deaths: -5,
  injured: -5,
  missing: -4,
  displaced: -4,
  rescued: -4,
  aboard: -3,
  arrests: -4,
  cases: -2,
  jobs: -2,
  fine: -3,
  loss: -3,
  dividend: -3,
  loan: -2,
  savings: -1,
  cost: -1,
  population: 8,
  funding: 1,
  consumption: 1,
  production: 1,
  distance: 2,
  // It is what a result is measured against: only beside its own figure.
  threshold: 8,
};

/** A change of something else, which is then its base. */
export const changes: ReadonlySet<string> = new Set(["growth", "decline"]);

/** Changes with a name of their own: costs cut by ten billion are ten billion saved. */
const changesCalled: Readonly<Record<string, string>> = { "decline of cost": "savings" };

/** What nobody says grew or fell by so many percent; "lost" is a fall itself. */
const unchanging = new Set(["share", "poll", "loss", "fine"]);

export interface MeasureOfFigure {
  readonly measure: Measure | null;
  readonly base: string | null;
}

/** Cues of measures, but for those inside names and for the level of "i 2014-priser". */
const cuesOf = perSentence((sentence) => {
  const names = mentionPlaces(sentence);
  const { words } = sentence;
  return measureCues
    .in(sentence)
    .filter((hit) => names.every(({ from, to }) => hit.to <= from || hit.from >= to))
    .filter(({ from }) => !(words[from - 1]?.lower === "-" && /^\d{4}$/.test(words[from - 2]?.lower ?? "")));
});

/** The measure whose words stand nearest to the figure, and what it is a change of. */
export function measureOf(sentence: Sentence, figure: Figure): MeasureOfFigure {
  if (isAge(sentence, figure)) return { measure: measureByKey.get("age") ?? null, base: null };
  const at = placeOf(sentence, figure);
  const behind = behindCues.in(sentence).filter(({ from, value }) => from === at.to && fits(value, figure));
  const farFrom = nearnessTo(sentence, figure);
  const thing = countedBy(figure, sentence);
  const ranked = cuesOf(sentence)
    .filter((hit) => (hit.to <= at.from || hit.from >= at.to) && countsItsNoun(figure, thing, hit, at.to))
    .filter((hit) => !isWhole(sentence, hit, figure) && !isOfPart(sentence, hit, at))
    .map((hit) => ({ measure: hit.value, far: farFrom(hit) + aside(hit.value, figure), words: hit.to - hit.from }))
    .concat(behind.map((hit) => ({ measure: hit.value, far: itsNoun, words: hit.to - hit.from })))
    // "a $10 billion cost reduction": the longer cue says it.
    .sort((a, b) => a.far - b.far || b.words - a.words);
  const near = ranked.filter(({ far }) => far <= reach);
  const differs = isDifference(sentence, at);
  const change =
    near.find(({ measure }) => changes.has(measure.key))?.measure ?? (differs ? changeBehind(sentence, at) : null);
  const fitting = near.filter(({ measure }) => fits(measure, figure));
  const plain = fitting.find(({ measure }) => !changes.has(measure.key))?.measure ?? measureByUnit(figure);
  const base =
    near.find(({ measure, far }) => far <= baseReach && !changes.has(measure.key) && !unchanging.has(measure.key))
      ?.measure.key ?? null;
  if (figure.kind === "percent") {
    // "Inflation fell to 2.6 %" says what it is, not by how much it fell.
    const changed = (differs ? change : null) ?? fitting[0]?.measure;
    const measure = (isLevel(sentence, figure) ? plain : changed) ?? null;
    return { measure, base: measure && changes.has(measure.key) ? base : null };
  }
  if (!change || !differs) return { measure: plain, base: null };
  const called = measureByKey.get(changesCalled[`${change.key} of ${plain?.key ?? ""}`] ?? "");
  return called ? { measure: called, base: null } : { measure: change, base: plain?.key ?? null };
}

/** The change at the end of its clause: "um 1,2 Milliarden auf 7,6 Milliarden Euro gestiegen". */
function changeBehind(sentence: Sentence, { to }: Place): Measure | null {
  const clause = clauseAt(sentence, to);
  const hit = cuesOf(sentence).find(
    ({ from, value }) => from >= to && changes.has(value.key) && clauseAt(sentence, from) === clause,
  );
  return hit?.value ?? null;
}

/**
 * Whether the word before says "to" or "from": the figure is what something came to, not by how much it changed. But "et fald
 * på 5 pct.", "ein Anstieg von 5 Prozent": behind a noun of change it is how much.
 */
export function isLevel(sentence: Sentence, figure: Figure): boolean {
  const level = levelBefore(sentence, figure);
  const word = sentence.words[(level?.from ?? 0) - 1];
  if (!level || !word) return level !== undefined;
  const preposition = sentence.words[level.from]?.lower ?? "";
  const noun = preposition === "på" || (preposition === "von" && word.capital);
  return !noun || !measureCues.in(sentence).some(({ to, value }) => to === level.from && changes.has(value.key));
}

/** Whether the cue says what another figure is a share of: "debt of 108 billion, which is 5.5 percent of GDP". */
function isWhole(sentence: Sentence, hit: CueHit<Measure>, figure: Figure): boolean {
  const joint = shares.in(sentence).find(({ to }) => to === hit.from);
  const whose = joint && sentence.figures.find((other) => placeOf(sentence, other).to === joint.from);
  return whose?.kind === "percent" && whose !== figure;
}

/** Whether the cue says what befell a part of what the figure counts: "12 people, one of whom later died". */
function isOfPart(sentence: Sentence, hit: Place, { to }: Place): boolean {
  return relatives.in(sentence).some((relative) => relative.from >= to && relative.to <= hit.from);
}

/** Measures that are nouns: of a count that names another thing, such a word nearby says nothing. */
const nouns = new Set([
  "population",
  "employees",
  "jobs",
  "customers",
  "attendance",
  "homes-supplied",
  "votes",
  "poll",
  "magnitude",
]);
/** What some of them count, where it is known: crew members are no customers. */
const thingsOf: Readonly<Record<string, readonly string[]>> = {
  customers: ["customers", "users", "subscribers", "members"],
  employees: ["employees", "jobs"],
};
/** Words for people at large, whom a noun nearby may make employees or voters. */
const anybody = new Set(["people", "men", "women"]);

/** What befalls the living alone. */
const ofTheLiving = new Set(["deaths", "injured", "arrests", "aboard", "cases"]);

const ofBuildings = new Set(["destroyed", "damaged"]);

function countsItsNoun(figure: Figure, counted: string | null, hit: CueHit<Measure>, end: number): boolean {
  const thing = counted ?? "";
  if (ofTheLiving.has(hit.value.key) && lifeless.has(thing)) return false;
  if (ofBuildings.has(hit.value.key) && knownThings.has(thing) && !lifeless.has(thing)) return false;
  if (figure.kind !== "count" || figure.of === null || !nouns.has(hit.value.key)) return true;
  // With the hyphen of "6.6-magnitude".
  const length = 1 + figure.of.split(/[\s-]+/).length;
  const itsOwn = hit.from >= end && hit.to <= end + length;
  return (
    (itsOwn && (!knownThings.has(thing) || thingsOf[hit.value.key]?.includes(thing) !== false)) || anybody.has(thing)
  );
}

function fits(measure: Measure, figure: Figure): boolean {
  if (!measure.kinds.includes(figure.kind) || (figure.low ?? figure.high ?? 0) > (measure.most ?? Infinity))
    return false;
  const group = figure.kind === "measure" && figure.unit !== null ? unitGroup(figure.unit) : null;
  return group === null || !measure.units || measure.units.includes(group);
}

function measureByUnit({ kind, unit }: Figure): Measure | null {
  const group = kind === "measure" && unit !== null ? unitGroup(unit) : null;
  const key = group === null ? undefined : measureOfUnits[group];
  return key === undefined ? null : (measureByKey.get(key) ?? null);
}

function aside({ key }: Measure, figure: Figure): number {
  const own = key === "magnitude" && figure.of !== null ? itsNoun : 0;
  return (weightOf[key] ?? 0) + own + (key === "price" && figure.per === "share" ? shareOfProfit : 0);
}
