import { equal, match } from "node:assert/strict";
import { describe, test } from "node:test";
import { lineBelow, openFile, waitForMark } from "../../scripts/workbench/user.ts";
import { themes, type Theme } from "../../scripts/workbench/themes.ts";
import { openNewsroom } from "./workbench.ts";

describe("in every theme", { timeout: 240_000 }, () => {
  for (const theme of Object.keys(themes) as Theme[])
    test(`marks are to be seen, and tell names from figures without colour: ${theme}`, async () => {
      const { page, picture, close } = await openNewsroom(theme);
      try {
        await openFile(page, "havlys-cost-northern-ledger.txt");
        await waitForMark(page, "Karen Lundgaard");
        const name = await lineBelow(page, "Karen Lundgaard");
        const figure = await lineBelow(page, "51 miles");
        const plain = await lineBelow(page, "told reporters");
        await picture(`theme-${theme}`);
        match(plain, /^none/u);
        match(name, /^solid/u);
        match(figure, /^dotted/u);
        equal(await page.locator(".notification-toast").count(), 0, "nothing pops up");
      } finally {
        await close();
      }
    });
});
