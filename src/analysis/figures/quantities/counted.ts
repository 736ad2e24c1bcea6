import { TokenKind } from "../../article/tokens.ts";
import { characterAt, isAdjacent, isHyphen, pastSuspended } from "../numbers/neighbours.ts";
import type { RecognizerInput } from "../recognizer.ts";

/** The words a number counts, as a stretch of the text. */
export interface Counted {
  readonly text: string;
  /** The phrase ends in a plural or a capitalised noun, as the language marks nouns: surely a counted thing. */
  readonly certain: boolean;
  /** The token after a number inside the phrase ("Skua 18 turbines"); 0 where it has none. */
  readonly numbered: number;
}

/** Words that a counted noun phrase has at most. */
const mostWords = 4;

/**
 * The noun phrase after a number, from a token on; null where none follows.
 * @param mayHaveOf whether "of" may stand between them: "hundreds of pens", but not "18 of them"
 */
export function readCounted(input: RecognizerInput, index: number, mayHaveOf: boolean): Counted | null {
  const { tokens, text, lexicon } = input;
  const of = mayHaveOf ? lexicon.ofWords.match(tokens, index) : null;
  const from = of ? index + of.length : index;
  const first = isHyphen(characterAt(input, from)) && isAdjacent(tokens, from) ? from + 1 : from;
  let at = first;
  let end = -1;
  let certain = false;
  let numbered = 0;
  for (let words = 0; words < mostWords && at < tokens.count; words++) {
    if (tokens.kinds[at] !== TokenKind.word || !mayBeCounted(input, at)) break;
    const start = at;
    at = compoundEnd(input, at);
    end = at;
    certain = isNoun(text.slice(tokens.starts[start], tokens.ends[at - 1]), lexicon.nouns);
    if (isModel(input, start, at)) numbered = ++at;
    else if (certain || (lexicon.nouns === "single" && !isAdjective(input, start, at))) break;
  }
  if (end < 0 || (of && !certain && lexicon.nouns === "capital")) return null;
  if (!certain && lexicon.nouns === "plural") {
    end = compoundEnd(input, first);
    if (isVerb(input, first, end) || lexicon.qualifiers.match(tokens, first)) return null;
  }
  return {
    text: text.slice(tokens.starts[first], tokens.ends[end - 1]),
    certain,
    // after "of" it is a number of its own: "two of Japan's 50 reactors"
    numbered: !of && numbered < end ? numbered : 0,
  };
}

function mayBeCounted({ tokens, lexicon }: RecognizerInput, index: number): boolean {
  if (lexicon.stops.match(tokens, index) || lexicon.verbs.match(tokens, index)) return false;
  const number = lexicon.numbers.match(tokens, index)?.value;
  return !number || (number.add === undefined && !number.several && !number.join);
}

/** "hundreds crowded the streets", "75 reportedly killed": what has an object, and adverbs. */
function isVerb({ tokens, text, lexicon }: RecognizerInput, start: number, end: number): boolean {
  const word = text.slice(tokens.starts[start], tokens.ends[end - 1]);
  return /[^aeiou]ly$/.test(word) || (/^\p{Ll}/u.test(word) && lexicon.objects.match(tokens, end) !== null);
}

/** "nye" of "12 nye læger": by its ending, and only if another word follows that may be counted. */
function isAdjective(input: RecognizerInput, start: number, next: number): boolean {
  const { tokens, text, lexicon } = input;
  if (lexicon.adjectives.length === 0 || tokens.kinds[next] !== TokenKind.word || !mayBeCounted(input, next))
    return false;
  const word = text.slice(tokens.starts[start], tokens.ends[next - 1]);
  return lexicon.adjectives.some((ending) => word.endsWith(ending));
}

/** "Skua 18" before another word: a name with its number. */
function isModel({ tokens, text }: RecognizerInput, start: number, end: number): boolean {
  return (
    tokens.kinds[end] === TokenKind.number &&
    tokens.kinds[end + 1] === TokenKind.word &&
    /\p{Lu}/u.test(text[tokens.starts[start] ?? 0] ?? "")
  );
}

/** Past a word and what hyphens join to it: "H100-Grafikprozessoren", "F-16-fly", "Haupt- und Nebenstraßen". */
function compoundEnd(input: RecognizerInput, index: number): number {
  const { tokens } = input;
  let at = index + 1;
  while (
    isHyphen(characterAt(input, at)) &&
    isAdjacent(tokens, at) &&
    isAdjacent(tokens, at + 1) &&
    (tokens.kinds[at + 1] === TokenKind.word || tokens.kinds[at + 1] === TokenKind.number)
  )
    at += 2;
  const suspended = pastSuspended(input, at);
  const join = suspended > at ? input.lexicon.connectors.match(tokens, suspended) : null;
  const joined = join && (join.value === "and" || join.value === "or") ? suspended + join.length : 0;
  return joined && tokens.kinds[joined] === TokenKind.word ? compoundEnd(input, joined) : at;
}

const irregularPlurals = new Set(
  "people men women children police feet teeth mice geese data media species aircraft sheep fish".split(" "),
);

function isNoun(word: string, nouns: RecognizerInput["lexicon"]["nouns"]): boolean {
  if (nouns === "capital") return /^\p{Lu}/u.test(word) && /\p{Ll}/u.test(word);
  const last = word.slice(1 + Math.max(word.lastIndexOf("-"), word.lastIndexOf("’"), word.lastIndexOf("'")));
  return /[^su'’]s$|[A-Z]s$/u.test(last) || irregularPlurals.has(last.toLowerCase()) || /(?:men|people)$/u.test(last);
}
