import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exportReport, reportFormats } from "../../src/corpus/exports/index.ts";
import { buildReport } from "../../src/corpus/report.ts";
import { documentOf } from "./builder.ts";
import { openCorpus } from "./open.ts";

const evil = `<script>alert("x")</script> | [link](command:evil) =cmd()`;
const about = {
  figure: { kind: "money", unit: "USD", of: null, bound: "about" },
  topic: { measure: "cost", words: ["=cost", "harbour"] },
} as const;

function corpus() {
  return openCorpus(
    documentOf("file:///My%20news/a.txt", `First line.\n[Nordwind] took {500}, ${evil}.`, {
      ...about,
      title: evil,
      published: "2024-03-01",
    }),
    documentOf("file:///My%20news/sub/b%3Bc.txt", "[Nordwind] took {900}.", about),
    documentOf("file:///elsewhere/d.txt", "[Nordwind] took {901}.", about),
  );
}

describe("the JSON report", () => {
  it("has paths under the folder, offsets, and the corpus's ids", async () => {
    const opened = await corpus();
    await opened.skip([{ uri: "file:///My%20news/e.bin", reason: "binary" }]);
    const report = await buildReport(opened, "file:///My%20news/");
    assert.deepEqual(
      report.documents.map(({ document }) => document),
      ["a.txt", "sub/b;c.txt", "file:///elsewhere/d.txt"],
    );
    assert.deepEqual(report.skipped, [{ document: "e.bin", reason: "binary" }]);
    const [claim] = report.claims;
    assert.equal(claim?.relation, "differ");
    for (const [document, start, end] of claim?.figures ?? []) {
      const figure = report.documents.find((d) => d.document === document)?.figures.find((f) => f.start === start);
      assert.ok(figure && figure.end === end, document);
      assert.equal("topic" in figure, false);
    }
    assert.equal(claim?.figures.length, 3);
    assert.equal(report.documents.find(({ document }) => document === "a.txt")?.entities[0]?.entity, "nordwind");
    assert.deepEqual(report.entities[0], {
      id: "nordwind",
      name: "Nordwind",
      kind: "organization",
      aliases: [],
      mentions: 3,
      documents: 3,
    });
  });
  it("keeps what an analysis may have besides", async () => {
    const special = { per: "month", isoFine: "2026-Q3", readings: [], ambiguous: true } as const;
    const opened = await openCorpus(documentOf("file:///r/a", "{5}", { figure: special }));
    const [figure] = (await buildReport(opened, "file:///r")).documents[0]?.figures ?? [];
    assert.deepEqual(
      [figure?.per, figure?.iso_fine, figure?.readings, figure?.ambiguous],
      ["month", "2026-Q3", [], true],
    );
  });
  it("has paths of Windows drives, however they are encoded", async () => {
    const opened = await openCorpus(documentOf("file:///c%3A/News/a.txt", "x"));
    assert.equal((await buildReport(opened, "file:///C:/News")).documents[0]?.document, "a.txt");
  });
});

describe("a report for people", () => {
  for (const format of reportFormats)
    it(`has contradictions with file, line, quote and value as ${format}`, async () => {
      const text = await exportReport(await corpus(), "file:///My%20news", format);
      for (const part of ["500", "900", "Nordwind", "2024"]) assert.ok(text.includes(part), part);
    });
  it("shows articles' text in HTML as text alone", async () => {
    const html = await exportReport(await corpus(), "file:///My%20news", "html");
    assert.equal(/<script|<img|onerror=|href=/i.test(html), false);
    assert.match(html, /&lt;script&gt;alert\(&quot;x&quot;\)/);
    assert.match(html, /<mark>500<\/mark>/);
    assert.match(html, /default-src 'none'/);
    assert.match(html, /about 500 USD/);
  });
  it("shows articles' text in Markdown as text alone, and links to the lines", async () => {
    const markdown = await exportReport(await corpus(), "file:///My%20news", "markdown");
    assert.equal(/(?<!\\)\]\(command:|(?<!\\)<script/.test(markdown), false);
    assert.match(markdown, /\[a\.txt:2\]\(\.\/a\.txt#L2\)/);
    assert.match(markdown, /\(\.\/sub\/b%3Bc\.txt#L1\)/);
    assert.match(markdown, /## Contradictions/);
  });
  it("is CSV with a row a figure and no formulas", async () => {
    const csv = await exportReport(await corpus(), "file:///My%20news", "csv");
    const [head, ...rows] = csv.split("\r\n").filter((row) => row !== "");
    assert.match(head ?? "", /^\uFEFFclaim,about,verdict,relation,why,group,file,line,/);
    assert.equal(rows.length, 3);
    assert.match(
      rows.find((row) => row.includes(",a.txt,")) ?? "",
      /,a\.txt,2,.*,2024-03-01,a\.txt,,,500,about 500 USD,500,500,about,USD,/,
    );
  });
  it("says how each figure stands to the reference, why, and for whom it speaks", async () => {
    const opened = await openCorpus(
      documentOf("file:///r/a.txt", "[Nordwind] took {500}.", about),
      documentOf("file:///r/b.txt", "[Nordwind] took {900}, says [Meridian].", about),
    );
    const csv = await exportReport(opened, "file:///r", "csv");
    const row = csv.split("\r\n").find((each) => each.includes(",b.txt,")) ?? "";
    assert.match(row, /,contradiction,differs,“900” is at least 80 % more than “500”\.,2,b\.txt,1,,,,b\.txt,,,900,/);
    const html = await exportReport(opened, "file:///r", "html");
    assert.match(html, /2 voices in 2 articles/);
    assert.match(html, /<td>differs<\/td>/);
    assert.match(html, /<small>[^<]* — “900” is at least 80 % more than “500”\.<\/small>/);
    assert.match(await exportReport(opened, "file:///r", "markdown"), /\| differs \|/);
    const [claim] = (await buildReport(opened, "file:///r")).claims;
    assert.deepEqual(
      [claim?.verdict, claim?.relations, claim?.voices],
      ["contradiction", [null, "differs"], ["a.txt", "b.txt"]],
    );
  });
  it("has no script, form or picture, and is not of use to any", async () => {
    const html = await exportReport(await corpus(), "file:///My%20news", "html");
    assert.doesNotMatch(html, /<(?:script|form|iframe|object|link|base)\b|\son\w+=|javascript:/i);
    assert.match(html, /@media print/);
  });
  it("of an empty folder says so", async () => {
    const empty = await openCorpus();
    assert.match(await exportReport(empty, "file:///r", "markdown"), /0 articles/);
    assert.match(await exportReport(empty, "file:///r", "html"), /0 articles/);
  });
});
