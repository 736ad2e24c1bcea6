import { commands, window } from "vscode";
import { cursorPlace } from "../places.ts";
import type { Run } from "./parts.ts";

const noParams: Record<string, never> = {};

/** Shows only dates beside an entity: the one under the cursor is offered first. */
export const filterTimeline: Run = async ({ server, timeline }) => {
  const place = cursorPlace();
  const [entities, here] = await Promise.all([
    server.request("corroborate/entities", noParams),
    place === undefined
      ? null
      : server.request("corroborate/referencesAt", { textDocument: { uri: place.uri }, position: place.position }),
  ]);
  const own = here?.kind === "entity" ? here.references.entity.id : undefined;
  const items = entities
    .map(({ id, name, kind }) => ({ id, label: name, description: id === own ? `${kind} · under the cursor` : kind }))
    .sort((a, b) => Number(b.id === own) - Number(a.id === own));
  const chosen = await window.showQuickPick(items, {
    title: "Filter Timeline",
    placeHolder: "Show the dates beside which this is named",
  });
  if (!chosen) return;
  await timeline.setFilter({ id: chosen.id, name: chosen.label });
  await commands.executeCommand("corroborate.timeline.focus");
};

export const clearTimelineFilter: Run = ({ timeline }) => timeline.setFilter(null);
