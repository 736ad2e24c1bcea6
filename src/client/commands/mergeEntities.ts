import { type QuickPickItem, ThemeIcon, window } from "vscode";
import type { EntitySummary } from "../../corpus/types.ts";
import { entityOf } from "../decisions/subject.ts";
import { kindLooks } from "../kinds.ts";
import { counted, joined } from "../words.ts";
import type { Run } from "./parts.ts";

interface EntityItem extends QuickPickItem {
  readonly entity: EntitySummary;
}

/** Makes an entity and others one; it keeps its name. */
export const mergeEntities: Run = async ({ server, decider }, ...args) => {
  const { thing, documents } = await entityOf(server, args);
  const entities = await server.request("corroborate/entities", {});
  const items = entities.filter(({ id }) => id !== thing.entity.id).map((entity) => itemOf(entity, thing.entity));
  const chosen = await window.showQuickPick(items.toSorted(sameKindFirst), {
    title: `Merge “${thing.entity.name}” with…`,
    placeHolder: "Names that are the same thing",
    matchOnDescription: true,
    matchOnDetail: true,
    canPickMany: true,
  });
  if (!chosen || chosen.length === 0) return;
  const others = await Promise.all(
    chosen.map(async ({ entity }) => {
      const found = await server.request("corroborate/decidable", { entity: entity.id });
      return found?.kind === "entity" ? found.names.main : entity.name;
    }),
  );
  await decider.decide(
    { kind: "merge", names: [thing.names.main, ...others] },
    { documents, words: `${[thing.entity.name, ...others].map((name) => `“${name}”`).join(" and ")} are one.` },
  );
};

function itemOf(entity: EntitySummary, own: EntitySummary): EntityItem & { readonly sameKind: boolean } {
  const { name, kind, aliases, mentions, documents } = entity;
  const others = aliases.filter((alias) => alias !== name);
  return {
    entity,
    sameKind: kind === own.kind,
    label: name,
    description: joined([kindLooks[kind].label, `${counted(mentions, "mention")} in ${counted(documents, "article")}`]),
    iconPath: new ThemeIcon(kindLooks[kind].icon),
    ...(others.length > 0 && { detail: `Also ${others.join(", ")}` }),
  };
}

function sameKindFirst(a: { readonly sameKind: boolean }, b: { readonly sameKind: boolean }): number {
  return Number(b.sameKind) - Number(a.sameKind);
}
