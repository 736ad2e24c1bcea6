import { deepEqual, equal, ok } from "node:assert/strict";
import { suite, suiteSetup, suiteTeardown, test } from "mocha";
import { commands, Position, Range, workspace, type TextEditor } from "vscode";
import type { AppliedHighlight, CorroborateApi } from "../../../src/client/api.ts";
import { closeEditors, corroborate, eventually, open } from "../support.ts";

/** A mark of each kind, by the text that bears it. */
const expected: readonly { readonly kind: AppliedHighlight["kind"]; readonly file: string; readonly text: string }[] = [
  { kind: "person", file: "havlys-cost-northern-ledger.txt", text: "Karen Lundgaard" },
  { kind: "organization", file: "havlys-cost-northern-ledger.txt", text: "Vindholm Energi" },
  { kind: "place", file: "havlys-cost-northern-ledger.txt", text: "Stockholm" },
  { kind: "product", file: "gridwatch-daily-newsletter.txt", text: "Havlys Live" },
  { kind: "money", file: "havlys-cost-northern-ledger.txt", text: "31 billion kroner" },
  { kind: "percent", file: "havlys-cost-northern-ledger.txt", text: "25 percent" },
  { kind: "count", file: "havlys-cost-northern-ledger.txt", text: "4,200" },
  { kind: "measure", file: "havlys-cost-northern-ledger.txt", text: "51 miles" },
  { kind: "duration", file: "havlys-cost-tideway-post.txt", text: "40 minutes" },
  { kind: "date", file: "havlys-cost-northern-ledger.txt", text: "March 14, 2025" },
  { kind: "money", file: "vindholm-kursfald-dagens-havn.txt", text: "4,5 mia. kroner" },
  { kind: "person", file: "vindholm-kursfald-dagens-havn.txt", text: "Jeppe Thorsager" },
  { kind: "measure", file: "wasserstoffinsel-kuestenblatt.txt", text: "540 Quadratkilometer" },
  { kind: "person", file: "wasserstoffinsel-kuestenblatt.txt", text: "Marcus Ashdown" },
];

/** The text under each mark, with its kind. */
function marks(api: CorroborateApi, editor: TextEditor): readonly { readonly kind: string; readonly text: string }[] {
  return api.highlightsOf(editor.document.uri.toString()).map(({ kind, range: { start, end } }) => ({
    kind,
    text: editor.document.getText(new Range(start.line, start.character, end.line, end.character)),
  }));
}

suite("highlights", () => {
  let api: CorroborateApi;
  suiteSetup(async () => {
    api = await corroborate();
  });
  suiteTeardown(closeEditors);

  for (const { kind, file, text } of expected)
    test(`a ${kind} is marked: "${text}" in ${file}`, async () => {
      const editor = await open(file);
      await eventually(() => {
        const found = marks(api, editor);
        ok(found.length > 0, "the editor has marks");
        // A hedge belongs to a figure ("some 4,200"); a contradicted figure has a mark of its own instead of its kind's.
        const hit = found.find((mark) => mark.text.includes(text) && [kind, "contradicted"].includes(mark.kind));
        ok(hit, `among ${JSON.stringify(found)}`);
      });
    });

  test("the odd figure that other articles contradict has a mark of its own, theirs do not", async () => {
    const contradicted = (editor: TextEditor) =>
      marks(api, editor)
        .filter(({ kind }) => kind === "contradicted")
        .map(({ text }) => text);
    const odd = await open("havlys-boersenblog.txt");
    await eventually(() => ok(contradicted(odd).includes("52 Billionen Kronen"), JSON.stringify(contradicted(odd))));
    const settled = await open("havlys-cost-northern-ledger.txt");
    await eventually(() => ok(marks(api, settled).some(({ text }) => text === "52 billion kroner")));
    ok(!contradicted(settled).includes("52 billion kroner"));
  });

  test("no name or figure is marked in the middle of a word", async () => {
    const editor = await open("wasserstoffinsel-kuestenblatt.txt");
    await eventually(() => ok(marks(api, editor).length > 10));
    const text = editor.document.getText();
    for (const { range } of api.highlightsOf(editor.document.uri.toString())) {
      const start = editor.document.offsetAt(new Position(range.start.line, range.start.character));
      ok(
        !/\p{L}/u.test(text[start - 1] ?? "") || !/\p{L}/u.test(text[start] ?? ""),
        text.slice(start - 10, start + 10),
      );
    }
  });

  test("one command hides all marks and brings them back", async () => {
    const editor = await open("havlys-cost-northern-ledger.txt");
    await eventually(() => ok(marks(api, editor).length > 0));
    const before = marks(api, editor);
    await commands.executeCommand("corroborate.toggleHighlights");
    await eventually(() => equal(marks(api, editor).length, 0));
    await commands.executeCommand("corroborate.toggleHighlights");
    await eventually(() => deepEqual(marks(api, editor), before));
  });

  test("a kind can be switched off", async () => {
    const editor = await open("havlys-cost-northern-ledger.txt");
    await eventually(() => ok(marks(api, editor).some(({ kind }) => kind === "person")));
    const settings = workspace.getConfiguration("corroborate");
    const kinds = settings.get<Record<string, boolean>>("highlight.kinds");
    await settings.update("highlight.kinds", { ...kinds, person: false }, true);
    await eventually(() => ok(!marks(api, editor).some(({ kind }) => kind === "person")));
    ok(marks(api, editor).some(({ kind }) => kind === "organization"));
    await settings.update("highlight.kinds", undefined, true);
    await eventually(() => ok(marks(api, editor).some(({ kind }) => kind === "person")));
  });
});
