import { type Connection, type Diagnostic, DiagnosticSeverity, type Disposable } from "vscode-languageserver";
import { findQuotedSpan } from "../../corpus/decisions/quotes.ts";
import { referencesIn } from "../../corpus/decisions/references.ts";
import { indexLines } from "../../corpus/positions.ts";
import { type DecisionFileState, documentUri } from "../decisions/decisionFiles.ts";
import { textOf } from "../documents/anyDocument.ts";
import { reasonOf } from "../fileSystem.ts";
import type { Log } from "../log.ts";
import type { FeatureContext } from "./context.ts";

/** Milliseconds after a change of the index until quotes are looked for again. */
const pause = 1000;

type Sources = Pick<FeatureContext, "documents" | "host" | "workspace">;

/** Tells of what is wrong in the files of decisions, and of entries that decide nothing because what they speak of is gone. */
export class DecisionDiagnostics implements Disposable {
  readonly #connection: Connection;
  readonly #sources: Sources;
  readonly #log: Log;
  readonly #listeners: readonly Disposable[];
  readonly #shown = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(connection: Connection, sources: Sources, log: Log) {
    this.#connection = connection;
    this.#sources = sources;
    this.#log = log;
    this.#listeners = [
      sources.workspace.onDidReadDecisions(() => this.#tell()),
      sources.workspace.onDidChange(() => {
        this.#timer ??= setTimeout(() => this.#tell(), pause);
      }),
    ];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener.dispose();
  }

  #tell(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#last = this.#last
      .then(() => this.#tellAll())
      .catch((error: unknown) => this.#log.error(`The files of decisions are not checked: ${reasonOf(error)}`));
  }

  async #tellAll(): Promise<void> {
    const states = this.#sources.workspace.decisionFiles;
    for (const state of states) await this.#send(state.uri, await this.#diagnosticsOf(state));
    for (const uri of this.#shown.keys()) if (!states.some((state) => state.uri === uri)) await this.#send(uri, []);
  }

  async #send(uri: string, diagnostics: Diagnostic[]): Promise<void> {
    const told = JSON.stringify(diagnostics);
    if ((this.#shown.get(uri) ?? "[]") === told) return;
    this.#shown.set(uri, told);
    await this.#connection.sendDiagnostics({ uri, diagnostics });
  }

  async #diagnosticsOf({ text, parsed, folder }: DecisionFileState): Promise<Diagnostic[]> {
    if (text === null) return [];
    const lines = indexLines(text);
    const found = parsed.problems.map(({ start, end, message }) => ({ start, end, message, code: "decision" }));
    for (const { file, quote, start, end } of folder === null ? [] : referencesIn(text)) {
      const document = await textOf(this.#sources, documentUri(folder ?? "", file));
      const message =
        document === null
          ? `There is no file “${file}”, so this decides nothing.`
          : quote && !findQuotedSpan(document, quote)
            ? `These words do not stand in ${file} any more, so this decides nothing.`
            : null;
      if (message !== null) found.push({ start, end, message, code: "not-found" });
    }
    return found.map(({ start, end, message, code }) => {
      const range = lines.range({ start, end });
      return {
        range: { start: { ...range.start }, end: { ...range.end } },
        severity: DiagnosticSeverity.Warning,
        source: "Corroborate",
        code,
        message,
      };
    });
  }
}
