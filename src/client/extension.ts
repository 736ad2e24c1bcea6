/** The composition root of the extension, for desktop and web. */
import { type ExtensionContext, Uri, window } from "vscode";
import type { CorroborateApi } from "./api.ts";
import { registerCommands } from "./commands/register.ts";
import { ComparePanel } from "./compare/comparePanel.ts";
import { Decider } from "./decisions/decider.ts";
import { DecisionPlaces } from "./decisions/files.ts";
import { Highlighter } from "./highlights/highlighter.ts";
import { type CreateClient, Server } from "./server.ts";
import { Settings } from "./settings/settings.ts";
import { ServerStarter } from "./starter.ts";
import { ServerContexts } from "./status/contexts.ts";
import { ReadingStatus } from "./status/readingStatus.ts";
import { ClaimsView } from "./views/claimsView.ts";
import { DocumentCache } from "./views/documentCache.ts";
import { EntitiesView } from "./views/entitiesView.ts";
import { ReferencesView } from "./views/referencesView.ts";
import { TimelineView } from "./views/timelineView.ts";
import { Walker } from "./views/walker.ts";

export function activateWith(context: ExtensionContext, createClient: CreateClient): CorroborateApi {
  const own = <T extends { dispose(): unknown }>(part: T): T => {
    context.subscriptions.push(part);
    return part;
  };
  const log = own(window.createOutputChannel("Corroborate", { log: true }));
  const settings = own(new Settings(log));
  const decisionPlaces = new DecisionPlaces(context.globalStorageUri);
  const server = own(
    new Server(createClient, log, { storage: context.storageUri, decisions: decisionPlaces }, settings),
  );
  own(new ServerContexts(server));
  const documents = own(new DocumentCache(server));
  const references = own(new ReferencesView(server, documents, log));
  const entities = own(new EntitiesView(server, documents, log));
  const claims = own(new ClaimsView(server, log));
  const timeline = own(new TimelineView(server, log));
  const walker = own(new Walker([references.view, entities.view, claims.view, timeline.view]));
  const compare = own(new ComparePanel(server, context.extensionUri, log));
  const media = Uri.joinPath(context.extensionUri, "media");
  const highlighter = own(new Highlighter(server, settings, log, media));
  own(new ReadingStatus(server, settings, log));
  const decider = own(new Decider(server, decisionPlaces, context.workspaceState));
  const parts = {
    decider,
    server,
    settings,
    log,
    highlighter,
    documents,
    references,
    entities,
    claims,
    timeline,
    compare,
    walker,
  };
  for (const command of registerCommands(parts)) own(command);
  own(new ServerStarter(server, settings, log));

  return {
    whenReady: () => server.start(),
    whenIndexed: async () => {
      await server.start();
      await server.whenIndexed();
    },
    highlightsOf: (uri) => highlighter.marksOf(uri),
    referencesView: () => references.view.snapshot(),
    entitiesView: async () => (await entities.fresh()).snapshot(),
    claimsView: async () => (await claims.fresh()).snapshot(),
    timelineView: async () => (await timeline.fresh()).snapshot(),
    comparePanel: () => compare.message,
    request: (method, params) => server.request(method, params),
  };
}
