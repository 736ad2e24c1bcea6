import type { Connection } from "vscode-languageserver";
import type { ServerRequests } from "../../protocol/messages.ts";
import type { FileSystem } from "../fileSystem.ts";

/** Files that the client reads for a server that has none itself. */
export function clientFiles(connection: Connection): FileSystem {
  const ask = <M extends keyof ServerRequests>(method: M, uri: string) =>
    connection.sendRequest<ServerRequests[M]["result"]>(method, { uri } satisfies ServerRequests[M]["params"]);
  return {
    stat: (uri) => ask("corroborate/fs/stat", uri),
    readDirectory: (uri) => ask("corroborate/fs/readDirectory", uri),
    async readFile(uri) {
      const file = await ask("corroborate/fs/readFile", uri);
      return file && Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0));
    },
    // What the client reads from has no links that lead in circles.
    realPath: (uri) => Promise.resolve(uri),
  };
}
