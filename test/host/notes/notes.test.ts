/** What someone sees who writes a note beside the articles. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { suite, suiteSetup, suiteTeardown, teardown, test } from "mocha";
import {
  type CodeAction,
  type CodeLens,
  commands,
  type CompletionList,
  type Diagnostic,
  DiagnosticSeverity,
  env,
  type InlayHint,
  languages,
  type Location,
  type LocationLink,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from "vscode";
import type { CorroborateApi } from "../../../src/client/api.ts";
import expected from "../../fixtures/notes/briefing.json";
import { closeEditors, corroborate, eventually, nameOf, open, placeOf, rangeOf, uriOf } from "../support.ts";

const briefing = "notes/briefing.md";

const encode = (text: string) => new TextEncoder().encode(text);

function own(document: TextDocument): readonly Diagnostic[] {
  return languages.getDiagnostics(document.uri).filter(({ source }) => source === "Corroborate");
}

const coded = (document: TextDocument, code: string) => own(document).filter((each) => each.code === code);

/** Types at the end of the note, as the keyboard does. */
async function type(editor: TextEditor, text: string): Promise<void> {
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  editor.selection = new Selection(end, end);
  await commands.executeCommand("type", { text });
}

async function actionsAt(document: TextDocument, range: Range): Promise<readonly CodeAction[]> {
  return commands.executeCommand<CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range);
}

async function apply(action: CodeAction | undefined): Promise<void> {
  ok(action?.edit, "the action edits");
  ok(await workspace.applyEdit(action.edit), "the edit is made");
}

suite("notes", () => {
  let api: CorroborateApi;
  let notes = 0;
  const drafts: string[] = [];

  suiteSetup(async () => {
    api = await corroborate();
  });
  teardown(async () => {
    await commands.executeCommand("workbench.action.files.revert");
    await closeEditors();
    for (const draft of drafts.splice(0)) await workspace.fs.delete(uriOf(draft));
  });
  suiteTeardown(closeEditors);

  /** A new note in the folder, open in an editor. Each has a name of its own: an editor may keep the text of a file deleted just now. */
  const newNote = async (text: string): Promise<TextEditor> => {
    const draft = `notes/draft-${++notes}.md`;
    drafts.push(draft);
    await workspace.fs.writeFile(uriOf(draft), encode(text));
    return open(draft);
  };

  test("the sample note has the planted diagnostics and no other", async () => {
    const { document } = await open(briefing);
    await eventually(() => ok(own(document).length > 0, "nothing is told"));
    const texts = (code: string) => coded(document, code).map(({ range }) => document.getText(range));
    await eventually(() => {
      deepEqual(
        texts("contradicted"),
        expected.contradicted.map(({ text }) => text),
      );
      deepEqual(
        texts("spelling"),
        expected.misspelled.map(({ text }) => text),
      );
    });
    equal(own(document).length, expected.contradicted.length + expected.misspelled.length);
  });

  test("no figure that is right is contradicted", async () => {
    const { document } = await open(briefing);
    const report = await eventually(async () => {
      const found = await api.request("corroborate/checks", { textDocument: { uri: document.uri.toString() } });
      ok(found, "the note is checked");
      return found;
    });
    for (const { text } of expected.right) {
      const check = report.checks.find((each) => each.text === text);
      ok(check, `${text} is a figure`);
      ok(check.status !== "contradicted", text);
    }
  });

  test("a wrong figure that is typed is marked, and the fix takes over the article's", async () => {
    const editor = await newNote("# Orders\n\n");
    const { document } = editor;
    await type(editor, "Vindholm Energi had revenue of 14.8 billion kroner in 2024.");
    const [diagnostic] = await eventually(() => {
      const found = coded(document, "contradicted");
      equal(found.length, 1);
      return found;
    });
    ok(diagnostic);
    equal(document.getText(diagnostic.range), "14.8 billion kroner");
    equal(diagnostic.severity, DiagnosticSeverity.Information);
    match(diagnostic.message, /18[.,]4/u);
    ok((diagnostic.relatedInformation?.length ?? 0) > 0, "articles are named");

    const actions = await actionsAt(document, diagnostic.range);
    await apply(
      actions.find(({ title }) => title.startsWith("Use “18.4 billion kroner”") && title.endsWith("cite it")),
    );
    match(document.getText(), /revenue of 18\.4 billion kroner \(\[.+\]\(\.\.\/.+#L\d+ ".+"\)\) in 2024\./u);
    await eventually(() => deepEqual(own(document), []));
  });

  test("a citation leads to the words that it cites, though the article has changed", async () => {
    const editor = await newNote("Havlys lies 82 kilometres off the coast.\n");
    const { document } = editor;
    const action = await eventually(async () => {
      const actions = await actionsAt(document, rangeOf(document, "82 kilometres"));
      const found = actions.find(({ title }) => title.startsWith("Insert Citation"));
      ok(found, "an article can be cited");
      return found;
    });
    await apply(action);
    const place = placeOf(document, "](../");
    const where = async () => {
      const found = await commands.executeCommand<(Location | LocationLink)[]>(
        "vscode.executeDefinitionProvider",
        document.uri,
        place,
      );
      const target = found.find((each) => !("targetUri" in each) || each.targetUri.path !== document.uri.path);
      ok(target, "it leads somewhere");
      return "targetUri" in target
        ? { uri: target.targetUri, line: (target.targetSelectionRange ?? target.targetRange).start.line }
        : { uri: target.uri, line: target.range.start.line };
    };
    const before = await where();
    const article = await workspace.openTextDocument(before.uri);
    await window.showTextDocument(article, { preview: false });
    await (window.activeTextEditor as TextEditor).edit((edit) => edit.insert(article.positionAt(0), "\n\n\n"));
    await eventually(async () => equal((await where()).line, before.line + 3));
    await commands.executeCommand("undo");
  });

  test("a misspelled name is put right", async () => {
    const { document } = await open(briefing);
    const [diagnostic] = await eventually(() => {
      const found = coded(document, "spelling");
      equal(found.length, 1);
      return found;
    });
    ok(diagnostic);
    const actions = await actionsAt(document, diagnostic.range);
    await apply(actions.find(({ title }) => title === "Change to “Marcus Ashdown”"));
    await eventually(() => deepEqual(coded(document, "spelling"), []));
  });

  test("names and figures are completed", async () => {
    const { document } = await newNote("Vindholm Energi \n");
    const items = await eventually(async () => {
      const list = await commands.executeCommand<CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        document.lineAt(0).range.end,
      );
      ok(list.items.some(({ label }) => typeof label !== "string" && label.label.startsWith("18.4 billion")));
      return list.items;
    });
    ok(items.some(({ label }) => (typeof label === "string" ? label : label.label) === "Karen Lundgaard"));
  });

  test("a completed name is accepted in the editor", async () => {
    const editor = await newNote("\n");
    await type(editor, "Lundga");
    await commands.executeCommand("editor.action.triggerSuggest");
    await eventually(async () => {
      await commands.executeCommand("acceptSelectedSuggestion");
      match(editor.document.getText(), /Lundgaard/u);
    });
  });

  test("the first line says how much is in the note", async () => {
    const { document } = await open(briefing);
    await eventually(async () => {
      const lenses = await commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 10);
      const titles = lenses.map(({ command }) => command?.title ?? "");
      ok(
        titles.some((title) => /^\d+ entities · \d+ figures · 1 contradicted$/u.test(title)),
        titles.join(),
      );
    });
  });

  test("a scale word that misleads has its value after it", async () => {
    const { document } = await newNote(
      "Den danske pensionsformue er på 5 billioner kroner, siger eksperterne i dag.\n",
    );
    const whole = new Range(0, 0, document.lineCount, 0);
    await eventually(async () => {
      const hints = await commands.executeCommand<InlayHint[]>("vscode.executeInlayHintProvider", document.uri, whole);
      deepEqual(
        hints.map(({ label }) => label),
        ["= 5 trillion"],
      );
    });
  });

  test("a passage of an article is copied with its citation", async () => {
    const editor = await open("havlys-cost-northern-ledger.txt");
    await eventually(() => ok(api.highlightsOf(editor.document.uri.toString()).length > 0));
    const range = rangeOf(editor.document, "18.4 billion kroner last year");
    editor.selection = new Selection(range.start, range.end);
    await commands.executeCommand("corroborate.copyWithCitation");
    const copied = await env.clipboard.readText();
    match(copied, /^“18\.4 billion kroner last year” \(\[.+\]\(\/havlys-cost-northern-ledger\.txt#L13 "18\.4/u);
  });

  test("a note that says so is not checked", async () => {
    const wrong = "Vindholm Energi had revenue of 14.8 billion kroner in 2024.\n";
    const { document } = await newNote(wrong);
    await eventually(() => equal(own(document).length, 1));
    await (window.activeTextEditor as TextEditor).edit((edit) =>
      edit.insert(document.positionAt(0), "---\ncorroborate: off\n---\n"),
    );
    await eventually(() => deepEqual(own(document), []));
  });

  test("articles have no diagnostics", () => {
    const told = languages
      .getDiagnostics()
      .filter(([, diagnostics]) => diagnostics.some(({ source }) => source === "Corroborate"))
      .map(([uri]: [Uri, Diagnostic[]]) => nameOf(uri));
    deepEqual(
      told.filter((name) => !name.startsWith("notes/")),
      [],
    );
  });
});
