import { counted } from "../lexicon/counted.ts";
import { otherCues, partitiveCues } from "../lexicon/discourse.ts";
import type { Figure, Mention } from "../types.ts";
import { cuesFor } from "./cues.ts";
import { placeOf, type Sentence } from "./sentence.ts";
import { sentenceWords, stem, type Word } from "./words.ts";

/** Finds the known things among the words of a language. */
export const countedConcepts = cuesFor(Object.entries(counted).map(([value, cues]) => ({ value, cues })));

/** Keys of the known things; any other key is a stem. */
export const knownThings: ReadonlySet<string> = new Set(Object.keys(counted));

/** What the figure counts, as a key that languages share where the list knows the noun, else its stem. */
export function countedBy(figure: Figure, sentence: Sentence): string | null {
  if (figure.kind !== "count") return null;
  const all = figure.of === null ? wholeOf(figure, sentence) : alreadyNamed(figure, sentence);
  if (all) return countedBy(all, sentence);
  if (figure.of === null) return keyOf(labelOf(figure, sentence), sentence.language);
  return keyOf(sentenceWords(figure.of, { start: 0, end: figure.of.length }), sentence.language);
}

const partitives = cuesFor([{ value: true, cues: partitiveCues }]);

/** The count that this one is a part of: "412 of the 650 seats", "411 af de 650 pladser". */
function wholeOf(figure: Figure, sentence: Sentence): Figure | null {
  const { to } = placeOf(sentence, figure);
  const joints = partitives.in(sentence).filter(({ from }) => from === to);
  if (joints.length === 0) return null;
  const whole = sentence.figures.find((other) => joints.some((joint) => placeOf(sentence, other).from === joint.to));
  return whole?.kind === "count" && whole.of !== null ? whole : null;
}

const others = cuesFor([{ value: true, cues: otherCues }]);

/** The count before that named what this one counts more of: "1,200 homes were destroyed, 21,000 others damaged". */
function alreadyNamed(figure: Figure, sentence: Sentence): Figure | null {
  const { to } = placeOf(sentence, figure);
  if (figure.of === null || /\s/.test(figure.of) || !others.in(sentence).some(({ from }) => from === to)) return null;
  const before = sentence.figures.slice(0, sentence.figures.indexOf(figure));
  return before.findLast(({ kind, of }) => kind === "count" && of !== null) ?? null;
}

function keyOf(all: readonly Word[], language: string): string | null {
  const words = all.filter(({ lower }) => /\p{L}/u.test(lower));
  const known = countedConcepts.find(words, language).at(0)?.value;
  const head = words.at(-1)?.lower;
  return known ?? (head === undefined ? null : stem(head));
}

/** What stands between a label and its value: "Turbines: 165", "| Turbines | 165 |". */
const labelMarks = new Set([":", "|"]);

/** The words of the label that a number stands behind in a list or a table; none in running text, which goes on behind it. */
function labelOf(figure: Figure, sentence: Sentence): readonly Word[] {
  const { from, to } = placeOf(sentence, figure);
  if (!labelMarks.has(sentence.words[from - 1]?.lower ?? "")) return [];
  if (/^\p{L}/u.test(sentence.words[to]?.lower ?? "")) return [];
  const before = sentence.words.slice(0, from - 1);
  return before.slice(before.findLastIndex(({ lower }) => labelMarks.has(lower)) + 1);
}

/** The entity named in the counted words, which follow the figure: H100 in "350,000 H100 processors". */
export function countedEntity(figure: Figure, mentions: readonly Mention[]): string | null {
  const { of } = figure;
  if (of === null) return null;
  const near = mentions.find(
    (m) => m.start >= figure.end && m.start - figure.end <= of.length + 1 && of.includes(m.text),
  );
  return near?.entity ?? null;
}
