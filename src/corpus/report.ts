/** The report of a folder: the fixed JSON of everything that was read, linked and compared. */
import { analysisJson, type AnalysisJson } from "./analysis-json.ts";
import type { Claim, ClaimRelation, Corpus, Range, Relation, Role, StoredAnalysis, Verdict } from "./types.ts";

export interface Report {
  readonly documents: readonly (AnalysisJson & { readonly role: Role })[];
  readonly entities: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly aliases: readonly string[];
    readonly mentions: number;
    readonly documents: number;
  }[];
  readonly claims: readonly ReportClaim[];
  readonly skipped: readonly { readonly document: string; readonly reason: string }[];
}

export interface ReportClaim {
  readonly id: string;
  readonly about: string;
  readonly relation: Relation;
  readonly figures: readonly (readonly [document: string, start: number, end: number])[];
  /** Why each of `figures` is in the claim, in the same order. */
  readonly reasons: readonly string[];
  /** Which of `figures` meet, in the same order: those of one number do, and 0 is the largest group. */
  readonly clusters: readonly number[];
  /** What the claim comes to: a claim that differs may be a slip of scale word or unit, or agree within rounding. */
  readonly verdict: Verdict;
  /** How each of `figures` stands to the reference, in the same order, and why; null for the reference itself. */
  readonly relations: readonly (ClaimRelation | null)[];
  readonly explanations: readonly (string | null)[];
  /** The voices of `figures`, in the same order: those of one name count once. */
  readonly voices: readonly string[];
}

/** @param root URI of the folder that paths are relative to; what lies outside keeps its URI. */
export async function buildReport(corpus: Corpus, root: string): Promise<Report> {
  const stored = await corpus.analyses();
  const offsets = offsetsOf(stored);
  const relative = relativeTo(root);
  return {
    documents: stored.map(({ uri, role, analysis }) => ({ ...analysisJson(relative(uri), analysis), role })),
    entities: await corpus.entities(),
    claims: (await corpus.claims()).map((claim) => claimJson(claim, offsets, relative)),
    skipped: (await corpus.skipped()).map(({ uri, reason }) => ({ document: relative(uri), reason })),
  };
}

type Offsets = ReadonlyMap<string, readonly [start: number, end: number]>;

function claimJson(claim: Claim, offsets: Offsets, relative: (uri: string) => string): ReportClaim {
  const { id, about, relation, members } = claim;
  return {
    id,
    about,
    relation,
    figures: members.map(({ uri, range }) => {
      const [start, end] = offsets.get(placeKey(uri, range)) ?? [0, 0];
      return [relative(uri), start, end];
    }),
    reasons: members.map(({ reason }) => reason),
    clusters: members.map(({ cluster }) => cluster),
    verdict: claim.verdict,
    relations: members.map(({ standing }) => standing?.relation ?? null),
    explanations: members.map(({ standing }) => standing?.why ?? null),
    voices: members.map(({ quoted, copyOf, uri }) => quoted ?? relative(copyOf ?? uri)),
  };
}

function offsetsOf(stored: readonly StoredAnalysis[]): Offsets {
  const offsets = new Map<string, readonly [start: number, end: number]>();
  for (const { uri, analysis, figureRanges } of stored) {
    for (const [i, { start, end }] of analysis.figures.entries()) {
      const range = figureRanges[i];
      if (range) offsets.set(placeKey(uri, range), [start, end]);
    }
  }
  return offsets;
}

function placeKey(uri: string, { start, end }: Range): string {
  return [uri, start.line, start.character, end.line, end.character].join(" ");
}

/** Paths under a folder, with forward slashes, from URIs. */
export function relativeTo(root: string): (uri: string) => string {
  const folder = `${decoded(root).replace(/\/+$/, "")}/`;
  return (uri) => {
    const path = decoded(uri);
    return path.startsWith(folder) ? path.slice(folder.length) : uri;
  };
}

/** Encoders differ in what they encode ("c%3A"), and Windows in the case of drive letters. */
function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(
      /^file:\/\/\/([A-Z]):/,
      (_, drive: string) => `file:///${drive.toLowerCase()}:`,
    );
  } catch {
    return uri;
  }
}
