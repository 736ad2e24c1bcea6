import { perSentence, type Sentence } from "./sentence.ts";
import type { Word } from "./words.ts";

/** A cue found at a word: what it stands for and how many words it takes. */
export interface CueHit<T> {
  readonly value: T;
  /** Index of the first word, and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** The cues of one meaning, in all languages. */
export interface Cues<T> {
  /** Every cue of the language among these words, in order of the words. */
  find(words: readonly Word[], language: string): readonly CueHit<T>[];
  /** The same among the words of a sentence, where they are looked up once for all meanings. */
  in(sentence: Sentence): readonly CueHit<T>[];
}

interface Entry {
  /** Which `Cues` it belongs to. */
  readonly owner: number;
  /** Number of its value among the owner's. */
  readonly value: number;
  readonly test: WordTest;
  readonly rest: readonly WordTest[];
}

type WordTest = (word: string) => boolean;

/** Hits by their owner; none where nothing was found. */
type Hits = readonly (readonly CueHit<number>[] | undefined)[];

/** Distinct words whose cues are remembered, a language. */
const memoryLimit = 20_000;

/** Letters by which cues are found; shorter ones are tried on every word. */
const indexed = 3;

/** Finds the cues of one language, of every owner at once: a word is looked up once, however much is asked of it. */
class CueTable {
  /** Entries by the letters that their first word must begin or end with; under "" those that any word may meet. */
  readonly #byStart = new Map<string, Entry[]>();
  readonly #byEnd = new Map<string, Entry[]>();
  readonly #memory = new Map<string, readonly Entry[]>();

  constructor(language: string) {
    for (const [owner, cues] of all.entries())
      for (const [value, byLanguage] of cues.entries())
        for (const cue of cuesOf(byLanguage[language] ?? [])) {
          const [first = "", ...rest] = cue.pattern.split(" ");
          const own = wordTest(first);
          const test =
            cue.exceptions.length === 0 ? own : (word: string) => own(word) && !cue.exceptions.some((is) => is(word));
          this.#add(first, { owner, value, test, rest: rest.map(wordTest) });
        }
  }

  #add(pattern: string, entry: Entry): void {
    const ofEnd = pattern.startsWith("*") && !pattern.endsWith("*");
    const core = pattern.replaceAll("*", "");
    const open = core.length < indexed || (pattern.startsWith("*") && !ofEnd);
    const key = open ? "" : ofEnd ? core.slice(-indexed) : core.slice(0, indexed);
    const index = ofEnd ? this.#byEnd : this.#byStart;
    const entries = index.get(key);
    if (entries) entries.push(entry);
    else index.set(key, [entry]);
  }

  find(words: readonly Word[]): Hits {
    const hits: CueHit<number>[][] = [];
    for (let from = 0; from < words.length; from++) {
      for (const { owner, value, rest } of this.#startingWith(words[from]?.lower ?? "")) {
        if (rest.length > 0 && !follow(words, from + 1, rest)) continue;
        const hit = { value, from, to: from + 1 + rest.length };
        const own = hits[owner];
        if (own) own.push(hit);
        else hits[owner] = [hit];
      }
    }
    return hits;
  }

  #startingWith(word: string): readonly Entry[] {
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

/** Whether the words from an index on are those of a cue. */
function follow(words: readonly Word[], from: number, rest: readonly WordTest[]): boolean {
  for (let i = 0; i < rest.length; i++) if (!rest[i]?.(words[from + i]?.lower ?? "")) return false;
  return true;
}

/** The cues of one meaning in one language, those with an asterisk with the words that contain them by chance. */
function cuesOf(list: readonly string[]): { readonly pattern: string; readonly exceptions: readonly WordTest[] }[] {
  const exceptions = list.filter((cue) => cue.startsWith("-")).map((cue) => wordTest(cue.slice(1)));
  return list
    .filter((cue) => !cue.startsWith("-"))
    .map((pattern) => ({ pattern, exceptions: pattern.includes("*") ? exceptions : [] }));
}

function wordTest(pattern: string): WordTest {
  const open = pattern.startsWith("*");
  const shut = pattern.endsWith("*");
  const core = pattern.slice(open ? 1 : 0, shut ? -1 : undefined);
  if (open) return shut ? (word) => word.includes(core) : (word) => word.endsWith(core);
  return shut ? (word) => word.startsWith(core) : (word) => word === core;
}

/** By primary language; one or several words each. */
type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** The cues of each value of every owner, by their numbers. */
const all: (readonly ByLanguage[])[] = [];
/** Tables by primary language, made when they are first asked for, when all modules have said their cues. */
const tables = new Map<string, CueTable>();

function tableOf(language: string): CueTable {
  const primary = language.split("-", 1)[0] ?? language;
  let table = tables.get(primary);
  if (!table) tables.set(primary, (table = new CueTable(primary)));
  return table;
}

const hitsIn = perSentence(({ words, language }) => tableOf(language).find(words));

/**
 * Cues to look for in sentences. Notation: `word` itself, `word*` its inflections, `*word` compounds that end in it,
 * `*word*` words that contain it; several words stand in a row. Behind a hyphen, in the same notation, are words that contain a
 * cue by chance ("-konkurrent*" of "*rente"). A language without cues has none.
 */
export function cuesFor<T>(cues: readonly { readonly value: T; readonly cues: ByLanguage }[]): Cues<T> {
  const owner = all.push(cues.map((cue) => cue.cues)) - 1;
  tables.clear();
  const none: readonly CueHit<T>[] = [];
  const own = (hits: Hits): readonly CueHit<T>[] =>
    hits[owner]?.flatMap(({ value, from, to }) => {
      const cue = cues[value];
      return cue ? [{ value: cue.value, from, to }] : [];
    }) ?? none;
  return {
    find: (words, language) => own(tableOf(language).find(words)),
    in: perSentence((sentence) => own(hitsIn(sentence))),
  };
}
