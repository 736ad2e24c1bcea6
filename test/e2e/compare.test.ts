import { deepEqual, equal, match, ok } from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import type { FrameLocator } from "playwright-core";
import { themes, type Theme } from "../../scripts/workbench/themes.ts";
import {
  clickText,
  compareFigure,
  cursor,
  openedFile,
  openFile,
  panelRow,
  runCommand,
  showPanel,
  waitForMark,
  webview,
} from "../../scripts/workbench/user.ts";
import { waitForWorkbench } from "../../scripts/workbench/page.ts";
import { openNewsroom, type Workbench } from "./workbench.ts";

const english = "havlys-cost-northern-ledger.txt";
const german = "wasserstoffinsel-kuestenblatt.txt";

/** The line of an article that is marked with the hit, once its file is open there. */
async function standsAt({ page }: Workbench, file: string, line: number): Promise<void> {
  await page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor({ timeout: 20_000 });
  for (let tries = 0; tries < 50 && (await cursor(page)).line !== line; tries += 1) await page.waitForTimeout(100);
  equal((await cursor(page)).line, line, file);
}

/** What the figures of the panel are, from top to bottom. */
async function figuresOf(panel: FrameLocator): Promise<string[]> {
  return await panel.locator("button.figure .value").allInnerTexts();
}

async function focusedLabel(panel: FrameLocator): Promise<string> {
  return (await panel.locator("button.figure:focus").getAttribute("aria-label", { timeout: 10_000 })) ?? "";
}

describe("the Compare panel", { timeout: 240_000 }, () => {
  let workbench: Workbench;
  const problems: string[] = [];
  before(async () => {
    workbench = await openNewsroom();
    workbench.page.on("console", (message) => {
      if (/Content Security Policy|Refused to/u.test(message.text())) problems.push(message.text());
    });
    await showPanel(workbench.page);
    await openFile(workbench.page, english);
    await waitForMark(workbench.page, "Karen Lundgaard");
    // Claims are settled a moment after names are there.
    await workbench.page
      .getByText(/\d+ contradictions?/u)
      .first()
      .waitFor({ timeout: 30_000 });
  });
  let count = 0;
  afterEach(async ({ name }) => {
    count += 1;
    await workbench.picture(`compare-${count}-${name.replaceAll(/[^a-z0-9]+/giu, "-").slice(0, 40)}`);
  });
  after(() => workbench.close());

  test("draws the figure under the cursor among those it is compared with", async () => {
    const panel = await compareFigure(workbench.page, "more than 400 million euros");
    const figures = await figuresOf(panel);
    match(figures[0] ?? "", /^above 400 million EUR\s+Compared with this$/u);
    equal(figures.filter((figure) => /350 million EUR\s+Differs/u.test(figure)).length, 1, figures.join("\n"));
    ok(figures.filter((figure) => /410 million EUR\s+Compatible/u.test(figure)).length >= 2, figures.join("\n"));
    equal(await panel.locator(".axis text").first().textContent(), "€340M");
  });

  test("a click on a point opens its article at the text", async () => {
    const panel = webview(workbench.page);
    await panel.locator(".strip .shape.relation-differs").click();
    await standsAt(workbench, german, 11);
    equal(await openedFile(workbench.page), german);
    // Going there does not change what is compared.
    match((await figuresOf(panel))[0] ?? "", /^above 400 million EUR/u);
  });

  test("arrow keys walk the figures, and Enter goes to the text", async () => {
    const { page } = workbench;
    const panel = webview(page);
    await panel.locator("button.figure").first().focus();
    await page.keyboard.press("ArrowDown");
    const second = await focusedLabel(panel);
    await page.keyboard.press("End");
    const last = await focusedLabel(panel);
    await page.keyboard.press("Home");
    match(await focusedLabel(panel), /^Compared with this: above 400 million EUR/u);
    ok(second !== last);
    await page.keyboard.press("ArrowDown");
    equal(await focusedLabel(panel), second);
    await panel.locator('button.figure[aria-label*="The fund that would not fold"]').first().focus();
    await page.keyboard.press("Enter");
    await standsAt(workbench, "halyard-dispute-harbour-review.md", 13);
  });

  test("the space bar shows the text and leaves the focus in the panel", async () => {
    const { page } = workbench;
    const panel = webview(page);
    await panel.locator("button.figure", { hasText: "Differs" }).focus();
    await page.keyboard.press(" ");
    await page.locator(`.tab[data-resource-name="${german}"]`).waitFor({ timeout: 20_000 });
    match(await focusedLabel(panel), /^Differs: 350 million EUR/u);
  });

  test("another figure can be compared with", async () => {
    const panel = webview(workbench.page);
    const row = panel.locator("li.row", { hasText: "Differs" });
    await row.hover();
    await row.getByRole("button", { name: /^Compare with 350 million EUR/u }).click();
    await panel.locator("button.figure .value", { hasText: /350 million EUR\s*Compared with this/u }).waitFor();
    const figures = await figuresOf(panel);
    equal(figures.filter((figure) => figure.endsWith("Differs")).length, figures.length - 1, figures.join("\n"));
  });

  test("the same is a table, for screen readers and by a button for everybody", async () => {
    const panel = webview(workbench.page);
    const table = panel.getByRole("table");
    const seen = panel.locator(".table");
    equal(await table.getByRole("row").count(), (await figuresOf(panel)).length + 1);
    deepEqual(await table.getByRole("columnheader").allInnerTexts(), [
      "Relation",
      "Value",
      "As written",
      "Article",
      "Date",
      "Source",
      "Passage",
      "Why",
    ]);
    ok(((await seen.boundingBox())?.width ?? 0) < 5, "the table is not to be seen");
    await panel.getByRole("button", { name: "Table" }).click();
    ok(((await seen.boundingBox())?.width ?? 0) > 100, "the table is to be seen");
    await workbench.picture("compare-table");
    await panel.getByRole("button", { name: "Table" }).click();
  });

  test("it follows the cursor, unless it is pinned", async () => {
    const { page } = workbench;
    // The panel has the focus, and files are opened where that is.
    await page.locator(`.tab[data-resource-name="${english}"]`).first().click();
    await waitForMark(page, "51 miles");
    await clickText(page, "51 miles");
    const panel = webview(page);
    await panel.locator("h1", { hasText: /^distance/u }).waitFor({ timeout: 20_000 });
    await panel.getByRole("button", { name: "Pin" }).click();
    await panel.getByRole("button", { name: "Pinned" }).waitFor();
    await clickText(page, "3 gigawatts");
    await page.waitForTimeout(1500);
    match(await panel.locator("h1").innerText(), /^distance/u);
    await panel.getByRole("button", { name: "Pinned" }).click();
    await panel.locator("h1", { hasText: /^capacity/u }).waitFor({ timeout: 20_000 });
  });

  test("it marks a scale word that may be wrong, and shows what is related but not compared", async () => {
    const panel = await compareFigure(workbench.page, "52 billion kroner");
    await panel.locator("h1", { hasText: /^cost/u }).waitFor({ timeout: 20_000 });
    match(await panel.locator(".verdict").innerText(), /^Contradicted: a wrong scale word or unit\?/u);
    const slip = panel.locator("button.figure", { hasText: "Differs: scale word?" }).first();
    match((await slip.getAttribute("aria-label")) ?? "", /German “Billionen” is 10¹², an English trillion/u);
    match(await panel.locator(".axis-unit").innerText(), /logarithmic/u);
    const related = panel.getByRole("list", { name: "Related figures, not compared" });
    match(await related.locator("button.figure .value").first().innerText(), /31 billion DKK\s+Earlier/u);
  });

  test("a claim's row in the Claims view opens it", async () => {
    const { page } = workbench;
    const claim = panelRow(page, "fine or damages");
    await claim.hover();
    await claim.getByRole("button", { name: /Compare Figures/u }).click();
    await webview(page)
      .locator("h1", { hasText: /^fine or damages/u })
      .waitFor({ timeout: 20_000 });
  });

  test("it is there again when the window is loaded anew", async () => {
    const { page } = workbench;
    await webview(page).getByRole("button", { name: "Pin" }).click();
    await webview(page).getByRole("button", { name: "Pinned" }).waitFor();
    // A command, since VS Code writes its state down before it does that itself.
    const loaded = page.waitForEvent("load", { timeout: 40_000 });
    await runCommand(page, "Developer: Reload Window");
    await loaded;
    await waitForWorkbench(page);
    await webview(page)
      .locator("h1", { hasText: /^fine or damages/u })
      .waitFor({ timeout: 40_000 });
    await webview(page).getByRole("button", { name: "Pinned" }).click();
  });

  test("where there is nothing to compare, it says what to do", async () => {
    const { page } = workbench;
    await runCommand(page, "View: Close All Editors");
    await openFile(page, english);
    await clickText(page, "Karen Lundgaard");
    await runCommand(page, "Corroborate: Compare Figures");
    await webview(page)
      .getByText(/Put the cursor on a highlighted figure/u)
      .waitFor({ timeout: 20_000 });
  });

  test("nothing in it is refused by its policy", () => deepEqual(problems, []));
});

describe("the Compare panel in every theme", { timeout: 300_000 }, () => {
  for (const theme of Object.keys(themes) as Theme[])
    test(`has the theme's colours, and shapes that tell without them: ${theme}`, async () => {
      const { page, picture, close } = await openNewsroom(theme);
      try {
        await openFile(page, english);
        await waitForMark(page, "Karen Lundgaard");
        // Settled claims are marked in the text.
        await page.locator(".codicon, .cgmr").first().waitFor();
        await page.waitForTimeout(3000);
        const panel = await compareFigure(page, "52 billion kroner");
        const shapes = await panel
          .locator(".legend path")
          .evaluateAll((paths) => paths.map((path) => path.getAttribute("d")));
        equal(new Set(shapes).size, shapes.length);
        ok(shapes.length >= 3, shapes.join("\n"));
        const shown = panel.locator("body");
        const colors: readonly unknown[] = await shown.evaluate(
          "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]",
        );
        ok(colors[0] !== colors[1], colors.join(" on "));
        await picture(`compare-${theme}`);
      } finally {
        await close();
      }
    });
});
