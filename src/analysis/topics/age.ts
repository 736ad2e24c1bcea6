/** Ages by their form, and those without a unit: "Marta Holm, 45, said", "a girl aged 6", "im Alter von 19 und 34". */
import { ageCues, conjunctions } from "../lexicon/discourse.ts";
import type { Figure } from "../types.ts";
import { cuesFor } from "./cues.ts";
import { mentionPlaces, placeOf, type Sentence } from "./sentence.ts";

const cues = cuesFor([{ value: true, cues: ageCues }]);

const oldest = 120;
const closing = new Set([",", ")", ".", "–", "—", ";", ":"]);
const joining = new Set([",", ...conjunctions]);

/** A duration that is written as an age: "15-year-old", "43-årige". */
const ageForm = /(?:year-olds?|years old|jährig\p{L}*|årig\p{L}*|jarige?)$/iu;

/** Whether a figure is an age by its form; and whether a bare count is one: of a person named before it, or after a word for age. */
export function isAge(sentence: Sentence, figure: Figure): boolean {
  if (figure.kind === "duration") return ageForm.test(figure.text);
  if (figure.kind !== "count" || figure.of !== null || !isYears(figure.low) || !isYears(figure.high)) return false;
  const { from, to } = placeOf(sentence, figure);
  return followsPerson(sentence, from, to) || followsCue(sentence, figure, from);
}

function isYears(value: number | null): boolean {
  return value === null || (Number.isInteger(value) && value > 0 && value <= oldest);
}

/** "Marta Holm, 45, said": between commas, right behind the name. */
function followsPerson(sentence: Sentence, from: number, to: number): boolean {
  const { words, mentions } = sentence;
  if (words[from - 1]?.lower !== "," || !closing.has(words[to]?.lower ?? ".")) return false;
  const places = mentionPlaces(sentence);
  return mentions.some(({ kind }, i) => kind === "person" && places[i]?.to === from - 1);
}

/** "aged 6 and 7": the word before, or before another age that this one is joined to. */
function followsCue(sentence: Sentence, figure: Figure, from: number): boolean {
  if (cues.in(sentence).some(({ to }) => to === from)) return true;
  if (!joining.has(sentence.words[from - 1]?.lower ?? "")) return false;
  const before = sentence.figures.find((other) => other !== figure && placeOf(sentence, other).to === from - 1);
  return before !== undefined && isAge(sentence, before);
}
