import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, it } from "node:test";
import { createAnalyser } from "../../../src/analysis/index.ts";
import { run } from "../../../src/cli/run.ts";
import { createCorpus } from "../../../src/corpus/corpus.ts";
import { openNodeDatabase } from "../../../src/corpus/node-sqlite.ts";
import { corpusSchema } from "../../../src/corpus/schema.ts";

const model = new URL("../../../src/analysis/entities/model/names.bin", import.meta.url);
const analyser = createAnalyser(readFileSync(model));

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "corroborate-check-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What the command printed, said and returned. */
async function check(...args: readonly string[]): Promise<{ code: number; out: string; said: string }> {
  let out = "";
  const said: string[] = [];
  const code = await run(["check", ...args, "--sources", folder], {
    terminal: {
      stdin: Readable.from([""]),
      print: async (text) => void (out += text),
      say: (message) => void said.push(message),
      colours: false,
      interactive: false,
    },
    analyser: () => analyser,
    corpus: async () => createCorpus(await openNodeDatabase({ path: ":memory:", schema: corpusSchema })),
    serve: async () => 0,
  });
  return { code, out, said: said.join("\n") };
}

async function file(name: string, content: string): Promise<string> {
  const full = path.join(folder, name);
  await writeFile(full, content);
  return full;
}

interface CheckOutput {
  readonly checks: readonly Readonly<Record<string, unknown>>[];
}

function json(text: string): unknown {
  return JSON.parse(text);
}

describe("corroborate check", () => {
  const cost = (million: number) => `Orvane Energi had revenue of $${million} million in 2024, said Ingrid Halvorsen.`;

  /** Two articles that agree, and a note in a folder of its own beside them. */
  async function desk(note: string): Promise<string> {
    await file("a.txt", `The ledger\n\nMarch 3, 2025\n\n${cost(62)}`);
    await file(
      "b.txt",
      `The harbour\n\nMarch 9, 2025\n\nBelow the lighthouse. ${cost(62)} Dana Reyes said so on Monday.`,
    );
    await mkdir(path.join(folder, "notes"));
    return file("notes/story.md", note);
  }

  it("prints each figure with its status, sources and a message, and fails on a contradiction", async () => {
    const note = await desk(cost(64));
    const { code, out } = await check(note, "--format", "json");
    assert.equal(code, 1);
    const { checks } = json(out) as CheckOutput;
    assert.deepEqual(
      checks.map(({ text }) => text),
      ["$64 million", "2024"],
    );
    const [first] = checks;
    assert.deepEqual(Object.keys(first ?? {}), [
      "note",
      "start",
      "end",
      "text",
      "status",
      "sources",
      "relations",
      "disputed",
      "message",
    ]);
    assert.partialDeepStrictEqual(first, {
      note: note.replaceAll("\\", "/"),
      start: 29,
      end: 40,
      status: "contradicted",
      sources: [
        ["a.txt", 56, 67],
        ["b.txt", 79, 90],
      ],
      disputed: false,
    });
    assert.match(String(first?.["message"]), /^2 articles say “\$62 million” \(.*, 2025-03-03; .*, 2025-03-09\)\.$/);
  });

  it("is content where articles agree, or say nothing", async () => {
    assert.equal((await check(await desk(cost(62)))).code, 0);
    assert.equal((await check(await file("other.md", "The Belmar bridge cost $9 million."))).code, 0);
  });

  it("takes no note for a source", async () => {
    const note = await desk(cost(64));
    const same = await file("same.md", cost(64));
    await file("c.txt", `---\ntype: note\n---\n${cost(64)}`);
    await file("d.note.md", cost(64));
    const { out, code } = await check(note, same, "--format", "json");
    assert.equal(code, 1);
    const { checks } = json(out) as CheckOutput;
    const money = checks.filter(({ text }) => text === "$64 million");
    assert.deepEqual(
      money.map(({ status }) => status),
      ["contradicted", "contradicted"],
    );
  });

  it("prints a line for each figure", async () => {
    const { out } = await check(await desk(cost(64)));
    assert.match(out, /story\.md:1:30 {2}contradicted {2}“\$64 million” {2}2 articles say “\$62 million”/);
    assert.match(out, /2 figures, 1 contradicted, 1 supported\n$/);
  });

  it("writes SARIF with the places in note and articles", async () => {
    const note = await desk(cost(64));
    const { code, out } = await check(note, "--format", "sarif");
    assert.equal(code, 1);
    assert.partialDeepStrictEqual(json(out), {
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "Corroborate" } },
          columnKind: "utf16CodeUnits",
          results: [
            {
              ruleId: "contradicted",
              level: "error",
              locations: [
                { physicalLocation: { region: { startLine: 1, startColumn: 30, endLine: 1, endColumn: 41 } } },
              ],
              relatedLocations: [
                { physicalLocation: { artifactLocation: { uri: "a.txt", uriBaseId: "SOURCES" } } },
                { physicalLocation: { artifactLocation: { uri: "b.txt", uriBaseId: "SOURCES" } } },
              ],
            },
          ],
        },
      ],
    });
  });

  it("says which notes cannot be read, and checks the others", async () => {
    const note = await desk(cost(62));
    const { code, out, said } = await check(path.join(folder, "no-such.md"), note);
    assert.equal(code, 2);
    assert.match(said, /no-such\.md: no such file/);
    assert.match(out, /1 figure|2 figures/);
  });
});
