/** Each contributed command runs, by itself, without an error that the user would be told. */
import { deepEqual } from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { suite, suiteSetup, suiteTeardown, test } from "mocha";
import { commands, window } from "vscode";
import { closeEditors, contributedCommands, corroborate, open, putCursor } from "../support.ts";

/** They ask in a dialog or a quick pick; the pick is dismissed, as a user who changes his mind does. */
const asking = /…$/u;
/** VS Code shows no modal dialog in tests: the command's own test clicks through it (test/e2e). */
const modal = new Set(["corroborate.clearIndex"]);
/** Not in the palette: they are for links, which bring arguments. */
const links = new Set(["corroborate.open", "corroborate.showEntity", "corroborate.showClaim"]);

suite("commands", () => {
  const told: string[] = [];
  // What a command throws is told the user in a message; here it is kept instead.
  const showErrorMessage = window.showErrorMessage.bind(window);

  suiteSetup(async () => {
    await corroborate();
    Object.defineProperty(window, "showErrorMessage", {
      configurable: true,
      value: (message: string, ...rest: never[]) => {
        told.push(message);
        return showErrorMessage(message, ...rest);
      },
    });
  });
  suiteTeardown(async () => {
    Object.defineProperty(window, "showErrorMessage", { configurable: true, value: showErrorMessage });
    await closeEditors();
  });

  for (const { command, title } of contributedCommands().filter(({ command: id }) => !modal.has(id) && !links.has(id)))
    test(`${title} (${command})`, async () => {
      const editor = await open("havlys-cost-northern-ledger.txt");
      putCursor(editor, "Karen Lundgaard");
      const run = Promise.resolve(commands.executeCommand(command));
      if (asking.test(title) || command === "corroborate.showReading") {
        await wait(700);
        await commands.executeCommand("workbench.action.closeQuickOpen");
      }
      await run;
      deepEqual(told.splice(0), []);
    });
});
