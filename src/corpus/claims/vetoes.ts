/** What speaks against comparing two figures at all: one reason is enough. */
import { knownThings } from "../../analysis/topics/counted.ts";
import { lifeless } from "../../analysis/lexicon/counted.ts";
import { unitGroup } from "../../analysis/lexicon/measures.ts";
import { changes } from "../../analysis/topics/measure.ts";
import type { Topic } from "../../analysis/types.ts";
import { comparedInterval, dimensionOf, meet } from "../intervals.ts";
import type { ClaimFigure } from "./figure.ts";
import { otherDay, otherTime } from "./times.ts";
import { endsApart, isBounded, isNearlyOneValue, isSlip, sameValue, significantDigits } from "./values.ts";

/** What a figure measures in, as far as it decides what it can be compared with. */
export function dimension(figure: ClaimFigure): string {
  return [figure.kind, axisOf(figure), figure.point ? "point" : ""].join(":");
}

export function sameDimension(a: ClaimFigure, b: ClaimFigure): boolean {
  return a.kind === b.kind && a.point === b.point && axisOf(a) === axisOf(b);
}

function axisOf({ kind, unit }: ClaimFigure): string {
  return kind === "money" ? kind : dimensionOf(kind, unit);
}

type Veto = (a: ClaimFigure, b: ClaimFigure, meets: boolean) => boolean;

/** Currencies that may be meant where a text says crowns without their country. */
const crowns = new Set(["DKK", "SEK", "NOK", "ISK", "CZK"]);
const saysCrowns = /kr\b|kron|couronne|corona/iu;

/** Whether two sums are in two currencies. One that the words do not name is the article's usual one, if they differ. */
function otherCurrencies(a: ClaimFigure, b: ClaimFigure, meets: boolean): boolean {
  const [known, unknown] = a.unit === null ? [b, a] : [a, b];
  if (known.unit !== null && unknown.unit === null && saysCrowns.test(unknown.text)) return !crowns.has(known.unit);
  if (differ(a.unit, b.unit) && mayBeSameCrowns(a, b)) return false;
  return meets ? differ(a.unit, b.unit) : differ(a.unit ?? a.topic.currency, b.unit ?? b.topic.currency);
}

const countryOfCrowns = /dansk|dän|danish|svensk|schwed|swedish|norsk|norweg|islan|isländ|iceland|czech|tsche|tjek/iu;

/**
 * "18 billioner kroner" in a Danish note on a Swedish company: the same digits of crowns whose country nobody says, or one of
 * two writers of a language. Who writes "kronor" where another says "norske kroner" means the Swedish.
 */
function mayBeSameCrowns(a: ClaimFigure, b: ClaimFigure): boolean {
  const crownsAlone = [a, b].every(({ text }) => saysCrowns.test(text));
  const unsaid = [a, b].filter(({ text }) => !countryOfCrowns.test(text)).length;
  const open = unsaid === 2 || (unsaid === 1 && a.language === b.language);
  return crownsAlone && open && ((significantDigits(a) > 1 && sameValue(a, b)) || isSlip(a, b));
}

/** Whether both are known and not the same. */
export const differ = <T>(a: T | null, b: T | null) => a !== null && b !== null && a !== b;

export function sameMeasure(a: Topic, b: Topic): boolean {
  return a.measure !== null && a.measure === b.measure;
}

export function sameThing(a: Topic, b: Topic): boolean {
  return a.counted !== null && a.counted === b.counted;
}

/** Reasons why two figures are not about the same thing at the same time, by name; one is enough. */
const reasons: Readonly<Record<string, Veto>> = {
  otherDimension(a, b) {
    return !sameDimension(a, b);
  },
  /** A price per piece is no total; what it is per is one word in each language, and only units are known in all. */
  perAndTotal(a, b, meets) {
    return differ(a.per, b.per) ? isUnit(a.per) && isUnit(b.per) : a.per !== b.per && !(meets && saysMuch(a, b));
  },
  otherCurrency(a, b, meets) {
    return a.kind === "money" && otherCurrencies(a, b, meets);
  },
  /** Writers name the same sum as a cost, a price or an aid; the very same value to some digits is hardly another one. */
  otherMeasure(a, b, meets) {
    const tells = a.kind === "count" ? isTelling(a, b) : saysMuch(a, b);
    if (isOfItsOwn(a.topic) !== isOfItsOwn(b.topic)) return true;
    return (
      !(meets && isBounded(a) && isBounded(b) && tells) &&
      differ(a.topic.measure, b.topic.measure) &&
      !areRelated(a.topic.measure, b.topic.measure)
    );
  },
  /** "More than 12 hours" and "more than 18 months": of all open ends, most have room for one another. */
  otherEnd(a, b, meets) {
    const areOpen = a.bound === b.bound && (a.bound === "above" || a.bound === "below");
    return meets && areOpen && a.kind === "duration" && endsApart(a, b) > farEnds;
  },
  /** What rose by 2 % did not fall by 2 %. */
  otherDirection(a, b) {
    const [one, other] = [a.topic.measure ?? "", b.topic.measure ?? ""];
    return one !== other && changes.has(one) && changes.has(other);
  },
  /** Nobody counts the dead in buses, and no age is a number of people. */
  otherSort(a, b) {
    return isOtherSort(a, b) || isOtherSort(b, a);
  },
  /** The rise of one thing merely leaves room for that of another. */
  otherBase(a, b, meets) {
    const mayBeOne = meets && (sameValue(a, b) || areRelated(a.topic.base, b.topic.base));
    return !mayBeOne && differ(a.topic.base, b.topic.base);
  },
  /** Dozens and thousands of this are dozens and thousands of anything. */
  otherGuess(a, b) {
    if (a.bound !== "vague" && b.bound !== "vague") return false;
    return a.kind === "count" && !sameMeasure(a.topic, b.topic) && !sameThing(a.topic, b.topic);
  },
  otherThingCounted(a, b, meets) {
    return a.kind === "count" && !mayBeOneThing(a, b, meets);
  },
  partAndWhole(a, b, meets) {
    return !meets && (a.topic.part === "share") !== (b.topic.part === "share");
  },
  /** What was is not what is to be. */
  pastAndPlan(a, b) {
    const [one, other] = [a.topic.modality, b.topic.modality];
    const apart = (one === "former" && other === "plan") || (one === "plan" && other === "former");
    return apart && !sameValue(a, b);
  },
  otherStart(a, b) {
    return differ(a.topic.since, b.topic.since);
  },
  otherTime,
  otherDay,
  /** An article does not contradict itself: its two figures are about two things, and so are two shares that are not the same. */
  sameArticle(a, b, meets) {
    return a.document === b.document && !(a.kind === "percent" ? sameValue(a, b) || isNearlyOneValue(a, b) : meets);
  },
};

/** What is said of nothing else, so that a figure of no known measure is not that either. */
const isOfItsOwn = ({ measure }: Topic) => measure === "threshold";

/** Values of more than one digit before their zeros: two that meet hardly do so by chance. */
function saysMuch(a: ClaimFigure, b: ClaimFigure): boolean {
  return significantDigits(a) > 1 && significantDigits(b) > 1;
}

/** Values that hardly meet by chance, whatever is counted: of three figures or more, two of them no zeros. */
function isTelling(a: ClaimFigure, b: ClaimFigure): boolean {
  return saysMuch(a, b) && Math.min(a.low ?? a.high ?? 0, b.low ?? b.high ?? 0) >= 100;
}

/** Measures that different writers mean by one another. They may agree; a contradiction needs the same one. */
const related: readonly ReadonlySet<string>[] = [
  new Set(["funding", "cost", "aid", "order-value", "acquisition-price", "loan"]),
  new Set(["cost", "price"]),
  new Set(["attendance", "population", "customers"]),
  new Set(["capacity", "production"]),
  new Set(["jobs", "employees"]),
  new Set(["share", "poll"]),
  new Set(["length", "distance"]),
  new Set(["revenue", "exports", "price"]),
  new Set(["loan", "debt"]),
  new Set(["savings", "wealth"]),
  new Set(["deaths", "damage", "loss"]),
];

export function areRelated(a: string | null, b: string | null): boolean {
  return related.some((set) => a !== null && b !== null && set.has(a) && set.has(b));
}

/** What one writer calls people, another calls by what they do: 4,200 people are to work there, 4,200 jobs. */
const generic: ReadonlySet<string> = new Set(
  (
    "people men employees jobs passengers patients customers users visitors members " +
    "cases deaths injuries victims arrests participants protesters refugees students"
  ).split(" "),
);

/** What one writer calls machines, another calls turbines. */
const anyThing: ReadonlySet<string> = new Set(["machines", "units", "products"]);

/** Times that the open ends of two lengths of one thing are apart, at most. */
const farEnds = 3;

/** What befalls people. */
const ofPeople: ReadonlySet<string> = new Set(["deaths", "injured", "missing", "arrests"]);

function isOtherSort({ topic: one }: ClaimFigure, { topic: other }: ClaimFigure): boolean {
  if (one.measure === "age") return other.measure !== "age" && other.measure !== null;
  return ofPeople.has(one.measure ?? "") && lifeless.has(other.counted ?? "");
}

/** Whether two figures measure or count two things, by their words: passengers on board are people on board. */
export function namesTwoThings({ topic: one }: ClaimFigure, { topic: other }: ClaimFigure): boolean {
  if (differ(one.measure, other.measure)) return true;
  const people =
    sameMeasure(one, other) && [one, other].every(({ counted }) => counted !== null && generic.has(counted));
  return !people && differ(one.counted, other.counted);
}

/** Counts fit unless they name two things. */
function mayBeOneThing(a: ClaimFigure, b: ClaimFigure, meets: boolean): boolean {
  const [one, other] = [a.topic.counted, b.topic.counted];
  if (one === null || other === null || one === other) return true;
  const alike = sameMeasure(a.topic, b.topic);
  const people = one === "people" || other === "people";
  if (generic.has(one) && generic.has(other)) return meets || (alike && people);
  if (knownThings.has(one) && knownThings.has(other)) return meets && (anyThing.has(one) || anyThing.has(other));
  if (a.topic.countedEntity !== null && a.topic.countedEntity === b.topic.countedEntity) return true;
  // A noun that no list knows may be the other one in another language, or mean it; a guess by dozens meets too much.
  const guessed = a.bound === "vague" || b.bound === "vague";
  const mayMean = a.language !== b.language || a.document === b.document || isTelling(a, b);
  return alike || (meets ? !guessed && mayMean : a.language !== b.language && !people);
}

/** Units that a price or rate may be per; other words stand as they do in their language. */
function isUnit(per: string | null): boolean {
  return per !== null && (unitGroup(per) !== null || dimensionOf("duration", per) === "second");
}

/** The same, with their names: those of functions are gone from what is packaged. */
export const vetoes: readonly (readonly [name: string, veto: Veto])[] = Object.entries(reasons);

/** Names of what speaks against comparing two figures. */
export function vetoesAgainst(a: ClaimFigure, b: ClaimFigure): string[] {
  const meets = meet(comparedInterval(a), comparedInterval(b));
  return vetoes.filter(([, veto]) => veto(a, b, meets)).map(([name]) => name);
}
