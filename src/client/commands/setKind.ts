import { type QuickPickItem, ThemeIcon, window } from "vscode";
import type { EntityKind } from "../../analysis/types.ts";
import { entityOf } from "../decisions/subject.ts";
import { kindLooks } from "../kinds.ts";
import type { Run } from "./parts.ts";

interface KindItem extends QuickPickItem {
  readonly to: EntityKind;
}

const kinds: readonly EntityKind[] = ["person", "organization", "place", "product"];

/** Says whether a name is a person, an organization, a place or a product. A keybinding may say which. */
export const setKind: Run = async ({ server, decider }, ...args) => {
  const { thing, documents } = await entityOf(server, args);
  const { name, kind } = thing.entity;
  const items = kinds.map((each): KindItem => ({
    to: each,
    label: kindLooks[each].label,
    iconPath: new ThemeIcon(kindLooks[each].icon),
    ...(each === kind && { description: "as it is read" }),
  }));
  const chosen =
    items.find(({ to }) => to === args[2]) ??
    (await window.showQuickPick(items, { title: `Set Kind of “${name}”`, placeHolder: "What it is" }));
  if (!chosen) return;
  const { to } = chosen;
  await decider.decide(
    { kind: "setKind", names: thing.names.all, to },
    { documents, words: `“${name}” is ${to === "organization" ? "an" : "a"} ${to}.` },
  );
};
