import { hashPart, hashWord } from "../article/tokens.ts";
import { productWords } from "../lexicon/names/product-words.ts";
import { byLanguage } from "./by-language.ts";
import type { Sight } from "./features.ts";
import { Shape, isCapital } from "./shapes.ts";
import { WordList } from "./word-classes.ts";
import { WordEndings } from "./word-endings.ts";

/** What a stretch of tokens shows of being a product, as factors on the odds that it is one. */
const factors = {
  /** H100, GH200: letters with digits in one word. */
  modelNumber: 2,
  /** GPT-4, F-35, Llama 2: a name with a number after it. */
  version: 4,
  /** iPhone, macOS. */
  smallFirst: 4,
  /** "H100 chips", "das Medikament Wegovy". */
  context: 2,
  /** A model number beside such a noun is hardly anything else. */
  numberInContext: 12,
} as const;

const goodsOf = byLanguage(
  new Map(Object.entries(productWords).map(([language, words]) => [language, new Set(words.map(hashWord))])),
  new Set(Object.values(productWords).flat().map(hashWord)),
);

const endings = new WordEndings(Object.values(productWords).flat());

/** Whether a token's word is a kind of goods in the language. */
export function isProductWord(hash: number, language: string): boolean {
  return goodsOf(language).has(hash);
}

/** How much likelier than the tagger said the tokens `first` to `last` name a product: a factor on the odds. */
export function productFactor(sight: Sight, first: number, last: number, language: string): number {
  const { tokens, shapes } = sight;
  let factor = 1;
  const number = first === last && shapes[first] === Shape.capitalDigits;
  // A letter and two digits may as well be a road, a bus or a company.
  const long = (tokens.ends[last] ?? 0) - (tokens.starts[first] ?? 0) > 3;
  const version = last > first && shapes[last] === Shape.number && !isYear(sight, last);
  if (number && long) factor *= factors.modelNumber;
  else if (version) factor *= factors.version;
  else if (first === last && shapes[first] === Shape.camel && startsSmall(sight, first)) factor *= factors.smallFirst;
  const before = first > 0 && isProductWord(tokens.hashes[first - 1] ?? 0, language);
  if (before || wordAfter(sight, last, language))
    factor *= number || version ? factors.numberInContext : factors.context;
  return factor;
}

/** A kind of goods right after the name, or after one word more ("H100 graphic processors", "Trainium-Chips"). */
function wordAfter({ tokens, shapes }: Sight, last: number, language: string): boolean {
  for (let i = last + 1; i < tokens.count && i <= last + 2; i++) {
    const shape = shapes[i] ?? 0;
    if (isProductWord(tokens.hashes[i] ?? 0, language)) return true;
    if (endsInProductWord(tokens.text, tokens.starts[i] ?? 0, tokens.ends[i] ?? 0, language)) return true;
    if (shape !== Shape.lower && shape !== Shape.hyphen && !isCapital(shape)) return false;
  }
  return false;
}

/** "chips", and where nouns are written as one word, "Grafikprozessoren". */
function endsInProductWord(text: string, start: number, end: number, language: string): boolean {
  const plural = text.charAt(end - 1).toLowerCase() === "s" && endings.has(text, end - 1);
  if (plural && isProductWord(hashPart(text, start, end - 1), language)) return true;
  if (language.startsWith("en") || !endings.has(text, end)) return false;
  for (let from = start + 3; from + 4 <= end; from++)
    if (isProductWord(hashPart(text, from, end), language)) return true;
  return false;
}

/**
 * Products that the tagger passed over: model numbers (GH200), and words with a number before a kind of goods ("Skua 18
 * turbines"). Token ranges, inclusive.
 */
export function unseenProducts(
  sight: Sight,
  language: string,
  taken: (token: number) => boolean,
): { first: number; last: number }[] {
  const { tokens, shapes } = sight;
  const spans: { first: number; last: number }[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const shape = shapes[i] ?? 0;
    if (!isCapital(shape)) continue;
    if (isModelOfMaker(sight, i)) {
      spans.push({ first: i, last: i + 3 });
      i += 3;
      continue;
    }
    if (taken(i)) continue;
    if (shape === Shape.capitalDigits) {
      if (wordAfter(sight, i, language)) spans.push({ first: i, last: i });
      continue;
    }
    const last = shapes[i + 1] === Shape.hyphen && tokens.starts[i + 1] === tokens.ends[i] ? i + 2 : i + 1;
    const short = (tokens.ends[last] ?? 0) - (tokens.starts[last] ?? 0) < 4;
    if (last >= tokens.count || shapes[last] !== Shape.number || !short || taken(last) || sight.starts[last]) continue;
    if (shape !== Shape.lowerDigits && wordAfter(sight, last, language)) spans.push({ first: i, last });
  }
  return spans;
}

/** "Boeing 737-800": a known company and a number of three digits with a hyphen and another. */
function isModelOfMaker({ tokens, shapes, lists }: Sight, first: number): boolean {
  const number = first + 1;
  const hyphen = first + 2;
  const variant = first + 3;
  if (((lists[first] ?? 0) & (WordList.company | WordList.brand)) === 0) return false;
  if (shapes[number] !== Shape.number || shapes[hyphen] !== Shape.hyphen || shapes[variant] !== Shape.number)
    return false;
  const length = (token: number) => (tokens.ends[token] ?? 0) - (tokens.starts[token] ?? 0);
  const touching = tokens.starts[hyphen] === tokens.ends[number] && tokens.starts[variant] === tokens.ends[hyphen];
  return (
    touching && length(number) === 3 && length(variant) < 4 && tokens.starts[number] === (tokens.ends[first] ?? 0) + 1
  );
}

/** One word of letters and digits that is no road (A 7, M25, E45): hardly a place. */
export function isNumbered({ tokens, shapes }: Sight, first: number, last: number): boolean {
  if (first !== last || shapes[first] !== Shape.capitalDigits) return false;
  return !/^[ABEKLMRS]\d{1,3}$/.test(tokens.text.slice(tokens.starts[first], tokens.ends[first]));
}

function startsSmall({ tokens }: Sight, index: number): boolean {
  const first = tokens.text.charAt(tokens.starts[index] ?? 0);
  return first === first.toLowerCase();
}

function isYear({ tokens }: Sight, index: number): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(tokens.text.slice(tokens.starts[index], tokens.ends[index]));
}
