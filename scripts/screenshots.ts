/**
 * Pictures of the extension at work, in the real workbench.
 *
 *     npm run screenshots                                    the README's, into media/readme
 *     npm run screenshots -- --open FILE [--folder DIR] [--cursor TEXT] [--compare TEXT] [--hover TEXT] [--command TITLE]… [--theme THEME] [--out PNG]
 *
 * The second form looks at anything: it opens a file, clicks on a text, runs commands of the palette in turn, compares a figure, and hovers a text. Without --out it
 * writes out/screenshots/screenshot.png; --no-build takes what is in dist/. Themes: dark, light, high-contrast-dark, high-contrast-light.
 */
import { cpSync, mkdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { buildAll } from "./build.ts";
import { root } from "./root.ts";
import { launchBrowser, openPage, waitForWorkbench } from "./workbench/page.ts";
import { pageUrl } from "./workbench/server.ts";
import { startSession } from "./workbench/session.ts";
import { themes, type Theme } from "./workbench/themes.ts";
import { clickText, compareFigure, hover, openFile, panelRow, runCommand, showPanel } from "./workbench/user.ts";

interface Scene {
  readonly theme: Theme;
  readonly open?: string;
  readonly cursor?: string;
  readonly commands?: readonly string[];
  readonly hover?: string;
  /** Opens the side panel first. */
  readonly panel?: true;
  /** Folds a view of the panel, by its title, to make room. */
  readonly fold?: string;
  /** Opens the Compare panel for the figure that reads so. */
  readonly compare?: string;
  /** Unfolds the rows of the panel that have this text, in turn. */
  readonly unfold?: readonly string[];
  /** Path of the picture. */
  readonly out: string;
}

/** Time for what has no sign of its end on the page: an animation, a decoration. */
const settle = 1500;

async function play(page: Page, scene: Scene): Promise<void> {
  if (scene.panel === true) await showPanel(page);
  if (scene.open !== undefined) await openFile(page, scene.open);
  await page.waitForTimeout(settle);
  if (scene.cursor !== undefined) await clickText(page, scene.cursor);
  for (const command of scene.commands ?? []) {
    await runCommand(page, command);
    await page.waitForTimeout(settle);
  }
  if (scene.compare !== undefined) await compareFigure(page, scene.compare);
  if (scene.fold !== undefined) await page.locator(`.pane-header[aria-label^="${scene.fold}"]`).first().click();
  for (const text of scene.unfold ?? []) {
    await panelRow(page, text).click();
    await page.waitForTimeout(settle);
  }
  // Names are there before claims are settled, and a hover stays as it was when it came up.
  if (scene.panel === true)
    await page
      .getByText(/\d+ contradictions?/u)
      .first()
      .waitFor();
  if (scene.hover !== undefined) await hover(page, scene.hover);
  // Nothing else has the mouse on it.
  else await page.mouse.move(0, 0);
  await page.waitForTimeout(settle);
  mkdirSync(dirname(scene.out), { recursive: true });
  await page.screenshot({ path: scene.out });
  console.log(scene.out);
}

/** Plays each scene in a window of its own. */
export async function takePictures(folder: string, scenes: readonly Scene[]): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const scene of scenes) {
      const session = await startSession({
        settings: { "workbench.colorTheme": themes[scene.theme], "editor.wordWrap": "on" },
      });
      try {
        // A copy, so that its name is all that the picture shows of where it is.
        const copy = join(session.scratch, basename(folder));
        cpSync(folder, copy, { recursive: true });
        const page = await openPage(browser);
        await page.goto(pageUrl(session.server, { folder: copy }));
        await waitForWorkbench(page);
        await play(page, scene);
        await page.context().close();
      } finally {
        await session.stop();
      }
    }
  } finally {
    await browser.close();
  }
}

const article = "havlys-cost-northern-ledger.txt";
/** Its billions are a thousand times those of the others. */
const blog = "havlys-boersenblog.txt";
const picture = (name: string) => join(root, "media/readme", `${name}.png`);

const readmeScenes: readonly Scene[] = [
  {
    theme: "dark",
    panel: true,
    open: blog,
    cursor: "Halyard Capital klagt",
    hover: "52 Billionen",
    out: picture("hover"),
  },
  {
    theme: "light",
    panel: true,
    open: article,
    fold: "References",
    unfold: ["cost · Vindholm Energi"],
    out: picture("claims"),
  },
  {
    theme: "light",
    open: article,
    commands: ["View: Toggle Primary Side Bar Visibility"],
    // Not all of the figure: it may stand on two lines.
    compare: "more than 400",
    out: picture("compare"),
  },
];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      folder: { type: "string" },
      open: { type: "string" },
      cursor: { type: "string" },
      hover: { type: "string" },
      compare: { type: "string" },
      command: { type: "string", multiple: true },
      theme: { type: "string" },
      out: { type: "string" },
      "no-build": { type: "boolean" },
    },
  });
  if (values["no-build"] !== true) await buildAll();
  const folder = resolve(values.folder ?? join(root, "samples/newsroom"));
  if (values.open === undefined && values.command === undefined) {
    await takePictures(folder, readmeScenes);
    return;
  }
  const theme = values.theme ?? "dark";
  if (!(theme in themes)) throw new Error(`There is no theme "${theme}": ${Object.keys(themes).join(", ")}.`);
  const scene: Scene = {
    theme: theme as Theme,
    out: resolve(values.out ?? join(root, "out/screenshots/screenshot.png")),
    ...(values.open === undefined ? {} : { open: values.open }),
    ...(values.cursor === undefined ? {} : { cursor: values.cursor }),
    ...(values.hover === undefined ? {} : { hover: values.hover }),
    ...(values.compare === undefined ? {} : { compare: values.compare }),
    ...(values.command === undefined ? {} : { commands: values.command }),
  };
  await takePictures(folder, [scene]);
}

if (import.meta.main) await main();
