import { hashWord, type Tokens } from "../article/tokens.ts";
import type { Article, DoubtfulName, EntityKind, Mention, Paragraph, Span } from "../types.ts";
import { doubtfulNames, type CapitalWord } from "./doubtful.ts";
import { loadModel } from "./model.ts";
import { createParagraphReader } from "./paragraph.ts";
import { precisionThresholds, type Precision } from "./precision.ts";
import { resolveNames } from "./resolve.ts";
import { createTagger } from "./tagger.ts";
import { WordList, isEveryday } from "./word-classes.ts";

/** What another reader of English takes a form for, or null. */
export type SecondOpinion = (form: string) => EntityKind | null;

/** Lists whose words are names in their basic form. */
const nameLists =
  WordList.given | WordList.surname | WordList.placeWord | WordList.country | WordList.company | WordList.brand;

/** A stretch of a paragraph that may be a name, before the rest of the article was asked. */
export interface NameCandidate extends Span {
  readonly kind: EntityKind;
  /** Probability, 0 to 1. */
  readonly confidence: number;
  /** Probability of each of `tagKinds`, of exactly this span. */
  readonly shares: readonly number[];
  /** Index in `mentionKinds` of the kind that a word beside it tells (a title, a role, a sort of thing), or null. */
  readonly cue: number | null;
}

/** What one paragraph yields. */
export interface ParagraphNames {
  readonly candidates: readonly NameCandidate[];
  readonly capitals: readonly CapitalWord[];
}

export interface NameReader {
  /** Names of one paragraph by its own words; depends on nothing else, so it may be cached by text and language. */
  readParagraph(tokens: Tokens, paragraph: Paragraph): ParagraphNames;
  /** Joins the candidates of all paragraphs: short forms, kinds and doubts are decided by the whole article. */
  resolve(
    tokens: Tokens,
    article: Article,
    candidates: readonly (readonly NameCandidate[])[],
    precision?: Precision,
  ): Mention[];
  /** What is written like a name beside these mentions, and no everyday word: the folder may know it. */
  doubtful(text: string, capitals: readonly CapitalWord[], mentions: readonly Mention[]): DoubtfulName[];
}

/**
 * @param model what `npm run train` wrote, as bytes; without it no name is found.
 * @param secondOpinion asked about English names near the threshold; see compromise.ts.
 * @throws Error when the bytes are no model of this version.
 */
export function createNameReader(model: Uint8Array | null, secondOpinion?: SecondOpinion): NameReader {
  if (!model) return { readParagraph: () => ({ candidates: [], capitals: [] }), resolve: () => [], doubtful: () => [] };
  const loaded = loadModel(model);
  const listed = (lists: number) => (form: string) => (loaded.words.word(hashWord(form)) & lists) !== 0;
  const knowledge = {
    isListed: listed(nameLists),
    isGiven: listed(WordList.given),
    isSurname: listed(WordList.surname),
    isPlace: listed(WordList.placeWord | WordList.country),
    isWord: (form: string) => isEveryday(loaded.words.word(hashWord(form))),
    isBrand: listed(WordList.brand),
    isDemonym: listed(WordList.demonym),
    ...(secondOpinion && { secondOpinion }),
  };
  return {
    readParagraph: createParagraphReader(createTagger(loaded), loaded.words),
    resolve: (tokens, article, candidates, precision = "balanced") =>
      resolveNames(tokens, article, candidates, knowledge, precisionThresholds[precision]),
    doubtful: doubtfulNames,
  };
}
