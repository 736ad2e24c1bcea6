import type { ToPage } from "./compare/messages.ts";
import type { ClientRequests, Highlight } from "../protocol/messages.ts";

/** One row of a view, as the user sees it, with the rows below it. */
export interface RowSnapshot {
  readonly label: string;
  readonly description: string;
  /** What a screen reader says. */
  readonly accessibleLabel: string;
  /** Where a click leads: URI, zero-based line and character; null for a row that only groups. */
  readonly target: { readonly uri: string; readonly line: number; readonly character: number } | null;
  readonly children: readonly RowSnapshot[];
}

export interface ViewSnapshot {
  /** The line beside the view's title, such as "12 mentions in 4 of 5 articles". */
  readonly description: string;
  readonly message: string;
  readonly rows: readonly RowSnapshot[];
}

/** A mark that was put into a visible editor. `kind` is "contradicted" where that mark took the place of the kind's. */
export interface AppliedHighlight {
  readonly kind: Highlight["kind"] | "contradicted";
  readonly range: Highlight["range"];
}

/**
 * What `activate` returns. A hook for the tests that run in a real VS Code: it shows what the user sees (real rows,
 * real marks, the real server), and changes nothing. Other extensions should not rely on it.
 */
export interface CorroborateApi {
  /** Resolves when the server runs and answers. */
  whenReady(): Promise<void>;
  /** Resolves when the folder is indexed, or waits to be asked whether to index. */
  whenIndexed(): Promise<void>;
  /** The marks in the editors that show this document, by place; empty where none shows it. */
  highlightsOf(uri: string): readonly AppliedHighlight[];
  referencesView(): Promise<ViewSnapshot>;
  entitiesView(): Promise<ViewSnapshot>;
  claimsView(): Promise<ViewSnapshot>;
  timelineView(): Promise<ViewSnapshot>;
  /** What the Compare panel's page shows; undefined while there is no panel. */
  comparePanel(): ToPage | undefined;
  /** Any request of the protocol, as the extension itself sends it. */
  request<M extends keyof ClientRequests>(
    method: M,
    params: ClientRequests[M]["params"],
  ): Promise<ClientRequests[M]["result"]>;
}
