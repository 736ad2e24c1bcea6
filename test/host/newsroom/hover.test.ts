import { equal, match, ok } from "node:assert/strict";
import { suite, suiteSetup, suiteTeardown, test } from "mocha";
import { commands, MarkdownString, type Hover } from "vscode";
import { closeEditors, corroborate, eventually, open, placeOf } from "../support.ts";

/** All that our hover says at a text, as Markdown. */
async function hoverAt(file: string, text: string): Promise<string> {
  const { document } = await open(file);
  const hovers = await commands.executeCommand<Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    placeOf(document, text),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) =>
      content instanceof MarkdownString ? content.value : typeof content === "string" ? content : content.value,
    )
    .join("\n");
}

suite("hover", () => {
  suiteSetup(async () => {
    await corroborate();
  });
  suiteTeardown(closeEditors);

  test("a name: its kind, and where else it stands, in other languages too", async () => {
    await eventually(async () => {
      const text = await hoverAt("havlys-cost-northern-ledger.txt", "Karen Lundgaard");
      match(text, /Karen Lundgaard/u);
      match(text, /person/iu);
      match(text, /\d+ mentions in \d+ of \d+ articles/u);
      match(text, /havlys-cost-tideway-post\.txt/u);
      match(text, /vindholm-kursfald-dagens-havn\.txt/u);
    });
  });

  test("a figure: how it was read, in digits and with its currency", async () => {
    await eventually(async () => {
      const text = await hoverAt("havlys-cost-northern-ledger.txt", "4.5 billion");
      match(text, /4[.,\u00a0\u202f ]?500[.,\u00a0\u202f ]?000[.,\u00a0\u202f ]?000|4\.5 billion/u);
    });
  });

  test("a figure with a long-scale word: what it is in English", async () => {
    await eventually(async () => {
      const text = await hoverAt("energioe-analyse-kurs-og-kapital.md", "5 billioner kroner");
      match(text, /trillion/iu);
      match(text, /10¹²|5[.,\u00a0\u202f ]000[.,\u00a0\u202f ]000[.,\u00a0\u202f ]000[.,\u00a0\u202f ]000/u);
    });
  });

  test("a figure that others contradict: what they say, and where", async () => {
    await eventually(async () => {
      const text = await hoverAt("havlys-cost-northern-ledger.txt", "52 billion kroner");
      match(text, /68 mia|52 Billionen/u);
      match(text, /differ|contradict/iu);
    });
  });

  test("a bare word: nothing", async () => {
    equal(await hoverAt("havlys-cost-northern-ledger.txt", "part of which"), "");
  });

  test("the only commands that a hover links to are for navigation", async () => {
    const text = await hoverAt("havlys-cost-northern-ledger.txt", "Karen Lundgaard");
    const linked = [...text.matchAll(/\(command:([^?)]+)/gu)].map(([, command]) => command);
    ok(linked.length > 0, "it links somewhere");
    const allowed = new Set([
      "corroborate.open",
      "corroborate.showReferences",
      "corroborate.showEntity",
      "corroborate.showClaim",
      "corroborate.decide",
    ]);
    ok(
      linked.every((command) => command !== undefined && allowed.has(command)),
      linked.join(", "),
    );
  });
});
