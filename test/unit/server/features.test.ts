import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import type { DocumentHighlight, DocumentSymbol, Location, WorkspaceSymbol } from "vscode-languageserver";
import { Client, root } from "./harness.ts";

const files = {
  "one.txt": "Ada Holm leads Nordvind.\nNordvind has 40 turbines.",
  "two.txt": "Holm lives in Esbjerg.\nNordvind has 55 turbines.",
};

async function newsroom(t: TestContext): Promise<{ client: Client; uri: string }> {
  const client = await Client.start({ files });
  t.after(() => client.stop());
  return { client, uri: await client.open("one.txt", files["one.txt"]) };
}

const at = (uri: string, line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });

/** "file:line:character" of each place. */
function places(locations: readonly Location[]): string[] {
  return locations.map(
    ({ uri, range }) => `${uri.slice(root.length + 1)}:${range.start.line}:${range.start.character}`,
  );
}

test("references of a name are its mentions in every article", async (t) => {
  const { client, uri } = await newsroom(t);
  const params = { ...at(uri, 0, 3), context: { includeDeclaration: true } };
  const found = await client.ask<Location[]>("textDocument/references", params);
  assert.deepEqual(places(found), ["one.txt:0:0", "two.txt:0:0"]);
});

test("references of a figure are the figures of its claim", async (t) => {
  const { client, uri } = await newsroom(t);
  const params = { ...at(uri, 1, 14), context: { includeDeclaration: true } };
  const found = await client.ask<Location[]>("textDocument/references", params);
  assert.deepEqual(places(found).sort(), ["one.txt:1:13", "two.txt:1:13"]);
});

test("there are no references beside names and figures", async (t) => {
  const { client, uri } = await newsroom(t);
  const params = { ...at(uri, 0, 10), context: { includeDeclaration: true } };
  assert.deepEqual(await client.ask("textDocument/references", params), []);
});

test("the definition of a short form is where the name is fullest", async (t) => {
  const { client } = await newsroom(t);
  const two = await client.open("two.txt", files["two.txt"]);
  const found = await client.ask<Location | null>("textDocument/definition", at(two, 0, 1));
  assert.deepEqual(found && places([found]), ["one.txt:0:0"]);
});

test("a figure has no definition", async (t) => {
  const { client, uri } = await newsroom(t);
  assert.equal(await client.ask("textDocument/definition", at(uri, 1, 14)), null);
});

test("document highlights are the same entity in the document alone", async (t) => {
  const { client, uri } = await newsroom(t);
  const found = await client.ask<DocumentHighlight[]>("textDocument/documentHighlight", at(uri, 1, 2));
  assert.deepEqual(
    found.map(({ range }) => [range.start.line, range.start.character]),
    [
      [0, 15],
      [1, 0],
    ],
  );
});

test("the outline has entities by kind, then figures", async (t) => {
  const { client, uri } = await newsroom(t);
  const outline = await client.ask<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument: { uri } });
  assert.deepEqual(
    outline.map(({ name, children }) => [name, children?.map((child) => `${child.name} ${child.detail ?? ""}`.trim())]),
    [
      ["People", ["Ada Holm"]],
      ["Organizations", ["Nordvind 2 mentions"]],
      ["Figures", ["40 turbines 40 turbines"]],
    ],
  );
});

test("workspace symbols are the entities whose letters match", async (t) => {
  const { client } = await newsroom(t);
  const names = async (query: string) => {
    const symbols = await client.ask<WorkspaceSymbol[]>("workspace/symbol", { query });
    return symbols.map(({ name }) => name);
  };
  assert.deepEqual(await names("esbj"), ["Esbjerg"]);
  assert.deepEqual(await names("adaholm"), ["Ada Holm"]);
  assert.deepEqual(await names("zzz"), []);
});

test("highlights mark names, figures, and which figures another article contradicts", async (t) => {
  const { client, uri } = await newsroom(t);
  const found = await client.request("corroborate/highlights", { textDocument: { uri } });
  assert.equal(found?.version, 1);
  assert.deepEqual(
    found.highlights.map(({ kind, range, contradicted }) => [kind, range.start.line, contradicted ?? false]),
    [
      ["person", 0, false],
      ["organization", 0, false],
      ["organization", 1, false],
      ["count", 1, true],
    ],
  );
});

test("a name that its article is unsure of is marked and explained where other articles are sure of it", async (t) => {
  const text = "NORDVIND and HOLM and VINDMESTER";
  const client = await Client.start({ files: { ...files, "unsure.txt": text } });
  t.after(() => client.stop());
  const uri = await client.open("unsure.txt", text);

  const found = await client.request("corroborate/highlights", { textDocument: { uri } });
  assert.deepEqual(
    found?.highlights.map(({ kind, range }) => [kind, range.start.character]),
    [
      ["organization", 0],
      ["person", 13],
    ],
  );
  const params = { ...at(uri, 0, 2), context: { includeDeclaration: true } };
  assert.deepEqual(places(await client.ask<Location[]>("textDocument/references", params)), [
    "one.txt:0:15",
    "one.txt:1:0",
    "two.txt:1:0",
    "unsure.txt:0:0",
  ]);
  assert.notEqual(await client.ask("textDocument/hover", at(uri, 0, 2)), null);
  const decidable = await client.request("corroborate/decidable", at(uri, 0, 2));
  assert.deepEqual(decidable?.kind === "entity" && [decidable.names.main, decidable.mention?.text], [
    "Nordvind",
    "NORDVIND",
  ]);
  assert.equal(await client.ask("textDocument/hover", at(uri, 0, 24)), null);
});

test("after an edit highlights are of the new version, and contradictions stay on their figures", async (t) => {
  const { client, uri } = await newsroom(t);
  await client.request("corroborate/highlights", { textDocument: { uri } });
  await client.insert(uri, 2, 0, 0, "Esbjerg today.\n");
  const found = await client.request("corroborate/highlights", { textDocument: { uri } });
  assert.equal(found?.version, 2);
  assert.deepEqual(
    found.highlights.map(({ kind, range, contradicted }) => [kind, range.start.line, contradicted ?? false]),
    [
      ["place", 0, false],
      ["person", 1, false],
      ["organization", 1, false],
      ["organization", 2, false],
      ["count", 2, true],
    ],
  );
});

test("an edit that is not saved counts for the other articles", async (t) => {
  const { client, uri } = await newsroom(t);
  await client.insert(uri, 2, 1, 25, " It has 7 percent.");
  const found = await client.eventually(
    () => client.request("corroborate/findFigures", { query: "7 percent" }),
    (figures) => figures.length > 0,
  );
  assert.deepEqual(places(found), ["one.txt:1:33"]);
});

test("closing without saving brings back what the file says", async (t) => {
  const { client, uri } = await newsroom(t);
  await client.insert(uri, 2, 1, 25, " It has 7 percent.");
  await client.eventually(
    () => client.request("corroborate/findFigures", { query: "7 percent" }),
    (figures) => figures.length > 0,
  );
  const rests = client.rests();
  await client.close(uri);
  await rests;
  assert.deepEqual(await client.request("corroborate/findFigures", { query: "7 percent" }), []);
  assert.deepEqual(await client.documents(), ["one.txt", "two.txt"]);
});

test("the References view is told the reading of a figure and its claim", async (t) => {
  const { client, uri } = await newsroom(t);
  const result = await client.request("corroborate/referencesAt", at(uri, 1, 14));
  assert.equal(result?.kind, "figure");
  assert.equal(result.reading, "40 turbines");
  assert.deepEqual(
    result.comparison?.others.map(({ member, relation }) => [member.text, relation]),
    [["55 turbines", "differs"]],
  );
});

test("the References view is told the passages of a name", async (t) => {
  const { client, uri } = await newsroom(t);
  const result = await client.request("corroborate/referencesAt", at(uri, 0, 0));
  assert.equal(result?.kind, "entity");
  assert.deepEqual(
    result.references.passages.map(({ preview, previewStart, previewEnd }) => preview.slice(previewStart, previewEnd)),
    ["Ada Holm", "Holm"],
  );
});

test("a document's status says how it takes part", async (t) => {
  const { client, uri } = await newsroom(t);
  const status = await client.request("corroborate/documentStatus", { textDocument: { uri } });
  assert.deepEqual([status.role, status.language, status.indexed], ["article", "en", true]);
  const outside = await client.open("file:///elsewhere/three.txt", "Nordvind");
  const other = await client.request("corroborate/documentStatus", { textDocument: { uri: outside } });
  assert.deepEqual([other.role, other.indexed], ["none", false]);
});

test("a document outside the folder has highlights and a hover of its own", async (t) => {
  const { client } = await newsroom(t);
  const uri = await client.open("file:///elsewhere/three.txt", "Nordvind, Nordvind");
  const found = await client.request("corroborate/highlights", { textDocument: { uri } });
  assert.equal(found?.highlights.length, 2);
  const result = await client.request("corroborate/referencesAt", at(uri, 0, 0));
  assert.equal(result?.kind === "entity" ? result.references.entity.mentions : 0, 2);
});

test("a report has the folder's documents by their path", async (t) => {
  const { client } = await newsroom(t);
  const { content } = await client.request("corroborate/report", { format: "json" });
  const { documents } = JSON.parse(content) as { documents: { document: string }[] };
  assert.deepEqual(
    documents.map(({ document }) => document),
    ["one.txt", "two.txt"],
  );
});

test("a feature that fails is logged and answers nothing", async (t) => {
  const broken = {
    analyse: () => {
      throw new Error("the reader broke");
    },
  };
  const client = await Client.start({ analyser: broken });
  t.after(() => client.stop());
  const uri = await client.open("one.txt", "Nordvind");
  assert.equal(await client.ask("textDocument/hover", at(uri, 0, 0)), null);
  assert.equal(await client.request("corroborate/highlights", { textDocument: { uri } }), null);
  assert.ok(client.log.some((line) => line.includes("Hover failed") && line.includes("the reader broke")));
});
