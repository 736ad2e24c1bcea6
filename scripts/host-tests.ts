/**
 * Runs test/host in a real VS Code, one window for each folder there.
 *
 *     node scripts/host-tests.ts [SUITE…] [--grep TITLE] [--verbose] [--no-build]
 *
 * Ends with "host tests: N passed, N failed"; the exit code is 1 when any failed.
 */
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import type { HostEvent, HostOrder, HostSuite } from "../test/host/events.ts";
import { buildAll } from "./build.ts";
import { root } from "./root.ts";
import { extensionErrors } from "./workbench/logs.ts";
import { chooseHost, type Host } from "./workbench/host.ts";
import { launchBrowser, openPage } from "./workbench/page.ts";
import { pageUrl, startServer } from "./workbench/server.ts";
import { quietSettings } from "./workbench/settings.ts";

const out = join(root, "out/host");
const patience = 240_000;

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: "string" }, verbose: { type: "boolean" }, "no-build": { type: "boolean" } },
});

/** Bundles the runner and each test file into out/host, in their folders. Mocha stays outside, since it must be one for all files. */
async function bundle(): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ["test/host/index.ts", ...globSync("test/host/*/*.test.ts", { cwd: root })],
    outbase: "test/host",
    outdir: out,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node22",
    external: ["vscode", "mocha"],
    sourcemap: "inline",
    logLevel: "warning",
  });
}

interface Window {
  readonly name: string;
  readonly open: string | null;
  /** Folder for settings, logs and storage. */
  readonly data: string;
  readonly order: HostOrder;
}

/** Resolves when the tests have ended; throws when the window could not run them. */
async function runOnDesktop(window: Window, executable: string | null): Promise<void> {
  await runTests({
    ...(executable === null ? {} : { vscodeExecutablePath: executable }),
    extensionDevelopmentPath: root,
    extensionTestsPath: join(out, "index.js"),
    extensionTestsEnv: { CORROBORATE_HOST_TESTS: JSON.stringify(window.order) },
    launchArgs: [
      window.open === null ? [] : [window.open],
      ["--user-data-dir", window.data, "--extensions-dir", join(window.data, "extensions")],
      ["--disable-workspace-trust", "--skip-welcome", "--skip-release-notes", "--disable-updates", "--disable-gpu"],
    ].flat(),
  }).catch((error: unknown) => {
    // Failed tests are in the results; only a window that never got to its end is an error of its own.
    if (!ended(window.order.results)) throw error;
  });
}

async function runFromNpm(window: Window, browser: Browser): Promise<void> {
  const environment = { CORROBORATE_HOST_TESTS: JSON.stringify(window.order) };
  const server = await startServer({ data: window.data, development: true, environment });
  const lines: string[] = [];
  try {
    const page = await openPage(browser, { onConsole: (type, text) => lines.push(`[${type}] ${text}`) });
    const exit = new Promise<void>((resolve, reject) => {
      void page.exposeFunction("codeAutomationLog", (_type: string, args: unknown) =>
        lines.push(`[log] ${JSON.stringify(args)}`),
      );
      void page.exposeFunction("codeAutomationExit", () => resolve());
      page.once("crash", () => reject(new Error("the page crashed")));
      setTimeout(() => reject(new Error(`no end within ${patience / 1000} s`)), patience).unref();
    });
    const options = {
      extension: root,
      tests: join(out, "index.js"),
      ...(window.open === null ? {} : { folder: window.open }),
    };
    await page.goto(pageUrl(server, options));
    await exit;
    await page.context().close();
  } catch (error) {
    throw new Error(`${String(error)}\n${lines.slice(-40).join("\n")}`, { cause: error });
  } finally {
    if (flags.verbose === true) console.log(lines.join("\n"));
    await server.stop();
  }
}

function events(results: string): readonly HostEvent[] {
  if (!existsSync(results)) return [];
  const lines = readFileSync(results, "utf8").split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line) as HostEvent);
}

function ended(results: string): boolean {
  return events(results).some(({ kind }) => kind === "end");
}

const say: { [K in HostEvent["kind"]]: (event: Extract<HostEvent, { kind: K }>) => string | null } = {
  passed: ({ title, duration }) => `  ✔ ${title} (${duration} ms)`,
  failed: ({ title, error }) => `  ✖ ${title}\n${error.replaceAll(/^/gmu, "      ")}`,
  skipped: ({ title }) => `  - ${title}`,
  end: () => null,
};

/** Prints events as they are written; returns a function that prints the rest and stops. */
function follow(results: string): () => void {
  let printed = 0;
  const print = () => {
    const all = events(results);
    for (const event of all.slice(printed)) {
      const line = (say[event.kind] as (event: HostEvent) => string | null)(event);
      if (line !== null) console.log(line);
    }
    printed = all.length;
  };
  const timer = setInterval(print, 300);
  return () => {
    clearInterval(timer);
    print();
  };
}

async function runSuite(
  name: string,
  host: Host,
  browser: Browser | null,
): Promise<{ passed: number; failed: number }> {
  console.log(`\n${name}`);
  const { suite } = (await import(`../test/host/${name}/suite.ts`)) as { suite: HostSuite };
  // VS Code shows the real path, which on macOS is not what the system calls its temporary folder.
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), "host-tests-")));
  const folder = join(scratch, name);
  const data = join(scratch, "vscode");
  mkdirSync(folder);
  const { open, settings = {} } = suite.prepare(folder);
  const user = join(data, host.kind === "desktop" ? "User" : "data/User");
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, "settings.json"), JSON.stringify({ ...quietSettings, ...settings }));
  const results = join(scratch, "results.jsonl");
  const order: HostOrder = {
    files: globSync(`${name}/*.test.js`, { cwd: out })
      .toSorted()
      .map((file) => join(out, file)),
    results,
    ...(flags.grep === undefined ? {} : { grep: flags.grep }),
  };
  const stopFollowing = follow(results);
  const window: Window = { name, open, data, order };
  let failed = 0;
  try {
    if (host.kind === "desktop") await runOnDesktop(window, host.executable);
    else if (browser !== null) await runFromNpm(window, browser);
    if (!ended(results)) throw new Error("The window ended before its tests.");
  } catch (error) {
    failed += 1;
    console.error(`  ✖ ${name}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    stopFollowing();
  }
  const errors = extensionErrors(data);
  if (errors.length > 0) {
    failed += 1;
    console.log(`  ✖ no errors in the extension host log\n${errors.join("\n").replaceAll(/^/gmu, "      ")}`);
  } else console.log("  ✔ no errors in the extension host log");
  const kinds = events(results).map(({ kind }) => kind);
  if (flags.verbose === true) console.log(`Kept: ${scratch}`);
  else rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  return {
    passed: kinds.filter((kind) => kind === "passed").length + (errors.length === 0 ? 1 : 0),
    failed: failed + kinds.filter((kind) => kind === "failed").length,
  };
}

async function main(): Promise<number> {
  const host = await chooseHost();
  if (host.kind === "desktop" && host.xvfb)
    return spawnSync("xvfb-run", ["-a", process.execPath, ...process.argv.slice(1)], { stdio: "inherit" }).status ?? 1;
  console.log(
    `Host: ${host.kind === "desktop" ? "desktop VS Code" : "VS Code from npm in headless Chromium"}, because ${host.why}.`,
  );
  if (flags["no-build"] !== true) await buildAll();
  await bundle();
  const browser = host.kind === "npm" ? await launchBrowser() : null;
  const suites = globSync("test/host/*/suite.ts", { cwd: root })
    .map((file) => basename(dirname(file)))
    .toSorted();
  const chosen = positionals.length > 0 ? positionals : suites;
  let passed = 0;
  let failed = 0;
  try {
    for (const name of chosen) {
      const result = await runSuite(name, host, browser);
      passed += result.passed;
      failed += result.failed;
    }
  } finally {
    await browser?.close();
  }
  console.log(`\nhost tests: ${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

process.exitCode = await main();
