import type { LogOutputChannel } from "vscode";
import type { EntitySummary } from "../../corpus/types.ts";
import { setContext } from "../context.ts";
import { Owner } from "../disposables.ts";
import type { Server } from "../server.ts";
import { counted } from "../words.ts";
import { Freshness } from "./freshness.ts";
import { RowView } from "./rowView.ts";
import { timelineRows } from "./timelineRows.ts";

type Filter = Pick<EntitySummary, "id" | "name">;

/**
 * The Timeline view: the dates that the folder's articles name. A tree rather than a picture: it is a list of passages to
 * read and to walk, and years without end would leave a picture empty.
 */
export class TimelineView extends Owner {
  readonly view = this.own(new RowView("corroborate.timeline"));
  readonly #server: Server;
  readonly #freshness: Freshness;
  #filter: Filter | null = null;

  constructor(server: Server, log: LogOutputChannel) {
    super();
    this.#server = server;
    this.#freshness = this.own(new Freshness(server, this.view, log, () => this.#load()));
  }

  /** Shows only dates beside which an entity is named; all of them for null. */
  async setFilter(filter: Filter | null): Promise<void> {
    this.#filter = filter;
    setContext("corroborate.timelineFiltered", filter !== null);
    await this.#load();
  }

  /** The view, as new as the index. */
  async fresh(): Promise<RowView> {
    await this.#freshness.ensure();
    return this.view;
  }

  async #load(): Promise<void> {
    const filter = this.#filter;
    const entity = filter?.id ?? null;
    const periods = await this.#server.request("corroborate/datePeriods", { entity });
    // Another filter has been chosen meanwhile.
    if (filter !== this.#filter) return;
    const dates = periods.reduce((sum, { count }) => sum + count, 0);
    this.view.show({
      description: filter === null ? "" : filter.name,
      message: filter === null || dates === 0 ? "" : `${counted(dates, "date")} beside ${filter.name}`,
      rows: timelineRows(periods, ({ least, most }) =>
        this.#server.request("corroborate/datesIn", { least, most, entity }),
      ),
    });
  }
}
