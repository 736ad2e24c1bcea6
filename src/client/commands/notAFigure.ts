import { figureOf } from "../decisions/subject.ts";
import type { Run } from "./parts.ts";

/** Says that the words under the cursor state no figure. */
export const notAFigure: Run = async ({ server, decider }, ...args) => {
  const { thing, place } = await figureOf(server, args);
  await decider.decide(
    { kind: "figure", quote: thing.quote, set: { figure: false } },
    { documents: [place.uri], words: `“${thing.text}” is no figure.` },
  );
};
