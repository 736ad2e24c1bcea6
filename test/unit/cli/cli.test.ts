import assert from "node:assert/strict";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, it } from "node:test";
import { createAnalyser } from "../../../src/analysis/index.ts";
import { run } from "../../../src/cli/run.ts";
import { createCorpus } from "../../../src/corpus/corpus.ts";
import { openNodeDatabase } from "../../../src/corpus/node-sqlite.ts";
import { corpusSchema } from "../../../src/corpus/schema.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "corroborate-cli-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** What a command printed, said and returned. */
async function corroborate(args: readonly string[], stdin = ""): Promise<{ code: number; out: string; said: string }> {
  let out = "";
  const said: string[] = [];
  const code = await run(args, {
    terminal: {
      stdin: Readable.from([stdin]),
      print: async (text) => void (out += text),
      say: (message) => void said.push(message),
      colours: false,
      interactive: false,
    },
    analyser: () => createAnalyser(null),
    corpus: async () => createCorpus(await openNodeDatabase({ path: ":memory:", schema: corpusSchema })),
    serve: async () => 0,
  });
  return { code, out, said: said.join("\n") };
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const full = path.join(folder, name);
  await writeFile(full, content);
  return full;
}

function json(text: string): unknown {
  return JSON.parse(text);
}

describe("corroborate", () => {
  it("shows how it is used, and its version", async () => {
    assert.match((await corroborate(["--help"])).out, /corroborate report DIR/);
    assert.match((await corroborate(["--version"])).out, /^\d+\.\d+\.\d+\n$/);
  });

  for (const [args, complaint] of [
    [[], /which command/],
    [["publish"], /no command “publish”/],
    [["toString"], /no command “toString”/],
    [["analyze"], /which files/],
    [["analyze", "a.txt", "--format", "yaml"], /--format yaml: expected text, json/],
    [["analyze", "--colour"], /--colour/],
    [["report"], /one folder/],
    [["check", "--sources", "."], /which notes/],
    [["check", "a.md"], /--sources DIR/],
    [["check", "a.md", "--sources", "no-such-folder"], /no such file or folder/],
    [["check", "a.md", "--sources", ".", "--format", "csv"], /expected text, json, sarif/],
    [["report", "a", "b"], /one folder/],
    [["report", "no-such-folder"], /no such file or folder/],
  ] as const)
    it(`refuses: ${args.join(" ")}`, async () => {
      const { code, out, said } = await corroborate(args);
      assert.equal(code, 2);
      assert.equal(out, "");
      assert.match(said, complaint);
    });
});

describe("corroborate analyze", () => {
  it("prints one Analysis for each file", async () => {
    const article = await file("a.txt", "The wharf cost $5 million.");
    const { code, out } = await corroborate(["analyze", article, "--format", "json"]);
    assert.equal(code, 0);
    assert.partialDeepStrictEqual(json(out), [
      {
        document: article.replaceAll("\\", "/"),
        language: "en",
        body: [0, 26],
        figures: [{ text: "$5 million", low: 5e6, unit: "USD" }],
      },
    ]);
  });

  it("counts offsets without the byte order mark, and with the line ends of the file", async () => {
    const article = await file("a.txt", "\uFEFFOne.\r\n\r\nIt cost $5 million.\r\n");
    const [analysis] = json((await corroborate(["analyze", article, "--format", "json"])).out) as [
      { figures: object[] },
    ];
    assert.partialDeepStrictEqual(analysis.figures, [{ start: 16, end: 26 }]);
  });

  it("prints a table for people, with no control characters of the article", async () => {
    const article = await file("a.txt", "It cost $5\u00A0million\u001B[2J in all.");
    const { out } = await corroborate(["analyze", article]);
    assert.match(out, /1:9\s+money\s+\$5 million\s+exact 5000000 USD/);
    assert.equal(out.includes("\u001B"), false);
  });

  it("names what it cannot read, and does the rest", async () => {
    const good = await file("good.txt", "It cost $5 million.");
    const binary = await file("binary.txt", new Uint8Array([80, 0, 1, 2]));
    const { code, out, said } = await corroborate([
      "analyze",
      good,
      binary,
      path.join(folder, "none.txt"),
      "--format",
      "json",
    ]);
    assert.equal(code, 2);
    assert.equal((json(out) as object[]).length, 1);
    assert.match(said, /binary\.txt: binary, not text/);
    assert.match(said, /none\.txt: no such file or folder/);
  });

  it("reads invalid UTF-8 with replacement and says so", async () => {
    const article = await file(
      "latin1.txt",
      Buffer.from("The mayor said that Se\xF1or Ruiz paid $5 million for the wharf.", "latin1"),
    );
    const { code, out, said } = await corroborate(["analyze", article, "--format", "json"]);
    assert.equal(code, 0);
    assert.match(said, /not valid UTF-8/);
    assert.partialDeepStrictEqual(json(out), [{ figures: [{ text: "$5 million" }] }]);
  });

  it("writes to a file with --output, and says where it cannot", async () => {
    const article = await file("a.txt", "It cost $5 million.");
    const output = path.join(folder, "out.json");
    assert.deepEqual(await corroborate(["analyze", article, "--format", "json", "--output", output]), {
      code: 0,
      out: "",
      said: "",
    });
    assert.equal((json(await readFile(output, "utf8")) as object[]).length, 1);
    const { code, said } = await corroborate(["analyze", article, "--output", path.join(folder, "none", "out.json")]);
    assert.equal(code, 2);
    assert.match(said, /cannot write .*no such file or folder/);
  });
});

describe("corroborate analyze --jsonl", () => {
  it("answers each line in order, and a bad line with an error", async () => {
    const lines = [
      '{"text": "It cost $5."}',
      "nonsense",
      '{"txt": 1}',
      "",
      '{"text": "Det koster 5 mia. kr.", "language": "da", "published": "2026-03-10"}',
    ];
    const { code, out } = await corroborate(["analyze", "--jsonl"], lines.join("\n"));
    const answers = out.trim().split("\n").map(json);
    assert.equal(code, 0);
    assert.partialDeepStrictEqual(answers, [
      { document: "", figures: [{ text: "$5" }] },
      {},
      { error: 'expected {"text": string, "language"?: string, "published"?: string}' },
      { document: "", language: "da", published: "2026-03-10", figures: [{ low: 5e9, unit: "DKK" }] },
    ]);
    assert.match((answers[1] as { error: string }).error, /^not JSON/);
  });

  it("refuses a date that is none", async () => {
    const { out } = await corroborate(["analyze", "--jsonl"], '{"text": "It cost $5.", "published": "yesterday"}');
    assert.deepEqual(json(out), { error: '"published" is not an ISO 8601 date' });
  });
});

describe("corroborate report", () => {
  it("reports on the folder's articles, with what was skipped and why", async () => {
    await file("b.md", "# Wharf\n\nIt cost $5 million.\n");
    await file("a.txt", "It cost $5 million.");
    await file("picture.txt", new Uint8Array([0, 1]));
    await file("table.csv", "It cost $5 million.");
    const { code, out, said } = await corroborate(["report", folder, "--format", "json"]);
    assert.equal(code, 2);
    assert.match(said, /picture\.txt: binary/);
    assert.partialDeepStrictEqual(json(out), {
      documents: [{ document: "a.txt" }, { document: "b.md" }],
      skipped: [{ document: "picture.txt", reason: "binary, not text" }],
    });
  });

  for (const [format, shown] of [
    ["text", /^# Corroborate report/m],
    ["markdown", /^# Corroborate report/m],
    ["csv", /^\uFEFF?claim,/i],
    ["html", /^<!doctype html>/i],
  ] as const)
    it(`writes ${format}`, async () => {
      await file("a.txt", "It cost $5 million.");
      const { code, out } = await corroborate(["report", folder, "--format", format]);
      assert.equal(code, 0);
      assert.match(out, shown);
    });

  it("takes notes for no evidence, and leaves hidden folders and installed packages alone", async () => {
    await file("a.txt", "It cost $5 million.");
    for (const name of ["notes", ".cache", "node_modules"]) {
      await mkdir(path.join(folder, name));
      await file(`${name}/b.md`, "It cost $6 million.");
    }
    const { out } = await corroborate(["report", folder, "--format", "json"]);
    assert.partialDeepStrictEqual(json(out), {
      documents: [
        { document: "a.txt", role: "article" },
        { document: "notes/b.md", role: "note" },
      ],
    });
    assert.doesNotMatch(out, /cache|node_modules/);
  });

  it("leaves out the reports that it wrote into the folder itself", async () => {
    await file("a.txt", "It cost $5 million.");
    const output = path.join(folder, "report.md");
    await corroborate(["report", folder, "--format", "markdown", "--output", output]);
    const { out } = await corroborate(["report", folder, "--format", "json"]);
    assert.doesNotMatch(out, /report\.md/);
  });

  it("reports on an empty folder", async () => {
    const { code, out } = await corroborate(["report", folder, "--format", "json"]);
    assert.equal(code, 0);
    assert.deepEqual(json(out), { documents: [], entities: [], claims: [], skipped: [] });
  });

  it("leaves the articles as they are", async () => {
    const article = await file("a.txt", "It cost $5 million.");
    await chmod(article, 0o444);
    await corroborate(["report", folder, "--format", "html"]);
    assert.equal(await readFile(article, "utf8"), "It cost $5 million.");
  });
});

describe("what was decided about the folder", () => {
  interface ReportJson {
    documents: {
      document: string;
      language: string;
      published: string | null;
      figures: { text: string; low: number }[];
    }[];
  }

  it("holds in a report; entries that cannot be used are named with their place, and the exit code stays", async () => {
    await file("a.txt", "The bridge costs $5 million and is 700 metres long.\n");
    await file("b.txt", "The bridge costs $6 million.\n");
    const before = await corroborate(["report", folder, "--format", "json"]);
    await file(
      ".corroborate.json",
      `{ // ours
  "articles": { "a.txt": { "date": "2024-05-03", "language": "da", "sauce": 1 }, "b.txt": { "exclude": true } },
  "figures": [{ "file": "a.txt", "exact": "700 metres", "figure": false }, { "file": "a.txt", "exact": "$5 million", "value": 6e6 }]
}`,
    );
    const { code, out, said } = await corroborate(["report", folder, "--format", "json"]);
    assert.equal(code, before.code);
    assert.match(said, /^\.corroborate\.json:2:\d+: “sauce” is not known here/);
    const { documents } = json(out) as ReportJson;
    assert.deepEqual(
      documents.map(({ document, language, published, figures }) => [
        document,
        language,
        published,
        figures.map(({ low }) => low),
      ]),
      [["a.txt", "da", "2024-05-03", [6e6]]],
    );
  });

  it("costs nothing where the file is no JSON", async () => {
    await file("a.txt", "The bridge costs $5 million.\n");
    await file(".corroborate.json", '{ "articles": {');
    const { code, out, said } = await corroborate(["report", folder, "--format", "json"]);
    assert.equal(code, 0);
    assert.match(said, /^\.corroborate\.json:1:\d+: This is not JSON/);
    assert.equal((json(out) as ReportJson).documents.length, 1);
  });

  it("holds when a note is checked, for the note, too", async () => {
    await file("a.txt", "The bridge costs $5 million.\n");
    const note = await file("draft.md", "The bridge costs $7 million. It is 700 metres long.\n");
    const checked = async () =>
      (
        json((await corroborate(["check", note, "--sources", folder, "--format", "json"])).out) as {
          checks: { text: string }[];
        }
      ).checks.map(({ text }) => text);
    assert.deepEqual(await checked(), ["$7 million", "700 metres"]);
    await file(".corroborate.json", '{ "figures": [{ "file": "draft.md", "exact": "700 metres", "check": false }] }');
    assert.deepEqual(await checked(), ["$7 million"]);
  });
});
