import {
  type Event,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from "vscode";
import { toRange } from "../places.ts";
import type { Row } from "./row.ts";

/** Shows rows as a tree. Rows that are loaded on demand are loaded once between two calls of `show`. */
export class RowTree implements TreeDataProvider<Row> {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData: Event<undefined> = this.#changed.event;
  #roots: readonly Row[] = [];
  #children = new Map<string, Promise<readonly Row[]>>();
  #parents = new Map<string, Row>();
  #known = new Map<string, Row>();

  get roots(): readonly Row[] {
    return this.#roots;
  }

  show(rows: readonly Row[]): void {
    this.#roots = rows;
    this.#children = new Map();
    this.#parents = new Map();
    this.#known = new Map();
    this.#remember(rows, undefined);
    this.#changed.fire(undefined);
  }

  getTreeItem(row: Row): TreeItem {
    return treeItem(row);
  }

  getParent(row: Row): Row | undefined {
    return this.#parents.get(row.id);
  }

  async getChildren(row?: Row): Promise<Row[]> {
    return [...(row ? await this.below(row) : this.#roots)];
  }

  /** The rows below a row, loaded where they have to be. */
  async below(row: Row): Promise<readonly Row[]> {
    if (typeof row.children !== "function") return row.children ?? [];
    let loading = this.#children.get(row.id);
    if (!loading) {
      loading = row.children();
      this.#children.set(row.id, loading);
    }
    const rows = await loading;
    this.#remember(rows, row);
    return rows;
  }

  /** The row with this id, among those that are loaded. */
  find(id: string): Row | undefined {
    return this.#known.get(id);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** Remembers rows by their ids, and who is above whom, as `reveal` asks for it. */
  #remember(rows: readonly Row[], parent: Row | undefined): void {
    for (const row of rows) {
      this.#known.set(row.id, row);
      if (parent) this.#parents.set(row.id, parent);
      if (typeof row.children !== "function" && row.children) this.#remember(row.children, row);
    }
  }
}

function treeItem(row: Row): TreeItem {
  const label = row.hit ? { label: row.label, highlights: [[row.hit[0], row.hit[1]] as [number, number]] } : row.label;
  const item = new TreeItem(label, collapsibleState(row));
  item.id = row.id;
  item.contextValue = row.context;
  item.accessibilityInformation = { label: row.spoken };
  if (row.description !== undefined) item.description = row.description;
  if (row.tooltip !== undefined) item.tooltip = row.tooltip;
  if (row.icon) {
    item.iconPath = new ThemeIcon(
      row.icon.id,
      row.icon.color === undefined ? undefined : new ThemeColor(row.icon.color),
    );
  }
  if (row.target) {
    const { uri, range } = row.target;
    // VS Code opens this one as a list should: a click previews and keeps the focus, a double click keeps the editor.
    item.command = {
      command: "vscode.open",
      title: "Open",
      arguments: [Uri.parse(uri), { selection: toRange(range) }],
    };
  } else if (row.command) {
    item.command = { command: row.command.id, title: row.command.title, arguments: [...row.command.arguments] };
  }
  return item;
}

function collapsibleState(row: Row): TreeItemCollapsibleState {
  if (!row.children) return TreeItemCollapsibleState.None;
  return row.expanded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}
