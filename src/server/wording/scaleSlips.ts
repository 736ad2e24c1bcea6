/** A scale word of a note that was taken over from another language, where it means something else. */
import type { AnalysedFigure } from "../../analysis/types.ts";
import type { CheckSource, FigureCheck } from "../../corpus/types.ts";
import { scaleStep } from "../../corpus/relations.ts";
import { scaleNote } from "../../corpus/scale-words.ts";

export interface ScaleSlip {
  /** "Danish billioner is 10¹², an English trillion." */
  readonly message: string;
  readonly source: CheckSource;
}

/** Null where the figure does not differ from a source of another language by just the difference of the scale words. */
export function scaleSlip(figure: AnalysedFigure, check: FigureCheck, language: string): ScaleSlip | null {
  if (check.status !== "contradicted") return null;
  for (const source of check.sources) {
    if (source.relation !== "differs" || primary(source.language) === primary(language)) continue;
    if (scaleStep(figure, source) === null) continue;
    const note = scaleNote(source, source.language) ?? scaleNote(figure, language);
    if (note) return { message: `${note.language} ${note.word} is ${note.meaning}.`, source };
  }
  return null;
}

function primary(language: string): string {
  return language.split("-", 1)[0] ?? language;
}
