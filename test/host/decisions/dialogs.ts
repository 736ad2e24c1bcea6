/** Runs commands that ask, and answers by the keys of the keyboard's commands. */
import { setTimeout as wait } from "node:timers/promises";
import { commands } from "vscode";

/** Milliseconds until a list or box is open, which nothing tells. */
const opening = 600;

/** What to press in one list before it is accepted. */
export type Keys = readonly string[];

export const down = (times: number): Keys =>
  Array.from({ length: times }, () => "workbench.action.quickOpenSelectNext");

/** Ticks the row at the top of a list of ticks. */
export const tick: Keys = ["quickInput.first", "workbench.action.quickPickManyToggle"];

/** Runs a command and answers its questions, one after the other; resolves when it is done. */
export async function answered(command: string, args: readonly unknown[], ...dialogs: readonly Keys[]): Promise<void> {
  const running = Promise.resolve(commands.executeCommand(command, ...args));
  for (const keys of dialogs) {
    await wait(opening);
    for (const key of keys) await commands.executeCommand(key);
    await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
  }
  await running;
}
