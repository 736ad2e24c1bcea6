import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { claimGroups, comparisonGroups, comparisonText, memberRow } from "../../../src/client/views/claimRows.ts";
import { entityGroups, filterEntities } from "../../../src/client/views/entityRows.ts";
import { documentRows, mentionsText } from "../../../src/client/views/passages.ts";
import { shownReferences } from "../../../src/client/views/referenceRows.ts";
import { passageLabel, type Row } from "../../../src/client/views/row.ts";
import type { ClaimMember, ClaimRelation } from "../../../src/corpus/types.ts";
import {
  agreed,
  bridge,
  disputed,
  harbour,
  ledger,
  lone,
  lonely,
  member,
  notes,
  passage,
  slipped,
  summary,
  updated,
} from "./samples.ts";

const documents = new Map(
  [
    summary(harbour, { title: "The price of the bridge", source: "Harbour Review", published: "2024-01-20" }),
    summary(ledger),
    summary("file:///news/silent.txt"),
    summary(notes, { role: "note" }),
  ].map((document) => [document.uri, document]),
);

const passages = [
  passage(harbour, 1, "The [Øresund Bridge] opened."),
  passage(notes, 0, "Ask about the [bridge]."),
  passage(ledger, 7, "Trains use the [Øresund Bridge] too."),
  passage(ledger, 9, "The [bridge] has four lanes."),
];

function labels(rows: Row["children"]): string[] {
  return Array.isArray(rows) ? rows.map(({ label }: Row) => label) : [];
}

function allRows(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => [row, ...(Array.isArray(row.children) ? allRows(row.children) : [])]);
}

describe("rows of a document", () => {
  const rows = documentRows("x", passages, documents, true);

  it("are grouped by article, the notes last", () => {
    assert.deepEqual(labels(rows), ["The price of the bridge", "ledger.md", "draft.md"]);
    assert.deepEqual(labels(rows[1]?.children), ["Trains use the Øresund Bridge too.", "The bridge has four lanes."]);
  });

  it("say where an article is from", () => {
    assert.equal(rows[0]?.description, "1 · Harbour Review · 20 Jan 2024");
    assert.equal(rows[1]?.description, "2");
  });

  it("mark the hit and lead to it", () => {
    const row = allRows(rows).find(({ context }) => context === "passage");
    assert.equal(row?.label.slice(...(row.hit ?? [])), "Øresund Bridge");
    assert.deepEqual(row?.target, { uri: harbour, range: passages[0]?.range });
  });

  it("are counted in articles and in notes apart", () => {
    assert.equal(mentionsText(passages, documents), "4 mentions in 2 of 3 articles and 1 note");
    assert.equal(mentionsText(passages.slice(0, 1), new Map()), "1 mention in 1 article");
  });
});

describe("the label of a passage", () => {
  it("is the passage where the hit comes early", () => {
    assert.deepEqual(passageLabel("A bridge fell.", 2, 8), { label: "A bridge fell.", hit: [2, 8] });
  });

  it("begins at a word shortly before a hit that comes late", () => {
    const text = "Nobody in the whole of the city council wanted to say a word about the bridge that day.";
    const at = text.indexOf("bridge");
    const { label, hit } = passageLabel(text, at, at + "bridge".length);
    assert.equal(label, "…word about the bridge that day.");
    assert.equal(label.slice(...hit), "bridge");
  });
});

describe("the Claims view", () => {
  const single = () => Promise.resolve([lone]);
  const rows = claimGroups({ compared: [disputed, slipped, agreed], updates: [updated], single });

  it("begins with the contradictions and hides what one source alone says", () => {
    assert.deepEqual(labels(rows), ["Contradictions", "Updates", "Agreements", "One source only"]);
    assert.deepEqual(
      rows.map(({ expanded }) => expanded),
      [true, false, true, false],
    );
    assert.equal(rows[0]?.description, "2");
  });

  it("loads what one source alone says when it is looked at", async () => {
    const children = rows[3]?.children;
    assert.ok(typeof children === "function");
    assert.deepEqual(labels(await children()), ["lanes · Øresund Bridge"]);
  });

  it("has no group without claims, and none where nothing is compared", () => {
    const none = { updates: [], single };
    assert.deepEqual(labels(claimGroups({ ...none, compared: [agreed] })), ["Agreements", "One source only"]);
    assert.deepEqual(claimGroups({ ...none, compared: [] }), []);
  });

  it("has a claim that differs by roundings alone among the agreements", () => {
    const rounded = { ...disputed, verdict: "agreement" } as const;
    assert.deepEqual(labels(claimGroups({ compared: [rounded], updates: [], single })), [
      "Agreements",
      "One source only",
    ]);
  });

  it("marks a contradiction that may be a slip, and says so", () => {
    const row = allRows(rows).find(({ claim }) => claim === slipped.id);
    assert.match(row?.description ?? "", /wrong scale word or unit\?/u);
    assert.match(row?.spoken ?? "", /perhaps a wrong scale word or unit\?/u);
    assert.doesNotMatch(allRows(rows).find(({ claim }) => claim === disputed.id)?.description ?? "", /scale word/u);
  });

  it("has the values of an update by their time", () => {
    const row = allRows(rows).find(({ context }) => context === "update");
    assert.equal(row?.description, "25 billion DKK (2022) → 30 billion DKK (20 Jan 2024)");
    assert.equal(labels(row?.children).length, 2);
  });

  it("counts prints of one text and quotes of one source as one voice, and has them below the first", () => {
    const print = member(notes, 2, "It cost [30 billion kroner].", 30e9, { voice: harbour, copyOf: harbour });
    const printed = { ...agreed, members: [agreed.members[0] ?? print, print, lonely] };
    const [group] = claimGroups({ compared: [printed], updates: [], single });
    const claim = allRows(group ? [group] : []).find(({ context }) => context === "claim");
    assert.equal(claim?.description, "30 billion DKK · 2 voices in 3 articles");
    const [voice, other] = Array.isArray(claim?.children) ? claim.children : [];
    assert.match(voice.description, / · and 1 more the same text$/u);
    assert.equal(labels(voice.children).length, 1);
    assert.equal(other.children, undefined);
  });

  it("cuts a long list, with the rest below a row of its own", async () => {
    const many = Array.from({ length: 450 }, (_, i) => ({ ...agreed, id: `c${i}` }));
    const [group] = claimGroups({ compared: many, updates: [], single });
    assert.equal(group?.description, "450");
    const children = Array.isArray(group?.children) ? group.children : [];
    assert.equal(children.length, 201);
    const more = children.at(-1);
    assert.equal(more.label, "250 more…");
    assert.equal((await more.children()).at(-1)?.label, "50 more…");
  });

  it("cuts a claim of many voices, with a link to the panel that has all", () => {
    const voices = Array.from({ length: 40 }, (_, i) =>
      member(`file:///news/${i}.txt`, 1, "It cost [30 billion kroner].", 30e9),
    );
    const [group] = claimGroups({ compared: [{ ...agreed, members: voices }], updates: [], single });
    const claim = allRows(group ? [group] : []).find(({ context }) => context === "claim");
    const children = Array.isArray(claim?.children) ? claim.children : [];
    assert.equal(children.length, 26);
    assert.deepEqual(children.at(-1)?.command?.arguments, [{ claim: agreed.id }]);
    assert.equal(children.at(-1)?.label, "All 40 in Compare Figures");
  });

  it("says which values stand against each other", () => {
    const claim = allRows(rows).find(({ context }) => context === "claim");
    assert.equal(claim?.label, "cost · Øresund Bridge");
    assert.equal(claim?.description, "30 billion DKK ≠ 25 billion DKK · 2 articles");
  });

  it("shows value, article and date of each member, the odd one first, and why it is there", () => {
    const claim = allRows(rows).find(({ context }) => context === "claim");
    const members = allRows(claim ? [claim] : []).filter(({ context }) => context === "figure");
    assert.deepEqual(
      members.map(({ label, description }) => `${label} | ${description}`),
      [
        "25 billion DKK | ledger.md · Nordwire · “It cost 25 billion kroner.”",
        "30 billion DKK | The price · 20 Jan 2024 · “It cost 30 billion kroner.”",
      ],
    );
    assert.match(members[0]?.spoken ?? "", /^Differs: /u);
    assert.match(members[1]?.tooltip ?? "", /It cost 30 billion kroner\.\n.*line 3\ncost · Øresund Bridge/u);
  });
});

describe("a member of a claim", () => {
  const row = (more: Partial<ClaimMember>) =>
    memberRow("x", member(ledger, 1, "It cost [25 billion kroner].", 25e9, more));
  const said = "“It cost 25 billion kroner.”";

  it("says that it prints the text of another article, or quotes a source", () => {
    assert.equal(row({ copyOf: harbour }).description, `ledger.md · reprint · ${said}`);
    assert.equal(row({ quoted: "Nordwire" }).description, `ledger.md · quoting Nordwire · ${said}`);
  });

  it("says nothing of the kind where it speaks for itself", () => {
    assert.equal(row({}).description, `ledger.md · ${said}`);
  });

  it("says why it stands as it does", () => {
    const standing = { relation: "differs", why: "“25” is 17 % less than “30”." } as const;
    assert.match(row({ standing }).tooltip ?? "", /17 % less/u);
    assert.match(row({ standing }).spoken, /17 % less/u);
  });
});

describe("the References view of a figure", () => {
  const other = (relation: ClaimRelation, line: number) => ({
    member: member(ledger, line, "It cost [25 billion kroner].", 25e9),
    relation,
    why: "So it is.",
  });
  const comparison = {
    figure: other("agrees", 0).member,
    claim: disputed,
    others: [other("agrees", 1), other("differs", 2), other("agrees", 3)],
  };
  const range = { start: { line: 2, character: 8 }, end: { line: 2, character: 26 } };

  it("has the reading, what it is about, and the others by how they stand to it", () => {
    const shown = shownReferences(
      { kind: "figure", range, reading: "30 billion kroner", comparison, related: [] },
      documents,
    );
    assert.deepEqual(labels(shown.rows), ["30 billion kroner", "cost · Øresund Bridge", "Contradicts", "Agrees"]);
    assert.equal(shown.message, "1 contradicts · 2 agree");
  });

  it("says so where nothing is to compare with", () => {
    const shown = shownReferences(
      { kind: "figure", range, reading: "30 billion kroner", comparison: null, related: [] },
      documents,
    );
    assert.deepEqual(labels(shown.rows), ["30 billion kroner"]);
    assert.equal(shown.message, "No other article gives this figure.");
  });

  it("has what is close but not compared last, with what keeps it apart", () => {
    const related = [{ member: other("agrees", 7).member, relation: "earlier", why: "It is of 2022." }] as const;
    const shown = shownReferences({ kind: "figure", range, reading: "30 billion", comparison, related }, documents);
    const group = shown.rows.at(-1);
    assert.equal(group?.label, "Related, not compared");
    const [row] = Array.isArray(group.children) ? group.children : [];
    assert.match(row.description, /^earlier · ledger\.md/u);
    assert.match(row.tooltip, /^It is of 2022\./u);
    assert.equal(shown.message, "1 contradicts · 2 agree");
  });

  it("counts each relation in words", () => {
    assert.equal(comparisonText({ others: [other("compatible", 1)] }), "1 compatible");
    assert.equal(comparisonText({ others: [] }), "");
    assert.equal(comparisonText({ others: [other("rounded", 1), other("scale-slip", 2)] }), "1 contradicts · 1 agrees");
    assert.deepEqual(labels(comparisonGroups({ others: [other("compatible", 1)] })), ["Compatible"]);
    assert.deepEqual(labels(comparisonGroups({ others: [other("unit-slip", 1)] })), ["Contradicts"]);
  });
});

describe("the Entities view", () => {
  const person = { ...bridge, id: "q", name: "Ada Bro", kind: "person", aliases: [], mentions: 1 } as const;
  const often = { ...bridge, id: "r", name: "Malmö", aliases: ["Malmø"], mentions: 9 };
  const rows = entityGroups([bridge, person, often], () => Promise.resolve([]), true);

  it("is grouped by kind, most mentioned first", () => {
    assert.deepEqual(labels(rows), ["People", "Places"]);
    assert.deepEqual(labels(rows[1]?.children), ["Malmö", "Øresund Bridge"]);
  });

  it("filters by any form of a name, without regard to case and diacritics", () => {
    const found = (text: string) => filterEntities([bridge, person, often], text).map(({ id }) => id);
    assert.deepEqual(found("BRO"), ["p", "q"]);
    assert.deepEqual(found("malmo"), ["r"]);
    assert.deepEqual(found(" "), ["p", "q", "r"]);
    assert.deepEqual(found("bremen"), []);
  });
});

describe("rows of any view", () => {
  const views = {
    references: shownReferences({ kind: "entity", references: { entity: bridge, passages } }, documents).rows,
    claims: claimGroups({ compared: [disputed, agreed], updates: [updated], single: () => Promise.resolve([lone]) }),
    entities: entityGroups([bridge], () => Promise.resolve([]), true),
  };

  it("have ids of their own, and say something to a screen reader", () => {
    for (const [view, rows] of Object.entries(views)) {
      const all = allRows(rows).filter((row) => !row.id.startsWith("agreements/"));
      assert.equal(new Set(all.map(({ id }) => id)).size, all.length, view);
      for (const row of all) assert.notEqual(row.spoken, "", `${view} ${row.id}`);
    }
  });

  it("have the same ids after a refresh", () => {
    const again = claimGroups({
      compared: [disputed, agreed],
      updates: [updated],
      single: () => Promise.resolve([lone]),
    });
    assert.deepEqual(
      allRows(again).map(({ id }) => id),
      allRows(views.claims).map(({ id }) => id),
    );
  });
});
