/** Files of decisions, as the server takes them: what they change, and what it says of them. */
import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import {
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type Hover,
} from "vscode-languageserver";
import type { Decision } from "../../../src/corpus/decisions/file.ts";
import type { Decidable } from "../../../src/protocol/messages.ts";
import { Client, type ClientOptions, root } from "./harness.ts";

const files = {
  "a.txt": "Nordvind had 40 dollars. Ada Holm of Esbjerg.",
  "b.txt": "Nordvind had 55 dollars. Holm again.",
};
const file = `${root}/.corroborate.json`;

async function started(t: TestContext, options: ClientOptions = {}) {
  const params = { initializationOptions: { decisionFiles: {} } };
  const client = await Client.start({ params, ...options, files: { ...files, ...options.files } });
  t.after(() => client.stop());
  const told = new Map<string, readonly (Diagnostic & { readonly message: string })[]>();
  client.connection.onNotification(
    "textDocument/publishDiagnostics",
    ({ uri, diagnostics }: { uri: string; diagnostics: (Diagnostic & { message: string })[] }) =>
      void told.set(uri, diagnostics),
  );
  return { client, told };
}

/** Writes the folder's file, as the client does, and waits until it has its effect. */
async function write(client: Client, content: unknown): Promise<void> {
  client.files.write(".corroborate.json", typeof content === "string" ? content : JSON.stringify(content));
  await client.request("corroborate/decisionsChanged", {});
}

async function decide(client: Client, decision: Decision, text: string | null = null): Promise<string> {
  const result = await client.request("corroborate/decide", { file, text, decision });
  assert.equal(result.kind, "edited");
  return result.kind === "edited" ? result.text : "";
}

async function names(client: Client): Promise<string[]> {
  return (await client.request("corroborate/entities", {})).map(({ name, kind }) => `${name} ${kind}`).sort();
}

async function relations(client: Client): Promise<string[]> {
  return (await client.request("corroborate/claims", { relations: ["differ", "agree"] })).map(
    ({ relation }) => relation,
  );
}

async function thing(client: Client, path: string, character: number) {
  const found = await client.request("corroborate/decidable", {
    textDocument: { uri: `${root}/${path}` },
    position: { line: 0, character },
  });
  assert.ok(found);
  return found;
}

async function figure(client: Client, path: string): Promise<Decidable & { kind: "figure" }> {
  const found = await thing(client, path, 14);
  assert.equal(found.kind, "figure");
  if (found.kind !== "figure") throw new Error("no figure");
  return found;
}

const plain = ["Ada Holm person", "Esbjerg place", "Nordvind organization"];

test("what is decided when the server starts holds from the start", async (t) => {
  const { client } = await started(t, {
    files: {
      ".corroborate.json": '{ "names": { "ignore": ["Esbjerg"] }, "articles": { "b.txt": { "exclude": true } } }',
    },
  });
  assert.deepEqual(await names(client), ["Ada Holm person", "Nordvind organization"]);
  assert.deepEqual(await client.documents(), ["a.txt"]);
});

test("a file that is written, edited and deleted by hand changes what is known, of names at once", async (t) => {
  const { client } = await started(t);
  assert.deepEqual(await names(client), plain);
  client.files.write(".corroborate.json", '{ "names": { "kinds": { "Esbjerg": "organization" } } }');
  await client.filesChanged(".corroborate.json");
  await client.eventually(
    () => names(client),
    (found) => found.includes("Esbjerg organization"),
  );
  client.files.delete(".corroborate.json");
  await client.filesCameOrWent(".corroborate.json");
  await client.eventually(
    () => names(client),
    (found) => found.includes("Esbjerg place"),
  );
});

test("only the documents that a change concerns are read again", async (t) => {
  const { client } = await started(t);
  const before = client.files.reads.length;
  await write(client, { articles: { "b.txt": { source: "Reuters" } }, names: { ignore: ["Esbjerg"] } });
  const read = client.files.reads.slice(before).filter((uri) => uri.endsWith(".txt"));
  assert.deepEqual([...new Set(read)], [`${root}/b.txt`]);
  const sources = (await client.request("corroborate/documents", {})).map(({ source }) => source);
  assert.deepEqual(sources, [null, "Reuters"]);
});

test("an article that is left out and taken in again comes back", async (t) => {
  const { client } = await started(t);
  await write(client, { articles: { "b.txt": { exclude: true } } });
  assert.deepEqual(await client.documents(), ["a.txt"]);
  await write(client, {});
  assert.deepEqual(await client.documents(), ["a.txt", "b.txt"]);
});

test("an open document shows what is decided: kinds, names ignored, figures that are none", async (t) => {
  const { client } = await started(t);
  const uri = await client.open("a.txt", files["a.txt"]);
  const marks = async () =>
    (await client.request("corroborate/highlights", { textDocument: { uri } }))?.highlights.map(
      ({ kind, range }) => `${kind} ${range.start.character}`,
    );
  assert.deepEqual(await marks(), ["organization 0", "person 25", "place 37", "money 13"]);
  await write(client, {
    names: { ignore: ["Esbjerg"], kinds: { Nordvind: "product" } },
    figures: [{ file: "a.txt", exact: "40 dollars", figure: false }],
  });
  assert.deepEqual(await marks(), ["product 0", "person 25"]);
  await client.close(uri);
  await write(client, {});
  const again = await client.open("a.txt", files["a.txt"]);
  assert.equal(again, uri);
  assert.deepEqual(await marks(), ["organization 0", "person 25", "place 37", "money 13"]);
});

test("an open article that is left out is compared no more", async (t) => {
  const { client } = await started(t);
  await client.open("b.txt", files["b.txt"]);
  await client.request("corroborate/highlights", { textDocument: { uri: `${root}/b.txt` } });
  assert.deepEqual(await relations(client), ["differ"]);
  await write(client, { articles: { "b.txt": { exclude: true } } });
  assert.deepEqual(await relations(client), []);
});

test("date and language are what was decided", async (t) => {
  const { client } = await started(t);
  await write(client, { articles: { "a.txt": { date: "2024-05-03", language: "da" } } });
  const [first] = await client.request("corroborate/documents", {});
  assert.deepEqual([first?.published, first?.language], ["2024-05-03", "da"]);
});

test("what can be decided about a figure names it by its words, and those that it is compared with", async (t) => {
  const { client } = await started(t);
  const found = await figure(client, "a.txt");
  assert.deepEqual(found.quote, {
    file: `${root}/a.txt`,
    exact: "40 dollars",
    prefix: "Nordvind had",
    suffix: ". Ada Holm of Esbjerg.",
  });
  assert.deepEqual(
    found.others.map(({ text, relation }) => [text, relation]),
    [["55 dollars", "differs"]],
  );
});

test("two figures that are decided not to be about the same are compared no more, and are again when that is taken back", async (t) => {
  const { client } = await started(t);
  assert.deepEqual(await relations(client), ["differ"]);
  const [a, b] = [await figure(client, "a.txt"), await figure(client, "b.txt")];
  const text = await decide(client, { kind: "claims", relation: "different", pairs: [[a.quote, b.quote]] });
  await write(client, text);
  assert.deepEqual(await relations(client), []);
  const offered = await client.request("corroborate/comparableFigures", {
    textDocument: { uri: a.quote.file },
    position: a.range.start,
  });
  assert.deepEqual(
    offered.map(({ text: words }) => words),
    ["55 dollars"],
  );
  await write(client, await decide(client, { kind: "claims", relation: "same", pairs: [[a.quote, b.quote]] }, text));
  assert.deepEqual(await relations(client), ["differ"]);
});

test("what can be decided about a name calls it by the form that stands in a text", async (t) => {
  const { client } = await started(t);
  await write(client, { names: { rename: { "Ada Holm": "A. H." } } });
  const found = await thing(client, "b.txt", 26);
  assert.equal(found.kind, "entity");
  if (found.kind !== "entity") return;
  assert.equal(found.entity.name, "A. H.");
  assert.deepEqual(found.names, { main: "Ada Holm", all: ["Ada Holm", "Holm"] });
  assert.deepEqual([found.mention?.text, found.mention?.short], ["Holm", true]);
  const whole = await client.request("corroborate/decidable", { entity: found.entity.id });
  assert.deepEqual(whole, { ...found, mention: null });
});

test("a decision is not put into a broken file; the place is told", async (t) => {
  const { client } = await started(t);
  const text = '{\n  "names": { "ignore": ["A" },\n}';
  const result = await client.request("corroborate/decide", { file, text, decision: { kind: "ignore", names: ["B"] } });
  assert.equal(result.kind, "broken");
  assert.equal(result.kind === "broken" ? result.range.start.line : 0, 1);
});

test("a broken file is told of where it breaks, what stands in it counts, and the server goes on", async (t) => {
  const { client, told } = await started(t);
  await write(client, '{ "names": { "ignore": ["Esbjerg"], "kinds": { "Nordvind": "ship" } }, ');
  assert.deepEqual(await names(client), ["Ada Holm person", "Nordvind organization"]);
  await settled(() => (told.get(file) ?? []).length > 1);
  const [kind, syntax] = told.get(file) ?? [];
  assert.match(kind?.message ?? "", /person, organization, place, product/);
  assert.match(syntax?.message ?? "", /not JSON/);
  await write(client, { names: {} });
  assert.deepEqual(await names(client), plain);
  await settled(() => told.get(file)?.length === 0);
});

test("an entry whose words or file are gone is told of at its place", async (t) => {
  const { client, told } = await started(t);
  await write(client, {
    articles: { "gone.txt": { exclude: true } },
    figures: [
      { file: "a.txt", exact: "41 dollars", figure: false },
      { file: "a.txt", exact: "40 dollars", figure: false },
    ],
  });
  await settled(() => (told.get(file) ?? []).length > 0);
  assert.deepEqual(
    told.get(file)?.map(({ message }) => message),
    [
      "There is no file “gone.txt”, so this decides nothing.",
      "These words do not stand in a.txt any more, so this decides nothing.",
    ],
  );
});

test("each folder's file is about its own documents, and names are decided for all", async (t) => {
  const client = await Client.start({
    files: {
      "one/a.txt": "Nordvind 1 turbines Esbjerg",
      "two/a.txt": "Nordvind 1 turbines Esbjerg",
      "one/.corroborate.json": '{ "articles": { "a.txt": { "source": "One" } }, "names": { "ignore": ["Esbjerg"] } }',
      "two/.corroborate.json": '{ "articles": { "a.txt": { "source": "Two" } } }',
    },
    folders: [`${root}/one`, `${root}/two`],
  });
  t.after(() => client.stop());
  assert.deepEqual(
    (await client.request("corroborate/documents", {})).map(({ source }) => source),
    ["One", "Two"],
  );
  assert.deepEqual(await names(client), ["Nordvind organization"]);
});

test("the user's own file is for all folders, and says nothing of documents", async (t) => {
  const user = `${root}/storage/user.json`;
  const { client, told } = await started(t, {
    files: {
      "storage/user.json":
        '{ "names": { "ignore": ["Esbjerg", "Ada Holm"] }, "articles": { "a.txt": { "exclude": true } } }',
      ".corroborate.json": '{ "names": { "kinds": { "Ada Holm": "product", "Holm": "product" } } }',
    },
    params: { initializationOptions: { decisionFiles: { user } } },
  });
  assert.deepEqual(await client.documents(), ["a.txt", "b.txt"]);
  // A nearer file says that it is a name after all.
  assert.deepEqual(await names(client), ["Ada Holm product", "Nordvind organization"]);
  client.files.write("storage/user.json", '{ "articles": { "a.txt": { "exclude": true } } }');
  await client.request("corroborate/decisionsChanged", {});
  await settled(() => (told.get(user) ?? []).length > 0);
  assert.match(told.get(user)?.[0]?.message ?? "", /only names/);
});

test("a value is read as the article's language writes it, or as a bare number", async (t) => {
  const { client } = await started(t);
  const read = (value: string) =>
    client.request("corroborate/readValue", {
      textDocument: { uri: `${root}/a.txt` },
      position: { line: 0, character: 14 },
      value,
    });
  assert.deepEqual(await read("7e9"), { value: 7e9 });
  assert.deepEqual(await read("$7 billion"), { value: 7e9, unit: "USD" });
  assert.deepEqual(await read("between 5 and 7 percent"), { kind: "percent", value: [5, 7], unit: "percent" });
  assert.equal(await read("many"), null);
});

test("hovers and code actions lead to decisions, and carry none out", async (t) => {
  const { client } = await started(t);
  const uri = await client.open("a.txt", files["a.txt"]);
  const position = { line: 0, character: 1 };
  const hover = await client.ask<Hover>("textDocument/hover", { textDocument: { uri }, position });
  assert.match(JSON.stringify(hover.contents), /\(command:corroborate\.decide\?/);
  const actions = async (character: number, about: Partial<CodeActionContext> = {}) => {
    const at = { line: 0, character };
    const params = { textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: [], ...about } };
    return (await client.ask<CodeAction[]>("textDocument/codeAction", params)).map(({ title }) => title);
  };
  assert.deepEqual(await actions(1), [
    "Set Kind of “Nordvind”…",
    "Rename “Nordvind”…",
    "Merge “Nordvind” with Another Entity…",
    "“Nordvind” Is Not the Same Entity…",
    "“Nordvind” Is Not an Entity",
    "Ignore “Nordvind”…",
  ]);
  assert.deepEqual(await actions(14), [
    "Correct the Value of “40 dollars”…",
    "“40 dollars” Is Not a Figure",
    "“40 dollars” Is Not the Same Claim…",
    "“40 dollars” Is the Same Claim as…",
  ]);
  assert.deepEqual(await actions(10), []);
  assert.deepEqual(await actions(1, { only: ["quickfix"] }), []);
  assert.equal((await actions(1, { triggerKind: CodeActionTriggerKind.Invoked })).length, 6);
  // No light bulb beside every name.
  assert.deepEqual(await actions(1, { triggerKind: CodeActionTriggerKind.Automatic }), []);
});

test("an editor without our commands is offered none of them", async (t) => {
  const { client } = await started(t, { params: {} });
  const uri = await client.open("a.txt", files["a.txt"]);
  const at = { line: 0, character: 1 };
  const hover = await client.ask<Hover>("textDocument/hover", { textDocument: { uri }, position: at });
  assert.doesNotMatch(JSON.stringify(hover.contents), /corroborate\.decide/);
  const params = { textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: [] } };
  assert.deepEqual(await client.ask("textDocument/codeAction", params), []);
});

test("what a note is told of can be ignored, or be about another thing", async (t) => {
  const text = "Nordvind had 55 dollars.";
  const { client, told } = await started(t, { files: { "b.txt": "Nordvind had 40 dollars.", "notes/n.md": text } });
  const uri = await client.open("notes/n.md", text, "markdown");
  await settled(() => (told.get(uri) ?? []).length > 0);
  const at = { line: 0, character: 14 };
  const ask = () =>
    client.ask<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: told.get(uri) ?? [] },
    });
  const commands = (await ask()).filter(({ kind, command }) => kind === "quickfix" && command);
  assert.deepEqual(
    commands.map(({ title, command }) => [title, command?.command, command?.arguments?.[2]]),
    [
      ["Not the Same Thing as in the Articles", "corroborate.notSameClaim", "all"],
      ["Ignore “55 dollars” in This Note", "corroborate.ignore", "check"],
    ],
  );
  await write(client, { figures: [{ file: "notes/n.md", exact: "55 dollars", check: false }] });
  await settled(() => told.get(uri)?.length === 0);
});

async function settled(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.ok(holds());
}
