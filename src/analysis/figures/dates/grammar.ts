/** The patterns of a language as a tree over token hashes and slots, and the longest match in it. */
import { hashWord, tokenize, TokenKind, type Tokens } from "../../article/tokens.ts";
import type { Meaning } from "./meaning.ts";
import { isGlued } from "./token-values.ts";

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

export type SlotReaders = Readonly<Record<Slot, SlotReader>>;

interface Node {
  meaning: Meaning | null;
  readonly words: Map<number, Node>;
  readonly slots: Edge[];
}

interface Edge {
  readonly slot: Slot;
  /** The slot that its value goes to: "Q3" fills the quarter. */
  readonly target: Slot;
  readonly read: SlotReader;
  readonly node: Node;
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
  readonly #readers: SlotReaders;
  /** Which slots of the root a word can fill, by its hash; and a number. Most words can fill none. */
  readonly #slotsOfWord = new Map<number, Edge[]>();
  #slotsOfNumber: readonly Edge[] = [];
  /** Those that a number can fill before a certain word, by its hash: before most words it can fill none. */
  readonly #slotsBefore = new Map<number, Edge[]>();
  /** Slots of the walk under way; all zero between walks. */
  readonly #captures = emptyCaptures();
  #best: GrammarMatch | null = null;

  constructor(readers: SlotReaders) {
    this.#readers = readers;
  }

  add(pattern: string, meaning: Meaning): void {
    let node = this.#root;
    for (const part of pattern.split(/(\{\w+\})/)) {
      const slot = slotNames.find((name) => part === `{${name}}`);
      if (slot) node = slotNode(node, slot, this.#readers[slot]);
      else node = wordNodes(node, part);
    }
    node.meaning ??= meaning;
  }

  /**
   * Says which words can fill a slot, and which slots numbers can; called once when all patterns are added.
   * @returns the hashes of all words that a match can start with
   */
  prepare(words: ReadonlyMap<Slot, readonly number[]>, numeric: readonly Slot[]): Iterable<number> {
    for (const edge of this.#root.slots) {
      for (const hash of words.get(edge.slot) ?? []) push(this.#slotsOfWord, hash, edge);
    }
    this.#slotsOfNumber = this.#root.slots.filter(({ slot }) => numeric.includes(slot));
    for (const edge of this.#slotsOfNumber) {
      const { node } = edge;
      const filling = node.slots.flatMap(({ slot }) => words.get(slot) ?? []);
      for (const hash of new Set([...node.words.keys(), ...filling])) push(this.#slotsBefore, hash, edge);
    }
    return [...this.#root.words.keys(), ...this.#slotsOfWord.keys()];
  }

  /** The longest match that starts at this token, or null. */
  match(tokens: Tokens, index: number): GrammarMatch | null {
    if (index >= tokens.count) return null;
    const hash = tokens.hashes[index] ?? 0;
    const isNumber = tokens.kinds[index] === TokenKind.number;
    const word = isNumber ? undefined : this.#root.words.get(hash);
    const slots = isNumber ? this.#slotsOf(tokens, index + 1) : this.#slotsOfWord.get(hash);
    if (!word && !slots) return null;
    this.#best = null;
    if (word) this.#walk(word, tokens, index, index + 1);
    if (slots) this.#fill(slots, tokens, index, index);
    return this.#best;
  }

  /** What a number before a token can fill. Endings ("5th", "5.") are glued to it, and read by the slots. */
  #slotsOf(tokens: Tokens, next: number): readonly Edge[] | undefined {
    if (isGlued(tokens, next)) return startsDecimals(tokens, next) ? undefined : this.#slotsOfNumber;
    if (tokens.kinds[next] === TokenKind.number) return this.#slotsOfNumber;
    return this.#slotsBefore.get(tokens.hashes[next] ?? 0);
  }

  #walk(node: Node, tokens: Tokens, first: number, at: number): void {
    if (node.meaning && at > (this.#best?.next ?? first)) {
      this.#best = { next: at, meaning: node.meaning, captures: { ...this.#captures } };
    }
    if (at >= tokens.count || at - first >= longestMatch) return;
    const word = tokens.kinds[at] === 0 ? undefined : node.words.get(tokens.hashes[at] ?? 0);
    if (word) this.#walk(word, tokens, first, at + 1);
    if (node.slots.length) this.#fill(node.slots, tokens, first, at);
  }

  #fill(slots: readonly Edge[], tokens: Tokens, first: number, at: number): void {
    const captures = this.#captures;
    for (const { slot, target, read, node } of slots) {
      const before = captures[target];
      const taken = read(tokens, at, slot, captures);
      if (taken > 0) this.#walk(node, tokens, first, at + taken);
      captures[target] = before;
    }
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

/** "23.5": digits glued to the sign after a number. */
function startsDecimals(tokens: Tokens, sign: number): boolean {
  if (tokens.kinds[sign + 1] !== TokenKind.number || !isGlued(tokens, sign + 1)) return false;
  const code = tokens.text.charCodeAt(tokens.starts[sign] ?? 0);
  return code === 0x2e || code === 0x2c;
}

function push(edges: Map<number, Edge[]>, hash: number, edge: Edge): void {
  const known = edges.get(hash);
  if (known) known.push(edge);
  else edges.set(hash, [edge]);
}

function emptyNode(): Node {
  return { meaning: null, words: new Map(), slots: [] };
}

function slotNode(node: Node, slot: Slot, read: SlotReader): Node {
  const known = node.slots.find((edge) => edge.slot === slot);
  if (known) return known.node;
  const next = emptyNode();
  node.slots.push({ slot, target: slot === "q" ? "quarter" : slot === "h" ? "half" : slot, read, node: next });
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
