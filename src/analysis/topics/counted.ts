import { counted } from "../lexicon/counted.ts";
import type { Figure, Mention } from "../types.ts";
import { cueTables } from "./cues.ts";
import { sentenceWords, stem } from "./words.ts";

const concepts = cueTables(Object.entries(counted).map(([value, cues]) => ({ value, cues })));

/** Keys of the known things; any other key is a stem. */
export const knownThings: ReadonlySet<string> = new Set(Object.keys(counted));

/** What the figure counts, as a key that languages share where the list knows the noun, else its stem. */
export function countedBy(figure: Figure, language: string): string | null {
  if (figure.of === null) return null;
  const words = sentenceWords(figure.of, { start: 0, end: figure.of.length }).filter(({ lower }) =>
    /\p{L}/u.test(lower),
  );
  const known = concepts(language).find(words).at(0)?.value;
  const head = words.at(-1)?.lower;
  return known ?? (head === undefined ? null : stem(head));
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
