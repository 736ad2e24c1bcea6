import { equal, match, ok } from "node:assert/strict";
import { suite, suiteSetup, suiteTeardown, test } from "mocha";
import { commands, window } from "vscode";
import type { CorroborateApi } from "../../../src/client/api.ts";
import { closeEditors, corroborate, eventually, flatten, nameOf, open, putCursor } from "../support.ts";

suite("side panel", () => {
  let api: CorroborateApi;
  suiteSetup(async () => {
    api = await corroborate();
    await commands.executeCommand("corroborate.references.focus");
  });
  suiteTeardown(async () => {
    await commands.executeCommand("corroborate.unpinReferences");
    await closeEditors();
  });

  test("References follows the cursor: a name, grouped by article", async () => {
    putCursor(await open("havlys-cost-northern-ledger.txt"), "Karen Lundgaard");
    await eventually(async () => {
      const view = await api.referencesView();
      match(view.message, /\d+ mentions in \d+ of \d+ articles/u);
      const articles = view.rows
        .map((row) => flatten([row]).find(({ target }) => target !== null)?.target?.uri)
        .filter((uri) => uri !== undefined);
      ok(articles.map(nameOf).includes("vindholm-kursfald-dagens-havn.txt"), articles.map(nameOf).join(", "));
      ok(flatten(view.rows).every(({ label, accessibleLabel }) => label !== "" && accessibleLabel !== ""));
    });
  });

  test("References follows the cursor: a figure, with what others say of the same", async () => {
    putCursor(await open("havlys-cost-northern-ledger.txt"), "52 billion kroner");
    await eventually(async () => {
      const labels = flatten((await api.referencesView()).rows).map(
        ({ label, description }) => `${label} ${description}`,
      );
      ok(
        labels.some((label) => label.startsWith("52 trillion DKK Vindholm Energi: Kosten-Explosion")),
        labels.join("\n"),
      );
    });
  });

  test("a pinned view stays while the cursor moves, an unpinned one follows again", async () => {
    const editor = await open("havlys-cost-northern-ledger.txt");
    putCursor(editor, "Marcus Ashdown");
    const labels = async () =>
      flatten((await api.referencesView()).rows)
        .map(({ label }) => label)
        .join("\n");
    await eventually(async () => match(await labels(), /Ashdown/u));
    await commands.executeCommand("corroborate.pinReferences");
    putCursor(editor, "Karen Lundgaard");
    const other = await open("wasserstoffinsel-kuestenblatt.txt");
    putCursor(other, "Jochen Feldkamp");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    match(await labels(), /Ashdown/u);
    await commands.executeCommand("corroborate.unpinReferences");
    await eventually(async () => match(await labels(), /Feldkamp/u));
  });

  test("Entities lists all names of the folder by kind, with counts", async () => {
    await eventually(async () => {
      const { rows } = await api.entitiesView();
      equal(rows.length, 4, rows.map(({ label }) => label).join(", "));
      const lundgaard = flatten(rows).find(({ label }) => label === "Karen Lundgaard");
      ok(
        lundgaard,
        flatten(rows)
          .map(({ label }) => label)
          .join(", "),
      );
      match(`${lundgaard.label} ${lundgaard.description} ${lundgaard.accessibleLabel}`, /\d/u);
    });
  });

  test("Claims has the contradictions first", async () => {
    await eventually(async () => {
      const { rows } = await api.claimsView();
      const texts = rows.map(({ label, description, accessibleLabel }) => `${label} ${description} ${accessibleLabel}`);
      const differs = texts.map((text) => /differ|contradict/iu.test(text));
      ok(differs.includes(true), texts.join("\n"));
      ok(differs.indexOf(false) < 0 || differs.lastIndexOf(true) < differs.indexOf(false), texts.join("\n"));
    });
  });

  test("F4 walks the results: the next result opens its article at the mention", async () => {
    const editor = await open("havlys-cost-northern-ledger.txt");
    putCursor(editor, "Jeppe Thorsager");
    await eventually(async () =>
      match(
        flatten((await api.referencesView()).rows)
          .map(({ label }) => label)
          .join("\n"),
        /Thorsager/u,
      ),
    );
    const visited = new Set<string>();
    for (let step = 0; step < 4; step += 1) {
      await commands.executeCommand("corroborate.nextResult");
      const active = window.activeTextEditor;
      ok(active, "an editor is open");
      match(active.document.lineAt(active.selection.active.line).text, /Thorsager/u);
      visited.add(nameOf(active.document.uri));
    }
    ok(visited.size >= 2, [...visited].join(", "));
  });
});
