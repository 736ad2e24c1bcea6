import { TokenKind } from "../../article/tokens.ts";
import { characterAt, isAdjacent } from "../numbers/index.ts";
import type { RecognizerInput } from "../recognizer.ts";

/** The words a number counts, as a stretch of the text; null where none follow. */
export interface Counted {
  readonly text: string;
  /** The phrase ends in a plural or a capitalised noun, as the language marks nouns: surely a counted thing. */
  readonly certain: boolean;
}

/** Words that a counted noun phrase has at most. */
const mostWords = 4;

/** The noun phrase after a number, from a token on. */
export function readCounted(input: RecognizerInput, index: number): Counted | null {
  const { tokens, text, lexicon } = input;
  let at = index;
  const of = lexicon.ofWords.match(tokens, at);
  if (of) at += of.length;
  const dash = characterAt(input, at);
  if ((dash === "-" || dash === "‑") && isAdjacent(tokens, at)) at++;
  const first = at;
  let end = -1;
  let certain = false;
  for (let words = 0; words < mostWords && at < tokens.count; words++) {
    if (tokens.kinds[at] !== TokenKind.word) break;
    if (lexicon.stops.match(tokens, at)) break;
    const start = at;
    at = compoundEnd(input, at);
    end = at;
    const word = text.slice(tokens.starts[start], tokens.ends[at - 1]);
    certain = isNoun(word, lexicon.nouns);
    if (certain || lexicon.nouns === "single") break;
  }
  if (end < 0) return null;
  if (!certain && lexicon.nouns !== "single") end = lexicon.nouns === "plural" ? compoundEnd(input, first) : end;
  return { text: text.slice(tokens.starts[first], tokens.ends[end - 1]), certain };
}

/** Past a word and what hyphens join to it: "H100-Grafikprozessoren". */
function compoundEnd(input: RecognizerInput, index: number): number {
  const { tokens } = input;
  let at = index + 1;
  while (
    characterAt(input, at) === "-" &&
    isAdjacent(tokens, at) &&
    isAdjacent(tokens, at + 1) &&
    tokens.kinds[at + 1] === TokenKind.word
  )
    at += 2;
  return at;
}

const irregularPlurals = new Set(
  "people men women children police feet teeth mice geese data media species aircraft sheep fish".split(" "),
);

function isNoun(word: string, nouns: RecognizerInput["lexicon"]["nouns"]): boolean {
  if (nouns === "capital") return /^\p{Lu}/u.test(word) && /\p{Ll}/u.test(word);
  const last = word.split(/[-’']/u).at(-1) ?? word;
  return /[^su'’]s$|[A-Z]s$/u.test(last) || irregularPlurals.has(last.toLowerCase()) || /(?:men|people)$/u.test(last);
}
