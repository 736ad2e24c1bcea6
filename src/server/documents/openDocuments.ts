import { type Connection, type Disposable, Emitter, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Analyser } from "../../analysis/index.ts";
import type { DecidedAnalysis } from "../../corpus/decisions/apply.ts";
import type { DocumentDecisions } from "../../corpus/decisions/levels.ts";
import { megabyte, type ServerSettings } from "../../protocol/messages.ts";
import type { Decided } from "../decisions/decisionFiles.ts";
import { normalUri } from "../uris.ts";
import { AnalysedDocument } from "./analysedDocument.ts";
import { formatOf, readText } from "./reading.ts";

/** The documents that the editor holds, by normal URI; each version is read when it is first asked about. */
export class OpenDocuments {
  readonly #analyser: () => Analyser;
  readonly #settings: () => ServerSettings;
  readonly #decided: () => Decided;
  readonly #documents = new Map<string, TextDocument>();
  readonly #analysed = new Map<string, AnalysedDocument>();
  readonly #opened = new Emitter<string>();
  readonly #changed = new Emitter<string>();
  readonly #closed = new Emitter<string>();
  readonly onDidOpen = this.#opened.event;
  readonly onDidChange = this.#changed.event;
  readonly onDidClose = this.#closed.event;

  /** @param settings and `decided` are asked at each reading; call `forgetReadings` when they changed. */
  constructor(analyser: () => Analyser, settings: () => ServerSettings, decided: () => Decided) {
    this.#analyser = analyser;
    this.#settings = settings;
    this.#decided = decided;
  }

  listen(connection: Connection): Disposable {
    const synced = new TextDocuments({
      create: (uri, languageId, version, text) => TextDocument.create(normalUri(uri), languageId, version, text),
      update: TextDocument.update,
    });
    synced.onDidOpen(({ document }) => {
      this.#documents.set(document.uri, document);
      this.#analysed.delete(document.uri);
      this.#opened.fire(document.uri);
    });
    synced.onDidChangeContent(({ document }) => {
      // Opening counts as a change, too; that was told already.
      if (this.#analysed.get(document.uri)?.version === document.version) return;
      this.#analysed.delete(document.uri);
      this.#changed.fire(document.uri);
    });
    synced.onDidClose(({ document }) => {
      this.#documents.delete(document.uri);
      this.#analysed.delete(document.uri);
      this.#closed.fire(document.uri);
    });
    return synced.listen(connection);
  }

  uris(): readonly string[] {
    return [...this.#documents.keys()];
  }

  has(uri: string): boolean {
    return this.#documents.has(uri);
  }

  /** The document as it is now; null where it is not open. */
  get(uri: string): AnalysedDocument | null {
    const document = this.#documents.get(uri);
    if (!document) return null;
    let analysed = this.#analysed.get(uri);
    if (analysed?.version !== document.version) {
      const decided = this.#decided();
      const read = this.#read(document, decided.about(uri));
      analysed = new AnalysedDocument(document, read, { rules: decided.rules, digest: decided.digestOf(uri) });
      this.#analysed.set(uri, analysed);
    }
    return analysed;
  }

  forgetReadings(): void {
    this.#analysed.clear();
  }

  /** Nothing is found in a text that is too large to be read as a file. */
  #read(document: TextDocument, decisions: DocumentDecisions): DecidedAnalysis {
    const { precision, maxFileSize } = this.#settings();
    const text = document.getText();
    const read = text.length > maxFileSize * megabyte ? "" : text;
    const options = { format: formatOf(document.uri, document.languageId), precision };
    return readText(this.#analyser(), read, options, decisions);
  }
}
