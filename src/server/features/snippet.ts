import type { Passage } from "../../corpus/types.ts";

type Preview = Pick<Passage, "preview" | "previewStart" | "previewEnd">;

/** UTF-16 code units that a hover shows on either side of the hit. */
const around = 60;

/** The preview, cut to what fits into a hover, at the edges of words. */
export function shortened({ preview, previewStart, previewEnd }: Preview): Preview {
  const from = previewStart <= around ? 0 : wordStart(preview, previewStart - around, previewStart);
  const to = preview.length - previewEnd <= around ? preview.length : wordEnd(preview, previewEnd + around, previewEnd);
  const before = from > 0 ? "…" : "";
  const after = to < preview.length ? "…" : "";
  const shift = before.length - from;
  return {
    preview: before + preview.slice(from, to).trimEnd() + after,
    previewStart: previewStart + shift,
    previewEnd: previewEnd + shift,
  };
}

/** Where the first word behind `at` begins; `end` if there is none before it. */
function wordStart(text: string, at: number, end: number): number {
  const space = text.slice(at, end).search(/\s/u);
  return space < 0 ? end : at + space + 1;
}

function wordEnd(text: string, at: number, start: number): number {
  const space = text.slice(start, at).search(/\s\S*$/u);
  return space < 0 ? start : start + space;
}
