import { deepEqual, equal, match, ok } from "node:assert/strict";
import { dirname, join } from "node:path";
import { suite, suiteSetup, suiteTeardown, test } from "mocha";
import { commands, type Hover, MarkdownString, Uri, window, workspace } from "vscode";
import type { CorroborateApi } from "../../../src/client/api.ts";
import { hostOrder } from "../events.ts";
import { closeEditors, contributedCommands, corroborate, eventually, placeOf } from "../support.ts";

suite("no folder", () => {
  let api: CorroborateApi;
  suiteSetup(async () => {
    api = await corroborate();
  });
  suiteTeardown(closeEditors);

  test("the extension starts, with nothing to show", async () => {
    equal(workspace.workspaceFolders, undefined);
    deepEqual((await api.entitiesView()).rows, []);
    deepEqual((await api.claimsView()).rows, []);
  });

  test("a single file is marked and explained", async () => {
    const uri = Uri.file(join(dirname(hostOrder().data), "no-folder/single.txt"));
    const { document } = await window.showTextDocument(uri);
    await eventually(() => ok(api.highlightsOf(document.uri.toString()).some(({ kind }) => kind === "money")));
    await eventually(async () => {
      const hovers = await commands.executeCommand<Hover[]>(
        "vscode.executeHoverProvider",
        uri,
        placeOf(document, "7,400 kroner"),
      );
      const text = hovers
        .flatMap(({ contents }) => contents)
        .map((content) => (content instanceof MarkdownString ? content.value : ""))
        .join("\n");
      match(text, /7[,.\s]?400/u);
    });
  });

  test("an untitled document is marked too", async () => {
    const document = await workspace.openTextDocument({
      language: "plaintext",
      content: "Revenue was 18.4 billion kroner last year.\n",
    });
    await window.showTextDocument(document);
    await eventually(() => ok(api.highlightsOf(document.uri.toString()).some(({ kind }) => kind === "money")));
  });

  test("no command throws", async () => {
    const links = new Set(["corroborate.open", "corroborate.showEntity", "corroborate.showClaim"]);
    // Those that ask are tried with a folder open, where there is something to choose.
    for (const { command, title } of contributedCommands())
      if (!title.endsWith("…") && !links.has(command) && command !== "corroborate.showReading")
        await commands.executeCommand(command);
  });
});
