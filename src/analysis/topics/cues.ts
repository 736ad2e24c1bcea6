import type { Word } from "./words.ts";

/** A cue found at a word: what it stands for and how many words it takes. */
export interface CueHit<T> {
  readonly value: T;
  /** Index of the first word, and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

interface Entry<T> {
  readonly test: WordTest;
  readonly value: T;
  readonly rest: readonly WordTest[];
}

type WordTest = (word: string) => boolean;

/** Distinct words whose cues are remembered, a language. */
const memoryLimit = 20_000;

/** Letters by which cues are found; shorter ones are tried on every word. */
const indexed = 3;

/**
 * Finds cues of one language among words. Notation: `word` itself, `word*` its inflections, `*word` compounds that
 * end in it, `*word*` words that contain it; several words stand in a row.
 */
export class CueTable<T> {
  /** Entries by the letters that their first word must begin or end with; under "" those that any word may meet. */
  readonly #byStart = new Map<string, Entry<T>[]>();
  readonly #byEnd = new Map<string, Entry<T>[]>();
  readonly #memory = new Map<string, readonly Entry<T>[]>();

  constructor(cues: Iterable<readonly [cue: string, value: T]>) {
    for (const [cue, value] of cues) {
      const [first = "", ...rest] = cue.split(" ");
      this.#add(first, { test: wordTest(first), value, rest: rest.map(wordTest) });
    }
  }

  #add(pattern: string, entry: Entry<T>): void {
    const ofEnd = pattern.startsWith("*") && !pattern.endsWith("*");
    const core = pattern.replaceAll("*", "");
    const open = core.length < indexed || (pattern.startsWith("*") && !ofEnd);
    const key = open ? "" : ofEnd ? core.slice(-indexed) : core.slice(0, indexed);
    const index = ofEnd ? this.#byEnd : this.#byStart;
    const entries = index.get(key);
    if (entries) entries.push(entry);
    else index.set(key, [entry]);
  }

  /** Every cue among these words, in order of the words. */
  find(words: readonly Word[]): CueHit<T>[] {
    const hits: CueHit<T>[] = [];
    words.forEach((word, from) => {
      for (const { value, rest } of this.#startingWith(word.lower))
        if (rest.every((test, i) => test(words[from + 1 + i]?.lower ?? "")))
          hits.push({ value, from, to: from + 1 + rest.length });
    });
    return hits;
  }

  #startingWith(word: string): readonly Entry<T>[] {
    let entries = this.#memory.get(word);
    if (!entries) {
      const candidates = [
        ...(this.#byStart.get(word.slice(0, indexed)) ?? []),
        ...(this.#byEnd.get(word.slice(-indexed)) ?? []),
        ...(this.#byStart.get("") ?? []),
        ...(this.#byEnd.get("") ?? []),
      ];
      entries = candidates.filter(({ test }) => test(word));
      if (this.#memory.size >= memoryLimit) this.#memory.clear();
      this.#memory.set(word, entries);
    }
    return entries;
  }
}

function wordTest(pattern: string): WordTest {
  const open = pattern.startsWith("*");
  const shut = pattern.endsWith("*");
  const core = pattern.slice(open ? 1 : 0, shut ? -1 : undefined);
  if (open) return shut ? (word) => word.includes(core) : (word) => word.endsWith(core);
  return shut ? (word) => word.startsWith(core) : (word) => word === core;
}

/** One table a language, made when it is first asked for; a language without cues has an empty one. */
export function cueTables<T>(
  cues: Iterable<{ readonly value: T; readonly cues: Readonly<Record<string, readonly string[]>> }>,
): (language: string) => CueTable<T> {
  const all = [...cues];
  const tables = new Map<string, CueTable<T>>();
  return (language) => {
    const primary = language.split("-", 1)[0] ?? language;
    let table = tables.get(primary);
    if (!table) {
      table = new CueTable(
        all.flatMap(({ value, cues: byLanguage }) => (byLanguage[primary] ?? []).map((cue) => [cue, value] as const)),
      );
      tables.set(primary, table);
    }
    return table;
  };
}
