import { window } from "vscode";
import { otherItem, pairsWith } from "../decisions/otherFigures.ts";
import { figureOf } from "../decisions/subject.ts";
import { Hint } from "../hint.ts";
import { counted } from "../words.ts";
import { asString } from "./arguments.ts";
import type { Run } from "./parts.ts";

/** Says that a figure is about something else than figures that it is compared with. */
export const notSameClaim: Run = async ({ server, decider }, ...args) => {
  const subject = await figureOf(server, args);
  const { thing } = subject;
  if (thing.others.length === 0) throw new Hint(`“${thing.text}” is compared with no other figure.`);
  const differing = thing.others.filter(({ relation }) => relation === "differs");
  const suggested = new Set(differing.length > 0 ? differing : thing.others);
  // A quick fix means all that differ.
  const chosen =
    asString(args[2]) === "all" || thing.others.length === 1
      ? [...suggested]
      : (
          await window.showQuickPick(
            thing.others.map((other) => otherItem(other, suggested.has(other))),
            {
              title: `“${thing.text}” Is Not the Same Claim as…`,
              placeHolder: "Figures that are about something else",
              canPickMany: true,
              matchOnDescription: true,
              matchOnDetail: true,
            },
          )
        )?.map(({ other }) => other);
  if (!chosen || chosen.length === 0) return;
  await decider.decide(
    { kind: "claims", relation: "different", pairs: await pairsWith(server, subject, chosen) },
    {
      documents: [subject.place.uri, ...chosen.map(({ uri }) => uri)],
      words: `“${thing.text}” is not about the same as ${chosen.length === 1 ? `“${chosen[0]?.text ?? ""}”` : counted(chosen.length, "other figure")}.`,
    },
  );
};
