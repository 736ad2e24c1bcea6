/** The workbench with the sample folder, for tests that use it as a person does. */
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { root } from "../../scripts/root.ts";
import { launchBrowser, openPage, waitForWorkbench } from "../../scripts/workbench/page.ts";
import { pageUrl } from "../../scripts/workbench/server.ts";
import { startSession, type Session } from "../../scripts/workbench/session.ts";
import { themes, type Theme } from "../../scripts/workbench/themes.ts";

export interface Workbench {
  readonly page: Page;
  readonly folder: string;
  /** Keeps a picture in out/screenshots, to be looked at when a test fails. */
  readonly picture: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const pictures = join(root, "out/screenshots");

/** Opens a copy of samples/newsroom in a window of its own. */
export async function openNewsroom(theme: Theme = "dark"): Promise<Workbench> {
  const settings = { "workbench.colorTheme": themes[theme], "editor.wordWrap": "on" };
  const session: Session = await startSession({ token: "end-to-end", settings });
  let browser: Browser | null = null;
  const close = async () => {
    await browser?.close();
    await session.stop();
  };
  try {
    browser = await launchBrowser();
    const folder = join(session.scratch, "newsroom");
    cpSync(join(root, "samples/newsroom"), folder, { recursive: true });
    const page = await openPage(browser);
    await page.goto(pageUrl(session.server, { folder }));
    await waitForWorkbench(page);
    mkdirSync(pictures, { recursive: true });
    const picture = async (name: string) => {
      await page.screenshot({ path: join(pictures, `${name}.png`) });
    };
    return { page, folder, picture, close };
  } catch (error) {
    await close();
    throw error;
  }
}
