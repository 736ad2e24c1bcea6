import assert from "node:assert/strict";
import { test } from "node:test";
import type { WorkDoneProgressBegin } from "vscode-languageserver";
import { Client, root } from "./harness.ts";

const repository = { ".git/HEAD": "ref", "package.json": "{}", "README.md": "Nordvind" };

test("a code repository waits to be asked", async (t) => {
  const client = await Client.start({ files: repository });
  t.after(() => client.stop());
  assert.deepEqual(client.states, [{ kind: "waiting", reason: "repository" }]);
  assert.deepEqual(await client.documents(), []);

  await client.request("corroborate/indexFolder", {});

  assert.deepEqual(await client.documents(), ["README.md"]);
  assert.deepEqual(client.states.at(-1), { kind: "idle" });
});

test("while a code repository waits, its files are not put in the index, open or changed", async (t) => {
  const client = await Client.start({ files: repository });
  t.after(() => client.stop());
  const uri = await client.open("README.md", "Nordvind");
  const found = await client.request("corroborate/highlights", { textDocument: { uri } });
  assert.equal(found?.highlights.length, 1);
  assert.deepEqual(await client.documents(), []);
});

test("a folder of articles under git is read unasked", async (t) => {
  const client = await Client.start({ files: { ".git/HEAD": "ref", "a.txt": "A" } });
  t.after(() => client.stop());
  assert.deepEqual(await client.documents(), ["a.txt"]);
});

test("a project that is no repository is read unasked", async (t) => {
  const client = await Client.start({ files: { "package.json": "{}", "a.txt": "A" } });
  t.after(() => client.stop());
  assert.deepEqual(await client.documents(), ["a.txt"]);
});

test("clearing leaves nothing until asked, not even of what is open", async (t) => {
  const client = await Client.start({ files: { "a.txt": "Nordvind", "b.txt": "Esbjerg" } });
  t.after(() => client.stop());
  const uri = await client.open("a.txt", "Nordvind");
  await client.request("corroborate/highlights", { textDocument: { uri } });

  await client.request("corroborate/clearIndex", {});
  await client.insert(uri, 2, 0, 0, "Esbjerg ");
  const hover = await client.ask("textDocument/hover", { textDocument: { uri }, position: { line: 0, character: 1 } });

  assert.ok(hover);
  assert.deepEqual(client.states.at(-1), { kind: "waiting", reason: "cleared" });
  assert.deepEqual(await client.documents(), []);
  assert.deepEqual(await client.request("corroborate/entities", {}), []);

  await client.request("corroborate/rebuildIndex", {});
  assert.deepEqual(await client.documents(), ["a.txt", "b.txt"]);
});

test("rebuilding reads every file again", async (t) => {
  const client = await Client.start({ files: { "a.txt": "A", "b.txt": "B" } });
  t.after(() => client.stop());
  const before = client.files.reads.length;
  await client.request("corroborate/rebuildIndex", {});
  const articles = client.files.reads.slice(before).filter((uri) => uri.endsWith(".txt"));
  assert.deepEqual(articles, [`${root}/a.txt`, `${root}/b.txt`]);
  assert.deepEqual(await client.documents(), ["a.txt", "b.txt"]);
});

test("without a folder the open documents are compared with each other, while they are open", async (t) => {
  const client = await Client.start({ folders: [] });
  t.after(() => client.stop());
  const one = await client.open("file:///one.txt", "Nordvind has 40 turbines.");
  await client.open("untitled:Untitled-1", "Nordvind has 55 turbines.");
  await client.request("corroborate/highlights", { textDocument: { uri: "untitled:Untitled-1" } });
  const result = await client.request("corroborate/referencesAt", {
    textDocument: { uri: one },
    position: { line: 0, character: 0 },
  });
  assert.equal(result?.kind === "entity" ? result.references.entity.documents : 0, 2);

  const rests = client.rests();
  await client.close("untitled:Untitled-1");
  await rests;
  const documents = await client.request("corroborate/documents", {});
  assert.deepEqual(
    documents.map(({ uri }) => uri),
    [one],
  );
});

test("a text that has no file yet is compared but no evidence", async (t) => {
  const client = await Client.start({ files: { "a.txt": "Nordvind has 40 turbines." } });
  t.after(() => client.stop());
  const uri = await client.open("untitled:Untitled-1", "Nordvind has 55 turbines.");
  const status = await client.request("corroborate/documentStatus", { textDocument: { uri } });
  assert.equal(status.role, "note");
});

test("each folder of several is read, and a folder that goes takes its documents along", async (t) => {
  const files = { "one/a.txt": "A", "two/b.txt": "B", "three/c.txt": "C" };
  const client = await Client.start({ files, folders: [`${root}/one`, `${root}/two`] });
  t.after(() => client.stop());
  assert.deepEqual(await client.documents(), ["one/a.txt", "two/b.txt"]);

  client.connection.onRequest("workspace/workspaceFolders", () => [
    { uri: `${root}/two`, name: "two" },
    { uri: `${root}/three`, name: "three" },
  ]);
  const rests = client.rests();
  await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
    event: { added: [], removed: [] },
  });
  await rests;
  assert.deepEqual(await client.documents(), ["three/c.txt", "two/b.txt"]);
});

test("URIs that differ in spelling alone are one document", async (t) => {
  const client = await Client.start({ files: { "å b.txt": "Nordvind" } });
  t.after(() => client.stop());
  const uri = await client.open("file:///news/å b.txt", "Nordvind Nordvind");
  await client.request("corroborate/highlights", { textDocument: { uri } });
  assert.deepEqual(await client.documents(), ["å b.txt"]);
});

test("what takes long shows progress, and cancelling that cancels the indexing", async (t) => {
  const files = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i}.txt`, "Nordvind"]));
  const client = await Client.start({
    folders: [],
    files,
    params: {
      capabilities: { window: { workDoneProgress: true }, workspace: { configuration: true, workspaceFolders: true } },
    },
  });
  t.after(() => client.stop());
  client.connection.onRequest("window/workDoneProgress/create", () => null);
  const titles: string[] = [];
  client.connection.onNotification(
    "$/progress",
    ({ token, value }: { token: string; value: WorkDoneProgressBegin }) => {
      if (value.kind !== "begin") return;
      titles.push(`${value.title}${value.cancellable ? ", cancellable" : ""}`);
      void client.connection.sendNotification("window/workDoneProgress/cancel", { token });
    },
  );
  client.connection.onRequest("workspace/workspaceFolders", () => [{ uri: root, name: "news" }]);
  const waits = client.rests("waiting");
  await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
    event: { added: [], removed: [] },
  });
  assert.deepEqual(await waits, { kind: "waiting", reason: "cancelled" });
  assert.deepEqual(titles, ["Corroborate: reading articles, cancellable"]);
});

test("an open text that is larger than files may be is left alone", async (t) => {
  const client = await Client.start({ settings: { corroborate: { maxFileSize: 0.00001 } } });
  t.after(() => client.stop());
  const uri = await client.open("a.txt", "Nordvind in Esbjerg");
  const found = await client.request("corroborate/highlights", { textDocument: { uri } });
  assert.deepEqual(found?.highlights, []);
  assert.deepEqual(await client.documents(), []);
});

test("an edit made while the file is being read is not undone by the file", async (t) => {
  const files = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${i}.txt`, "Nordvind"]));
  const client = await Client.start({ folders: [], files });
  t.after(() => client.stop());
  client.connection.onRequest("workspace/workspaceFolders", () => [{ uri: root, name: "news" }]);
  const indexing = client.rests("indexing");
  const rests = client.rests();
  await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
    event: { added: [], removed: [] },
  });
  await indexing;
  const uri = await client.open("99.txt", "Nordvind");
  await client.insert(uri, 2, 0, 0, "Esbjerg ");
  await rests;

  const entities = await client.eventually(
    () => client.request("corroborate/entities", {}),
    (found) => found.length > 1,
  );
  assert.deepEqual(Object.fromEntries(entities.map(({ name, documents }) => [name, documents])), {
    Esbjerg: 1,
    Nordvind: 100,
  });
});

test("indexing that is cancelled keeps what was read and waits", async (t) => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.txt`, "Nordvind"]));
  const client = await Client.start({ folders: [], files });
  t.after(() => client.stop());
  client.connection.onRequest("workspace/workspaceFolders", () => [{ uri: root, name: "news" }]);
  const waits = client.rests("waiting");
  const indexing = client.rests("indexing");
  await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
    event: { added: [], removed: [] },
  });
  await indexing;
  await client.request("corroborate/cancelIndexing", {});
  assert.deepEqual(await waits, { kind: "waiting", reason: "cancelled" });
  const read = (await client.documents()).length;
  assert.ok(read < 300, `${read} files were read`);

  await client.request("corroborate/indexFolder", {});
  assert.equal((await client.documents()).length, 300);
});
