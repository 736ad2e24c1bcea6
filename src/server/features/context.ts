import type { CancellationToken } from "vscode-languageserver";
import type { NoteChecks } from "../checking/noteChecks.ts";
import type { ServerHost } from "../host.ts";
import type { OpenDocuments } from "../documents/openDocuments.ts";
import type { Workspace } from "../indexing/workspace.ts";

/** What features answer from. */
export interface FeatureContext {
  readonly documents: OpenDocuments;
  readonly workspace: Workspace;
  readonly host: ServerHost;
  readonly checks: NoteChecks;
}

/** A feature: answers one request. May throw `Cancelled` or any error; the composition root deals with both. */
export type Feature<P, R> = (context: FeatureContext, params: P, token: CancellationToken) => Promise<R>;
