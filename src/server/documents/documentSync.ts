import type { Disposable } from "vscode-languageserver";
import type { Corpus, Role } from "../../corpus/types.ts";
import { reasonOf } from "../fileSystem.ts";
import { hashText } from "../indexing/hash.ts";
import type { Log } from "../log.ts";
import type { AnalysedDocument } from "./analysedDocument.ts";
import type { OpenDocuments } from "./openDocuments.ts";

/** Milliseconds that a question about a document waits for its first writing. */
const openingPatience = 500;

export interface DocumentSyncOptions {
  readonly documents: OpenDocuments;
  readonly corpus: Corpus;
  readonly writer: Pick<Corpus, "put" | "remove">;
  /** How a document takes part; null where it does not. */
  readonly roleOf: (uri: string, text: string) => Promise<Role | null>;
  /** Milliseconds without an edit after which the corpus is told. */
  readonly pause: number;
  readonly onChange: () => void;
  readonly log: Log;
}

/** Keeps the corpus at what open documents say, saved or not. */
export class DocumentSync implements Disposable {
  readonly #options: DocumentSyncOptions;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** What the corpus holds of open documents. */
  readonly #stored = new Map<string, AnalysedDocument>();
  readonly #opening = new Map<string, Promise<void>>();
  readonly #listeners: readonly Disposable[];
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: DocumentSyncOptions) {
    this.#options = options;
    const { documents, pause } = options;
    this.#listeners = [
      documents.onDidOpen((uri) => {
        const written = this.write(uri).finally(() => this.#opening.delete(uri));
        this.#opening.set(uri, written);
      }),
      documents.onDidChange((uri) => this.#schedule(uri, pause)),
      documents.onDidClose((uri) => this.#forget(uri)),
    ];
  }

  /**
   * The version of an open document that the corpus answers for; null where it knows none. Waits for nothing but the
   * first writing of a document that was opened just now, and not long for that: the writer may be busy.
   */
  async stored(uri: string): Promise<AnalysedDocument | null> {
    const opening = this.#opening.get(uri);
    if (opening && !this.#stored.has(uri)) await atMost(openingPatience, opening);
    return this.#stored.get(uri) ?? null;
  }

  /**
   * Tells the corpus of all open documents, because how they take part may have changed.
   * @param again also of those whose text it has, because they may be read otherwise than before.
   */
  async writeAll(again: boolean): Promise<void> {
    this.#stored.clear();
    for (const uri of this.#options.documents.uris()) await this.write(uri, again);
  }

  /** Tells the corpus of a document now. One after the other; resolves when it is done, and never rejects. */
  write(uri: string, again = false): Promise<void> {
    const done = this.#last.then(() => this.#write(uri, again));
    const { log } = this.#options;
    const settled = done.catch((error: unknown) => log.error(`${uri} is not compared: ${reasonOf(error)}`));
    this.#last = settled;
    return settled;
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const listener of this.#listeners) listener.dispose();
  }

  #schedule(uri: string, pause: number): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => void this.write(uri), pause),
    );
  }

  #forget(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#stored.delete(uri);
    this.#opening.delete(uri);
  }

  async #write(uri: string, again: boolean): Promise<void> {
    const { documents, corpus, writer, roleOf, onChange } = this.#options;
    const before = documents.get(uri);
    if (!before || (!again && this.#stored.get(uri)?.version === before.version)) return;
    const role = await roleOf(uri, before.text);
    // It is read anew where settings or decisions became known meanwhile.
    const document = documents.get(uri);
    if (!document) return;
    const hash = hashText(document.text);
    const known = this.#stored.has(uri) ? undefined : (await corpus.fingerprints()).get(uri);
    // Once closed, a document is what its file says.
    if (!documents.has(uri)) return;
    if (role === null) {
      if (!known && !this.#stored.delete(uri)) return;
      await writer.remove([uri]);
    } else {
      const { decisions, read: analysis } = document;
      if (again || known?.hash !== hash || known.decisions !== decisions) {
        const fingerprint = { modified: 0, size: 0, hash, decisions };
        await writer.put([{ uri, role, text: document.text, fingerprint, analysis }]);
      }
      if (documents.has(uri)) this.#stored.set(uri, document);
    }
    onChange();
  }
}

/** Resolves with the work, or before it is done when that takes too long. */
async function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, limit]);
  clearTimeout(timer);
}
