/** Whether a sentence speaks of money, where a number of millions has neither currency nor noun: "rose to 2.9 million". */
import { TokenKind } from "../../article/tokens.ts";
import { characterAt } from "../numbers/neighbours.ts";
import type { RecognizerInput } from "../recognizer.ts";

/**
 * A currency or a word of money in the sentence says yes; a word for what is counted says no; then a currency elsewhere
 * in the paragraph says yes. Offsets are those of the number, UTF-16 code units.
 */
export function speaksOfMoney(input: RecognizerInput, start: number, end: number, scale: number): boolean {
  const { paragraph, context } = input;
  const from = sentenceStart(input, start);
  const to = sentenceEnd(input, end);
  const places = currencies(input);
  if ((places[firstFrom(places, from)] ?? to) < to) return true;
  const sentence = input.text.slice(from, to);
  if (input.lexicon.moneyTalk?.test(sentence)) return true;
  const around = places.length > 0 || (paragraph.kind === "heading" && context.money === true);
  return (around || scale >= hardlyCounted) && !input.lexicon.countTalk?.test(sentence);
}

const hardlyCounted = 1e9;

/** The index of the first place at or after an offset; places are many in a long table. */
function firstFrom(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentence that holds a stretch of a paragraph. */
export function sentenceAround(input: RecognizerInput, start: number, end: number): string {
  return input.text.slice(sentenceStart(input, start), sentenceEnd(input, end));
}

/** Farther than this from the number nothing is looked for. */
const reach = 400;

function sentenceStart({ text, paragraph }: RecognizerInput, offset: number): number {
  const first = Math.max(paragraph.start, offset - reach);
  for (let at = offset - 1; at > first; at--) if (endsSentence(text, at - 1)) return at;
  return first;
}

function sentenceEnd({ text, paragraph }: RecognizerInput, offset: number): number {
  const last = Math.min(paragraph.end, offset + reach);
  for (let at = offset; at < last; at++) if (endsSentence(text, at)) return at;
  return last;
}

/** A stop before a blank and no small letter: "12 mio. euro" goes on. */
function endsSentence(text: string, at: number): boolean {
  if (!isStop(text.charCodeAt(at))) return false;
  return /^\s+(?!\p{Ll})|^$/u.test(text.slice(at + 1, at + 4));
}

function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x0a;
}

function currencies(input: RecognizerInput): readonly number[] {
  const { tokens, findings } = input;
  if (findings.currencies) return findings.currencies;
  const places: number[] = [];
  for (let i = 0; i < tokens.count; i++) if (isCurrency(input, i)) places.push(tokens.starts[i] ?? 0);
  findings.currencies = places;
  return places;
}

/** A sign or code as it is written, or a currency's name after a number: "won" and "real" are more than currencies. */
function isCurrency(input: RecognizerInput, index: number): boolean {
  const { tokens, text, lexicon } = input;
  if (tokens.kinds[index] === 0) return false;
  const prefix = lexicon.prefixes.match(tokens, index);
  const spelling = prefix ? text.slice(tokens.starts[index], tokens.ends[index + prefix.length - 1]) : "";
  if (prefix?.value.some((entry) => entry.spelling === spelling)) return true;
  const unit = lexicon.units.match(tokens, index);
  if (!unit?.value.some(({ value }) => value.kind === "money")) return false;
  const before = index - 1;
  return (
    tokens.kinds[before] === TokenKind.number ||
    [lexicon.numbers, lexicon.abbreviations, lexicon.ofWords].some((table) => table.match(tokens, before) !== null) ||
    (characterAt(input, before) === "." && lexicon.abbreviations.match(tokens, before - 1) !== null)
  );
}
