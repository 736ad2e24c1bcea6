/** What a person does in the workbench: with keys and the mouse, by what is to be seen on the page. */
import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";

const patience = 20_000;

/** Opens the palette, types and takes the first row. */
async function pick(page: Page, key: string, text: string): Promise<void> {
  await page.keyboard.press(key);
  const input = page.locator(".quick-input-widget input.input");
  await input.waitFor({ timeout: patience });
  await input.fill(text);
  await page.locator(".quick-input-list .monaco-list-row").first().waitFor({ timeout: patience });
  await page.keyboard.press("Enter");
}

/** Runs a command by its title in the palette ("Corroborate: Toggle Highlights"). */
export async function runCommand(page: Page, title: string): Promise<void> {
  await pick(page, "F1", `>${title}`);
}

/** Opens a file of the folder by its name and waits until its text shows. */
export async function openFile(page: Page, name: string): Promise<void> {
  await pick(page, "ControlOrMeta+P", name);
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor({ timeout: patience });
  await page.locator(".editor-instance .view-line").first().waitFor({ timeout: patience });
}

/** Puts the cursor at a one-based line and column of the editor that has the focus. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  await pick(page, "Control+G", `:${line}:${column}`);
}

/** One-based line and column of the cursor, as the status bar says. */
export async function cursor(page: Page): Promise<{ readonly line: number; readonly column: number }> {
  const text = await page.locator("#status\\.editor\\.selection").innerText();
  const [line = 0, column = 0] = (text.match(/\d+/gu) ?? []).map(Number);
  return { line, column };
}

const placeOfSource = readFileSync(new URL("place-of.js", import.meta.url), "utf8");

interface Point {
  readonly x: number;
  readonly y: number;
}

async function placeOf(page: Page, text: string): Promise<Point> {
  const place: Point | null = await page.evaluate(`${placeOfSource}\nplaceOf(${JSON.stringify(text)})`);
  if (place === null) throw new Error(`The editor does not show "${text}".`);
  return place;
}

/** Clicks the first place of the active editor's visible text that reads so. */
export async function clickText(page: Page, text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.click(x, y);
}

/** Moves the mouse onto the first place of the active editor's visible text that reads so; returns the hover that then shows. */
export async function hover(page: Page, text: string): Promise<Locator> {
  const { x, y } = await placeOf(page, text);
  await page.mouse.move(x + 40, y + 60);
  await page.mouse.move(x, y, { steps: 4 });
  const shown = page.locator(".monaco-hover:not(.hidden) .monaco-hover-content").first();
  await shown.waitFor({ state: "visible", timeout: patience });
  return shown;
}
