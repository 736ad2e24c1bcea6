/** The features that VS Code has itself, filled by us. */
import { equal, ok } from "node:assert/strict";
import { suite, suiteSetup, suiteTeardown, test } from "mocha";
import {
  commands,
  type DocumentHighlight,
  type DocumentSymbol,
  type Location,
  type LocationLink,
  type SymbolInformation,
} from "vscode";
import { closeEditors, corroborate, eventually, nameOf, open, placeOf } from "../support.ts";

const english = "havlys-cost-northern-ledger.txt";

async function ask<T>(command: string, file: string, text: string): Promise<readonly T[]> {
  const { document } = await open(file);
  return (await commands.executeCommand<T[] | undefined>(command, document.uri, placeOf(document, text))) ?? [];
}

suite("native features", () => {
  suiteSetup(async () => {
    await corroborate();
  });
  suiteTeardown(closeEditors);

  test("Find All References goes through articles in three languages", async () => {
    await eventually(async () => {
      const files = (await ask<Location>("vscode.executeReferenceProvider", english, "Marcus Ashdown")).map(({ uri }) =>
        nameOf(uri),
      );
      for (const file of [
        "vindholm-kursfald-dagens-havn.txt",
        "wasserstoffinsel-kuestenblatt.txt",
        "havlys-cost-tideway-post.txt",
      ])
        ok(files.includes(file), `${file} among ${files.join(", ")}`);
    });
  });

  test("references of a figure are the figures that it was compared with", async () => {
    await eventually(async () => {
      const files = (await ask<Location>("vscode.executeReferenceProvider", english, "52 billion kroner")).map(
        ({ uri }) => nameOf(uri),
      );
      ok(files.includes("vindholm-kursfald-dagens-havn.txt"), files.join(", "));
    });
  });

  test("a word that is neither name nor figure has no references", async () => {
    equal((await ask<Location>("vscode.executeReferenceProvider", english, "part of which")).length, 0);
  });

  test("Go to Definition leads from a short form to the full name", async () => {
    const { document } = await open("energioe-analyse-kurs-og-kapital.md");
    const place = placeOf(document, "Lundgaard holder fast");
    const found = await commands.executeCommand<(Location | LocationLink)[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      place,
    );
    const [target] = found.map((each) => ("uri" in each ? each : { uri: each.targetUri, range: each.targetRange }));
    ok(target, "there is a definition");
    const { document: there } = await open(nameOf(target.uri));
    equal(there.getText(target.range), "Karen Lundgaard");
  });

  test("all mentions in the file are highlighted", async () => {
    const highlights = await ask<DocumentHighlight>("vscode.executeDocumentHighlights", english, "Sarah Okafor");
    const { document } = await open(english);
    const texts = highlights.map(({ range }) => document.getText(range));
    ok(texts.length >= 3, texts.join(", "));
    ok(
      texts.every((text) => text === "Sarah Okafor"),
      texts.join(", "),
    );
  });

  test("the outline has the names and the figures", async () => {
    const { document } = await open(english);
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    const names = (all: readonly DocumentSymbol[]): string[] =>
      all.flatMap((symbol) => [symbol.name, ...names(symbol.children)]);
    const all = names(symbols).join("\n");
    ok(all.includes("Karen Lundgaard"), all);
    ok(all.includes("31 billion kroner"), all);
  });

  test("Go to Symbol in Workspace finds a name of any article", async () => {
    const symbols = await commands.executeCommand<SymbolInformation[]>(
      "vscode.executeWorkspaceSymbolProvider",
      "Toftegaard",
    );
    ok(
      symbols.some(({ name }) => name.includes("Inger Toftegaard")),
      symbols.map(({ name }) => name).join(", "),
    );
  });
});
