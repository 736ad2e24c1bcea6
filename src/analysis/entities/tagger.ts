import type { Tokens } from "../article/tokens.ts";
import { candidates, german, languageCode, look, slotCount, writeRows, type Sight } from "./features.ts";
import { labelCount, tagKinds, type TagKind } from "./labels.ts";
import { createLattice, spansOf } from "./lattice.ts";
import { bias, bitsBelow, everyOther, partsPerRow, type NamesModel } from "./model.ts";
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
  const { index, parts, scale, words } = model;
  const mask = model.size - 1;
  const lattice = createLattice(model.transitions);
  const slots = new Int32Array(slotCount);
  const hits = new Int32Array(slotCount + 1);
  /** Sums of weights and biases, two labels a number: of the labels 0 and 2, 1 and 3, 4 and 6, and so on. */
  const sums = new Int32Array(2 * partsPerRow);

  /** Places in `parts` of the rows of a token that have weights, written to `hits`; returns how many. */
  function findRows(sight: Sight, i: number, language: number): number {
    writeRows(sight, i, language, mask, slots, 0);
    let count = 0;
    for (let slot = 0; slot < slotCount; slot++) {
      const row = slots[slot] ?? -1;
      if (row < 0) continue;
      const at = (row >> 5) << 1;
      const bits = index[at] ?? 0;
      // Written in any case, and overwritten where the row has no weights: no branch that the processor cannot foresee.
      hits[count] = ((index[at + 1] ?? 0) + bitsBelow(bits, row & 31)) * partsPerRow;
      count += (bits >>> (row & 31)) & 1;
    }
    return count;
  }

  /** Adds up the first `count` rows of `hits`, in local variables: this loop is most of the time that names take. */
  function addRows(count: number): void {
    let a0 = 0,
      a1 = 0,
      a2 = 0,
      a3 = 0,
      a4 = 0,
      a5 = 0,
      b0 = 0,
      b1 = 0,
      b2 = 0,
      b3 = 0,
      b4 = 0,
      b5 = 0;
    for (let hit = 0; hit < count; hit++) {
      const at = hits[hit] ?? 0;
      const p0 = parts[at] ?? 0;
      const p1 = parts[at + 1] ?? 0;
      const p2 = parts[at + 2] ?? 0;
      const p3 = parts[at + 3] ?? 0;
      const p4 = parts[at + 4] ?? 0;
      const p5 = parts[at + 5] ?? 0;
      a0 += p0 & everyOther;
      a1 += p1 & everyOther;
      a2 += p2 & everyOther;
      a3 += p3 & everyOther;
      a4 += p4 & everyOther;
      a5 += p5 & everyOther;
      b0 += (p0 >>> 8) & everyOther;
      b1 += (p1 >>> 8) & everyOther;
      b2 += (p2 >>> 8) & everyOther;
      b3 += (p3 >>> 8) & everyOther;
      b4 += (p4 >>> 8) & everyOther;
      b5 += (p5 >>> 8) & everyOther;
    }
    sums[0] = a0;
    sums[1] = b0;
    sums[2] = a1;
    sums[3] = b1;
    sums[4] = a2;
    sums[5] = b2;
    sums[6] = a3;
    sums[7] = b3;
    sums[8] = a4;
    sums[9] = b4;
    sums[10] = a5;
    sums[11] = b5;
  }

  /** Fills the lattice with the scores of a run; false where it is plain that none of its tokens is a name. */
  function score(sight: Sight, from: number, to: number, language: number): boolean {
    let doubtful = false;
    const scores = lattice.scores(to - from);
    for (let i = from; i < to; i++) {
      const count = findRows(sight, i, language);
      addRows(count);
      const at = (i - from) * labelCount;
      const nothing = bias * count;
      /** The highest sum of a label other than outside. */
      let top = 0;
      for (let l = 0; l < labelCount; l++) {
        const sum = ((sums[((l >> 2) << 1) | (l & 1)] ?? 0) >>> ((l & 2) << 3)) & 0xffff;
        scores[at + l] = (sum - nothing) * scale;
        if (sum > top && l > 0) top = sum;
      }
      if (isTellingCapital(sight, i, language))
        scores[at] = (scores[at] ?? 0) - (language === german ? germanCaseTrust : caseTrust);
      doubtful ||= (top - nothing) * scale + plain > (scores[at] ?? 0);
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
