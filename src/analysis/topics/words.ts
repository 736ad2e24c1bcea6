import { TokenBuffer, TokenKind } from "../article/tokens.ts";
import type { Span } from "../types.ts";

/** A word or mark of a sentence; offsets are UTF-16 code units into the article. */
export interface Word extends Span {
  readonly lower: string;
  readonly kind: TokenKind;
  /** It is written with a capital letter. */
  readonly capital: boolean;
  /** Number of its clause in the sentence, from 0. */
  readonly clause: number;
}

const capital = /^\p{Lu}/u;

const buffer = new TokenBuffer();

/** Marks that end a clause; a comma between digits belongs to the number. */
const clauseMarks = new Set([",", ";", ":", "(", ")", "–", "—", "…"]);

/** Words of a sentence in order, with apostrophes and hyphens as words of their own. */
export function sentenceWords(text: string, sentence: Span): Word[] {
  const { count, starts, ends, kinds } = buffer.read(text, sentence.start, sentence.end);
  const words: Word[] = [];
  let clause = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i] ?? 0;
    const end = ends[i] ?? 0;
    const written = text.slice(start, end);
    const lower = written.toLowerCase();
    const kind = kindOf(kinds[i]);
    if (kind === TokenKind.punctuation && clauseMarks.has(lower) && !betweenDigits(text, start)) clause++;
    words.push({ start, end, lower, kind, capital: written !== lower && capital.test(written), clause });
  }
  return words;
}

function betweenDigits(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}

function kindOf(kind: number | undefined): TokenKind {
  return kind === TokenKind.word || kind === TokenKind.number ? kind : TokenKind.punctuation;
}

/** Endings of plural, case and definiteness in the languages that we read; longest first. */
const endings = [
  "ernes",
  "erne",
  "enes",
  "ene",
  "ers",
  "ern",
  "ens",
  "ies",
  "er",
  "en",
  "es",
  "et",
  "e",
  "s",
  "n",
  "r",
  "a",
  "i",
  "y",
  "o",
];

/** Spellings that the same word has in several languages: "Prozessor", "processor"; "Elektrolyseur", "electrolyser". */
const respellings: readonly (readonly [RegExp, string])[] = [
  [/[\u0300-\u036F]/g, ""],
  [/ø/g, "o"],
  [/æ/g, "a"],
  [/ß/g, "ss"],
  [/ph/g, "f"],
  [/s[ck]?h/g, "sk"],
  [/[cz]/g, "k"],
  [/y/g, "i"],
  [/eur/, "er"],
  [/([^\d])\1/g, "$1"],
];

/** A key that inflections, and often cognates in other languages, share. Not a word of any language. */
export function stem(word: string): string {
  let key = stems.get(word);
  if (key === undefined) {
    if (stems.size >= stemsRemembered) stems.clear();
    stems.set(word, (key = stemOf(word)));
  }
  return key;
}

const stems = new Map<string, string>();
const stemsRemembered = 20_000;

function stemOf(word: string): string {
  let key = word.toLowerCase().normalize("NFD");
  for (const [from, to] of respellings) key = key.replace(from, to);
  // A name of a model: H100s are H100.
  if (/\d/.test(key)) return key.replace(/s$/, "");
  for (let ending = endingOf(key); ending !== undefined; ending = endingOf(key)) key = key.slice(0, -ending.length);
  return key;
}

/** At least so many letters are left of a word. */
const shortestStem = 5;

function endingOf(key: string): string | undefined {
  return endings.find((ending) => key.length - ending.length >= shortestStem && key.endsWith(ending));
}
