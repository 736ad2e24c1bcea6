import type { Tokens } from "../article/tokens.ts";
import { SightBuffer, german, languageCode, writeRows, type Sight } from "./features.ts";
import { longestRun, rowLength } from "./crf.ts";
import { labelCount, outside, tagKinds, type TagKind } from "./labels.ts";
import { safestLabelling, spansOf } from "./labelling.ts";
import type { NamesModel } from "./model.ts";
import { Shape, isCapital } from "./shapes.ts";
import { WordList } from "./word-classes.ts";

/** A name as the tagger sees it: tokens `first` to `last`, inclusive. */
export interface TaggedName {
  readonly first: number;
  readonly last: number;
  readonly kind: TagKind;
  /** Probability of each of `tagKinds`, of exactly this span, by the model alone. */
  readonly shares: readonly number[];
}

export interface Tagged {
  readonly sight: Sight;
  readonly names: readonly TaggedName[];
}

export interface Tagger {
  /** What is seen holds until the next paragraph is tagged. */
  tag(tokens: Tokens, language: string): Tagged;
}

/**
 * How much the labelling leans towards names; the probabilities do not, so what is found by leaning has a low one, and
 * the article or the user's wish for precision decides.
 */
const lean = 0.5;

/**
 * What a capital inside a sentence takes off the score of standing outside, in languages that keep capitals for names:
 * edited articles do so more strictly than the web pages of the training data.
 */
const caseTrust = 1.5;
/** In German, where nouns have capitals too, only a word that no list has as a noun tells, and less. */
const germanCaseTrust = 0.8;

const commonWords = WordList.commonNoun | WordList.demonym | WordList.role;
const germanWords = commonWords | WordList.germanNoun | WordList.germanCompound;

function isTellingCapital({ shapes, starts, modes, lists }: Sight, i: number, language: number): boolean {
  if (starts[i] || modes[i] || shapes[i - 1] === Shape.quote) return false;
  return isCapital(shapes[i] ?? 0) && ((lists[i] ?? 0) & (language === german ? germanWords : commonWords)) === 0;
}

/** A token whose best other label scores this much less than outside is plainly outside. */
const plain = 4;

/** A label that scores so much less than another is next to impossible. */
const nothing = 30;

/** Arrays that have grown for more tokens, a book in one paragraph, would be kept for good. */
const mostKept = 200_000;

export function createTagger(model: NamesModel): Tagger {
  const { crf, words } = model;
  const mask = model.size - 1;

  const buffer = new SightBuffer();
  /** e to the power of minus so many units, as far as it is more than nothing. */
  const powers = Float64Array.from({ length: Math.ceil(nothing / crf.unit) }, (_, i) => Math.exp(-i * crf.unit));

  /** Writes down the factors of a run; false where it is plain that none of its tokens is a name. */
  function score(sight: Sight, from: number, to: number, language: number): boolean {
    const { scores, slots, unit, factors } = crf;
    const least = powers.length - 1;
    let doubtful = false;
    for (let i = from; i < to; i++) {
      writeRows(sight, i, language, mask, slots, 0);
      crf.score();
      const apart = scores[outside] ?? 0;
      /** The highest score of a label other than outside. */
      let named = -Infinity;
      for (let label = outside + 1; label < labelCount; label++) named = Math.max(named, scores[label] ?? 0);
      const top = Math.max(named, apart);
      const at = (i - from) * rowLength;
      for (let label = 0; label < labelCount; label++)
        factors[at + label] = powers[Math.min(top - (scores[label] ?? 0), least)] ?? 0;
      const trust = isTellingCapital(sight, i, language) ? (language === german ? germanCaseTrust : caseTrust) : 0;
      if (trust) factors[at + outside] = (factors[at + outside] ?? 0) * Math.exp(-trust);
      doubtful ||= (apart - named) * unit - trust < plain;
    }
    return doubtful;
  }

  return {
    tag(tokens, language) {
      const code = languageCode(language);
      const sight = (tokens.count > mostKept ? new SightBuffer() : buffer).look(tokens, words, code);
      const { marked } = sight;
      const names: TaggedName[] = [];
      for (let i = 0; i < tokens.count; i++) {
        if (!marked[i]) continue;
        let end = i + 1;
        while (end < tokens.count && marked[end] && end - i < longestRun) end++;
        const length = end - i;
        if (!score(sight, i, end, code)) {
          i = end - 1;
          continue;
        }
        crf.sum(length);
        for (const { start, end: stop, kind } of spansOf(
          safestLabelling(crf.marginals, rowLength, length, lean),
          length,
        )) {
          const shares = tagKinds.map((_, k) => crf.spanProbability(start, stop, k));
          names.push({ first: i + start, last: i + stop - 1, kind: tagKinds[kind] ?? "other", shares });
        }
        i = end - 1;
      }
      return { sight, names };
    },
  };
}
