import { window } from "vscode";
import { otherItem, pairsWith } from "../decisions/otherFigures.ts";
import { figureOf } from "../decisions/subject.ts";
import { Hint } from "../hint.ts";
import type { Run } from "./parts.ts";

/** Says that a figure is about the same as one of another article. */
export const sameClaim: Run = async ({ server, decider }, ...args) => {
  const subject = await figureOf(server, args);
  const { thing, place } = subject;
  if (thing.figure === "date") throw new Hint("Dates are not compared with each other.");
  const others = await server.request("corroborate/comparableFigures", {
    textDocument: { uri: place.uri },
    position: thing.range.start,
  });
  if (others.length === 0) throw new Hint(`No other article has a figure that “${thing.text}” could be compared with.`);
  const chosen = await window.showQuickPick(
    others.map((other) => otherItem(other, false)),
    {
      title: `“${thing.text}” Is the Same Claim as…`,
      placeHolder: "A figure about the same thing at the same time",
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
  if (!chosen) return;
  const { other } = chosen;
  await decider.decide(
    { kind: "claims", relation: "same", pairs: await pairsWith(server, subject, [other]) },
    { documents: [place.uri, other.uri], words: `“${thing.text}” and “${other.text}” are about the same.` },
  );
};
