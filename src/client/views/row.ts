/** What a view shows, apart from how VS Code shows it. Free of `vscode`. */
import type { Range } from "../../corpus/types.ts";

export interface Target {
  readonly uri: string;
  readonly range: Range;
}

export interface Row {
  /** Unique in its view, and the same after a refresh, so that VS Code keeps what is expanded and selected. */
  readonly id: string;
  readonly label: string;
  /** The stretch of the label to mark (UTF-16 code units). */
  readonly hit?: readonly [start: number, end: number];
  readonly description?: string;
  readonly tooltip?: string;
  /** A codicon, with a theme colour. */
  readonly icon?: { readonly id: string; readonly color?: string };
  /** What a screen reader says. */
  readonly spoken: string;
  /** For `viewItem` in when clauses. */
  readonly context: string;
  /** What commands on the row are about, where it is no place: an entity by its id, or a document by its URI. */
  readonly about?: { readonly entity: string } | { readonly document: string };
  /** Where a click or Enter leads. */
  readonly target?: Target;
  /** What a click or Enter does where there is no place to lead to. */
  readonly command?: { readonly id: string; readonly title: string; readonly arguments: readonly unknown[] };
  /** Id of the claim that the row is, for its commands. */
  readonly claim?: string;
  /** Whether the rows below are shown at first. */
  readonly expanded?: boolean;
  readonly children?: readonly Row[] | (() => Promise<readonly Row[]>);
}

/** Code units of a passage that are shown before the hit: a narrow panel must not cut the hit off. */
const lead = 16;

/** A passage for a label: begins shortly before the hit, at a word, with the hit moved along. */
export function passageLabel(
  preview: string,
  start: number,
  end: number,
): { readonly label: string; readonly hit: readonly [number, number] } {
  if (start <= lead) return { label: preview, hit: [start, end] };
  const wanted = start - lead;
  const space = preview.indexOf(" ", wanted);
  const from = space === -1 || space >= start ? wanted : space + 1;
  return { label: `…${preview.slice(from)}`, hit: [start - from + 1, end - from + 1] };
}
