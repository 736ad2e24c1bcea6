import { closes, firsts, kindOf, labelCount, opens, outside, positionOf } from "./labels.ts";

let sums = new Float64Array(0);
let pointers = new Uint8Array(0);
let chosen = new Uint8Array(0);

/** The label with the highest sum among `among` of the token at `base`; of equals the first. */
function highest(base: number, among: Uint8Array): number {
  let top = among[0] ?? outside;
  for (let i = 1; i < among.length; i++) {
    const label = among[i] ?? outside;
    if ((sums[base + label] ?? 0) > (sums[base + top] ?? 0)) top = label;
  }
  return top;
}

/**
 * The allowed labelling of a run whose labels are right most often. The array is used again for the next run.
 * @param marginals probability of each label of each token, `stride` numbers a token
 * @param lean from 0 to 1, how much less an outside token counts: the more, the more names that are less likely than not
 */
export function safestLabelling(
  marginals: Float32Array | Float64Array,
  stride: number,
  length: number,
  lean: number,
): Uint8Array {
  if (chosen.length < length) {
    sums = new Float64Array(2 * length * labelCount);
    pointers = new Uint8Array(2 * length * labelCount);
    chosen = new Uint8Array(2 * length);
  }
  for (let i = 0; i < length; i++) {
    const base = i * labelCount;
    const before = base - labelCount;
    const at = i * stride;
    // Which label ends the name before makes no difference to the one that begins here.
    const closed = i > 0 ? highest(before, closes) : outside;
    const sum = i > 0 ? (sums[before + closed] ?? 0) : 0;
    for (let o = 0; o < opens.length; o++) {
      const label = opens[o] ?? outside;
      sums[base + label] = sum + (marginals[at + label] ?? 0) * (label === outside ? 1 - lean : 1);
      pointers[base + label] = closed;
    }
    for (let f = 0; f < firsts.length; f++) {
      const first = firsts[f] ?? 0;
      const open = i > 0 && (sums[before + first + 1] ?? 0) > (sums[before + first] ?? 0) ? first + 1 : first;
      const begun = i > 0 ? (sums[before + open] ?? 0) : -Infinity;
      for (let label = first + 1; label <= first + 2; label++) {
        sums[base + label] = begun + (marginals[at + label] ?? 0);
        pointers[base + label] = open;
      }
    }
  }
  let label = highest((length - 1) * labelCount, closes);
  for (let i = length - 1; i >= 0; i--) {
    chosen[i] = label;
    label = pointers[i * labelCount + label] ?? 0;
  }
  return chosen;
}

/** The names in a sequence of labels; `end` is exclusive. */
export function spansOf(labels: Uint8Array, length: number): { start: number; end: number; kind: number }[] {
  const spans: { start: number; end: number; kind: number }[] = [];
  let start = 0;
  for (let i = 0; i < length; i++) {
    const label = labels[i] ?? 0;
    if (label === outside) continue;
    const position = positionOf(label);
    if (position === 0 || position === 3) start = i;
    if (position >= 2) spans.push({ start, end: i + 1, kind: kindOf(label) });
  }
  return spans;
}
