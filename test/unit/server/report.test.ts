import assert from "node:assert/strict";
import { test } from "node:test";
import { markdownReport } from "../../../src/corpus/exports/markdown.ts";
import { Client } from "./harness.ts";

test("an exported report that lies in the folder is no article", async () => {
  const report = markdownReport({
    documents: [],
    claims: [],
    updates: [],
    entities: [],
    skipped: [],
    path: (uri) => uri,
  });
  const files = { "a.txt": "A", "report.md": report, "about.md": "# Corroborate report\n\nAn article about reports." };
  const client = await Client.start({ files });
  assert.deepEqual(await client.documents(), ["a.txt", "about.md"]);
  await client.stop();
});
