import { type QuickPickItem, ThemeIcon, window } from "vscode";
import { kindLooks, type MarkKind, markKinds } from "../kinds.ts";
import type { Run } from "./parts.ts";

interface KindItem extends QuickPickItem {
  readonly mark: MarkKind;
}

/** Lets the user choose which kinds are highlighted. */
export const toggleKind: Run = async ({ settings }) => {
  const switches = settings.current["highlight.kinds"];
  const items = markKinds.map((kind): KindItem => ({ ...itemOf(kind), mark: kind, picked: switches[kind] }));
  const chosen = await window.showQuickPick(items, {
    title: "Highlighted Kinds",
    placeHolder: "Choose what to highlight",
    canPickMany: true,
  });
  if (!chosen) return;
  const on = new Set(chosen.map(({ mark }) => mark));
  const changed = { ...switches };
  for (const kind of markKinds) changed[kind] = on.has(kind);
  await settings.update("highlight.kinds", changed);
  if (!settings.current["highlight.enabled"]) await settings.update("highlight.enabled", true);
};

function itemOf(kind: MarkKind): QuickPickItem {
  if (kind === "contradicted") {
    return { label: "Contradicted Figures", iconPath: new ThemeIcon("warning") };
  }
  const { plural, icon } = kindLooks[kind];
  return { label: plural, iconPath: new ThemeIcon(icon) };
}
