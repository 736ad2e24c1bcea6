/**
 * VS Code's workbench from npm: the package code-server carries VS Code's own server and web workbench.
 *
 * It is installed at run time and not as a dependency, because it is large and only needed where no desktop VS Code can be had. No install
 * script runs: what they would compile (terminals, spdlog) is not needed here and only logs an error when missing.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cache } from "./cache.ts";
import { replaceNatives } from "./natives.ts";
import { run } from "./processes.ts";

const version = "4.139.1";

async function npm(folder: string, ...args: readonly string[]): Promise<void> {
  const options = { cwd: folder, env: { ...process.env, npm_config_loglevel: "error" } };
  const all = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", ...args];
  // Under `npm run`, npm says where it is; that also avoids npm.cmd, which Windows starts through a shell only.
  const npmScript = process.env["npm_execpath"];
  if (npmScript?.endsWith(".js") === true) await run(process.execPath, [npmScript, ...all], options);
  else await run("npm", all, { ...options, shell: process.platform === "win32" });
}

async function install(folder: string): Promise<void> {
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    // Without a package.json of its own npm would install into the repository.
    writeFileSync(join(partial, "package.json"), '{ "private": true }\n');
    await npm(partial, `code-server@${version}`);
    const server = join(partial, "node_modules/code-server/lib/vscode");
    await npm(server, "--omit=dev");
    replaceNatives(server);
    // Whoever installs at the same time may have been first.
    if (!existsSync(folder)) renameSync(partial, folder);
  } catch (error) {
    throw new Error(
      `VS Code's workbench (code-server@${version}) cannot be installed from npm. Check the connection to the registry, or give the path of ` +
        `an installed VS Code in VSCODE_PATH.\n${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Path of VS Code's server program, installed into the cache when it is not there yet. */
export async function codeServer(): Promise<string> {
  const folder = join(cache, `code-server-${version}`);
  if (!existsSync(folder)) {
    console.log(`Installing VS Code's workbench (code-server@${version}) from npm into ${folder} …`);
    await install(folder);
  }
  return join(folder, "node_modules/code-server/lib/vscode/out/server-main.js");
}
