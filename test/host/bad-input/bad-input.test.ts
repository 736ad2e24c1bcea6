import { deepEqual, equal, match, ok } from "node:assert/strict";
import { suite, suiteSetup, suiteTeardown, test } from "mocha";
import { Range } from "vscode";
import type { CorroborateApi } from "../../../src/client/api.ts";
import { closeEditors, corroborate, eventually, extensionLog, nameOf, open } from "../support.ts";

suite("bad input", () => {
  let api: CorroborateApi;

  const filesThatName = async (name: string): Promise<readonly string[]> => {
    const entity = (await api.request("corroborate/entities", {})).find((each) => each.name === name);
    if (entity === undefined) return [];
    const references = await api.request("corroborate/entityReferences", { entity: entity.id });
    return [...new Set(references?.passages.map(({ uri }) => nameOf(uri)))].toSorted();
  };
  const skipped = async () =>
    new Map((await api.request("corroborate/skipped", {})).map(({ uri, reason }) => [nameOf(uri), reason]));

  suiteSetup(async () => {
    api = await corroborate();
  });
  suiteTeardown(closeEditors);

  test("the files that can be read are, before and after the others", async () => {
    deepEqual(await filesThatName("Solveig Brandstrup"), ["a-good.txt", "z-good.txt"]);
    deepEqual(await filesThatName("Ludvig Sandholt"), ["folder.txt/inside.md"]);
  });

  test("a binary file is left out, and the reason is given", async () => {
    match((await skipped()).get("picture.txt") ?? "not skipped", /binary/iu);
  });

  test("a file above the size limit is left out, and the reason says how large it is", async () => {
    match((await skipped()).get("huge.txt") ?? "not skipped", /1(?:[.,]\d+)? ?MB|large/iu);
    deepEqual(await filesThatName("Hanne Overgaard"), []);
  });

  test("nothing else is left out", async () => {
    deepEqual([...(await skipped()).keys()].toSorted(), ["huge.txt", "picture.txt"]);
  });

  test("what is left out is in the log", () => {
    match(extensionLog(), /picture\.txt/u);
    match(extensionLog(), /huge\.txt/u);
  });

  test("invalid UTF-8 is read with replacement, and said so", async () => {
    match(extensionLog(), /latin1\.txt.*(?:UTF-8|replace)/iu);
    const { document } = await open("latin1.txt");
    await eventually(() => {
      const marks = api.highlightsOf(document.uri.toString());
      const texts = marks.map(({ range: { start, end } }) =>
        document.getText(new Range(start.line, start.character, end.line, end.character)),
      );
      ok(
        texts.some((text) => text.includes("7,400 kroner")),
        texts.join(", "),
      );
    });
  });

  test("a byte order mark and Windows line ends move no mark", async () => {
    const { document } = await open("bom-crlf.txt");
    await eventually(() => {
      const marks = api.highlightsOf(document.uri.toString());
      const texts = marks.map(({ range: { start, end } }) =>
        document.getText(new Range(start.line, start.character, end.line, end.character)),
      );
      ok(texts.includes("March 20, 2025"), texts.join(", "));
      ok(texts.includes("Torben Lystrup"), texts.join(", "));
      ok(texts.includes("7,400 kroner"), texts.join(", "));
    });
  });

  for (const file of ["empty.txt", "only-spaces.txt", "broken.md"])
    test(`${file} opens without a mark and without an error`, async () => {
      const { document } = await open(file);
      const status = await api.request("corroborate/documentStatus", {
        textDocument: { uri: document.uri.toString() },
      });
      equal(status.role, "article");
      deepEqual(
        api.highlightsOf(document.uri.toString()).filter(({ kind }) => kind === "money"),
        [],
      );
    });

  test("a file that VS Code opens but that is too large gets no mark, and its status says so", async () => {
    const { document } = await open("huge.txt");
    const status = await api.request("corroborate/documentStatus", { textDocument: { uri: document.uri.toString() } });
    equal(status.indexed, false);
  });
});
