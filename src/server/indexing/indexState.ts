import type { CancellationTokenSource, Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { IndexState } from "../../protocol/messages.ts";
import type { UpdateProgress } from "./indexer.ts";

/** Milliseconds between two reports of one update. */
const reportInterval = 100;

/** Tells the client how the index stands: by notification, and by work-done progress for what takes long. */
export class IndexStateReporter {
  readonly #connection: Connection;
  readonly #showsProgress: boolean;
  /** Milliseconds that an update may take before it shows progress that can be cancelled. */
  readonly #patience: number;
  #state: IndexState = { kind: "idle" };

  constructor(connection: Connection, options: { readonly showsProgress: boolean; readonly patience: number }) {
    this.#connection = connection;
    this.#showsProgress = options.showsProgress;
    this.#patience = options.patience;
  }

  get state(): IndexState {
    return this.#state;
  }

  set(state: IndexState): void {
    this.#state = state;
    void this.#connection.sendNotification("corroborate/indexState", state);
  }

  /** Begins an update; what it returns is told of the update's progress, and then that it ended. */
  begin(cancel: CancellationTokenSource): { report(progress: UpdateProgress): void; end(): void } {
    const began = Date.now();
    let reported = began - reportInterval;
    let bar: Promise<WorkDoneProgressServerReporter> | null = null;
    return {
      report: ({ done, total }) => {
        const now = Date.now();
        if (now - reported < reportInterval || done === total) return;
        reported = now;
        this.set({ kind: "indexing", done, total });
        if (!this.#showsProgress || now - began < this.#patience) return;
        bar ??= this.#showBar(cancel);
        void bar.then((shown) => shown.report(Math.floor((100 * done) / total), `${done} of ${total} files`));
      },
      end: () => void bar?.then((shown) => shown.done()),
    };
  }

  async #showBar(cancel: CancellationTokenSource): Promise<WorkDoneProgressServerReporter> {
    const bar = await this.#connection.window.createWorkDoneProgress();
    bar.token.onCancellationRequested(() => cancel.cancel());
    bar.begin("Corroborate: reading articles", 0, "", true);
    return bar;
  }
}
