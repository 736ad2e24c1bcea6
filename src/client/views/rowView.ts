import { EventEmitter, type TreeView, window } from "vscode";
import type { RowSnapshot, ViewSnapshot } from "../api.ts";
import { Owner } from "../disposables.ts";
import { openPlace } from "../places.ts";
import type { Shown } from "./referenceRows.ts";
import type { Row } from "./row.ts";
import { RowTree } from "./rowTree.ts";
import { neighbour } from "./walk.ts";

/** A TreeView of rows whose places can be walked. */
export class RowView extends Owner {
  readonly id: string;
  readonly #rows: RowTree;
  readonly #tree: TreeView<Row>;
  #shown = "";
  #selected: string | undefined;
  readonly #used = this.own(new EventEmitter<void>());
  readonly #changed = this.own(new EventEmitter<void>());
  /** Fires when the user chooses a row in the view. */
  readonly onDidUse = this.#used.event;
  /** Fires when the rows or the view's visibility change. */
  readonly onDidChange = this.#changed.event;
  readonly #visibility = this.own(new EventEmitter<void>());
  readonly onDidChangeVisibility = this.#visibility.event;

  constructor(id: string) {
    super();
    this.id = id;
    this.#rows = this.own(new RowTree());
    this.#tree = this.own(window.createTreeView<Row>(id, { treeDataProvider: this.#rows, showCollapseAll: true }));
    this.own(
      this.#tree.onDidChangeSelection(({ selection }) => {
        const [row] = selection;
        if (!row) return;
        this.#selected = row.id;
        this.#used.fire();
      }),
    );
    this.own(
      this.#tree.onDidChangeVisibility(() => {
        this.#visibility.fire();
        this.#changed.fire();
      }),
    );
  }

  get visible(): boolean {
    return this.#tree.visible;
  }

  get empty(): boolean {
    return this.#rows.roots.length === 0;
  }

  /** The row that was selected last, as long as it is there: VS Code forgets the selection while it loads rows anew. */
  get selected(): Row | undefined {
    return this.#selected === undefined ? undefined : this.#rows.find(this.#selected);
  }

  show(shown: Shown): void {
    const { description, message, rows } = shown;
    const content = contentOf(shown);
    if (content !== null && content === this.#shown) return;
    this.#shown = content ?? "";
    this.#tree.description = description;
    this.#tree.message = message;
    this.#rows.show(rows);
    this.#changed.fire();
  }

  /** Selects a row by its id and scrolls to it; opens the view. False where there is no such row. */
  async reveal(id: string, options: { readonly focus: boolean }): Promise<boolean> {
    const row = this.#rows.find(id);
    if (!row) return false;
    await this.#tree.reveal(row, { select: true, focus: options.focus, expand: true });
    return true;
  }

  /** Opens the place after (1) or before (-1) the selected one, and selects its row. Wraps around. */
  async walk(step: 1 | -1): Promise<void> {
    const row = await neighbour(this.#rows, this.selected, step);
    if (!row?.target) return;
    this.#selected = row.id;
    await openPlace(row.target.uri, row.target.range);
    // VS Code refuses a row that it loads anew just now. The place is open, and the next step goes on from the row all the same.
    this.#tree.reveal(row, { select: true, focus: false }).then(undefined, () => {});
  }

  async snapshot(): Promise<ViewSnapshot> {
    return {
      description: this.#tree.description ?? "",
      message: this.#tree.message ?? "",
      rows: await Promise.all(this.#rows.roots.map((row) => this.#snapshotOf(row))),
    };
  }

  async #snapshotOf(row: Row): Promise<RowSnapshot> {
    const children = await this.#rows.below(row);
    const { target } = row;
    return {
      label: row.label,
      description: row.description ?? "",
      accessibleLabel: row.spoken,
      target: target ? { uri: target.uri, ...target.range.start } : null,
      children: await Promise.all(children.map((child) => this.#snapshotOf(child))),
    };
  }
}

/** Equal for two equal contents; null where rows are loaded on demand, so that it cannot be told. */
function contentOf(shown: Shown): string | null {
  let whole = true;
  const text = JSON.stringify(shown, (_key, value: unknown) => {
    if (typeof value === "function") whole = false;
    return value;
  });
  return whole ? text : null;
}
