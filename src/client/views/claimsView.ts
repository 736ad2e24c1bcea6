import type { LogOutputChannel } from "vscode";
import type { Claim } from "../../corpus/types.ts";
import { Debouncer } from "../debouncer.ts";
import { Owner } from "../disposables.ts";
import type { Server } from "../server.ts";
import { counted, joined } from "../words.ts";
import { claimGroups, claimRowId } from "./claimRows.ts";
import { RowView } from "./rowView.ts";

const noParams: Record<string, never> = {};
const indexPause = 300;

/** The Claims view: which articles give the same figure for the same thing, and which contradict each other. */
export class ClaimsView extends Owner {
  readonly view = this.own(new RowView("corroborate.claims"));
  readonly #server: Server;
  readonly #log: LogOutputChannel;
  readonly #news = this.own(new Debouncer(indexPause));
  #claims: readonly Claim[] = [];

  constructor(server: Server, log: LogOutputChannel) {
    super();
    this.#server = server;
    this.#log = log;
    this.own(server.onDidChangeIndex(() => this.#news.run("index", () => void this.refresh())));
  }

  /** Selects a claim; false where there is none with this id. */
  async showClaim(id: string): Promise<boolean> {
    const known = () => this.#claims.find((claim) => claim.id === id);
    if (!known()) await this.refresh();
    const claim = known();
    return claim !== undefined && this.view.reveal(claimRowId(claim), { focus: true });
  }

  async refresh(): Promise<void> {
    try {
      this.#claims = await this.#server.request("corroborate/claims", noParams);
    } catch (error) {
      this.#log.debug(`Claims could not be refreshed: ${String(error)}`);
      return;
    }
    this.view.show({ description: headline(this.#claims), message: "", rows: claimGroups(this.#claims) });
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
