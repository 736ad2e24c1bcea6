import type { AnalysedFigure, Mention } from "../../analysis/types.ts";
import { isSwitchedOff } from "../../corpus/checking/notes.ts";
import { misspelledEntity } from "../../corpus/checking/spelling.ts";
import { standsAlone } from "../../corpus/linking/decisions.ts";
import type { Claim, EntitySummary, FigureCheck, Position } from "../../corpus/types.ts";
import type { AnalysedDocument } from "../documents/analysedDocument.ts";
import type { OpenDocuments } from "../documents/openDocuments.ts";
import type { Workspace } from "../indexing/workspace.ts";

/** A version of an open note, checked against what the corpus held then. */
export interface CheckedNote {
  readonly document: AnalysedDocument;
  readonly figures: readonly CheckedFigure[];
  readonly misspelled: readonly Misspelling[];
}

export interface CheckedFigure {
  readonly figure: AnalysedFigure;
  readonly check: FigureCheck;
}

export interface Misspelling {
  readonly mention: Mention;
  /** The name that is meant, as the articles write it. */
  readonly name: string;
  readonly entity: EntitySummary;
}

/** Checks open notes; remembers the answer until the note or the corpus changes. */
export class NoteChecks {
  readonly #documents: OpenDocuments;
  readonly #workspace: Workspace;
  readonly #checked = new Map<string, { readonly document: AnalysedDocument; readonly note: Promise<CheckedNote> }>();
  #entities: Promise<readonly EntitySummary[]> | null = null;
  #claims: Promise<readonly Claim[]> | null = null;

  constructor(documents: OpenDocuments, workspace: Workspace) {
    this.#documents = documents;
    this.#workspace = workspace;
    workspace.onDidChange(() => this.#forget());
    documents.onDidClose((uri) => this.#checked.delete(uri));
  }

  /** Null for what is no note, not open, or switched off by its front matter. */
  async of(uri: string): Promise<CheckedNote | null> {
    if (!(await this.isNote(uri))) return null;
    // The corpus answers for this version; it is the present one but for a moment after an edit.
    const document = await this.#workspace.stored(uri);
    if (!document || isSwitchedOff(document.text) || !this.#documents.has(uri)) return null;
    const known = this.#checked.get(uri);
    if (known?.document === document) return known.note;
    const note = this.#check(document);
    this.#checked.set(uri, { document, note });
    return note;
  }

  async isNote(uri: string): Promise<boolean> {
    return (await this.#workspace.documents()).some((each) => each.uri === uri && each.role === "note");
  }

  /** All entities of the folder, remembered until it changes. */
  entities(): Promise<readonly EntitySummary[]> {
    this.#entities ??= this.#workspace.corpus.entities();
    return this.#entities;
  }

  /** All claims of the folder, remembered until it changes. */
  claims(): Promise<readonly Claim[]> {
    this.#claims ??= this.#workspace.corpus.claims();
    return this.#claims;
  }

  #forget(): void {
    this.#checked.clear();
    this.#entities = null;
    this.#claims = null;
  }

  async #check(document: AnalysedDocument): Promise<CheckedNote> {
    const checks = await this.#workspace.corpus.checks(document.uri);
    const byPlace = new Map(checks.map((check) => [placeKey(check.range.start), check]));
    const figures = document.analysis.figures.flatMap((figure): CheckedFigure[] => {
      const check = byPlace.get(placeKey(document.positionAt(figure.start)));
      return check ? [{ figure, check }] : [];
    });
    return { document, figures, misspelled: await this.#misspelled(document) };
  }

  async #misspelled(document: AnalysedDocument): Promise<readonly Misspelling[]> {
    const { corpus } = this.#workspace;
    const passages = new Map(
      (await corpus.mentionsIn(document.uri)).map((passage) => [placeKey(passage.range.start), passage]),
    );
    const entities = await this.entities();
    const inArticles = new Set(entities.filter(({ documents }) => documents > 0).map(({ id }) => id));
    return document.analysis.entities.flatMap((mention): Misspelling[] => {
      const passage = passages.get(placeKey(document.positionAt(mention.start)));
      if (!passage || inArticles.has(passage.entity) || mention.unchecked) return [];
      if (standsAlone(this.#workspace.decided.rules, mention.text)) return [];
      const meant = misspelledEntity(mention.text, mention.kind, entities);
      return meant ? [{ mention, ...meant }] : [];
    });
  }
}

function placeKey({ line, character }: Position): string {
  return `${line}:${character}`;
}
