import { wellKnown } from "../names/wellKnown.ts";
import { seeded, type Sentence } from "./data.ts";

/**
 * Adds copies of some sentences in capitals, of English ones in headline casing, and of those that name organizations or products with others
 * in their places: most data are older than what the news of today is about.
 */
export function augment(sentences: readonly Sentence[], seed: number): Sentence[] {
  const random = seeded(seed);
  const all: Sentence[] = [];
  for (const sentence of sentences) {
    all.push(sentence);
    const chance = random();
    const other = random() < renamed ? withOthers(sentence, random) : null;
    if (other) all.push(other);
    if (sentence.entities.length === 0 || sentence.text.length < 20) continue;
    if (chance < 0.04) keep(all, sentence, sentence.text.toUpperCase());
    else if (chance < 0.1 && sentence.lang === "en") keep(all, sentence, titled(sentence.text));
  }
  return all;
}

/** Share of the sentences that are repeated with other names, where they have such. */
const renamed = 0.3;

const pools: Readonly<Record<string, readonly string[]>> = {
  organization: wellKnown.get("organization") ?? [],
  product: wellKnown.get("brand") ?? [],
};

/** The sentence with other organizations and products; null where it names none. */
function withOthers({ text, entities, ...rest }: Sentence, random: () => number): Sentence | null {
  let written = "";
  let end = 0;
  let changed = false;
  const names = entities.map((entity) => {
    const pool = pools[entity.kind] ?? [];
    const other = pool[Math.floor(random() * pool.length)];
    written += text.slice(end, entity.start);
    end = entity.end;
    const start = written.length;
    changed ||= other !== undefined;
    written += other ?? text.slice(entity.start, entity.end);
    return { ...entity, start, end: written.length };
  });
  return changed ? { ...rest, text: written + text.slice(end), entities: names } : null;
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
