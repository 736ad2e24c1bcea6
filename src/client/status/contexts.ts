import { setContext } from "../context.ts";
import { Owner } from "../disposables.ts";
import type { Server } from "../server.ts";

/** Keeps the context keys that tell what there is to show, so that commands without effect are not offered. */
export class ServerContexts extends Owner {
  constructor(server: Server) {
    super();
    this.own(server.onDidStart(() => setContext("corroborate.running", true)));
    this.own(server.onDidStop(() => setContext("corroborate.running", false)));
    this.own(
      server.onDidChangeIndexState((state) => {
        setContext("corroborate.indexing", state.kind === "indexing");
        setContext("corroborate.waiting", state.kind === "waiting");
        setContext("corroborate.isRepository", state.kind === "waiting" && state.reason === "repository");
      }),
    );
    this.own(
      server.onDidChangeIndex(({ articles, notes, contradictions }) => {
        setContext("corroborate.indexed", articles + notes > 0);
        setContext("corroborate.hasContradictions", contradictions > 0);
      }),
    );
  }
}
