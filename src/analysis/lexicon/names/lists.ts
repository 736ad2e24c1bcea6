import { createWordClasses, type WordClasses } from "../../entities/word-classes.ts";
import { readBytes, writeBytes } from "../../entities/bytes.ts";

/** Keys of words and phrases (`keyOf`) with their values: list bits and cluster of a word, class of a phrase. */
export interface NameLists {
  readonly words: ReadonlyMap<number, number>;
  readonly phrases: ReadonlyMap<number, number>;
}

/**
 * Packs the lists: how many words; their keys, ascending, as differences; the low bytes of the clusters; the high
 * ones; the distinct list masks; which of them each word has; then how many phrases, their keys and classes. Like stands
 * by like, so that the whole compresses well.
 */
export function packLists(lists: NameLists): Uint8Array {
  const out = writeBytes();
  const words = [...lists.words].sort(([a], [b]) => a - b);
  out.varint(words.length);
  writeKeys(
    out,
    words.map(([key]) => key),
  );
  for (const [, value] of words) out.byte((value >>> 16) & 0xff);
  for (const [, value] of words) out.byte(value >>> 24);
  const masks = [...new Set(words.map(([, value]) => value & 0xffff))].sort((a, b) => a - b);
  out.varint(masks.length);
  for (const mask of masks) out.varint(mask);
  const place = new Map(masks.map((mask, i) => [mask, i]));
  for (const [, value] of words) out.varint(place.get(value & 0xffff) ?? 0);
  const phrases = [...lists.phrases].sort(([a], [b]) => a - b);
  out.varint(phrases.length);
  writeKeys(
    out,
    phrases.map(([key]) => key),
  );
  for (const [, value] of phrases) out.byte(value);
  return out.finish();
}

function writeKeys(out: ReturnType<typeof writeBytes>, keys: readonly number[]): void {
  let before = 0;
  for (const key of keys) {
    out.varint(key - before);
    before = key;
  }
}

/** Reads what `packLists` wrote. */
export function loadWordClasses(data: Uint8Array): WordClasses {
  const input = readBytes(data);
  const readKeys = (count: number) => {
    const keys = new Int32Array(count);
    let before = 0;
    for (let i = 0; i < count; i++) keys[i] = before += input.varint();
    return keys;
  };
  const count = input.varint();
  const keys = readKeys(count);
  const low = input.bytes(count);
  const high = input.bytes(count);
  const masks = Array.from({ length: input.varint() }, () => input.varint());
  const values = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    values[i] = (masks[input.varint()] ?? 0) | ((low[i] ?? 0) << 16) | ((high[i] ?? 0) << 24);
  }
  const phraseCount = input.varint();
  const phrases = { keys: readKeys(phraseCount), values: Int32Array.from(input.bytes(phraseCount)) };
  return createWordClasses({ keys, values }, phrases);
}
