/** Which row comes after another one when a view's places are walked. Free of `vscode`. */
import type { Row } from "./row.ts";

export interface Rows {
  readonly roots: readonly Row[];
  below(row: Row): Promise<readonly Row[]>;
  getParent(row: Row): Row | undefined;
}

/**
 * The next (1) or previous (-1) row with a place, in the order of the view; the first or last one where none is
 * selected. Wraps around. Where rows are loaded on demand (an entity's passages), the walk stays below the selected one.
 */
export async function neighbour(rows: Rows, selected: Row | undefined, step: 1 | -1): Promise<Row | undefined> {
  const scope = walkedScope(rows, selected);
  const order = await flattened(rows, scope ? [scope] : rows.roots);
  const places = order.filter(({ target }) => target !== undefined);
  if (places.length === 0) return undefined;
  const at = selected ? order.findIndex(({ id }) => id === selected.id) : -1;
  if (at === -1) return places.at(step === 1 ? 0 : -1);
  const after = order.slice(at + 1).find(({ target }) => target !== undefined);
  const before = order.slice(0, at).findLast(({ target }) => target !== undefined);
  return step === 1 ? (after ?? places[0]) : (before ?? places.at(-1));
}

/** The nearest row at or above the selected one that loads its rows on demand. */
function walkedScope(rows: Rows, selected: Row | undefined): Row | undefined {
  let row = selected;
  while (row && typeof row.children !== "function") row = rows.getParent(row);
  return row;
}

/** The rows with all below them, top to bottom; rows to be loaded are loaded only where the walk begins there. */
async function flattened(rows: Rows, scope: readonly Row[]): Promise<readonly Row[]> {
  const order: Row[] = [];
  const visit = async (row: Row, load: boolean): Promise<void> => {
    order.push(row);
    if (typeof row.children === "function" && !load) return;
    for (const child of await rows.below(row)) await visit(child, false);
  };
  for (const row of scope) await visit(row, scope.length === 1);
  return order;
}
