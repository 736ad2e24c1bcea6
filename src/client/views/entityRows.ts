/** Rows for the entities of the folder, by kind, most mentioned first. Free of `vscode`. */
import type { EntityKind } from "../../analysis/types.ts";
import type { EntitySummary } from "../../corpus/types.ts";
import { kindLooks } from "../kinds.ts";
import { counted, folded, joined } from "../words.ts";
import type { Row } from "./row.ts";

const order: readonly EntityKind[] = ["person", "organization", "place", "product"];

/** The entities whose name or other form contains the text, without regard to case and diacritics. */
export function filterEntities(entities: readonly EntitySummary[], text: string): readonly EntitySummary[] {
  const wanted = folded(text.trim());
  if (wanted === "") return entities;
  return entities.filter(({ name, aliases }) => [name, ...aliases].some((form) => folded(form).includes(wanted)));
}

/** @param children the rows below an entity: its passages by article. */
export function entityGroups(
  entities: readonly EntitySummary[],
  children: (entity: EntitySummary) => Promise<readonly Row[]>,
  expanded: boolean,
): Row[] {
  return order.flatMap((kind) => {
    const own = entities.filter((entity) => entity.kind === kind).sort(byWeight);
    if (own.length === 0) return [];
    const { plural, icon, color } = kindLooks[kind];
    return {
      id: kind,
      label: plural,
      description: String(own.length),
      icon: { id: icon, color },
      spoken: `${plural}: ${own.length}`,
      context: "group",
      expanded,
      children: own.map((entity) => entityRow(entity, children)),
    };
  });
}

export function entityRowId(entity: Pick<EntitySummary, "id">): string {
  return `entity/${entity.id}`;
}

function entityRow(entity: EntitySummary, children: (entity: EntitySummary) => Promise<readonly Row[]>): Row {
  const others = entity.aliases.filter((alias) => alias !== entity.name);
  const articles = counted(entity.documents, "article");
  return {
    id: entityRowId(entity),
    label: entity.name,
    description: `${entity.mentions} in ${articles}`,
    tooltip: [
      joined([entity.name, kindLooks[entity.kind].label]),
      others.length === 0 ? "" : `Also ${others.join(", ")}`,
    ]
      .filter((line) => line !== "")
      .join("\n"),
    spoken: `${entity.name}, ${counted(entity.mentions, "mention")} in ${articles}`,
    context: "entity",
    about: { entity: entity.id },
    expanded: false,
    children: () => children(entity),
  };
}

function byWeight(a: EntitySummary, b: EntitySummary): number {
  return b.mentions - a.mentions || b.documents - a.documents || a.name.localeCompare(b.name, "en");
}
