import assert from "node:assert/strict";
import { test } from "node:test";
import type { Hover, MarkupContent } from "vscode-languageserver";
import { Client } from "./harness.ts";

const files = {
  "one.md": "# Wind ahead\n\nAda Holm leads Nordvind. Nordvind has 40 turbines.",
  "two.txt": "Ms Holm of Nordvind said: 55 turbines.",
};

async function hoverAt(client: Client, uri: string, line: number, character: number): Promise<string | null> {
  const hover = await client.ask<Hover | null>("textDocument/hover", {
    textDocument: { uri },
    position: { line, character },
  });
  return hover && (hover.contents as MarkupContent).value;
}

test("a name is told with its kind, forms, counts, and a linked passage of each article", async (t) => {
  const client = await Client.start({ files });
  t.after(() => client.stop());
  const uri = await client.open("two.txt", files["two.txt"]);

  const hover = await hoverAt(client, uri, 0, 4);

  assert.equal(
    hover,
    `**Ada Holm** — person

Also: Holm

2 mentions in 2 of 2 articles

- [Wind ahead](file:///news/one.md#L3,1)  
  “**Ada Holm** leads Nordvind. Nordvind has 40 turbines.”
- [two.txt](file:///news/two.txt#L1,4)  
  “Ms **Holm** of Nordvind said: 55 turbines.”`,
  );
});

test("a figure is told as it was read, and beside what contradicts it", async (t) => {
  const client = await Client.start({ files });
  t.after(() => client.stop());
  const uri = await client.open("two.txt", files["two.txt"]);

  const hover = await hoverAt(client, uri, 0, 28);

  assert.match(hover ?? "", /^\*\*55 turbines\*\* — count\n/);
  assert.match(
    hover ?? "",
    /Differs in 1 other document:\n\n- \*\*40 turbines\*\* — \[Wind ahead\]\(file:\/\/\/news\/one\.md#L3,\d+\)/,
  );
});

test("there is no hover beside names and figures", async (t) => {
  const client = await Client.start({ files });
  t.after(() => client.stop());
  const uri = await client.open("two.txt", files["two.txt"]);

  assert.equal(await hoverAt(client, uri, 0, 0), null);
  assert.equal(await hoverAt(client, "file:///news/never-opened.txt", 0, 0), null);
});

const cost = "Nordvind will pay 52000000 dollars.";

test("documents that agree are counted, each is told once, and one's own comes last", async (t) => {
  const client = await Client.start({
    files: { "a.txt": cost, "b.txt": `${cost}\n${cost}`, "c.txt": cost, "d.txt": cost, "e.txt": cost },
  });
  t.after(() => client.stop());
  const uri = await client.open("b.txt", `${cost}\n${cost}`);

  const hover = await hoverAt(client, uri, 0, 20);

  assert.match(hover ?? "", /Agrees in 4 other documents:/);
  assert.equal(hover?.match(/^- /gm)?.length, 3);
  assert.match(hover ?? "", /\[All 6 in the panel\]\(command:corroborate\.showReferences\?/);
  assert.match(hover ?? "", /\[Compare Figures\]\(command:corroborate\.compareFigures\?/);
});

test("values that a scale word sets apart are told as such", async (t) => {
  const client = await Client.start({
    files: {
      "a.txt": cost,
      "b.txt": "Nordvind will pay 52000000000 dollars.",
      "c.txt": "Nordvind will pay 60000000 dollars.",
    },
  });
  t.after(() => client.stop());
  const uri = await client.open("a.txt", cost);

  const hover = await hoverAt(client, uri, 0, 20);

  assert.match(hover ?? "", /Differs in 1 other document:/);
  assert.match(hover ?? "", /Differs, perhaps by a wrong scale word or unit in 1 other document:/);
  assert.equal(hover?.match(/Exactly 1,000 times as much/g)?.length, 1);
});

test("mentions in notes are counted apart from those in articles", async (t) => {
  const client = await Client.start({ files: { "a.txt": "Nordvind", "notes/n.md": "Nordvind, Nordvind" } });
  t.after(() => client.stop());
  const uri = await client.open("a.txt", "Nordvind");

  const hover = await hoverAt(client, uri, 0, 2);

  assert.match(hover ?? "", /\n1 mention in 1 of 1 article, 2 in notes\n/);
  assert.match(hover ?? "", /\[n\.md\]\(file:\/\/\/news\/notes\/n\.md#L1,1\), note \(2 mentions\)/);
});

test("nothing of an article becomes a link or HTML in a hover", async (t) => {
  const text = "# [x](command:evil) <b>\nNordvind <img src=x> [y](https://example.org) Nordvind";
  const client = await Client.start({ files: { "a.md": text, "b.txt": "Nordvind" } });
  t.after(() => client.stop());
  const uri = await client.open("b.txt", "Nordvind");

  const hover = await hoverAt(client, uri, 0, 2);

  assert.doesNotMatch(hover ?? "", /(?<!\\)<|(?<!\\)\]\((?!file:\/\/\/news\/|command:corroborate\.)/);
  assert.match(hover ?? "", /img src/);
});

test("long passages are cut around the hit", async (t) => {
  const text = `${"word ".repeat(40)}Nordvind${" tail".repeat(40)}`;
  const client = await Client.start({ files: { "a.txt": text } });
  t.after(() => client.stop());
  const uri = await client.open("a.txt", text);

  const hover = await hoverAt(client, uri, 0, 202);

  const [quote = ""] = /“.*”/.exec(hover ?? "") ?? [];
  assert.ok(quote.length < 160, quote);
  assert.match(quote, /^“….*word \*\*Nordvind\*\* tail.*…”$/);
});

test("a hover says that other articles are still being read, as long as they are", async (t) => {
  const client = await Client.start({ files });
  t.after(() => client.stop());
  const uri = await client.open("two.txt", files["two.txt"]);
  const said = /_Other articles are still being read/u;
  assert.doesNotMatch((await hoverAt(client, uri, 0, 27)) ?? "", said);

  client.files.write("three.txt", "Nordvind has 60 turbines.");
  const { reached, release } = client.files.hold("three.txt");
  await client.filesCameOrWent("three.txt");
  await reached;
  assert.match((await hoverAt(client, uri, 0, 27)) ?? "", said);

  const rests = client.rests();
  release();
  await rests;
  assert.doesNotMatch((await hoverAt(client, uri, 0, 27)) ?? "", said);
});
