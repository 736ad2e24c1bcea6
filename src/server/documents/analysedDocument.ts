import { TextDocument } from "vscode-languageserver-textdocument";
import type { DoubtfulName, Paragraph, Span } from "../../analysis/types.ts";
import type { DecidedAnalysis, DecidedFigure, DecidedMention } from "../../corpus/decisions/apply.ts";
import { type NameRules, shownMentions } from "../../corpus/linking/decisions.ts";
import type { Position, Range } from "../../corpus/types.ts";

/** One version of a document that is open, with what was read in it. Does not change. */
export class AnalysedDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  /** What was read, for the corpus: it decides about names itself. */
  readonly read: DecidedAnalysis;
  /** What of it is shown, after what the user decided about names. */
  readonly analysis: DecidedAnalysis;
  /** Digest of what was decided about it when it was read. */
  readonly decisions: string;
  readonly #positions: TextDocument;

  constructor(
    document: TextDocument,
    read: DecidedAnalysis,
    { rules, digest }: { readonly rules: NameRules; readonly digest: string },
  ) {
    this.uri = document.uri;
    this.version = document.version;
    this.text = document.getText();
    this.read = read;
    this.decisions = digest;
    this.analysis = { ...read, entities: shownMentions(read.entities, rules) };
    // The client's edits go on in the other one.
    this.#positions = TextDocument.create(document.uri, document.languageId, document.version, this.text);
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  positionAt(offset: number): Position {
    return this.#positions.positionAt(offset);
  }

  offsetAt(position: Position): number {
    return this.#positions.offsetAt(position);
  }

  mentionAt(position: Position): DecidedMention | null {
    return spanAt(this.analysis.entities, this.#positions.offsetAt(position));
  }

  /** What may be a name, if the folder knows it. */
  doubtfulAt(position: Position): DoubtfulName | null {
    return spanAt(this.analysis.doubtful ?? [], this.#positions.offsetAt(position));
  }

  figureAt(position: Position): DecidedFigure | null {
    return spanAt(this.analysis.figures, this.#positions.offsetAt(position));
  }

  paragraphAt(offset: number): Paragraph | null {
    return spanAt(this.analysis.paragraphs, offset);
  }
}

/** The span that an offset is in or, with none, just behind. */
function spanAt<T extends Span>(spans: readonly T[], offset: number): T | null {
  const inside = spans.find(({ start, end }) => start <= offset && offset < end);
  return inside ?? spans.find(({ end }) => end === offset) ?? null;
}

/**
 * The same span in another version of the document: the one that reads the same and is as many-th from the top.
 * Null where that version has none.
 */
export function counterpart<T extends Span & { readonly text: string }>(
  span: T,
  here: readonly T[],
  there: readonly T[],
): T | null {
  const alike = (spans: readonly T[]) => spans.filter(({ text }) => text === span.text);
  return alike(there)[alike(here).indexOf(span)] ?? null;
}
