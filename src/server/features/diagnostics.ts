import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type DiagnosticRelatedInformation,
  type Disposable,
} from "vscode-languageserver";
import type { CheckSource } from "../../corpus/types.ts";
import type { CheckSeverity } from "../../protocol/messages.ts";
import type { CheckedFigure, CheckedNote, NoteChecks } from "../checking/noteChecks.ts";
import type { AnalysedDocument } from "../documents/analysedDocument.ts";
import type { OpenDocuments } from "../documents/openDocuments.ts";
import { reasonOf } from "../fileSystem.ts";
import type { Workspace } from "../indexing/workspace.ts";
import type { Log } from "../log.ts";
import { otherReadings } from "../wording/otherReadings.ts";
import { scaleSlip } from "../wording/scaleSlips.ts";
import { baseName } from "../uris.ts";
import { origin } from "./titles.ts";

/** What a diagnostic is about; stable, for quick fixes and for tests. */
export type DiagnosticCode = "contradicted" | "disputed" | "scale-word" | "spelling";

const severities: Readonly<Record<Exclude<CheckSeverity, "off">, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export interface DiagnosticsOptions {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  readonly workspace: Workspace;
  readonly checks: NoteChecks;
  /** Milliseconds between two rounds while the index changes all the time. */
  readonly interval: number;
  /** Called after each round: what else the client shows of notes is to be asked for again. */
  readonly refresh: () => void;
  readonly log: Log;
}

/** Keeps what is told of open notes at what the corpus says; articles have no diagnostics. */
export class NoteDiagnostics implements Disposable {
  readonly #options: DiagnosticsOptions;
  readonly #listeners: readonly Disposable[];
  /** Documents that the client shows diagnostics of. */
  readonly #shown = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told = 0;
  #running: Promise<void> | null = null;

  constructor(options: DiagnosticsOptions) {
    this.#options = options;
    this.#listeners = [
      options.workspace.onDidChange(() => this.#schedule()),
      options.documents.onDidClose((uri) => void this.#send(uri, [])),
    ];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener.dispose();
  }

  /** At once where the last round is long ago, so that an edit is answered at once. */
  #schedule(): void {
    if (this.#timer !== undefined) return;
    const wait = Math.max(0, this.#told + this.#options.interval - Date.now());
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#running) return this.#schedule();
      this.#running = this.#tell().finally(() => {
        this.#told = Date.now();
        this.#running = null;
      });
    }, wait);
  }

  async #tell(): Promise<void> {
    const { documents, log } = this.#options;
    for (const uri of documents.uris()) {
      try {
        await this.#tellOf(uri);
      } catch (error) {
        log.error(`${uri} is not checked: ${reasonOf(error)}`);
      }
    }
    this.#options.refresh();
  }

  async #tellOf(uri: string): Promise<void> {
    const { checks, documents, workspace } = this.#options;
    const severity = workspace.settings["check.severity"];
    const note = severity === "off" ? null : await checks.of(uri);
    if (!note || severity === "off") return this.#send(uri, []);
    // An edit since then has set off a round of its own.
    if (documents.get(uri)?.version !== note.document.version) return;
    await this.#send(uri, diagnosticsOf(note, severities[severity]), note.document.version);
  }

  async #send(uri: string, diagnostics: Diagnostic[], version?: number): Promise<void> {
    if (diagnostics.length === 0 && !this.#shown.delete(uri)) return;
    if (diagnostics.length > 0) this.#shown.add(uri);
    await this.#options.connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
  }
}

/** What is told of a note, in the order of its text. */
export function diagnosticsOf(note: CheckedNote, severity: DiagnosticSeverity): Diagnostic[] {
  const { document, figures, misspelled } = note;
  const found = [
    ...figures.flatMap((checked) => figureDiagnostic(document, checked, severity) ?? []),
    ...misspelled.map(({ mention, name }) =>
      diagnostic("spelling", DiagnosticSeverity.Hint, document, mention, `The articles write “${name}”.`),
    ),
  ];
  return found.sort(({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.character - b.character);
}

function figureDiagnostic(
  document: AnalysedDocument,
  { figure, check }: CheckedFigure,
  severity: DiagnosticSeverity,
): Diagnostic | null {
  const language = document.paragraphAt(figure.start)?.language ?? document.analysis.language;
  const differing = check.sources.filter(({ relation }) => relation === "differs");
  const slip = scaleSlip(figure, check, language);
  if (slip) {
    return diagnostic("scale-word", severity, document, figure, `${slip.message} ${check.message}`, differing);
  }
  if (check.status === "contradicted") {
    return diagnostic("contradicted", severity, document, figure, check.message, differing);
  }
  if (check.disputed) {
    return diagnostic("disputed", DiagnosticSeverity.Hint, document, figure, check.message, check.sources);
  }
  // A word that another language uses otherwise is no matter where an article says the same.
  const foreign = figure.readings?.some(({ reason }) => reason === "foreign-scale-word") ?? false;
  const others = foreign && check.status === "unsupported" ? otherReadings(figure, language) : [];
  if (others.length === 0) return null;
  return diagnostic("scale-word", severity, document, figure, `This may also be read ${others.join(", or ")}.`);
}

function diagnostic(
  code: DiagnosticCode,
  severity: DiagnosticSeverity,
  document: AnalysedDocument,
  span: { readonly start: number; readonly end: number },
  message: string,
  sources: readonly CheckSource[] = [],
): Diagnostic {
  const { start, end } = document.rangeOf(span);
  return {
    range: { start: { ...start }, end: { ...end } },
    severity,
    code,
    source: "Corroborate",
    message,
    ...(sources.length > 0 && { relatedInformation: sources.map(related) }),
  };
}

function related(source: CheckSource): DiagnosticRelatedInformation {
  const { uri, range, text, title } = source;
  const from = origin(source);
  return {
    location: { uri, range: { start: { ...range.start }, end: { ...range.end } } },
    message: `“${text}” — ${title ?? baseName(uri)}${from === "" ? "" : `, ${from}`}`,
  };
}
