/** Decisions made with mouse and keys: what the hover, the palette, the panel and the message show, and what is in the file. */
import { equal, match, ok } from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, describe, test } from "node:test";
import type { Locator } from "playwright-core";
import { clickText, hover, openFile, runCommand, showPanel, waitForMark } from "../../scripts/workbench/user.ts";
import { openNewsroom, type Workbench } from "./workbench.ts";

const article = "havlys-cost-northern-ledger.txt";

describe("decisions, with mouse and keys", { timeout: 240_000 }, () => {
  let workbench: Workbench;
  let count = 0;
  before(async () => {
    workbench = await openNewsroom();
    await showPanel(workbench.page);
    await openFile(workbench.page, article);
    await waitForMark(workbench.page, "Karen Lundgaard");
  });
  afterEach(async ({ name }) => {
    count += 1;
    await workbench.picture(`e2e-decisions-${count}-${name.replaceAll(/[^a-z0-9]+/giu, "-").slice(0, 40)}`);
  });
  after(() => workbench.close());

  const fileText = () => {
    const file = join(workbench.folder, ".corroborate.json");
    return existsSync(file) ? readFileSync(file, "utf8") : null;
  };
  const toast = (text: RegExp): Locator =>
    workbench.page.locator(".notifications-toasts .notification-toast", { hasText: text }).first();
  /** What the message under the last decision offers. */
  const press = async (text: RegExp, button: string) => {
    await toast(text).waitFor({ timeout: 20_000 });
    await toast(text).hover();
    await toast(text).getByRole("button", { name: button }).click();
  };
  const undone = (words: string) =>
    workbench.page
      .locator(".statusbar-item", { hasText: `Undone, in .corroborate.json:` })
      .filter({ hasText: words })
      .first()
      .waitFor({ timeout: 20_000 });
  const input = () => workbench.page.locator(".quick-input-widget input.input");
  /** Waits for the box or list with this title. */
  const asked = (title: string) =>
    workbench.page.locator(".quick-input-widget .quick-input-title", { hasText: title }).waitFor({ timeout: 20_000 });
  const choice = (text: string) =>
    workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first();

  test("a name is renamed from the palette; the message says where that is kept, and undoes it", async () => {
    const { page } = workbench;
    await clickText(page, "Halyard Capital");
    await runCommand(page, "Corroborate: Rename Entity");
    await asked("Rename “Halyard Capital”");
    equal(await input().inputValue(), "Halyard Capital");
    await input().fill("The London fund");
    await page.keyboard.press("Enter");
    await toast(/is shown as “The London fund”\. Saved in \.corroborate\.json\./u).waitFor({ timeout: 20_000 });
    match(fileText() ?? "", /"Halyard Capital": "The London fund"/u);
    const tip = await hover(page, "Halyard Capital");
    match(await tip.innerText(), /The London fund/u);
    await page.mouse.move(0, 0);
    await workbench.picture("decisions-toast");
    await press(/is shown as/u, "Undo");
    await undone("is shown as");
    equal(fileText(), null);
  });

  test("the hover leads to a list of decisions, and does nothing by itself", async () => {
    const { page } = workbench;
    const tip = await hover(page, "Aerwind");
    await tip.getByText("Correct or decide…").click();
    await choice("Set Kind").waitFor({ timeout: 20_000 });
    await workbench.picture("decisions-list");
    equal(fileText(), null);
    await choice("Set Kind").click();
    await choice("Product").waitFor({ timeout: 20_000 });
    await choice("Product").click();
    await toast(/“Aerwind” is a product\./u).waitFor({ timeout: 20_000 });
    match(fileText() ?? "", /"Aerwind": "product"/u);
    await runCommand(page, "Corroborate: Undo Last Decision");
    await undone("“Aerwind” is a product");
  });

  test("a value is corrected by typing another one", async () => {
    const { page } = workbench;
    await clickText(page, "16.9 billion");
    await runCommand(page, "Corroborate: Correct Value");
    await asked("Correct the Value of “16.9 billion”");
    await input().fill("many");
    await page.getByText("This is no value that can be read.").first().waitFor({ timeout: 20_000 });
    await workbench.picture("decisions-value");
    await input().fill("17.1 billion kroner");
    await page.getByText("This is no value that can be read.").first().waitFor({ state: "hidden" });
    await page.keyboard.press("Enter");
    await toast(/17\.1 billion kroner/u).waitFor({ timeout: 20_000 });
    match(fileText() ?? "", /"value": 17100000000/u);
    await runCommand(page, "Corroborate: Undo Last Decision");
    await undone("17.1 billion kroner");
  });

  test("a row of the panel has decisions in its menu", async () => {
    const { page } = workbench;
    const entities = page.locator('.pane-header[aria-label^="Entities"]').first();
    if ((await entities.getAttribute("aria-expanded")) !== "true") await entities.click();
    const row = page
      .locator('.pane:has(.pane-header[aria-label^="Entities"]) .monaco-list-row', { hasText: "Marcus Ashdown" })
      .first();
    await row.waitFor({ timeout: 20_000 });
    await row.hover();
    await workbench.picture("decisions-row");
    await row.click({ button: "right" });
    const menu = page.locator(".monaco-menu .action-label");
    await menu.first().waitFor({ timeout: 20_000 });
    const labels = await menu.allInnerTexts();
    await workbench.picture("decisions-menu");
    for (const label of ["Set Kind…", "Rename Entity…", "Merge Entities…", "Ignore…"])
      ok(labels.includes(label), labels.join(", "));
    await menu.filter({ hasText: "Ignore…" }).first().click();
    await choice("In This Folder").waitFor({ timeout: 20_000 });
    await choice("In This Folder").click();
    await toast(/“Marcus Ashdown” is ignored\./u).waitFor({ timeout: 20_000 });
    await waitForMark(page, "Marcus Ashdown", false);
    await runCommand(page, "Corroborate: Undo Last Decision");
    await waitForMark(page, "Marcus Ashdown");
  });

  test("Ctrl+. lists decisions about the figure at the cursor", async () => {
    const { page } = workbench;
    await clickText(page, "51 miles");
    await page.keyboard.press("ControlOrMeta+.");
    const action = page.locator(".action-widget .monaco-list-row", { hasText: "“51 miles” Is Not a Figure" }).first();
    await action.waitFor({ timeout: 20_000 });
    await workbench.picture("decisions-code-actions");
    await action.click();
    await waitForMark(page, "51 miles", false);
    await runCommand(page, "Corroborate: Undo Last Decision");
    await waitForMark(page, "51 miles");
  });

  test("the message of an earlier decision undoes that one, and a later one stays", async () => {
    const { page } = workbench;
    await runCommand(page, "Notifications: Clear All Notifications");
    await clickText(page, "Aerwind");
    await runCommand(page, "Corroborate: Not an Entity");
    await toast(/“Aerwind” is no name here/u).waitFor({ timeout: 20_000 });
    await clickText(page, "51 miles");
    await runCommand(page, "Corroborate: Not a Figure");
    await toast(/“51 miles” is no figure/u).waitFor({ timeout: 20_000 });
    await press(/“Aerwind” is no name here/u, "Undo");
    await waitForMark(page, "Aerwind");
    match(fileText() ?? "", /51 miles/u);
    ok(!fileText()?.includes('"exact": "Aerwind"'));
    await runCommand(page, "Corroborate: Undo Last Decision");
    await waitForMark(page, "51 miles");
  });

  test("how the file is read is said, and its date changed from there", async () => {
    const { page } = workbench;
    await runCommand(page, "Corroborate: Show How This File Is Read");
    await asked("How This File Is Read");
    await choice("14 Mar 2025").waitFor({ timeout: 20_000 });
    await choice("Set Date…").click();
    await asked(`Set Date of ${article}`);
    equal(await input().inputValue(), "2025-03-14");
    await input().fill("2025-03-15");
    await page.keyboard.press("Enter");
    await press(/was published on/u, "Undo");
    await undone("was published on");
  });

  test("nothing is left of what was undone", () => {
    const text = fileText();
    ok(text === null || !/"/u.test(text), text ?? "");
  });
});
