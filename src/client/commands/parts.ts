import type { LogOutputChannel } from "vscode";
import type { ComparePanel } from "../compare/comparePanel.ts";
import type { Decider } from "../decisions/decider.ts";
import type { Highlighter } from "../highlights/highlighter.ts";
import type { Server } from "../server.ts";
import type { Settings } from "../settings/settings.ts";
import type { ClaimsView } from "../views/claimsView.ts";
import type { DocumentCache } from "../views/documentCache.ts";
import type { EntitiesView } from "../views/entitiesView.ts";
import type { ReferencesView } from "../views/referencesView.ts";
import type { TimelineView } from "../views/timelineView.ts";
import type { Walker } from "../views/walker.ts";

/** What commands work with. */
export interface Parts {
  readonly server: Server;
  readonly settings: Settings;
  readonly log: LogOutputChannel;
  readonly highlighter: Highlighter;
  readonly documents: DocumentCache;
  readonly references: ReferencesView;
  readonly entities: EntitiesView;
  readonly claims: ClaimsView;
  readonly timeline: TimelineView;
  readonly compare: ComparePanel;
  readonly walker: Walker;
  readonly decider: Decider;
}

/** A command: throws what the user is to be told. Arguments come from links and keybindings and are checked. */
export type Run = (parts: Parts, ...args: readonly unknown[]) => Promise<void> | void;
