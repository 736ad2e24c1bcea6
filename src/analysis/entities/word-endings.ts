/** The last two letters of some words: few words of a text end so, and only these need be looked at closer. */
export class WordEndings {
  readonly #endings: ReadonlySet<number>;

  constructor(words: Iterable<string>) {
    this.#endings = new Set(Array.from(words, (word) => lastTwo(word, word.length)));
  }

  /** Whether a word whose last letter is before `end` may end in one of the words. */
  has(text: string, end: number): boolean {
    return this.#endings.has(lastTwo(text, end));
  }
}

/** The two code units before `end` in one number, in lower case where they are ASCII. */
function lastTwo(text: string, end: number): number {
  return (small(text.charCodeAt(end - 2)) << 16) | small(text.charCodeAt(end - 1));
}

function small(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
