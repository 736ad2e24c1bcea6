/** What a person does in the workbench: with keys and the mouse, by what is to be seen on the page. */
import { readFileSync } from "node:fs";
import type { FrameLocator, Locator, Page } from "playwright-core";

const patience = 15_000;

/** Opens the palette, types, and takes the row that is called so, or begins so: the best match need not be the one that is meant. */
async function pick(page: Page, key: string, text: string, row: string): Promise<void> {
  await page.keyboard.press(key);
  const input = page.locator(".quick-input-widget input.input");
  await input.waitFor({ timeout: patience });
  await input.fill(text);
  const label = JSON.stringify(row);
  await page.locator(`.quick-input-list .monaco-list-row[aria-label^=${label}]`).first().click({ timeout: patience });
}

/** Runs a command by its title in the palette ("Corroborate: Toggle Highlights"). */
export async function runCommand(page: Page, title: string): Promise<void> {
  await pick(page, "F1", `>${title}`, title);
}

/** Opens the side panel by its icon in the activity bar, which stands there once VS Code knows the extension. */
export async function showPanel(page: Page): Promise<void> {
  const icon = page.locator('.activitybar .action-item:has([aria-label^="Corroborate"])').first();
  await icon.click({ timeout: patience });
  await page.locator('[id="workbench.view.extension.corroborate"]').waitFor({ timeout: patience });
}

/** The first row of the side panel that has this text. */
export function panelRow(page: Page, text: string): Locator {
  return page.locator('[id="workbench.view.extension.corroborate"] .monaco-list-row', { hasText: text }).first();
}

/** Opens a file of the folder by its name and waits until its text shows. */
export async function openFile(page: Page, name: string): Promise<void> {
  await pick(page, "ControlOrMeta+P", name, name);
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor({ timeout: patience });
  await page.locator(".editor-instance .view-line").first().waitFor({ timeout: patience });
}

/** Name of the file whose tab is active. */
export async function openedFile(page: Page): Promise<string> {
  return (await page.locator(".editor-instance").count()) === 0
    ? ""
    : ((await page.locator(".tab.active").first().getAttribute("data-resource-name")) ?? "");
}

/** One-based line and column of the cursor, as the status bar says. */
export async function cursor(page: Page): Promise<{ readonly line: number; readonly column: number }> {
  const text = await page.locator("#status\\.editor\\.selection").innerText();
  const [line = 0, column = 0] = (text.match(/\d+/gu) ?? []).map(Number);
  return { line, column };
}

// A block, so that the page keeps no names of it but those that it sets.
const inPage = `{${readFileSync(new URL("in-page.js", import.meta.url), "utf8")}}`;

async function ask<T>(page: Page, name: "placeOf" | "lineBelow", text: string): Promise<T> {
  const answer: T | null = await page.evaluate(`${inPage}\n${name}(${JSON.stringify(text)})`);
  if (answer === null) throw new Error(`The editor does not show "${text}".`);
  return answer;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The line below a text in the editor, as CSS says it: "dotted 2px"; "none" where there is none. */
export async function lineBelow(page: Page, text: string): Promise<string> {
  return await ask<string>(page, "lineBelow", text);
}

/** Waits until a text in the editor has a line below it, or has none any more. */
export async function waitForMark(page: Page, text: string, marked = true): Promise<void> {
  const deadline = Date.now() + patience;
  while (((await lineBelow(page, text)) === "none") === marked) {
    if (Date.now() > deadline) throw new Error(`"${text}" is ${marked ? "not marked" : "still marked"}.`);
    await page.waitForTimeout(100);
  }
}

/** Clicks the first place of the active editor's visible text that reads so. */
export async function clickText(page: Page, text: string): Promise<void> {
  const { x, y } = await ask<Point>(page, "placeOf", text);
  await page.mouse.click(x, y);
}

/**
 * Moves the mouse onto the first place of the active editor's visible text that reads so; returns the hover that then shows. Tries again where
 * none does: VS Code shows none while the text moves, or where an answer came too late.
 */
export async function hover(page: Page, text: string): Promise<Locator> {
  const shown = page.locator(".monaco-hover:not(.hidden) .monaco-hover-content").first();
  for (let tries = 0; tries < 5; tries += 1) {
    const { x, y } = await ask<Point>(page, "placeOf", text);
    await page.mouse.move(x + 40, y + 60);
    await page.mouse.move(x, y, { steps: 4 });
    try {
      await shown.waitFor({ state: "visible", timeout: patience / 3 });
      return shown;
    } catch {
      await page.mouse.move(0, 0);
    }
  }
  throw new Error(`No hover shows at "${text}".`);
}

/** The page in the webview that shows, such as the Compare panel's. */
export function webview(page: Page): FrameLocator {
  return page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
}

/** Compares the figure in the active editor's visible text that reads so; returns the Compare panel's page. */
export async function compareFigure(page: Page, text: string): Promise<FrameLocator> {
  await clickText(page, text);
  await runCommand(page, "Corroborate: Compare Figures");
  const panel = webview(page);
  await panel.locator("button.figure").first().waitFor({ timeout: patience });
  return panel;
}
