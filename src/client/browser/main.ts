/** The extension in a browser without a server machine: the language server is a Web Worker. */
import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import type { CorroborateApi } from "../api.ts";
import { activateWith } from "../extension.ts";
import { answerFileRequests } from "./fileRequests.ts";

/** The compiler's libraries are those of Node; a browser's extension host has this one too. */
declare const Worker: new (script: string) => object;

export function activate(context: ExtensionContext): CorroborateApi {
  const script = Uri.joinPath(context.extensionUri, "dist/web/server.js").toString(true);
  return activateWith(context, (options) => {
    const client = new LanguageClient("corroborate", "Corroborate", () => Promise.resolve(new Worker(script)), options);
    context.subscriptions.push(answerFileRequests(client));
    return client;
  });
}
