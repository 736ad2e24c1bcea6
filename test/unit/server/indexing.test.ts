import assert from "node:assert/strict";
import { test } from "node:test";
import type { Analyser } from "../../../src/analysis/index.ts";
import { fakeAnalyser } from "./fakeAnalyser.ts";
import { Client } from "./harness.ts";

async function indexed(options: Parameters<typeof Client.start>[0]): Promise<string[]> {
  const client = await Client.start(options);
  const documents = await client.documents();
  await client.stop();
  return documents;
}

test("text and Markdown files are read, in folders too, others are not", async () => {
  const files = {
    "a.txt": "A",
    "b.md": "B",
    "c.markdown": "C",
    "d.html": "D",
    "deep/er/e.txt": "E",
    "Ünïcode f.txt": "F",
  };
  assert.deepEqual(await indexed({ files }), ["a.txt", "b.md", "c.markdown", "deep/er/e.txt", "Ünïcode f.txt"]);
});

test("corroborate.include chooses the files", async () => {
  const settings = { corroborate: { include: "press/**/*.html" } };
  assert.deepEqual(await indexed({ files: { "a.txt": "A", "press/b.html": "B" }, settings }), ["press/b.html"]);
});

test("corroborate.exclude, files.exclude and search.exclude leave files and folders out", async () => {
  const files = { "a.txt": "A", "old/b.txt": "B", "c/tmp/d.txt": "D", "e/vendor/f.txt": "F", "g/draft.txt": "G" };
  const settings = {
    corroborate: { exclude: "old/**" },
    "files.exclude": { "**/tmp": true, "**/g": false },
    "search.exclude": { "**/vendor": true, "**/draft.*": { when: "$(basename).md" } },
  };
  assert.deepEqual(await indexed({ files, settings }), ["a.txt", "g/draft.txt"]);
});

test("a client without settings leaves out what VS Code does by default", async () => {
  const files = { "a.txt": "A", "node_modules/p/README.md": "P", ".git/info.txt": "G" };
  const params = { capabilities: {} };
  assert.deepEqual(await indexed({ files, params }), ["a.txt"]);
});

test(".gitignore leaves files out, a deeper one after the one above it", async () => {
  const files = {
    ".gitignore": "build/\n*.draft.txt\n",
    "a.txt": "A",
    "a.draft.txt": "D",
    "build/b.txt": "B",
    "sub/.gitignore": "/c.txt\n!kept.draft.txt\n",
    "sub/c.txt": "C",
    "sub/deep/c.txt": "C",
    "sub/kept.draft.txt": "K",
  };
  assert.deepEqual(await indexed({ files }), ["a.txt", "sub/deep/c.txt", "sub/kept.draft.txt"]);
});

test("search.useIgnoreFiles switches .gitignore off", async () => {
  const files = { ".gitignore": "a.txt", "a.txt": "A" };
  assert.deepEqual(await indexed({ files, settings: { "search.useIgnoreFiles": false } }), ["a.txt"]);
});

test("binary, oversized and unreadable files are left out, each with its reason", async (t) => {
  const client = await Client.start({
    files: { "a.txt": "A", "image.txt": new Uint8Array([80, 0, 78, 71]), "long.txt": "x".repeat(1_100_000) },
    settings: { corroborate: { maxFileSize: 1 } },
  });
  t.after(() => client.stop());
  client.files.write("secret.txt", "S");
  client.files.forbid("secret.txt");
  const rests = client.rests();
  await client.filesChanged("secret.txt");
  await rests;

  const skipped = await client.request("corroborate/skipped", {});

  assert.deepEqual(
    skipped.map(({ uri, reason }) => `${uri.slice("file:///news/".length)}: ${reason}`),
    [
      "image.txt: binary, not text",
      "long.txt: larger than corroborate.maxFileSize: 1.05 of 1 MB",
      "secret.txt: cannot be read: permission denied",
    ],
  );
  assert.deepEqual(await client.documents(), ["a.txt"]);
  assert.ok(client.log.some((line) => line.includes("image.txt") && line.includes("binary")));
});

test("a file that was left out is read when it can be", async (t) => {
  const client = await Client.start({ files: { "a.txt": new Uint8Array([65, 0]) } });
  t.after(() => client.stop());
  client.files.write("a.txt", "Nordvind");
  const rests = client.rests();
  await client.filesChanged("a.txt");
  await rests;
  assert.deepEqual(await client.request("corroborate/skipped", {}), []);
  assert.deepEqual(await client.documents(), ["a.txt"]);
});

test("a file that was left out is forgotten when it goes", async (t) => {
  const client = await Client.start({ files: { "a.txt": new Uint8Array([65, 0]) } });
  t.after(() => client.stop());
  client.files.delete("a.txt");
  const rests = client.rests();
  await client.filesChanged("a.txt");
  await rests;
  assert.deepEqual(await client.request("corroborate/skipped", {}), []);
});

test("invalid UTF-8 is read with replacement, and said so", async (t) => {
  const bytes = new Uint8Array([...new TextEncoder().encode("Nordvind "), 0xff, 0xfe]);
  const client = await Client.start({ files: { "a.txt": bytes } });
  t.after(() => client.stop());
  assert.deepEqual(await client.documents(), ["a.txt"]);
  assert.ok(client.log.some((line) => line.includes("a.txt") && line.includes("not valid UTF-8")));
});

test("UTF-16 and a byte order mark are understood", async (t) => {
  const utf16 = new Uint8Array(Buffer.from("\uFEFFNordvind", "utf16le"));
  const client = await Client.start({ files: { "a.txt": utf16, "b.txt": "\uFEFFNordvind" } });
  t.after(() => client.stop());
  const [entity] = await client.request("corroborate/entities", {});
  const found = await client.request("corroborate/entityReferences", { entity: entity?.id ?? "" });
  assert.deepEqual(
    found?.passages.map(({ range }) => range.start),
    [
      { line: 0, character: 0 },
      { line: 0, character: 0 },
    ],
  );
});

test("an empty file is read", async () => {
  assert.deepEqual(await indexed({ files: { "empty.txt": "" } }), ["empty.txt"]);
});

test("a folder that cannot be read is told of, and its documents stay", async (t) => {
  const client = await Client.start({ files: { "a.txt": "A", "sub/b.txt": "B" } });
  t.after(() => client.stop());
  client.files.forbid("sub");
  await client.request("corroborate/indexFolder", {});
  const [skipped] = await client.request("corroborate/skipped", {});
  assert.match(skipped?.reason ?? "", /permission denied/);
  assert.deepEqual(await client.documents(), ["a.txt", "sub/b.txt"]);
});

test("files that come, change and go are followed", async (t) => {
  const client = await Client.start({ files: { "a.txt": "Nordvind", "b.txt": "B" } });
  t.after(() => client.stop());
  client.files.write("a.txt", "Esbjerg");
  client.files.delete("b.txt");
  client.files.write("c.txt", "C");
  const rests = client.rests();
  await client.filesChanged("a.txt", "b.txt", "c.txt");
  await rests;
  assert.deepEqual(await client.documents(), ["a.txt", "c.txt"]);
  const entities = await client.request("corroborate/entities", {});
  assert.deepEqual(
    entities.map(({ name }) => name),
    ["Esbjerg"],
  );
});

test("a folder that is renamed or deleted is told of by its name alone", async (t) => {
  const client = await Client.start({ files: { "old/a.txt": "A", "old/b.txt": "B" } });
  t.after(() => client.stop());
  client.files.rename("old", "new");
  let rests = client.rests();
  await client.filesChanged("old", "new");
  await rests;
  assert.deepEqual(await client.documents(), ["new/a.txt", "new/b.txt"]);

  client.files.delete("new");
  rests = client.rests();
  await client.filesChanged("new");
  await rests;
  assert.deepEqual(await client.documents(), []);
});

test("a changed .gitignore holds for what was read before", async (t) => {
  const client = await Client.start({ files: { "a.txt": "A", "b.txt": "B" } });
  t.after(() => client.stop());
  client.files.write(".gitignore", "b.txt");
  const rests = client.rests();
  await client.filesChanged(".gitignore");
  await rests;
  assert.deepEqual(await client.documents(), ["a.txt"]);
});

test("a file that is deleted is no article, though its text is still open", async (t) => {
  const client = await Client.start({ files: { "a.txt": "Nordvind", "b.txt": "B" } });
  t.after(() => client.stop());
  const uri = await client.open("a.txt", "Nordvind");
  await client.request("corroborate/highlights", { textDocument: { uri } });

  client.files.delete("a.txt");
  await client.filesCameOrWent("a.txt");
  await client.eventually(
    () => client.documents(),
    (documents) => documents.join() === "b.txt",
  );
  const found = await client.request("corroborate/highlights", { textDocument: { uri } });
  assert.equal(found?.highlights.length, 1);

  client.files.write("a.txt", "Nordvind");
  await client.filesCameOrWent("a.txt");
  await client.eventually(
    () => client.documents(),
    (documents) => documents.join() === "a.txt,b.txt",
  );
});

test("an article that the analysis fails at does not keep the others out", async (t) => {
  const analyser: Analyser = {
    analyse(text, options) {
      if (text === "poison") throw new Error("no rule for poison");
      return fakeAnalyser.analyse(text, options);
    },
  };
  const client = await Client.start({ files: { "a.txt": "poison", "b.txt": "B" }, analyser });
  t.after(() => client.stop());
  assert.deepEqual(await client.documents(), ["b.txt"]);
  const [skipped] = await client.request("corroborate/skipped", {});
  assert.match(skipped?.reason ?? "", /cannot be analysed.*no rule for poison/);
});

test("files that did not change are not read again", async (t) => {
  const client = await Client.start({ files: { "a.txt": "A", "b.txt": "B" } });
  t.after(() => client.stop());
  const before = client.files.reads.length;
  client.files.write("b.txt", "new");
  await client.request("corroborate/indexFolder", {});
  const articles = client.files.reads.slice(before).filter((uri) => uri.endsWith(".txt"));
  assert.deepEqual(articles, ["file:///news/b.txt"]);
});

test("changed settings take effect", async (t) => {
  const client = await Client.start({ files: { "a.txt": "A", "b.md": "B", "c.txt": "C" } });
  t.after(() => client.stop());
  client.settings["corroborate"] = { include: "**/*.txt", notes: "c.txt" };
  const rests = client.rests();
  await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
  await rests;
  const documents = await client.request("corroborate/documents", {});
  assert.deepEqual(
    documents.map(({ uri, role }) => [uri, role]),
    [
      ["file:///news/a.txt", "article"],
      ["file:///news/c.txt", "note"],
    ],
  );
});

test("settings of the wrong type are told of and their defaults hold", async (t) => {
  const client = await Client.start({
    files: { "a.txt": "A" },
    settings: { corroborate: { include: 7, maxFileSize: -1, precision: "loud" }, "files.exclude": "nothing" },
  });
  t.after(() => client.stop());
  assert.deepEqual(await client.documents(), ["a.txt"]);
  for (const setting of ["corroborate.include", "corroborate.maxFileSize", "corroborate.precision", "files.exclude"]) {
    assert.ok(
      client.log.some((line) => line.includes(`The setting ${setting} cannot be`)),
      setting,
    );
  }
});

test("notes are told by the glob and by front matter", async (t) => {
  const client = await Client.start({
    files: {
      "a.md": "Nordvind",
      "notes/b.md": "Nordvind",
      "c.note.md": "Nordvind",
      "d.md": "---\ntitle: Mine\ntype: note\n---\nNordvind",
      "e.md": "---\ntitle: Mine\n---\ntype: note",
    },
  });
  t.after(() => client.stop());
  const documents = await client.request("corroborate/documents", {});
  assert.deepEqual(
    documents.filter(({ role }) => role === "note").map(({ uri }) => uri.slice("file:///news/".length)),
    ["c.note.md", "d.md", "notes/b.md"],
  );
});
