import assert from "node:assert/strict";
import { test } from "node:test";
import type { ComparedFigures } from "../../../src/protocol/messages.ts";
import { Client, root } from "./harness.ts";

const files = {
  "one.txt": "Ada Holm leads Nordvind. Nordvind has 40 turbines.",
  "two.txt": "Ms Holm of Nordvind said: 55 turbines.",
  "three.txt": "Nordvind runs 40 turbines now.",
};

/** Relation, value and article of each figure. */
function told(compared: ComparedFigures | null): string[] | null {
  return (
    compared && compared.figures.map(({ relation, text, uri }) => `${relation} ${text} ${uri.slice(root.length + 1)}`)
  );
}

const at = (path: keyof typeof files, words: string) => ({
  textDocument: { uri: `${root}/${path}` },
  position: { line: 0, character: files[path].indexOf(words) },
});

test("the figure under the cursor is compared with the others, and says why", async (t) => {
  const client = await Client.start({ files });
  t.after(() => client.stop());
  await client.open("two.txt", files["two.txt"]);

  const compared = await client.request("corroborate/compare", at("two.txt", "55"));

  assert.deepEqual(told(compared), [
    "reference 55 turbines two.txt",
    "differs 40 turbines one.txt",
    "differs 40 turbines three.txt",
  ]);
  assert.equal(compared?.verdict, "contradiction");
  assert.deepEqual([compared.figures[1]?.least, compared.figures[1]?.most], [40, 40]);
  assert.equal(compared.figures[1]?.why, "“40 turbines” is 27 % less than “55 turbines”.");
});

test("a figure of an article that is not open is compared as it was indexed", async (t) => {
  const client = await Client.start({ files });
  t.after(() => client.stop());

  const compared = await client.request("corroborate/compare", at("one.txt", "40"));

  assert.deepEqual(told(compared)?.[0], "reference 40 turbines one.txt");
  assert.equal(told(compared)?.length, 3);
});

test("a claim is compared around one of its figures", async (t) => {
  const client = await Client.start({ files });
  t.after(() => client.stop());
  const [claim] = await client.request("corroborate/claims", { relations: ["differ"] });

  const compared = await client.request("corroborate/compare", { claim: claim?.id ?? "" });

  assert.deepEqual(told(compared), [
    "reference 40 turbines one.txt",
    "agrees 40 turbines three.txt",
    "differs 55 turbines two.txt",
  ]);
  assert.equal(compared?.claim, claim?.id);
});

test("there is nothing to compare beside figures, in files that are not read, and of claims that are gone", async (t) => {
  const client = await Client.start({ files });
  t.after(() => client.stop());
  await client.open("one.txt", files["one.txt"]);

  assert.equal(await client.request("corroborate/compare", at("one.txt", "leads")), null);
  assert.equal(await client.request("corroborate/compare", at("one.txt", "Ada")), null);
  assert.equal(await client.request("corroborate/compare", { claim: "gone" }), null);
  const elsewhere = { textDocument: { uri: "file:///elsewhere" }, position: { line: 0, character: 0 } };
  assert.equal(await client.request("corroborate/compare", elsewhere), null);
});

test("a figure of a note is compared with those of articles, though it is in no claim", async (t) => {
  const note = "Nordvind has 60 turbines.";
  const client = await Client.start({ files: { ...files, "notes/n.md": note } });
  t.after(() => client.stop());
  await client.open("notes/n.md", note, "markdown");

  const compared = await client.request("corroborate/compare", {
    textDocument: { uri: `${root}/notes/n.md` },
    position: { line: 0, character: note.indexOf("60") },
  });

  assert.equal(told(compared)?.[0], "reference 60 turbines notes/n.md");
  assert.equal(told(compared)?.length, 4);
});

test("the dates of articles are told by period, and by passage", async (t) => {
  const client = await Client.start({
    files: { "a.txt": "Nordvind began on 2024-03-01.", "b.txt": "On 2024-03-01 it rained. On 2024-03-05 it did not." },
  });
  t.after(() => client.stop());

  const periods = await client.request("corroborate/datePeriods", { entity: null });

  assert.deepEqual(
    periods.map(({ count }) => count),
    [2, 1],
  );
  const { least = 0, most = 0 } = periods[0] ?? {};
  const dates = await client.request("corroborate/datesIn", { least, most, entity: null });
  assert.deepEqual(
    dates.map(({ uri }) => uri.slice(root.length + 1)),
    ["a.txt", "b.txt"],
  );
  assert.equal((await client.request("corroborate/datesIn", { least, most, entity: "nordvind" })).length, 1);
});
