/** Pairs of figures in context, with what is to be said of them. */
import { isHeld } from "./cases.ts";
import { readMarked } from "./marked.ts";

export const pairCategories = [
  "same",
  "rounding",
  "hedge",
  "unit",
  "currency",
  "scale-word",
  "other-thing",
  "other-time",
  "plan-outcome",
  "part-whole",
] as const;
export type PairCategory = (typeof pairCategories)[number];

export const pairRelations = ["agree", "differ", "compatible"] as const;
export type GoldPairRelation = (typeof pairRelations)[number];

export interface PairSide {
  readonly text: string;
  readonly language: string;
  readonly published: string;
  readonly start: number;
  readonly end: number;
}

export interface FigurePair {
  /** What makes the pair easy to get wrong, or "same". */
  readonly category: PairCategory;
  readonly a: PairSide;
  readonly b: PairSide;
  /** Whether they say how much of the same thing at the same time. */
  readonly comparable: boolean;
  /** null where they are not comparable; compatible where one is open and holds the other. */
  readonly relation: GoldPairRelation | null;
  /** By the hash of the story's first text: pairs of one story are on one side. */
  readonly held: boolean;
}

/**
 * Stories are separated by blank lines. A line "a en 2025-03-14 text" is a passage named a, with one figure marked; a line
 * "= ab same agree" or "= ac other-time" labels a pair of passages, without a relation where they are not comparable.
 */
export function readPairStories(file: string): readonly FigurePair[] {
  return file
    .split(/\n\n+/)
    .filter((story) => story.trim() !== "")
    .flatMap(readStory);
}

function readStory(story: string): readonly FigurePair[] {
  const passages = new Map<string, PairSide>();
  const labels: string[] = [];
  for (const line of story.split("\n").filter((l) => l !== "")) {
    const passage = /^(\w) (\w\w) (\d{4}-\d\d-\d\d) (.+)$/.exec(line);
    if (line.startsWith("= ")) labels.push(line.slice(2));
    else if (passage) passages.set(passage[1] ?? "", readSide(passage[2] ?? "", passage[3] ?? "", passage[4] ?? ""));
    else throw new Error(`neither passage nor label: ${line}`);
  }
  const held = isHeld([...passages.values()][0]?.text ?? "");
  return labels.flatMap((line) => {
    const [names = "", categoryName, relationName] = line.split(" ");
    const category = pairCategories.find((name) => name === categoryName);
    const relation = pairRelations.find((name) => name === relationName) ?? null;
    const a = passages.get(names.charAt(0));
    const b = passages.get(names.charAt(1));
    if (!a || !b || !category || names.length !== 2 || (relationName && !relation))
      throw new Error(`bad label: ${line}`);
    return [{ category, a, b, comparable: relation !== null, relation, held }];
  });
}

function readSide(language: string, published: string, marked: string): PairSide {
  const start = marked.indexOf("{");
  const text = marked.replace("{", "").replace("}", "");
  const end = marked.indexOf("}") - 1;
  if (start < 0 || end <= start || /[{}]/.test(text)) throw new Error(`one figure is to be marked: ${marked}`);
  return { text: readMarked(text).text, language, published, start, end };
}
