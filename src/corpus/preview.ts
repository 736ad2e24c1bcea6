/** What of a line to show around a hit. */

export interface Preview {
  readonly preview: string;
  readonly previewStart: number;
  readonly previewEnd: number;
}

/** UTF-16 code units of a preview, a little more where a hit is longer. */
const longest = 240;
/** Where a preview may begin or end without an ellipsis: after the end of a sentence. */
const sentenceEnd = /[.!?…。]["'”’»)]*\s+(?=["'“„«(]*[\p{Lu}\p{N}])/gu;

/** The line, or of a long one the sentence, or of a long sentence what is around the hit; never half a surrogate pair. */
export function previewOf(line: string, start: number, end: number): Preview {
  const [from, to] = sentenceAround(line, start, end);
  const [cutFrom, cutTo] = to - from <= longest ? [from, to] : windowAround(line, start, end, from, to);
  const before = cutFrom > from ? "…" : "";
  const after = cutTo < to ? "…" : "";
  const preview = before + line.slice(cutFrom, cutTo).replace(/\s/g, " ") + after;
  const shift = before.length - cutFrom;
  return { preview, previewStart: start + shift, previewEnd: end + shift };
}

function sentenceAround(line: string, start: number, end: number): [from: number, to: number] {
  let from = line.length - line.trimStart().length;
  let to = line.trimEnd().length;
  if (to - from > longest) {
    for (const match of line.matchAll(sentenceEnd)) {
      const after = match.index + match[0].length;
      if (after <= start) from = after;
      else if (match.index >= end) {
        to = match.index + match[0].trimEnd().length;
        break;
      }
    }
  }
  return [Math.min(from, start), Math.max(to, end)];
}

function windowAround(line: string, start: number, end: number, from: number, to: number): [number, number] {
  const spare = Math.max(0, longest - (end - start));
  let cutFrom = Math.max(from, start - Math.floor(spare / 2));
  let cutTo = Math.min(to, cutFrom + longest, Math.max(end, cutFrom + longest));
  cutTo = Math.max(cutTo, end);
  cutFrom = Math.max(from, Math.min(cutFrom, cutTo - longest));
  cutFrom = Math.min(cutFrom, start);
  // At the edge of a word where one is near.
  if (cutFrom > from) {
    const space = line.slice(cutFrom, start).search(/\s/);
    if (space >= 0 && space < 24) cutFrom += space + 1;
    else if (isLowSurrogate(line, cutFrom)) cutFrom++;
  }
  if (cutTo < to) {
    const space = line.slice(end, cutTo).lastIndexOf(" ");
    if (space >= 0 && cutTo - end - space < 24) cutTo = end + space;
    else if (isLowSurrogate(line, cutTo)) cutTo--;
  }
  return [Math.min(cutFrom, start), Math.max(cutTo, end)];
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
