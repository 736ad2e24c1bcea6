import { type QuickPickItem, ThemeIcon, window } from "vscode";
import type { EntitySummary } from "../../corpus/types.ts";
import { kindLooks } from "../kinds.ts";
import { counted, joined } from "../words.ts";
import type { Run } from "./parts.ts";
import { showEntity } from "./showEntity.ts";

interface EntityItem extends QuickPickItem {
  readonly entity: string;
}

/** Chooses among all names of the folder and shows the references of the chosen one. */
export const findEntity: Run = async (parts) => {
  const items = parts.server.request("corroborate/entities", {}).then((entities) => entities.map(itemOf));
  const chosen = await window.showQuickPick(items, {
    title: "Find Entity",
    placeHolder: "A person, organization, place or product of the articles",
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen) await showEntity(parts, chosen.entity);
};

function itemOf({ id, name, kind, aliases, mentions, documents }: EntitySummary): EntityItem {
  const others = aliases.filter((alias) => alias !== name);
  return {
    entity: id,
    label: name,
    description: joined([kindLooks[kind].label, `${counted(mentions, "mention")} in ${counted(documents, "article")}`]),
    iconPath: new ThemeIcon(kindLooks[kind].icon),
    ...(others.length > 0 && { detail: `Also ${others.join(", ")}` }),
  };
}
