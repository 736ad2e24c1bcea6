import { window } from "vscode";
import { entityOf } from "../decisions/subject.ts";
import { asString } from "./arguments.ts";
import type { Run } from "./parts.ts";

/** Gives an entity another name to be shown by. */
export const renameEntity: Run = async ({ server, decider }, ...args) => {
  const { thing, documents } = await entityOf(server, args);
  const { name } = thing.entity;
  const to =
    asString(args[2]) ??
    (await window.showInputBox({
      title: `Rename “${name}”`,
      prompt: "The name to show; articles are not changed.",
      value: name,
      validateInput: (text) => (text.trim() === "" ? "A name must have letters." : undefined),
    }));
  if (to === undefined || to.trim() === "" || to.trim() === name) return;
  await decider.decide(
    { kind: "rename", name: thing.names.main, to: to.trim() },
    { documents, words: `“${name}” is shown as “${to.trim()}”.` },
  );
};
