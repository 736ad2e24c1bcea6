import type { LogOutputChannel } from "vscode";
import type { Claim, Update } from "../../corpus/types.ts";
import { Owner } from "../disposables.ts";
import type { Server } from "../server.ts";
import { counted, joined } from "../words.ts";
import { claimGroups, claimRowId, comparedRelations } from "./claimRows.ts";
import { Freshness } from "./freshness.ts";
import { RowView } from "./rowView.ts";

const noParams: Record<string, never> = {};

/** The Claims view: which articles give the same figure for the same thing, and which contradict each other. */
export class ClaimsView extends Owner {
  readonly view = this.own(new RowView("corroborate.claims"));
  readonly #server: Server;
  readonly #freshness: Freshness;
  #claims: readonly Claim[] = [];

  constructor(server: Server, log: LogOutputChannel) {
    super();
    this.#server = server;
    this.#freshness = this.own(new Freshness(server, this.view, log, () => this.#load()));
  }

  /** Selects a claim; false where there is none with this id. */
  async showClaim(id: string): Promise<boolean> {
    await this.#freshness.ensure();
    const claim = this.#claims.find((each) => each.id === id);
    return claim !== undefined && this.view.reveal(claimRowId(claim), { focus: true });
  }

  /** The view, as new as the index. */
  async fresh(): Promise<RowView> {
    await this.#freshness.ensure();
    return this.view;
  }

  async #load(): Promise<void> {
    const [compared, updates] = await Promise.all([
      this.#server.request("corroborate/claims", { relations: comparedRelations }),
      this.#server.request("corroborate/updates", noParams),
    ]);
    this.#claims = compared;
    const single = () => this.#server.request("corroborate/claims", { relations: ["single"] });
    this.view.show({
      description: headline(compared, updates),
      message: "",
      rows: claimGroups({ compared, updates, single }),
    });
  }
}

/** "3 contradictions · 2 updates · 12 agreements". */
function headline(claims: readonly Claim[], updates: readonly Update[]): string {
  const agree = claims.filter(({ verdict }) => verdict === "agreement").length;
  const differ = claims.length - agree;
  return joined([
    differ === 0 ? null : counted(differ, "contradiction"),
    updates.length === 0 ? null : counted(updates.length, "update"),
    agree === 0 ? null : counted(agree, "agreement"),
  ]);
}
