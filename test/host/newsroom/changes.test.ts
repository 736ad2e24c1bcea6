/** What happens to files while the folder is open. Each test leaves the folder as it found it. */
import { equal, ok } from "node:assert/strict";
import { suite, suiteSetup, suiteTeardown, teardown, test } from "mocha";
import { commands, Position, type Uri, workspace, WorkspaceEdit } from "vscode";
import type { CorroborateApi } from "../../../src/client/api.ts";
import { closeEditors, corroborate, eventually, nameOf, open, uriOf } from "../support.ts";

const encode = (text: string) => new TextEncoder().encode(text);

const added = "added.txt";
const moved = "moved.txt";

suite("changes", () => {
  let api: CorroborateApi;

  const named = async (name: string): Promise<readonly string[]> => {
    const entities = await api.request("corroborate/entities", {});
    const found = entities.find((entity) => entity.name === name);
    if (found === undefined) return [];
    const references = await api.request("corroborate/entityReferences", { entity: found.id });
    return [...new Set((references?.passages ?? []).map(({ uri }) => nameOf(uri)))].toSorted();
  };

  const remove = async (uri: Uri) => {
    try {
      await workspace.fs.delete(uri);
    } catch {
      // It was not there.
    }
  };

  suiteSetup(async () => {
    api = await corroborate();
  });
  teardown(async () => {
    await closeEditors();
    await remove(uriOf(added));
    await remove(uriOf(moved));
    await eventually(async () => equal((await named("Solveig Brandstrup")).length, 0));
  });
  suiteTeardown(closeEditors);

  const article =
    "March 20, 2025\n\nThe engineer Solveig Brandstrup met Karen Lundgaard in Esbjerg. Solveig Brandstrup was paid 7,400 kroner.\n";

  test("a file that is created is read", async () => {
    await workspace.fs.writeFile(uriOf(added), encode(article));
    await eventually(async () => equal((await named("Solveig Brandstrup")).join(), added));
    ok((await named("Karen Lundgaard")).includes(added));
  });

  test("an unsaved edit counts, and counts no more when it is undone", async () => {
    await workspace.fs.writeFile(uriOf(added), encode("March 20, 2025\n\nNothing yet.\n"));
    const { document } = await open(added);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(2, 0), "The engineer Solveig Brandstrup lives in Esbjerg. ");
    ok(await workspace.applyEdit(edit));
    equal(document.isDirty, true);
    await eventually(async () => equal((await named("Solveig Brandstrup")).join(), added));
    await commands.executeCommand("undo");
    await eventually(async () => equal((await named("Solveig Brandstrup")).length, 0));
    await document.save();
  });

  test("a saved edit stays when the editor is closed", async () => {
    await workspace.fs.writeFile(uriOf(added), encode("March 20, 2025\n\nNothing yet.\n"));
    const { document } = await open(added);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(2, 0), "The engineer Solveig Brandstrup lives in Esbjerg. ");
    ok(await workspace.applyEdit(edit));
    ok(await document.save());
    await closeEditors();
    await eventually(async () => equal((await named("Solveig Brandstrup")).join(), added));
  });

  test("a file that another program changes is read again", async () => {
    await workspace.fs.writeFile(uriOf(added), encode("March 20, 2025\n\nNothing yet.\n"));
    await eventually(async () =>
      ok((await api.request("corroborate/documents", {})).some(({ uri }) => nameOf(uri) === added)),
    );
    await workspace.fs.writeFile(uriOf(added), encode(article));
    await eventually(async () => equal((await named("Solveig Brandstrup")).join(), added));
  });

  test("a file that is renamed is found under its new name alone", async () => {
    await workspace.fs.writeFile(uriOf(added), encode(article));
    await eventually(async () => equal((await named("Solveig Brandstrup")).join(), added));
    await workspace.fs.rename(uriOf(added), uriOf(moved));
    await eventually(async () => equal((await named("Solveig Brandstrup")).join(), moved));
  });

  test("a file that is deleted is gone from everything", async () => {
    await workspace.fs.writeFile(uriOf(added), encode(article));
    await eventually(async () => equal((await named("Solveig Brandstrup")).join(), added));
    await workspace.fs.delete(uriOf(added));
    await eventually(async () => equal((await named("Solveig Brandstrup")).length, 0));
    const documents = await api.request("corroborate/documents", {});
    ok(!documents.some(({ uri }) => nameOf(uri) === added));
  });
});
