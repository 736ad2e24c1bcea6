import path from "node:path";
import { pathToFileURL } from "node:url";

/** Starts the language server of the bundle beside this one, on standard input and output. It ends with its client. */
export async function lsp(): Promise<number> {
  await import(pathToFileURL(path.join(__dirname, "server.js")).href);
  return new Promise(() => {});
}
