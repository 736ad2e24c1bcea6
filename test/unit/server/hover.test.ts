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
  “**Ada Holm** leads Nordvind\\. Nordvind has 40 turbines\\.”
- [two\\.txt](file:///news/two.txt#L1,4)  
  “Ms **Holm** of Nordvind said\\: 55 turbines\\.”`,
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
    /Contradicted by:\n\n- \*\*40 turbines\*\* — \[Wind ahead\]\(file:\/\/\/news\/one\.md#L3,\d+\)/,
  );
});

test("there is no hover beside names and figures", async (t) => {
  const client = await Client.start({ files });
  t.after(() => client.stop());
  const uri = await client.open("two.txt", files["two.txt"]);

  assert.equal(await hoverAt(client, uri, 0, 0), null);
  assert.equal(await hoverAt(client, "file:///news/never-opened.txt", 0, 0), null);
});
