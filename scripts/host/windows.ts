/** Opens a window of VS Code that runs tests, on the desktop or from npm. */
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import type { Browser } from "playwright-core";
import type { HostOrder } from "../../test/host/events.ts";
import { root } from "../root.ts";
import { launchBrowser, openPage } from "../workbench/page.ts";
import { pageUrl, startServer } from "../workbench/server.ts";
import type { Host } from "../workbench/host.ts";
import { out } from "./bundle.ts";
import { ended } from "./report.ts";

export interface TestWindow {
  /** Path of the folder or file that it opens; null for an empty window. */
  readonly open: string | null;
  readonly order: HostOrder;
}

export interface Windows {
  /** Folder of the user's settings.json, in the folder of user data. */
  readonly settings: string;
  /** Resolves when the tests have ended; rejects when the window could not run them to their end. Failed tests are in the results. */
  readonly run: (window: TestWindow) => Promise<void>;
  readonly close: () => Promise<void>;
}

const runner = join(out, "index.js");
const patience = 300_000;

function environment({ order }: TestWindow): NodeJS.ProcessEnv {
  return { CORROBORATE_HOST_TESTS: JSON.stringify(order) };
}

async function runOnDesktop(window: TestWindow, executable: string | null): Promise<void> {
  const { data, results } = window.order;
  try {
    await runTests({
      ...(executable === null ? {} : { vscodeExecutablePath: executable }),
      extensionDevelopmentPath: root,
      extensionTestsPath: runner,
      extensionTestsEnv: environment(window),
      launchArgs: [
        window.open === null ? [] : [window.open],
        ["--user-data-dir", data, "--extensions-dir", join(data, "extensions")],
        ["--disable-workspace-trust", "--skip-welcome", "--skip-release-notes", "--disable-updates", "--disable-gpu"],
      ].flat(),
    });
  } catch (error) {
    if (!ended(results)) throw error;
  }
}

/** The port of the first window's server, for all: a window that follows another is to find that one's storage. */
let port: string | undefined;

async function runFromNpm(window: TestWindow, browser: Browser, verbose: boolean): Promise<void> {
  const server = await startServer({
    data: window.order.data,
    development: true,
    environment: environment(window),
    ...(port === undefined ? {} : { port }),
  });
  port = server.port;
  const lines: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  try {
    const page = await openPage(browser, { onConsole: (type, text) => lines.push(`[${type}] ${text}`) });
    const exit = new Promise<void>((resolve, reject) => {
      page.once("crash", () => reject(new Error("the page crashed")));
      timer = setTimeout(() => reject(new Error(`no end within ${patience / 1000} s`)), patience);
      // What VS Code's own smoke tests give the page: the workbench calls them, and would not run tests without.
      void page.exposeFunction("codeAutomationLog", () => {});
      void page.exposeFunction("codeAutomationExit", () => resolve());
    });
    const folder = window.open === null ? {} : { folder: window.open };
    await page.goto(pageUrl(server, { extension: root, tests: runner, ...folder }));
    await exit;
    await page.context().close();
  } catch (error) {
    throw new Error(`${String(error)}\n${lines.slice(-30).join("\n")}`, { cause: error });
  } finally {
    clearTimeout(timer);
    if (verbose) console.log(lines.join("\n"));
    await server.stop();
  }
}

/** `verbose` prints the console of the page. */
export async function windowsOf(host: Host, verbose: boolean): Promise<Windows> {
  if (host.kind === "desktop")
    return { settings: "User", run: (window) => runOnDesktop(window, host.executable), close: async () => {} };
  const browser = await launchBrowser();
  return {
    settings: "data/User",
    run: (window) => runFromNpm(window, browser, verbose),
    close: () => browser.close(),
  };
}
