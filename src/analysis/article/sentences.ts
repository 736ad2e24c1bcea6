import { abbreviations } from "../lexicon/languages-abbreviations.ts";
import { generatedDates } from "../lexicon/dates/index.ts";
import { functionWords } from "../lexicon/languages.ts";
import type { Paragraph, Span } from "../types.ts";
import { isSpace } from "./lines.ts";

interface Known {
  readonly titles: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Function words: after an abbreviation or ordinal, a capital one starts a sentence. */
  readonly starters: ReadonlySet<string>;
  /** A full stop after a number of one or two digits makes it an ordinal. */
  readonly ordinals: boolean;
}

const compiled = new Map<string, Known>();
const enders = ".!?…";
/** 1 for the code units of `enders`: one is looked at for every letter of a text. */
const ends = new Uint8Array(65536);
for (const mark of enders) ends[mark.charCodeAt(0)] = 1;
const closers = "\"'”’»)]“‘›*_";
const letter = /\p{L}/u;
const longestAbbreviation = 12;
const starterWords = 110;

/**
 * The sentences of a paragraph in order, without the white space between them. Full stops of abbreviations, initials,
 * ordinals ("3. marts") and numbers do not end one. `paragraph` has the offsets of its stretch of `text`.
 */
export function sentences(text: string, paragraph: Pick<Paragraph, "start" | "end" | "language">): Span[] {
  const spans: Span[] = [];
  const words = abbreviationsOf(paragraph.language);
  let start = skipSpace(text, paragraph.start, paragraph.end);
  for (let i = start; i < paragraph.end; i++) {
    if (!ends[text.charCodeAt(i)]) continue;
    const dot = i;
    while (i + 1 < paragraph.end && enders.includes(text.charAt(i + 1))) i++;
    while (i + 1 < paragraph.end && closers.includes(text.charAt(i + 1)) && !opens(text, i + 1, paragraph.end)) i++;
    const next = skipSpace(text, i + 1, paragraph.end);
    if (next >= paragraph.end) break;
    if (!endsSentence(text, paragraph.start, dot, i, next, words)) continue;
    spans.push({ start, end: i + 1 });
    start = next;
  }
  const end = lastInk(text, start, paragraph.end);
  if (end > start) spans.push({ start, end });
  return spans;
}

/** Whether the mark at `dot`, with what closes after it up to `last`, ends a sentence, the next ink being at `next`. */
function endsSentence(text: string, from: number, dot: number, last: number, next: number, known: Known): boolean {
  const glued = next === last + 1;
  const following = text.codePointAt(next) ?? 0;
  const character = String.fromCodePoint(following);
  const upper = character !== character.toLowerCase() || /[\p{Lt}\p{Lo}]/u.test(character);
  if (glued && !(upper && /\p{Ll}{2}[.!?]$/u.test(text.slice(Math.max(from, last - 2), last + 1)) && last === dot))
    return false;
  if (character !== character.toUpperCase()) return false;
  if (text.charAt(dot) !== "." || last > dot) return upper || !letter.test(character);
  const word = wordBefore(text, from, dot);
  const starts = known.starters.has(wordAt(text, next));
  if (/^\d{1,2}$/.test(word) && known.ordinals) return !upper || starts;
  if (/^\p{L}$/u.test(word) && upper && !starts) return false;
  const lower = word.toLowerCase();
  if (known.titles.has(lower)) return false;
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return starts;
  if (known.words.has(lower)) return upper && !glued;
  return true;
}

/** The word that starts at `at`, lower case. */
function wordAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < longestAbbreviation && letter.test(text.charAt(end))) end++;
  return text.slice(at, end).toLowerCase();
}

/** The run of letters, digits and inner full stops before the mark. */
function wordBefore(text: string, from: number, dot: number): string {
  let start = dot;
  while (start > from && dot - start < longestAbbreviation && /[\p{L}\p{M}\d.°]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, dot);
}

/** Whether a quote or bracket opens something: white space before it, none after. */
function opens(text: string, at: number, end: number): boolean {
  return isSpace(text.charCodeAt(at - 1)) && at + 1 < end && !isSpace(text.charCodeAt(at + 1));
}

function skipSpace(text: string, from: number, end: number): number {
  while (from < end && isSpace(text.charCodeAt(from))) from++;
  return from;
}

function lastInk(text: string, start: number, end: number): number {
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function abbreviationsOf(language: string): Known {
  const primary = language.split("-", 1)[0] ?? language;
  let own = compiled.get(primary);
  if (!own) {
    const { titles = "", words = "" } = abbreviations[primary] ?? {};
    own = {
      titles: new Set(titles.split(" ")),
      words: new Set(words.split(" ")),
      starters: new Set((functionWords[primary] ?? "").split(" ").slice(0, starterWords)),
      ordinals: generatedDates(primary).patterns.some((pattern) => pattern.includes("{day}.")),
    };
    compiled.set(primary, own);
  }
  return own;
}
