import type { LogOutputChannel } from "vscode";
import { Debouncer } from "../debouncer.ts";
import { Owner } from "../disposables.ts";
import type { Server } from "../server.ts";
import type { RowView } from "./rowView.ts";

/** Milliseconds to wait for more news of the index. */
const pause = 300;

/** Keeps a view as new as the index while it is visible, and asks for nothing while it is not. */
export class Freshness extends Owner {
  readonly #view: RowView;
  readonly #log: LogOutputChannel;
  readonly #load: () => Promise<void>;
  readonly #news = this.own(new Debouncer(pause));
  #stale = true;
  #loading: Promise<void> | undefined;

  /** @param load fills the view */
  constructor(server: Server, view: RowView, log: LogOutputChannel, load: () => Promise<void>) {
    super();
    this.#view = view;
    this.#log = log;
    this.#load = load;
    this.own(
      server.onDidChangeIndex(() => {
        this.#stale = true;
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
    if (!this.#view.visible || !this.#stale) return;
    this.ensure().catch((error: unknown) =>
      this.#log.warn(`${this.#view.id} could not be refreshed: ${String(error)}`),
    );
  }
}
