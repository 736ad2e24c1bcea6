import type { Connection, Disposable } from "vscode-languageserver";
import type { Corpus } from "../../corpus/types.ts";
import { reasonOf } from "../fileSystem.ts";
import type { Log } from "../log.ts";

/** Tells the client that the index changed: the first change at once, the rest together. */
export class ChangeNotifier implements Disposable {
  readonly #connection: Connection;
  readonly #corpus: Corpus;
  readonly #log: Log;
  readonly #interval: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told = 0;

  /** @param interval milliseconds between two notifications, because the client asks for much after each. */
  constructor(connection: Connection, corpus: Corpus, log: Log, interval: number) {
    this.#connection = connection;
    this.#corpus = corpus;
    this.#log = log;
    this.#interval = interval;
  }

  changed(): void {
    if (this.#timer !== undefined) return;
    const wait = Math.max(0, this.#told + this.#interval - Date.now());
    this.#timer = setTimeout(() => void this.flush(), wait);
  }

  /** Tells at once of changes that wait to be told. */
  async settle(): Promise<void> {
    if (this.#timer !== undefined) await this.flush();
  }

  /** Tells of all changes until now. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#told = Date.now();
    try {
      const statistics = await this.#corpus.statistics();
      await this.#connection.sendNotification("corroborate/indexChanged", { statistics });
    } catch (error) {
      this.#log.error(`The index cannot be read: ${reasonOf(error)}`);
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
