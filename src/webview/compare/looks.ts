/** What differs by relation in the picture: words, and a shape beside the colour, which alone would tell nobody. */
import type { ComparedFigure, ComparedFigures } from "../../protocol/messages.ts";

export type FigureRelation = ComparedFigure["relation"];

export interface Look {
  readonly label: string;
  /** Path of a mark, within a box from -6 to 6. */
  readonly path: string;
  readonly filled: boolean;
}

const circle = "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z";
const small = "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z";
const diamond = "M0 -6L6 0L0 6L-6 0z";
const square = "M-5 -5H5V5H-5z";
const triangle = "M0 -6L6 5H-6z";
const cross = "M-5 -5L5 5M5 -5L-5 5";

export const looks: Readonly<Record<FigureRelation, Look>> = {
  reference: { label: "Compared with this", path: diamond, filled: true },
  agrees: { label: "Agrees", path: circle, filled: true },
  rounded: { label: "Agrees within rounding", path: `${circle}${small}`, filled: false },
  compatible: { label: "Compatible", path: circle, filled: false },
  differs: { label: "Differs", path: square, filled: true },
  "scale-slip": { label: "Differs: scale word?", path: triangle, filled: true },
  "unit-slip": { label: "Differs: unit?", path: triangle, filled: false },
  earlier: { label: "Earlier", path: "M5 -6L-5 0L5 6z", filled: false },
  later: { label: "Later", path: "M-5 -6L5 0L-5 6z", filled: false },
  "other-time": { label: "Another time", path: cross, filled: false },
  stage: { label: "Plan or outcome", path: square, filled: false },
  scope: { label: "Part or whole", path: diamond, filled: false },
};

/** What is close to the reference, but not compared with it. */
const outside: ReadonlySet<FigureRelation> = new Set(["earlier", "later", "other-time", "stage", "scope"]);

export function isOutside({ relation }: ComparedFigure): boolean {
  return outside.has(relation);
}

export const verdicts: Readonly<Record<ComparedFigures["verdict"], string>> = {
  contradiction: "Contradicted",
  slip: "Contradicted: a wrong scale word or unit?",
  agreement: "The articles agree",
  single: "One article only",
};

/** "3 voices in 5 articles agree · 1 differs" */
export function summaryText({ figures }: Pick<ComparedFigures, "figures">): string {
  const compared = figures.filter((figure) => !isOutside(figure));
  const count = (each: readonly ComparedFigure[]) => new Set(each.map(({ voice }) => voice)).size;
  const going = compared.filter(
    ({ relation }) => relation === "reference" || relation === "agrees" || relation === "rounded",
  );
  const differing = compared.filter(({ relation }) => ["differs", "scale-slip", "unit-slip"].includes(relation));
  const compatible = compared.filter(({ relation }) => relation === "compatible");
  const articles = new Set(going.map(({ uri }) => uri)).size;
  const [voices, against, open] = [count(going), count(differing), count(compatible)];
  return [
    `supported by ${voices} voice${voices === 1 ? "" : "s"} in ${articles} article${articles === 1 ? "" : "s"}`,
    ...(against > 0 ? [`${against} voice${against === 1 ? " differs" : "s differ"}`] : []),
    ...(open > 0 ? [`${open} compatible`] : []),
  ].join(" · ");
}
