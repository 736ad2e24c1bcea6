import { EventEmitter, type TreeView, window } from "vscode";
import type { RowSnapshot, ViewSnapshot } from "../api.ts";
import { Owner } from "../disposables.ts";
import { openPlace } from "../places.ts";
import type { Shown } from "./referenceRows.ts";
import type { Row } from "./row.ts";
import { RowTree } from "./rowTree.ts";
import { neighbour } from "./walk.ts";

/** Milliseconds that other rows wait for one that is being revealed. */
const patience = 2_000;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** A TreeView of rows whose places can be walked. */
export class RowView extends Owner {
  readonly id: string;
  readonly #rows: RowTree;
  readonly #tree: TreeView<Row>;
  #shown = "";
  #selected: string | undefined;
  #revealing = 0;
  #waiting: Shown | undefined;
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

  /** Shows these rows, once a row that is being revealed is: VS Code would not find it among others. */
  show(shown: Shown): void {
    if (this.#revealing === 0) this.#showNow(shown);
    else this.#waiting = shown;
  }

  #showNow(shown: Shown): void {
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
    this.#selected = id;
    this.#revealing += 1;
    try {
      const revealed = this.#tree.reveal(row, { select: true, focus: options.focus, expand: true });
      await Promise.race([revealed, pause(patience)]);
    } finally {
      this.#revealing -= 1;
      this.#showWaiting();
    }
    return true;
  }

  #showWaiting(): void {
    const shown = this.#waiting;
    if (!shown || this.#revealing > 0) return;
    this.#waiting = undefined;
    this.#showNow(shown);
  }

  /** Opens the place after (1) or before (-1) the selected one, and selects its row. Wraps around. */
  async walk(step: 1 | -1): Promise<void> {
    const row = await neighbour(this.#rows, this.selected, step);
    if (!row?.target) return;
    const { uri, range } = row.target;
    // VS Code refuses a row that it loads anew just now. The next step goes on from the row all the same.
    await this.reveal(row.id, { focus: false }).catch(() => false);
    await openPlace(uri, range);
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
