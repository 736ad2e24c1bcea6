import { setContext } from "../context.ts";
import { Owner } from "../disposables.ts";
import type { RowView } from "./rowView.ts";

/** Knows which view was used last, the first one to begin with: F4 walks its places while it is visible. */
export class Walker extends Owner {
  #current: RowView | undefined;

  readonly #views: readonly RowView[];

  constructor(views: readonly RowView[]) {
    super();
    this.#views = views;
    this.#current = views[0];
    for (const view of views) {
      this.own(
        view.onDidUse(() => {
          this.#current = view;
          this.#update();
        }),
      );
      this.own(view.onDidChange(() => this.#update()));
    }
  }

  /** @param view id of the view to walk; the one used last without it */
  async walk(step: 1 | -1, view?: string): Promise<void> {
    this.#current = this.#views.find(({ id }) => id === view) ?? this.#current;
    await this.#current?.walk(step);
  }

  #update(): void {
    setContext("corroborate.canWalk", this.#current?.visible === true && !this.#current.empty);
  }
}
