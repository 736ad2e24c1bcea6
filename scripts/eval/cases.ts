/** Sets of sentences with their figures, and which half of them is held back from tuning. */
import { createHash } from "node:crypto";
import { readMarked, type GoldFigure } from "./marked.ts";

export interface FigureCase {
  readonly text: string;
  readonly language: string;
  readonly published: string;
  /** Not to be looked at while rules are made: measures whether they generalize. */
  readonly held: boolean;
  readonly figures: readonly GoldFigure[];
}

/** Half of all texts, by their hash: a text stays in its half whatever is added around it. */
export function isHeld(text: string): boolean {
  return (createHash("sha256").update(text).digest()[0] ?? 0) % 2 === 1;
}

/** Lines of marked text; a line "@2025-03-14" dates those after it. Throws with the line on a bad mark. */
export function readFigureCases(language: string, file: string): readonly FigureCase[] {
  const cases: FigureCase[] = [];
  let published = "";
  for (const line of file.split("\n").filter((l) => l !== "")) {
    if (line.startsWith("@")) published = line.slice(1);
    else {
      const { text, figures } = readMarked(line);
      if (figures.length === 0) throw new Error(`no figure: ${line}`);
      cases.push({ text, language, published, held: isHeld(text), figures });
    }
  }
  return cases;
}
