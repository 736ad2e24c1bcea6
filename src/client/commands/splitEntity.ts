import { type QuickPickItem, window } from "vscode";
import type { Decision } from "../../corpus/decisions/file.ts";
import { type EntitySubject, entityOf } from "../decisions/subject.ts";
import { Hint } from "../hint.ts";
import { fileName } from "../words.ts";
import { asString } from "./arguments.ts";
import type { Run } from "./parts.ts";

interface SplitItem extends QuickPickItem {
  readonly decision: Decision;
  readonly words: string;
}

/** Says that a name is not the entity that it was taken for: nowhere, or not in this file. */
export const splitEntity: Run = async ({ server, decider }, ...args) => {
  const subject = await entityOf(server, args);
  const items = itemsOf(subject);
  const [first] = items;
  if (!first) throw new Hint(`“${subject.thing.entity.name}” goes by one name only: there is nothing to split.`);
  // A quick fix says which.
  const chosen =
    asString(args[2]) === "name"
      ? first
      : await window.showQuickPick(items, {
          title: `Split “${subject.thing.entity.name}”`,
          placeHolder: "What is not the same entity",
        });
  if (chosen) await decider.decide(chosen.decision, { documents: subject.documents, words: chosen.words });
};

function itemsOf({ thing: { entity, names, mention }, documents: [uri] }: EntitySubject): readonly SplitItem[] {
  const apart = (name: string): SplitItem => ({
    label: `$(split-horizontal) “${name}” is never “${entity.name}”`,
    description: "in all articles",
    decision: { kind: "split", names: [name] },
    words: `“${name}” is not “${entity.name}”.`,
  });
  if (!mention) return names.all.slice(1).map(apart);
  const file = uri === undefined ? "" : fileName(uri);
  return [
    ...(mention.short || mention.role === "note" ? [apart(mention.text)] : names.all.slice(1).map(apart)),
    {
      label: `$(file) “${mention.text}” is another one in ${file}`,
      description: "than elsewhere",
      decision: { kind: "inFile", file: mention.quote.file, list: "apart", names: [mention.text] },
      words: `“${mention.text}” in ${file} is another one than elsewhere.`,
    },
  ];
}
