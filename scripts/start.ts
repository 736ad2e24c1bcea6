/**
 * Builds the extension and opens a real VS Code with it.
 *
 *     npm start [-- FOLDER]
 *
 * Desktop VS Code where `code` is on the PATH or can be downloaded and there is a display; else VS Code from npm, at an address for the browser.
 * Either has settings and storage of its own, in a temporary folder that goes away at the end. Ctrl+C ends it.
 */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { downloadAndUnzipVSCode } from "@vscode/test-electron";
import { buildAll } from "./build.ts";
import { root } from "./root.ts";
import { chooseHost, findOnPath, hasDisplay } from "./workbench/host.ts";
import { beforeInterrupt, startGroup, stopGroup } from "./workbench/processes.ts";
import { pageUrl } from "./workbench/server.ts";
import { startSession } from "./workbench/session.ts";
import { quietSettings } from "./workbench/settings.ts";

/** VS Code's main process leaves its id in its user data; the `code` command itself only asks it to open a window. */
function endDesktop(data: string): void {
  try {
    process.kill(Number(readFileSync(join(data, "code.lock"), "utf8")), "SIGTERM");
  } catch {
    // It has ended already.
  }
}

async function openDesktop(program: string, folder: string): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), "corroborate-"));
  mkdirSync(join(data, "User"));
  writeFileSync(join(data, "User/settings.json"), JSON.stringify(quietSettings, null, 2));
  const child = startGroup(
    program,
    [
      ["--wait", "--new-window", "--user-data-dir", data, "--extensions-dir", join(data, "extensions")],
      ["--disable-workspace-trust", `--extensionDevelopmentPath=${root}`, folder],
    ].flat(),
    { stdio: "inherit", shell: process.platform === "win32" && program.endsWith(".cmd") },
  );
  const stop = async () => {
    endDesktop(data);
    await stopGroup(child);
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  beforeInterrupt(stop);
  console.log(`VS Code opens ${folder}. Close its window or press Ctrl+C to end it.`);
  await new Promise((ended) => child.once("exit", ended));
  await stop();
}

async function openInBrowser(folder: string): Promise<void> {
  const session = await startSession({ token: randomBytes(24).toString("hex") });
  console.log(`VS Code is at\n\n  ${pageUrl(session.server, { folder })}\n\nPress Ctrl+C to end it.`);
}

async function main(): Promise<void> {
  // Ctrl+C is how this is meant to end.
  process.exitCode = 0;
  const folder = resolve(process.argv[2] ?? join(root, "samples/newsroom"));
  if (!existsSync(folder)) throw new Error(`There is no ${folder}.`);
  await buildAll();
  const program = installedCode() ?? (await downloadedCode());
  await (program === null ? openInBrowser(folder) : openDesktop(program, folder));
}

/** `code` on the PATH, where there is a display for it; asks nothing of the network. */
function installedCode(): string | null {
  if (process.env["CORROBORATE_HOST"] === "npm" || !hasDisplay()) return null;
  return findOnPath(process.platform === "win32" ? "code.cmd" : "code") ?? null;
}

/** Desktop VS Code that is named or can be downloaded; null where the one from npm is to be used. */
async function downloadedCode(): Promise<string | null> {
  const host = await chooseHost();
  if (host.kind === "npm" || host.xvfb) return null;
  return host.executable ?? downloadAndUnzipVSCode();
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
