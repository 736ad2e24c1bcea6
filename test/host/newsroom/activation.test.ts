import { deepEqual, equal, ok } from "node:assert/strict";
import { suite, test } from "mocha";
import { commands, extensions } from "vscode";
import { contributedCommands, corroborate, extensionId } from "../support.ts";

suite("activation", () => {
  test("the extension activates and indexes the folder", async () => {
    const api = await corroborate();
    equal(extensions.getExtension(extensionId)?.isActive, true);
    const documents = await api.request("corroborate/documents", {});
    ok(documents.length >= 8, `${documents.length} documents`);
  });

  test("every contributed command is registered, in one category", async () => {
    await corroborate();
    const registered = new Set(await commands.getCommands(true));
    const contributed = contributedCommands();
    deepEqual(
      contributed.filter(({ command }) => !registered.has(command)),
      [],
    );
    deepEqual([...new Set(contributed.map(({ category }) => category))], ["Corroborate"]);
  });
});
