/** The workbench in a headless browser. */
import { chromium, type Browser, type Page } from "playwright-core";
import { findBrowser } from "./chromium.ts";

/** As for any headless browser in a container: no sandbox for root, no GPU, no small /dev/shm. */
const flags = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--font-render-hinting=none"];

export async function launchBrowser(): Promise<Browser> {
  const { executable, environment } = await findBrowser();
  return await chromium.launch({
    executablePath: executable,
    args: flags,
    env: { ...process.env, ...environment },
  });
}

export const windowSize = { width: 1280, height: 800 };

export interface OpenOptions {
  /** Called with each line that the page's console prints. */
  readonly onConsole?: (type: string, text: string) => void;
}

/** Opens a window of its own (no state shared with other windows of the browser). */
export async function openPage(browser: Browser, { onConsole }: OpenOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: windowSize });
  const page = await context.newPage();
  if (onConsole !== undefined) page.on("console", (message) => onConsole(message.type(), message.text()));
  return page;
}

/** Waits until the workbench stands and extensions have been activated as far as they are at start. */
export async function waitForWorkbench(page: Page): Promise<void> {
  await page.waitForSelector(".monaco-workbench", { timeout: 60_000 });
  await page.waitForSelector(".statusbar-item", { timeout: 60_000 });
}
