import { Disposable, window } from "vscode";
import type { Run } from "./parts.ts";

/** Filters the Entities view while the user types; Escape brings back the filter from before. */
export const filterEntities: Run = async ({ entities }) => {
  const before = entities.filter;
  const input = window.createInputBox();
  input.title = "Filter Entities";
  input.placeholder = "Part of a name; empty to show all";
  input.value = before;
  await new Promise<void>((resolve) => {
    let accepted = false;
    const owned = Disposable.from(
      input,
      input.onDidChangeValue((value) => entities.setFilter(value)),
      input.onDidAccept(() => {
        accepted = true;
        input.hide();
      }),
      input.onDidHide(() => {
        if (!accepted) entities.setFilter(before);
        owned.dispose();
        resolve();
      }),
    );
    input.show();
  });
};

export const clearEntityFilter: Run = ({ entities }) => entities.setFilter("");
