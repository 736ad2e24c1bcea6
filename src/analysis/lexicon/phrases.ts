import { hashWord, tokenize, type Tokens } from "../article/tokens.ts";
import { HashFilter } from "./hash-filter.ts";

/** A phrase found in a run of tokens: how many tokens it takes, and what was stored with it. */
export interface Phrase<T> {
  readonly length: number;
  readonly value: T;
}

interface Node<T> {
  phrase: Phrase<T> | null;
  next: Map<number, Node<T>> | null;
}

/**
 * Words and phrases by the hashes of their tokens; upper and lower case are one. Looking up makes no strings and no
 * objects: most words of a text end at the bit filter. Hashes of 32 bits are trusted: with some thousand phrases a
 * wrong hit is expected once in a million distinct words, and a figure needs a number beside it as well.
 */
export class PhraseTable<T> {
  readonly #root: Node<T> = { phrase: null, next: new Map() };
  readonly #filter: HashFilter;

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) this.#add(phrase, value);
    this.#filter = new HashFilter(this.starts);
  }

  /** The longest phrase that starts at this token, or null. */
  match(tokens: Tokens, index: number): Phrase<T> | null {
    if (index >= tokens.count) return null;
    const first = tokens.hashes[index] ?? 0;
    if (!this.#filter.has(first)) return null;
    let node: Node<T> | undefined = this.#root;
    let found: Phrase<T> | null = null;
    for (let i = index; i < tokens.count; i++) {
      node = node.next?.get(tokens.hashes[i] ?? 0);
      if (!node) break;
      found = node.phrase ?? found;
    }
    return found;
  }

  /** What is stored for exactly this word, or undefined. */
  word(hash: number): T | undefined {
    return this.#root.next?.get(hash)?.phrase?.value;
  }

  /** The hashes of the words that phrases start with. */
  get starts(): Iterable<number> {
    return this.#root.next?.keys() ?? [];
  }

  #add(text: string, value: T): void {
    const { count, starts, ends } = tokenize(text);
    let node = this.#root;
    for (let i = 0; i < count; i++) {
      const hash = hashWord(text.slice(starts[i], ends[i]));
      node.next ??= new Map();
      let next = node.next.get(hash);
      if (!next) {
        next = { phrase: null, next: null };
        node.next.set(hash, next);
      }
      node = next;
    }
    if (count) node.phrase = { length: count, value };
  }
}
