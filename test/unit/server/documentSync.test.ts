import assert from "node:assert/strict";
import { test } from "node:test";
import type { Hover } from "vscode-languageserver";
import { createCorpus } from "../../../src/corpus/corpus.ts";
import { openNodeDatabase } from "../../../src/corpus/node-sqlite.ts";
import { corpusSchema } from "../../../src/corpus/schema.ts";
import { openLocalIndex } from "../../../src/server/indexing/localIndex.ts";
import { fakeAnalyser } from "./fakeAnalyser.ts";
import { Client, root } from "./harness.ts";
import { MemoryFiles } from "./memoryFiles.ts";

test("a hover does not wait for a writer that is busy", async (t) => {
  let release = () => {};
  const busy = new Promise<void>((resolve) => {
    release = resolve;
  });
  const open = async () => createCorpus(await openNodeDatabase({ path: ":memory:", schema: corpusSchema }));
  const client = await Client.start({
    folders: [],
    host: {
      openIndex: async () => {
        const index = await openLocalIndex(new MemoryFiles(root, {}), fakeAnalyser, { open, erase: async () => {} });
        return {
          ...index,
          writer: {
            remove: (uris) => index.writer.remove(uris),
            decide: (names) => index.writer.decide(names),
            put: async (documents) => {
              await busy;
              await index.writer.put(documents);
            },
          },
        };
      },
    },
  });
  t.after(() => client.stop());
  const uri = await client.open("file:///a.txt", "Nordvind");

  const hover = await client.ask<Hover | null>("textDocument/hover", {
    textDocument: { uri },
    position: { line: 0, character: 0 },
  });
  assert.ok(hover);
  assert.deepEqual(await client.request("corroborate/documents", {}), []);

  release();
  await client.eventually(
    () => client.request("corroborate/documents", {}),
    (documents) => documents.length === 1,
  );
});
