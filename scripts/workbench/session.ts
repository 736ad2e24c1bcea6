/** A workbench with the extension installed as a user has it: what `npm start` opens, and end-to-end tests and screenshots look at. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../root.ts";
import { beforeInterrupt } from "./processes.ts";
import { startServer, type WorkbenchServer } from "./server.ts";
import { quietSettings } from "./settings.ts";

export interface Session {
  readonly server: WorkbenchServer;
  /** Folder that goes away with the session, for copies of articles. */
  readonly scratch: string;
  readonly data: string;
  /** Ends the server and removes everything that it wrote. */
  readonly stop: () => Promise<void>;
}

export interface SessionOptions {
  readonly token?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Links the repository into an extensions folder, where VS Code finds it as an installed extension. */
function installExtension(extensions: string): void {
  const { name, publisher, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<
    string,
    string
  >;
  mkdirSync(extensions, { recursive: true });
  // A junction needs no privilege on Windows; elsewhere the type is ignored.
  symlinkSync(root, join(extensions, `${publisher}.${name}-${version}`), "junction");
}

export async function startSession({ token, settings = {} }: SessionOptions = {}): Promise<Session> {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), "workbench-")));
  const data = join(scratch, "vscode");
  const remove = () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  try {
    installExtension(join(data, "extensions"));
    mkdirSync(join(data, "data/User"), { recursive: true });
    writeFileSync(join(data, "data/User/settings.json"), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
    const server = await startServer({ data, ...(token === undefined ? {} : { token }) });
    const stop = async () => {
      forget();
      await server.stop();
      remove();
    };
    const forget = beforeInterrupt(stop);
    return { server, scratch, data, stop };
  } catch (error) {
    remove();
    throw error;
  }
}
