import type { LogOutputChannel } from "vscode";
import type { Claim } from "../../corpus/types.ts";
import { Owner } from "../disposables.ts";
import type { Server } from "../server.ts";
import { counted, joined } from "../words.ts";
import { claimGroups, claimRowId, comparedRelations } from "./claimRows.ts";
import { Freshness } from "./freshness.ts";
import { RowView } from "./rowView.ts";

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
    this.#claims = await this.#server.request("corroborate/claims", { relations: comparedRelations });
    this.view.show({
      description: headline(this.#claims),
      message: "",
      rows: claimGroups(this.#claims, () => this.#server.request("corroborate/claims", { relations: ["single"] })),
    });
  }
}

/** "3 contradictions · 12 agreements". */
function headline(claims: readonly Claim[]): string {
  const count = (relation: Claim["relation"]) => claims.filter((claim) => claim.relation === relation).length;
  const [differ, agree] = [count("differ"), count("agree")];
  return joined([
    differ === 0 ? null : counted(differ, "contradiction"),
    agree === 0 ? null : counted(agree, "agreement"),
  ]);
}
