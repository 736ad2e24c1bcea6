/** VS Code's server, which serves the web workbench and runs its extension hosts. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { codeServer } from "./codeServer.ts";
import { startGroup, stopGroup } from "./processes.ts";

export interface ServerOptions {
  /** Folder for everything that this server writes: settings, logs, extensions. */
  readonly data: string;
  /** Secret that the address must carry. Without one any user of this machine could run code through the server: tests only. */
  readonly token?: string;
  /** A free one by default. VS Code keeps the storage of a workspace by the address of its server. */
  readonly port?: string;
  /** Lets a page load an extension under development, and its tests. */
  readonly development?: boolean;
  readonly environment?: NodeJS.ProcessEnv;
}

export interface WorkbenchServer {
  /** "127.0.0.1:41234" */
  readonly authority: string;
  readonly port: string;
  readonly token: string | null;
  /** Folder that holds one folder of log files for each run. */
  readonly logs: string;
  readonly stop: () => Promise<void>;
}

const patience = 60_000;

/** Starts the server on a free port of this machine. Resolves when it answers; throws with its output when it does not. */
export async function startServer(options: ServerOptions): Promise<WorkbenchServer> {
  const program = await codeServer();
  mkdirSync(options.data, { recursive: true });
  const child = startGroup(
    process.execPath,
    [
      [program, "--host", "127.0.0.1", "--port", options.port ?? "0"],
      options.token === undefined ? ["--without-connection-token"] : ["--connection-token", options.token],
      options.development === true ? ["--enable-smoke-test-driver"] : [],
      ["--server-data-dir", options.data, "--extensions-dir", join(options.data, "extensions")],
      ["--accept-server-license-terms", "--telemetry-level", "off", "--disable-workspace-trust"],
    ].flat(),
    { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...options.environment } },
  );
  let output = "";
  const port = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`VS Code's server ${why}:\n${output.slice(-4000)}`));
    const timer = setTimeout(() => fail(`did not start within ${patience / 1000} s`), patience);
    const listen = (chunk: unknown) => {
      output = (output + String(chunk)).slice(-100_000);
      const bound = /Extension host agent listening on (\d+)/u.exec(output)?.[1];
      if (bound === undefined) return;
      clearTimeout(timer);
      resolve(bound);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("error", reject);
    child.once("exit", (code) => fail(`ended with ${code}`));
  }).catch(async (error: unknown) => {
    await stopGroup(child);
    throw error;
  });
  return {
    authority: `127.0.0.1:${port}`,
    port,
    token: options.token ?? null,
    logs: join(options.data, "data/logs"),
    stop: () => stopGroup(child),
  };
}

export interface PageOptions {
  /** Path of the folder or file that the window opens; none opens an empty window. */
  readonly folder?: string;
  /** Path of an extension under development. */
  readonly extension?: string;
  /** Path of the module whose `run()` tests it. */
  readonly tests?: string;
}

/** The address of a window. */
export function pageUrl(server: WorkbenchServer, { folder, extension, tests }: PageOptions): string {
  const remote = (path: string) => `vscode-remote://${server.authority}${toUriPath(path)}`;
  const payload = [
    ...(extension === undefined ? [] : [["extensionDevelopmentPath", remote(extension)]]),
    ...(tests === undefined ? [] : [["extensionTestsPath", remote(tests)]]),
  ];
  const query = new URLSearchParams();
  if (folder !== undefined) query.set("folder", toUriPath(folder));
  else query.set("ew", "true");
  if (payload.length > 0) query.set("payload", JSON.stringify(payload));
  if (server.token !== null) query.set("tkn", server.token);
  return `http://${server.authority}/?${query.toString()}`;
}

function toUriPath(path: string): string {
  const slashes = path.replaceAll("\\", "/");
  return slashes.startsWith("/") ? slashes : `/${slashes}`;
}
