import type { LogOutputChannel } from "vscode";
import type { EntitySummary } from "../../corpus/types.ts";
import { setContext } from "../context.ts";
import { Owner } from "../disposables.ts";
import type { Server } from "../server.ts";
import { counted } from "../words.ts";
import type { DocumentCache } from "./documentCache.ts";
import { entityGroups, filterEntities } from "./entityRows.ts";
import { Freshness } from "./freshness.ts";
import { documentRows } from "./passages.ts";
import type { Row } from "./row.ts";
import { RowView } from "./rowView.ts";

const noParams: Record<string, never> = {};

/** The Entities view: all names of the folder, by kind, each with its passages by article. */
export class EntitiesView extends Owner {
  readonly view = this.own(new RowView("corroborate.entities"));
  readonly #server: Server;
  readonly #documents: DocumentCache;
  readonly #freshness: Freshness;
  #entities: readonly EntitySummary[] = [];
  #filter = "";

  constructor(server: Server, documents: DocumentCache, log: LogOutputChannel) {
    super();
    this.#server = server;
    this.#documents = documents;
    this.#freshness = this.own(new Freshness(server, this.view, log, () => this.#load()));
  }

  get filter(): string {
    return this.#filter;
  }

  /** Shows only entities one of whose forms contains the text; all of them for an empty one. */
  setFilter(text: string): void {
    this.#filter = text.trim();
    setContext("corroborate.entitiesFiltered", this.#filter !== "");
    this.#show();
  }

  /** The view, as new as the index. */
  async fresh(): Promise<RowView> {
    await this.#freshness.ensure();
    return this.view;
  }

  async #load(): Promise<void> {
    this.#entities = await this.#server.request("corroborate/entities", noParams);
    this.#show();
  }

  #show(): void {
    const filtered = filterEntities(this.#entities, this.#filter);
    const isFiltered = this.#filter !== "";
    this.view.show({
      description: isFiltered ? `“${this.#filter}”` : "",
      // A view with a message has no room for the words that say what to do in an empty one.
      message:
        isFiltered && filtered.length > 0
          ? `${filtered.length} of ${counted(this.#entities.length, "entity", "entities")}`
          : "",
      rows: entityGroups(filtered, (entity) => this.#passages(entity), true),
    });
  }

  async #passages({ id }: EntitySummary): Promise<readonly Row[]> {
    const [references, documents] = await Promise.all([
      this.#server.request("corroborate/entityReferences", { entity: id }),
      this.#documents.all(),
    ]);
    return documentRows(`entity/${id}`, references?.passages ?? [], documents, false);
  }
}
