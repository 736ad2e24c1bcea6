/** Small answers of the server, as the tests of the views need them. */
import type {
  Claim,
  ClaimMember,
  DocumentSummary,
  EntitySummary,
  MentionPassage,
  Update,
} from "../../../src/corpus/types.ts";

export const harbour = "file:///news/harbour.txt";
export const ledger = "file:///news/ledger.md";
export const notes = "file:///news/notes/draft.md";

export function summary(uri: string, more: Partial<DocumentSummary> = {}): DocumentSummary {
  const known = { title: null, source: null, language: "en", published: null };
  return { uri, role: "article", ...known, mentions: 1, figures: 1, contradicted: 0, ...more };
}

/** The passage of a text that is marked with brackets: `passage(harbour, 3, "A [bridge] fell.")`. */
export function passage(uri: string, line: number, marked: string): MentionPassage {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const preview = marked.replace(/[[\]]/gu, "");
  const range = { start: { line, character: start }, end: { line, character: end } };
  const text = preview.slice(start, end);
  return { uri, range, text, preview, previewStart: start, previewEnd: end, kind: "place", entity: "p" };
}

export const bridge: EntitySummary = {
  id: "p",
  name: "Øresund Bridge",
  kind: "place",
  aliases: ["Øresund Bridge", "Øresundsbroen"],
  mentions: 3,
  documents: 2,
};

/** A figure about money, exact unless `more` says otherwise. */
export function member(
  uri: string,
  line: number,
  marked: string,
  value: number,
  more: Partial<ClaimMember> = {},
): ClaimMember {
  const { entity: _entity, ...place } = passage(uri, line, marked);
  const figure = { kind: "money", low: value, high: value, bound: "exact", unit: "DKK", of: null, iso: null } as const;
  const origin = {
    title: null,
    source: null,
    published: null,
    language: "en",
    voice: uri,
    cluster: 0,
    reason: "cost · Øresund Bridge",
  };
  return { ...place, ...figure, ambiguous: false, ...origin, ...more };
}

const dear = member(harbour, 2, "It cost [30 billion kroner].", 30e9, { title: "The price", published: "2024-01-20" });
const cheap = member(ledger, 4, "It cost [25 billion kroner].", 25e9, {
  cluster: 1,
  contradicted: true,
  source: "Nordwire",
});

export const disputed: Claim = {
  id: "c1",
  about: "cost · Øresund Bridge",
  relation: "differ",
  verdict: "contradiction",
  members: [dear, cheap],
};
export const agreed: Claim = {
  id: "c2",
  about: "length · Øresund Bridge",
  relation: "agree",
  verdict: "agreement",
  members: [dear, dear],
};
export const lone: Claim = {
  id: "c3",
  about: "lanes · Øresund Bridge",
  relation: "single",
  verdict: "single",
  members: [dear],
};

/** A figure that speaks for itself. */
export const lonely = member(ledger, 8, "It cost [30 billion kroner].", 30e9);
export const slipped: Claim = {
  id: "c4",
  about: "price · Øresund Bridge",
  relation: "differ",
  verdict: "slip",
  members: [dear, { ...cheap, low: 30e12, high: 30e12 }],
};
export const updated: Update = {
  id: "c5",
  about: "cost · Øresund Bridge",
  steps: [
    { time: "2022", claim: { ...lone, id: "c5", members: [{ ...cheap, cluster: 0 }] } },
    { time: "2024-01-20", claim: { ...lone, id: "c6" } },
  ],
};
