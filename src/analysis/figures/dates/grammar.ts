/** The patterns of a language as a tree over token hashes and slots, and the longest match in it. */
import { hashWord, tokenize, TokenKind, type Tokens } from "../../article/tokens.ts";
import type { Meaning } from "./meaning.ts";

export const slotNames = [
  "day",
  "month",
  "year",
  "weekday",
  "n",
  "quarter",
  "half",
  "season",
  "week",
  "decade",
  "to",
  "day2",
  "month2",
  "q",
  "h",
  "nth",
] as const;
export type Slot = (typeof slotNames)[number];

/** Values of the slots of a match; 0 where the pattern has none. */
export type Captures = Record<Slot, number>;

/** Reads a slot at a token: how many tokens it takes (0: none), its value in `captures`. */
export type SlotReader = (tokens: Tokens, index: number, slot: Slot, captures: Captures) => number;

interface Node {
  meaning: Meaning | null;
  readonly words: Map<number, Node>;
  readonly slots: { readonly slot: Slot; readonly node: Node }[];
}

export interface GrammarMatch {
  /** The token after the match. */
  readonly next: number;
  readonly meaning: Meaning;
  readonly captures: Captures;
}

/** A match is at most this many tokens long; hostile input ("1. 1. 1. …") cannot make it longer. */
const longestMatch = 14;

export class Grammar {
  readonly #root: Node = emptyNode();
  readonly #read: SlotReader;

  constructor(read: SlotReader) {
    this.#read = read;
  }

  add(pattern: string, meaning: Meaning): void {
    let node = this.#root;
    for (const part of pattern.split(/(\{\w+\})/)) {
      const slot = slotNames.find((name) => part === `{${name}}`);
      if (slot) node = slotNode(node, slot);
      else node = wordNodes(node, part);
    }
    node.meaning ??= meaning;
  }

  /** Hashes of the words that a pattern can start with. */
  firstWords(): Iterable<number> {
    return this.#root.words.keys();
  }

  /** The longest match that starts at this token, or null. */
  match(tokens: Tokens, index: number): GrammarMatch | null {
    let best: GrammarMatch | null = null;
    const captures = emptyCaptures();
    const walk = (node: Node, at: number): void => {
      if (node.meaning && at > (best?.next ?? index))
        best = { next: at, meaning: node.meaning, captures: { ...captures } };
      if (at >= tokens.count || at - index >= longestMatch) return;
      const word = node.words.get(tokens.hashes[at] ?? 0);
      if (word && tokens.kinds[at] !== 0) walk(word, at + 1);
      for (const { slot, node: next } of node.slots) {
        const before = captures[slot];
        const taken = this.#read(tokens, at, slot, captures);
        if (taken > 0) walk(next, at + taken);
        captures[slot] = before;
      }
    };
    walk(this.#root, index);
    return best;
  }
}

export function emptyCaptures(): Captures {
  return {
    day: 0,
    month: 0,
    year: 0,
    weekday: 0,
    n: 0,
    quarter: 0,
    half: 0,
    season: 0,
    week: 0,
    decade: 0,
    to: 0,
    day2: 0,
    month2: 0,
    q: 0,
    h: 0,
    nth: 0,
  };
}

function emptyNode(): Node {
  return { meaning: null, words: new Map(), slots: [] };
}

function slotNode(node: Node, slot: Slot): Node {
  const known = node.slots.find((edge) => edge.slot === slot);
  if (known) return known.node;
  const next = emptyNode();
  node.slots.push({ slot, node: next });
  return next;
}

function wordNodes(from: Node, text: string): Node {
  const { count, starts, ends, kinds } = tokenize(text);
  let node = from;
  for (let i = 0; i < count; i++) {
    if (kinds[i] === TokenKind.number) throw new RangeError(`digits in a date pattern: ${text}`);
    const hash = hashWord(text.slice(starts[i], ends[i]));
    let next = node.words.get(hash);
    if (!next) {
      next = emptyNode();
      node.words.set(hash, next);
    }
    node = next;
  }
  return node;
}
