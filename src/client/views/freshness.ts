import type { LogOutputChannel } from "vscode";
import { Debouncer } from "../debouncer.ts";
import { Owner } from "../disposables.ts";
import type { RowView } from "./rowView.ts";

/** Milliseconds to wait for more news of the index. */
const pause = 300;

/** Tells of each change; with what, does not matter here. */
interface Changing {
  readonly onDidChangeIndex: (listener: () => void) => { dispose(): unknown };
}
type Seen = Pick<RowView, "id" | "visible" | "onDidChangeVisibility">;
type Log = Pick<LogOutputChannel, "warn">;

/** Keeps a view as new as the index while it is visible, and asks for nothing while it is not. */
export class Freshness extends Owner {
  readonly #view: Seen;
  readonly #log: Log;
  readonly #load: () => Promise<void>;
  readonly #news = this.own(new Debouncer(pause));
  #stale = true;
  /** Before the index was heard of there is nothing to see, and no server to be started for it. */
  #heard = false;
  #loading: Promise<void> | undefined;

  /** @param load fills the view */
  constructor(server: Changing, view: Seen, log: Log, load: () => Promise<void>) {
    super();
    this.#view = view;
    this.#log = log;
    this.#load = load;
    this.own(
      server.onDidChangeIndex(() => {
        this.#stale = true;
        this.#heard = true;
        this.#news.run("index", () => this.#refreshIfVisible());
      }),
    );
    this.own(view.onDidChangeVisibility(() => this.#refreshIfVisible()));
  }

  /** Loads what has changed, visible or not. */
  async ensure(): Promise<void> {
    while (this.#stale || this.#loading) {
      if (!this.#loading) {
        this.#stale = false;
        this.#loading = this.#load()
          .catch((error: unknown) => {
            this.#stale = true;
            throw error;
          })
          .finally(() => {
            this.#loading = undefined;
          });
      }
      await this.#loading;
    }
  }

  #refreshIfVisible(): void {
    if (!this.#view.visible || !this.#stale || !this.#heard) return;
    this.ensure().catch((error: unknown) =>
      this.#log.warn(`${this.#view.id} could not be refreshed: ${String(error)}`),
    );
  }
}
