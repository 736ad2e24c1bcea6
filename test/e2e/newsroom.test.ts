import { equal, match, ok } from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import {
  cursor,
  hover,
  openFile,
  openedFile,
  runCommand,
  clickText,
  showPanel,
  waitForMark,
} from "../../scripts/workbench/user.ts";
import { openNewsroom, type Workbench } from "./workbench.ts";

const english = "havlys-cost-northern-ledger.txt";

describe("with mouse and keys in the sample folder", { timeout: 180_000 }, () => {
  let workbench: Workbench;
  let count = 0;
  before(async () => {
    workbench = await openNewsroom();
    // The view follows the cursor once it is to be seen.
    await showPanel(workbench.page);
  });
  afterEach(async ({ name }) => {
    count += 1;
    await workbench.picture(`e2e-${count}-${name.replaceAll(/[^a-z0-9]+/giu, "-").slice(0, 40)}`);
  });
  after(() => workbench.close());

  test("names and figures are marked in the text", async () => {
    const { page } = workbench;
    await openFile(page, english);
    await waitForMark(page, "Karen Lundgaard");
    await waitForMark(page, "51 miles");
  });

  test("the mouse on a name shows what it is and where else it stands", async () => {
    const tip = await hover(workbench.page, "Jeppe Thorsager");
    const text = await tip.innerText();
    match(text, /Jeppe Thorsager/u);
    match(text, /person/iu);
    match(text, /article/iu);
  });

  test("the mouse on a figure shows how it was read", async () => {
    const { page } = workbench;
    await page.keyboard.press("Escape");
    const tip = await hover(page, "51 miles");
    match(await tip.innerText(), /51|82/u);
  });

  test("a click in the panel opens the other article at the place", async () => {
    const { page } = workbench;
    await page.keyboard.press("Escape");
    await clickText(page, "Marcus Ashdown");
    const rows = page.locator('[id="workbench.view.extension.corroborate"] .monaco-list-row');
    const other = rows.filter({ hasText: /vindholm-kursfald|Vindholm styrtdykker/u }).first();
    await other.waitFor({ timeout: 20_000 });
    // The row below an article's is its first passage.
    const passage = rows.filter({ hasText: /Partneren Marcus Ashdown|Marcus Ashdown har lagt/u }).first();
    if (!(await passage.isVisible())) await other.click();
    await passage.click();
    await page
      .locator('.tab.active[data-resource-name="vindholm-kursfald-dagens-havn.txt"]')
      .waitFor({ timeout: 20_000 });
    const place = await cursor(page);
    ok(place.line > 1, `line ${place.line}`);
  });

  test("the palette runs a command", async () => {
    const { page } = workbench;
    await openFile(page, english);
    await waitForMark(page, "Karen Lundgaard");
    await runCommand(page, "Corroborate: Toggle Highlights");
    await waitForMark(page, "Karen Lundgaard", false);
    await runCommand(page, "Corroborate: Toggle Highlights");
    await waitForMark(page, "Karen Lundgaard");
  });

  test("F4 walks from mention to mention, Shift+F4 back", async () => {
    const { page } = workbench;
    await openFile(page, english);
    await clickText(page, "Marcus Ashdown");
    await runCommand(page, "Corroborate: Show References");
    const here = async () => `${await openedFile(page)}:${(await cursor(page)).line}`;
    const press = async (key: string) => {
      const start = await here();
      await page.keyboard.press(key);
      for (let tries = 0; tries < 50 && (await here()) === start; tries += 1) await page.waitForTimeout(100);
      // The tab changes before the cursor does.
      await page.waitForTimeout(300);
      return await here();
    };
    const visited = [await press("F4"), await press("F4"), await press("F4")];
    equal(new Set(visited).size, 3, visited.join(", "));
    equal(await press("Shift+F4"), visited[1]);
  });

  test("a name is typed into the palette and found in every article", async () => {
    const { page } = workbench;
    await runCommand(page, "Corroborate: Find Entity");
    const input = page.locator(".quick-input-widget input.input");
    await input.fill("Toftegaard");
    await page
      .locator(".quick-input-list .monaco-list-row", { hasText: "Inger Toftegaard" })
      .first()
      .waitFor({ timeout: 20_000 });
    await page.keyboard.press("Enter");
    const rows = page.locator('[id="workbench.view.extension.corroborate"] .monaco-list-row');
    await rows.filter({ hasText: "Toftegaard" }).first().waitFor({ timeout: 20_000 });
  });

  test("the index is cleared only after a question", async () => {
    const { page } = workbench;
    await runCommand(page, "Corroborate: Clear Index");
    const dialog = page.locator(".monaco-dialog-box");
    await dialog.waitFor({ timeout: 20_000 });
    match(await dialog.innerText(), /articles themselves stay/u);
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await dialog.waitFor({ state: "detached" });
  });
});
