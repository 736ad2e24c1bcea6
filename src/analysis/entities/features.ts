import { TokenBuffer, TokenKind, hashPart, hashWord, type Tokens } from "../article/tokens.ts";
import { Shape, isCapital, shapeOf } from "./shapes.ts";
import { WordList, type WordClasses } from "./word-classes.ts";

/**
 * What the tagger sees of a token: a fixed number of slots, each a hashed row of the model. The trainer and the reader
 * share this file, so a change here needs `npm run train`.
 */
export const slotCount = 54;

/** Slots that know the word itself; the trainer masks them now and then, so that unknown names are learned too. */
export const wordSlots: readonly number[] = [1, 6, 7, 12, 13, 14, 15, 16, 36, 38];

/** Slots that know what the lists say of the word itself; masked by themselves now and then, for names no list has. */
export const listSlots: readonly number[] = [20, 23, 24, 25, 26, 27, 28, 33, 34, 41, 49, 50];

/** What is known of each token of a paragraph before the tagger looks at stretches of it. */
export interface Sight {
  readonly tokens: Tokens;
  /** The tokens' hashes, where all apostrophes, quotes and dashes are one each. */
  readonly hashes: Int32Array;
  readonly shapes: Uint8Array;
  /** 1 where a sentence begins. */
  readonly starts: Uint8Array;
  /** Casing of the token's sentence: 0 usual, 1 all capitals, 2 most words capitalised. */
  readonly modes: Uint8Array;
  /** Bits of the lists that a word stands in. */
  readonly lists: Int32Array;
  /** Cluster of words used alike, 0 where unknown. */
  readonly clusters: Int32Array;
  /** Hash of the last three letters, in lower case. */
  readonly endings: Int32Array;
  /** 1 + class of the phrase in the lists that the token is part of, times two, plus 1 where it begins it; or 0. */
  readonly phrases: Uint8Array;
  /** 1 where the tagger looks: at what may be part of a name, and what may join such tokens. */
  readonly marked: Uint8Array;
}

const abbreviations = new Set(
  "mr mrs ms dr prof st sen rep gov gen col lt sgt jr sr vs no nr hr fr inc corp co ltd bros ca bl tel str hl dir".split(
    " ",
  ),
);

/** A sight whose arrays are used again for the next paragraph, as those of its tokens are. */
export class SightBuffer implements Sight {
  tokens: Tokens = new TokenBuffer(0);
  hashes = new Int32Array(0);
  shapes = new Uint8Array(0);
  starts = new Uint8Array(0);
  modes = new Uint8Array(0);
  lists = new Int32Array(0);
  clusters = new Int32Array(0);
  endings = new Int32Array(0);
  phrases = new Uint8Array(0);
  marked = new Uint8Array(0);
  #used = 0;

  /** Looks at the tokens of a paragraph, in place of those before, which are gone. */
  look(tokens: Tokens, words: WordClasses, language: number): Sight {
    const { count } = tokens;
    this.tokens = tokens;
    if (count >= this.shapes.length) this.#grow(2 * count + 64);
    const { hashes, shapes, starts, modes, lists, clusters, endings, phrases, marked } = this;
    // Readers look a few tokens ahead: beyond the last there is nothing, and not what was seen before.
    const used = Math.max(count, this.#used) + 1;
    this.#used = count;
    for (const numbers of [hashes, starts, modes, lists, clusters, phrases, marked]) numbers.fill(0, 0, used);
    shapes.fill(Shape.none, count, used);
    for (let i = 0; i < count; i++) {
      const hash = tokens.hashes[i] ?? 0;
      const shape = shapeOf(tokens, i);
      shapes[i] = shape;
      endings[i] = ending(tokens, i, 3);
      hashes[i] = shape >= Shape.punctuation ? (plainMark[shape] ?? hash) : hash;
      if (tokens.kinds[i] === TokenKind.word) {
        const entry = words.word(hash);
        lists[i] = language === german ? entry & 0xffff : entry & 0xffff & ~WordList.germanNoun;
        if (language === german && lists[i] === 0 && isCapital(shape)) lists[i] = compoundBit(tokens, i, words);
        clusters[i] = entry >>> 16;
      }
    }
    markSentences(tokens, shapes, starts, modes);
    words.markPhrases(tokens, shapes, phrases);
    markCandidates(this);
    return this;
  }

  #grow(capacity: number): void {
    this.hashes = new Int32Array(capacity);
    this.shapes = new Uint8Array(capacity).fill(Shape.none);
    this.starts = new Uint8Array(capacity);
    this.modes = new Uint8Array(capacity);
    this.lists = new Int32Array(capacity);
    this.clusters = new Int32Array(capacity);
    this.endings = new Int32Array(capacity);
    this.phrases = new Uint8Array(capacity);
    this.marked = new Uint8Array(capacity);
    this.#used = 0;
  }
}

/** The bit of a German compound where the word ends in a listed noun of four letters or more, else 0. */
function compoundBit(tokens: Tokens, index: number, words: WordClasses): number {
  const to = tokens.ends[index] ?? 0;
  for (let from = (tokens.starts[index] ?? 0) + 3; from + 4 <= to; from++) {
    if ((words.word(hashPart(tokens.text, from, to)) & WordList.germanNoun) !== 0) return WordList.germanCompound;
  }
  return 0;
}

/** Hashes of the marks whose variants the tagger does not tell apart. */
const plainMark: Readonly<Record<number, number>> = {
  [Shape.apostrophe]: hashWord("'"),
  [Shape.quote]: hashWord('"'),
  [Shape.hyphen]: hashWord("-"),
};

function markSentences(tokens: Tokens, shapes: Uint8Array, starts: Uint8Array, modes: Uint8Array): void {
  const { count } = tokens;
  let from = 0;
  for (let i = 0; i < count; i++) {
    if (i > from && !endsSentence(tokens, shapes, i)) continue;
    if (i > from) {
      casing(tokens, shapes, modes, from, i);
      from = i;
    }
    // The first word is where the sentence begins, whatever quotes and dashes stand before it.
    let first = i;
    while (first < count && first < i + 3 && tokens.kinds[first] === TokenKind.punctuation) first++;
    if (first < count) starts[first] = 1;
  }
  casing(tokens, shapes, modes, from, count);
}

/** Whether a sentence ends before the token at `i`. */
function endsSentence(tokens: Tokens, shapes: Uint8Array, i: number): boolean {
  const before = shapes[i - 1];
  const gap = (tokens.starts[i] ?? 0) > (tokens.ends[i - 1] ?? 0);
  if (before === Shape.period) {
    const shape = shapes[i] ?? 0;
    if (shape === Shape.lower || shape === Shape.period || !gap) return false;
    const word = shapes[i - 2];
    const touches = tokens.starts[i - 1] === tokens.ends[i - 2];
    if (tokens.text.charCodeAt(tokens.starts[i - 1] ?? 0) !== 46 || !touches) return true;
    if (word === Shape.letter || word === Shape.number) return false;
    const start = tokens.starts[i - 2] ?? 0;
    const end = tokens.ends[i - 2] ?? 0;
    return end - start > 4 || !abbreviations.has(tokens.text.slice(start, end).toLowerCase());
  }
  if (before === Shape.quote && i > 1 && shapes[i - 2] === Shape.period) return gap && isCapital(shapes[i] ?? 0);
  if (!gap) return false;
  // A blank line or a break after a line without full stop.
  const { text } = tokens;
  let breaks = 0;
  for (let at = tokens.ends[i - 1] ?? 0; at < (tokens.starts[i] ?? 0); at++) if (text.charCodeAt(at) === 10) breaks++;
  return breaks > 1;
}

function casing(tokens: Tokens, shapes: Uint8Array, modes: Uint8Array, from: number, to: number): void {
  let words = 0;
  let capitals = 0;
  let initials = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] !== TokenKind.word || (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) < 4) continue;
    words++;
    if (shapes[i] === Shape.capitals) capitals++;
    else if (isCapital(shapes[i] ?? 0)) initials++;
  }
  const mode = words >= 2 && capitals * 5 > words * 3 ? 1 : words >= 3 && (initials + capitals) * 4 > words * 3 ? 2 : 0;
  if (mode) modes.fill(mode, from, to);
}

/** As `languageCode` gives it. */
export const german = 2;

const languageCodes = ["en", "de", "da", "sv", "nb", "nn", "no", "fr", "es", "it", "pt", "nl", "pl", "fi"];
const languageFamilies = [1, 2, 3, 4, 3, 3, 3, 5, 5, 5, 5, 6, 7, 8];

/** The language as features tell it; Danish and Norwegian share one, and so do the Romance languages. */
export function languageCode(language: string): number {
  const at = languageCodes.indexOf(language.slice(0, 2).toLowerCase());
  return at < 0 ? 9 : (languageFamilies[at] ?? 9);
}

function markCandidates(sight: Sight): void {
  const { tokens, shapes, marked } = sight;
  const { count } = tokens;
  let last = -9;
  for (let i = 0; i < count; i++) {
    if (!isCapital(shapes[i] ?? 0)) continue;
    if (i - last <= 4 && !separated(sight, last, i)) marked.fill(1, last, i);
    marked[i] = 1;
    last = i;
    if (shapes[i - 1] === Shape.hyphen && shapes[i - 2] === Shape.lower) marked.fill(1, i - 2, i);
    for (let left = i - 1; left >= 0 && left >= i - 3 && particles.has(tokens.hashes[left] ?? 0); left--)
      marked[left] = 1;
    // The full stop of an initial or a short form may belong to the name (U.S., Inc.).
    if (
      shapes[i + 1] === Shape.period &&
      tokens.starts[i + 1] === tokens.ends[i] &&
      (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) < 5
    ) {
      marked[i + 1] = 1;
    }
    for (let next = i + 1; next < count && next <= i + 2; next++) {
      const shape = shapes[next];
      if (shape !== Shape.lower && shape !== Shape.number && shape !== Shape.hyphen) break;
      marked[next] = 1;
    }
  }
}

/** Words in lower case that surnames begin with. */
const particles = new Set(
  "af al bin da dal de del della den der des di do dos du el ibn la le ten ter van von zu zum zur"
    .split(" ")
    .map(hashWord),
);

/** Brackets, quotes and the ends of sentences are no part of a name. */
function separated({ shapes, starts }: Sight, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (shapes[i] === Shape.bracket || shapes[i] === Shape.quote || starts[i]) return true;
  }
  return starts[to] === 1;
}

function mix(slot: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(slot + 1, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const none = 0x51ed270b;

/** Writes the rows of the token at `i` to `out` from `at`: `slotCount` numbers below `rows`, a power of two; -1 is empty. */
export function writeRows(sight: Sight, i: number, language: number, mask: number, out: Int32Array, at: number): void {
  const { tokens, hashes, shapes, lists, clusters, endings, phrases } = sight;
  const { count } = tokens;
  const w0 = hashes[i] ?? 0;
  const w1 = i > 0 ? (hashes[i - 1] ?? 0) : none;
  const w2 = i > 1 ? (hashes[i - 2] ?? 0) : none;
  const v1 = i + 1 < count ? (hashes[i + 1] ?? 0) : none;
  const v2 = i + 2 < count ? (hashes[i + 2] ?? 0) : none;
  const s0 = shapes[i] ?? 0;
  const s1 = i > 0 ? (shapes[i - 1] ?? 0) : Shape.none;
  const s2 = i > 1 ? (shapes[i - 2] ?? 0) : Shape.none;
  const r1 = i + 1 < count ? (shapes[i + 1] ?? 0) : Shape.none;
  const r2 = i + 2 < count ? (shapes[i + 2] ?? 0) : Shape.none;
  const l0 = lists[i] ?? 0;
  const l1 = i > 0 ? (lists[i - 1] ?? 0) : 0;
  const m1 = i + 1 < count ? (lists[i + 1] ?? 0) : 0;
  const c0 = clusters[i] ?? 0;
  const c1 = i > 0 ? (clusters[i - 1] ?? 0) : 0;
  const c2 = i > 1 ? (clusters[i - 2] ?? 0) : 0;
  const d1 = i + 1 < count ? (clusters[i + 1] ?? 0) : 0;
  const d2 = i + 2 < count ? (clusters[i + 2] ?? 0) : 0;
  const start = sight.starts[i] ?? 0;
  const mode = sight.modes[i] ?? 0;
  const cased = s0 | (start << 4) | (mode << 5);
  const phrase = phrases[i] ?? 0;
  const { text } = tokens;
  const from = tokens.starts[i] ?? 0;
  const to = tokens.ends[i] ?? 0;
  const length = to - from;

  let slot = at;
  out[slot++] = mix(0, cased, language) & mask;
  out[slot++] = mix(1, w0, 0) & mask;
  out[slot++] = mix(2, w1, 0) & mask;
  out[slot++] = mix(3, v1, 0) & mask;
  out[slot++] = mix(4, w2, 0) & mask;
  out[slot++] = mix(5, v2, 0) & mask;
  out[slot++] = mix(6, w1, w0) & mask;
  out[slot++] = mix(7, w0, v1) & mask;
  out[slot++] = mix(57, v2, s0 | (r1 << 4)) & mask;
  out[slot++] = mix(9, cased, s1 | (r1 << 4)) & mask;
  out[slot++] = mix(10, s1 | (s0 << 4) | (r1 << 8), (s2 << 4) | r2) & mask;
  out[slot++] = mix(11, s2 | (s1 << 4) | (s0 << 8), mode) & mask;
  // Affixes of the token, in lower case.
  out[slot++] = length > 2 ? mix(12, affix(text, to - 2, to), language) & mask : -1;
  out[slot++] = length > 3 ? mix(13, endings[i] ?? 0, 0) & mask : -1;
  out[slot++] = length > 4 ? mix(14, affix(text, to - 4, to), 0) & mask : -1;
  out[slot++] = length > 3 ? mix(15, affix(text, from, from + 3), 0) & mask : -1;
  out[slot++] = length > 4 ? mix(16, affix(text, from, from + 4), 0) & mask : -1;
  out[slot++] = i > 0 ? mix(17, endings[i - 1] ?? 0, s0) & mask : -1;
  out[slot++] = i + 1 < count ? mix(18, endings[i + 1] ?? 0, s0) & mask : -1;
  out[slot++] = mix(19, w1, cased) & mask;
  // What the lists say.
  out[slot++] = mix(20, l0, s0) & mask;
  out[slot++] = mix(21, l1, s0) & mask;
  out[slot++] = mix(22, m1, s0) & mask;
  out[slot++] = mix(23, l1, l0) & mask;
  out[slot++] = mix(24, l0, m1) & mask;
  out[slot++] = mix(25, l0, cased) & mask;
  out[slot++] = mix(26, l0, w1) & mask;
  out[slot++] = mix(27, l0, v1) & mask;
  out[slot++] = c0 ? mix(28, c0, s0) & mask : -1;
  out[slot++] = c1 ? mix(29, c1, s0) & mask : -1;
  out[slot++] = d1 ? mix(30, d1, s0) & mask : -1;
  out[slot++] = c2 ? mix(31, c2, 0) & mask : -1;
  out[slot++] = d2 ? mix(32, d2, 0) & mask : -1;
  out[slot++] = c0 && c1 ? mix(33, c1, c0) & mask : -1;
  out[slot++] = c0 && d1 ? mix(34, c0, d1) & mask : -1;
  out[slot++] = c1 && d1 ? mix(35, c1, d1) & mask : -1;
  out[slot++] = mix(36, w0, language) & mask;
  out[slot++] = mix(37, w1, (language << 4) | s0) & mask;
  out[slot++] = length > 3 ? mix(38, endings[i] ?? 0, (language << 8) | cased) & mask : -1;
  out[slot++] = mix(39, v1, cased) & mask;
  out[slot++] = mix(40, Math.min(length, 8) | (s0 << 4), language) & mask;
  out[slot++] = phrase ? mix(41, phrase, s0) & mask : -1;
  // The words around the whole chain of capitalised words: roles before, verbs after.
  let left = i;
  while (left > 0 && i - left < 5 && isCapital(shapes[left - 1] ?? 0)) left--;
  let right = i;
  while (right + 1 < count && right - i < 5 && isCapital(shapes[right + 1] ?? 0)) right++;
  const before = left > 0 ? (hashes[left - 1] ?? 0) : none;
  const after = right + 1 < count ? (hashes[right + 1] ?? 0) : none;
  const place = (Math.min(i - left, 3) << 2) | Math.min(right - i, 3);
  out[slot++] = mix(42, before, place) & mask;
  out[slot++] = mix(43, after, place) & mask;
  out[slot++] = mix(44, place, cased) & mask;
  const clusterBefore = left > 0 ? (clusters[left - 1] ?? 0) : 0;
  const clusterAfter = right + 1 < count ? (clusters[right + 1] ?? 0) : 0;
  out[slot++] = clusterBefore ? mix(46, clusterBefore, place) & mask : -1;
  out[slot++] = clusterAfter ? mix(47, clusterAfter, place) & mask : -1;
  // The chain's last word often tells what its first is (… University, … Bank), the first what the last is.
  out[slot++] = right > i ? mix(50, hashes[right] ?? 0, i - left) & mask : -1;
  out[slot++] = left < i ? mix(51, hashes[left] ?? 0, right - i) & mask : -1;
  out[slot++] = right > i ? mix(52, lists[right] ?? 0, l0) & mask : -1;
  out[slot++] = left < i ? mix(53, lists[left] ?? 0, l0) & mask : -1;
  out[slot++] = right > i && length > 3 ? mix(54, endings[right] ?? 0, place) & mask : -1;
  out[slot++] = i > 0 ? mix(55, endings[Math.max(left - 1, 0)] ?? 0, place | (language << 4)) & mask : -1;
  out[slot++] = right + 1 < count ? mix(56, ending(tokens, right + 1, 2), place | (language << 4)) & mask : -1;
}

function affix(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    let code = text.charCodeAt(i);
    if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)) code += 32;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash;
}

function ending(tokens: Tokens, index: number, letters: number): number {
  const to = tokens.ends[index] ?? 0;
  return affix(tokens.text, Math.max(tokens.starts[index] ?? 0, to - letters), to);
}
