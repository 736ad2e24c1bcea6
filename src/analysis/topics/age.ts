/** Ages by their form, and those without a unit: "Marta Holm, 45, said", "a girl aged 6", "im Alter von 19 und 34". */
import { ageCues, conjunctions } from "../lexicon/discourse.ts";
import type { Figure } from "../types.ts";
import { cuesFor } from "./cues.ts";
import { mentionPlaces, perSentence, placeOf, type Sentence } from "./sentence.ts";

const cues = cuesFor([{ value: true, cues: ageCues }]);

const oldest = 120;
const closing = new Set([",", ")", ".", "–", "—", ";", ":"]);
const joining = new Set([",", ...conjunctions]);

/** A duration that is written as an age: "15-year-old", "43-årige". */
const ageForm = /(?:year-olds?|years old|jährig\p{L}*|årig\p{L}*|jarige?)$/iu;

/** Whether a figure is an age by its form; and whether a bare count is one: of a person named before it, or after a word for age. */
export function isAge(sentence: Sentence, figure: Figure): boolean {
  return agesIn(sentence).has(figure);
}

const agesIn = perSentence((sentence): ReadonlySet<Figure> => {
  const ages = new Set<Figure>();
  let before: Figure | null = null;
  for (const figure of sentence.figures) {
    const isOne: boolean = hasForm(figure) || (mayBeBare(figure) && isTold(sentence, figure, before));
    if (isOne) ages.add(figure);
    before = isOne ? figure : null;
  }
  return ages;
});

function hasForm({ kind, text }: Figure): boolean {
  return kind === "duration" && ageForm.test(text);
}

function mayBeBare({ kind, of, low, high }: Figure): boolean {
  return kind === "count" && of === null && isYears(low) && isYears(high);
}

/** @param before the figure before, where it is an age. */
function isTold(sentence: Sentence, figure: Figure, before: Figure | null): boolean {
  const { from, to } = placeOf(sentence, figure);
  return followsPerson(sentence, from, to) || followsCue(sentence, from, before);
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
function followsCue(sentence: Sentence, from: number, before: Figure | null): boolean {
  if (cues.in(sentence).some(({ to }) => to === from)) return true;
  if (before === null || !joining.has(sentence.words[from - 1]?.lower ?? "")) return false;
  return placeOf(sentence, before).to === from - 1;
}
