/** The extension on the desktop and on remote machines: the server is a process of its own. */
import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import type { CorroborateApi } from "../api.ts";
import { activateWith } from "../extension.ts";

export function activate(context: ExtensionContext): CorroborateApi {
  const module = context.asAbsolutePath("dist/server.js");
  return activateWith(context, (options) => {
    const run = { module, transport: TransportKind.ipc };
    return new LanguageClient("corroborate", "Corroborate", { run, debug: run }, options);
  });
}
