import type { Tokens } from "../article/tokens.ts";
import { candidates, german, languageCode, look, slotCount, writeRows, type Sight } from "./features.ts";
import { labelCount, tagKinds, type TagKind } from "./labels.ts";
import { createLattice, spansOf } from "./lattice.ts";
import { bitsBelow, evenLane, lanesPerRow, oddLane, type NamesModel } from "./model.ts";
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

/** Longest run of tokens that is labelled as one; a longer one is cut. */
const longestRun = 400;

export function createTagger(model: NamesModel): Tagger {
  const { used, ranks, lanes, scale, words } = model;
  const mask = model.size - 1;
  const lattice = createLattice(model.transitions);
  const slots = new Int32Array(slotCount);
  const hits = new Int32Array(slotCount + 1);

  /** Fills the lattice with the scores of a run; false where it is plain that none of its tokens is a name. */
  function score(sight: Sight, from: number, to: number, language: number): boolean {
    let doubtful = false;
    const scores = lattice.scores(to - from);
    for (let i = from; i < to; i++) {
      writeRows(sight, i, language, mask, slots, 0);
      // Rows with weights first, without a branch that the processor cannot foresee.
      let hitCount = 0;
      for (let slot = 0; slot < slotCount; slot++) {
        const row = slots[slot] ?? -1;
        if (row < 0) continue;
        const bits = used[row >> 5] ?? 0;
        hits[hitCount] = (ranks[row >> 5] ?? 0) + bitsBelow(bits, row & 31);
        hitCount += (bits >>> (row & 31)) & 1;
      }
      // Eleven sums of two labels each, in local variables: this loop is nearly all the time that names take.
      let s0 = 0,
        s1 = 0,
        s2 = 0,
        s3 = 0,
        s4 = 0,
        s5 = 0,
        s6 = 0,
        s7 = 0,
        s8 = 0,
        s9 = 0,
        s10 = 0;
      for (let hit = 0; hit < hitCount; hit++) {
        const base = (hits[hit] ?? 0) * lanesPerRow;
        s0 = (s0 + (lanes[base] ?? 0)) | 0;
        s1 = (s1 + (lanes[base + 1] ?? 0)) | 0;
        s2 = (s2 + (lanes[base + 2] ?? 0)) | 0;
        s3 = (s3 + (lanes[base + 3] ?? 0)) | 0;
        s4 = (s4 + (lanes[base + 4] ?? 0)) | 0;
        s5 = (s5 + (lanes[base + 5] ?? 0)) | 0;
        s6 = (s6 + (lanes[base + 6] ?? 0)) | 0;
        s7 = (s7 + (lanes[base + 7] ?? 0)) | 0;
        s8 = (s8 + (lanes[base + 8] ?? 0)) | 0;
        s9 = (s9 + (lanes[base + 9] ?? 0)) | 0;
        s10 = (s10 + (lanes[base + 10] ?? 0)) | 0;
      }
      const at = (i - from) * labelCount;
      scores[at] = evenLane(s0) * scale;
      scores[at + 1] = oddLane(s0) * scale;
      scores[at + 2] = evenLane(s1) * scale;
      scores[at + 3] = oddLane(s1) * scale;
      scores[at + 4] = evenLane(s2) * scale;
      scores[at + 5] = oddLane(s2) * scale;
      scores[at + 6] = evenLane(s3) * scale;
      scores[at + 7] = oddLane(s3) * scale;
      scores[at + 8] = evenLane(s4) * scale;
      scores[at + 9] = oddLane(s4) * scale;
      scores[at + 10] = evenLane(s5) * scale;
      scores[at + 11] = oddLane(s5) * scale;
      scores[at + 12] = evenLane(s6) * scale;
      scores[at + 13] = oddLane(s6) * scale;
      scores[at + 14] = evenLane(s7) * scale;
      scores[at + 15] = oddLane(s7) * scale;
      scores[at + 16] = evenLane(s8) * scale;
      scores[at + 17] = oddLane(s8) * scale;
      scores[at + 18] = evenLane(s9) * scale;
      scores[at + 19] = oddLane(s9) * scale;
      scores[at + 20] = evenLane(s10) * scale;
      if (isTellingCapital(sight, i, language))
        scores[at] = (scores[at] ?? 0) - (language === german ? germanCaseTrust : caseTrust);
      for (let l = 1; l < labelCount && !doubtful; l++) doubtful = (scores[at + l] ?? 0) + plain > (scores[at] ?? 0);
    }
    return doubtful;
  }

  return {
    tag(tokens, language) {
      const code = languageCode(language);
      const sight = look(tokens, words, code);
      const marked = candidates(sight);
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
        lattice.sum(length);
        for (const { start, end: stop, kind } of spansOf(lattice.safest(length, lean), length)) {
          const shares = tagKinds.map((_, k) => lattice.spanProbability(start, stop, k));
          names.push({ first: i + start, last: i + stop - 1, kind: tagKinds[kind] ?? "other", shares });
        }
        i = end - 1;
      }
      return { sight, names };
    },
  };
}
