import { seeded, type Sentence } from "./data.ts";

/** Adds copies of some sentences in capitals, and of English ones in headline casing. */
export function augment(sentences: readonly Sentence[], seed: number): Sentence[] {
  const random = seeded(seed);
  const all: Sentence[] = [];
  for (const sentence of sentences) {
    all.push(sentence);
    const chance = random();
    if (sentence.entities.length === 0 || sentence.text.length < 20) continue;
    if (chance < 0.04) keep(all, sentence, sentence.text.toUpperCase());
    else if (chance < 0.1 && sentence.lang === "en") keep(all, sentence, titled(sentence.text));
  }
  return all;
}

/** Offsets must still fit: a letter that becomes two ("ß") spoils the copy. */
function keep(all: Sentence[], sentence: Sentence, text: string): void {
  if (text.length === sentence.text.length) all.push({ ...sentence, text });
}

const small = new Set("a an and as at but by for from in into nor of on or over per the to vs via with".split(" "));

function titled(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word, at: number) =>
    at > 0 && small.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1),
  );
}
