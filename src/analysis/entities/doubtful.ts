/**
 * What is written like a name and is no word of everyday language, where its article does not say that it is one. Whether it
 * is, the folder says.
 */
import { overlap } from "../spans.ts";
import type { DoubtfulName, Mention, Span } from "../types.ts";
import type { Sight } from "./features.ts";
import { Shape, isCapital } from "./shapes.ts";
import { WordList, isEveryday, type WordClasses } from "./word-classes.ts";

/** A capitalised word that is none of everyday language. */
export interface CapitalWord extends Span {
  /** Whether it makes a name by itself: not too short, no acronym, and not behind a given name. */
  readonly telling: boolean;
  /** Whether the word before is another one, with a space between. */
  readonly joined: boolean;
}

/** In code units; what is shorter is an abbreviation as often as a name. */
const shortestName = 4;
/** An article of more is a list or a directory. */
const mostNames = 400;

/** The capitalised words of a paragraph that no list has, nor any cluster. */
export function capitalWords({ tokens, shapes }: Sight, words: WordClasses): CapitalWord[] {
  const found: CapitalWord[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const shape = shapes[i] ?? 0;
    if (!isCapital(shape)) continue;
    if (isEveryday(words.word(tokens.hashes[i] ?? 0))) continue;
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? 0;
    const behindSpace = tokens.ends[i - 1] === start - 1;
    // "Rudolf Vesting" is not the Vesting whom another article names.
    const surname = behindSpace && (words.word(tokens.hashes[i - 1] ?? 0) & WordList.given) !== 0;
    const written = shape === Shape.initial || shape === Shape.camel;
    found.push({
      start,
      end,
      telling: written && !surname && end - start >= shortestName,
      joined: behindSpace && found.at(-1)?.end === start - 1,
    });
  }
  return found;
}

/** Chains of such words beside all mentions, in order. @param words offsets into `text`, in order, none in masked spans. */
export function doubtfulNames(
  text: string,
  words: readonly CapitalWord[],
  mentions: readonly Mention[],
): DoubtfulName[] {
  const chains: CapitalWord[][] = [];
  let before: CapitalWord | null = null;
  let next = 0;
  for (const word of words) {
    while ((mentions[next]?.end ?? Infinity) <= word.start) next++;
    const mention = mentions[next];
    if (mention && overlap(mention, word)) continue;
    if (word.joined && before?.end === word.start - 1) chains.at(-1)?.push(word);
    else chains.push([word]);
    before = word;
  }
  const found = chains.filter((chain) => chain.some(({ telling }) => telling));
  if (found.length > mostNames) return [];
  return found.map((chain) => {
    const [start, end] = [chain[0]?.start ?? 0, chain.at(-1)?.end ?? 0];
    const written = text.slice(start, end);
    // No entity that the article is sure of has such an id.
    return { start, end, text: written, entity: `?${written}` };
  });
}
