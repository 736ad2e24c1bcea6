/** What an export for people shows: read once, in the order in which it is shown. */
import { relativeTo } from "../report.ts";
import { dateText } from "../date-text.ts";
import type {
  Claim,
  ClaimMember,
  ClaimRelation,
  Corpus,
  DocumentSummary,
  EntitySummary,
  Skipped,
  Update,
  Verdict,
} from "../types.ts";
import { valueText } from "./figure-text.ts";

export interface ExportSource {
  readonly documents: readonly DocumentSummary[];
  /** Contradictions first. */
  readonly claims: readonly Claim[];
  readonly updates: readonly Update[];
  readonly entities: readonly EntitySummary[];
  readonly skipped: readonly Skipped[];
  /** The path of a document's URI under the folder. */
  readonly path: (uri: string) => string;
}

export async function exportSource(corpus: Corpus, root: string): Promise<ExportSource> {
  return {
    documents: await corpus.documents(),
    claims: await corpus.claims(),
    updates: await corpus.updates(),
    entities: await corpus.entities(),
    skipped: await corpus.skipped(),
    path: relativeTo(root),
  };
}

export const verdictTitles: Readonly<Record<Verdict, string>> = {
  contradiction: "Contradictions",
  slip: "Contradictions that may be a wrong scale word or unit",
  agreement: "Agreements",
  single: "In one article only",
};

export const updatesTitle = "Updates";

/** How a figure stands to the claim's reference, in a word or two. */
const relationWords: Readonly<Record<ClaimRelation, string>> = {
  agrees: "agrees",
  rounded: "agrees within rounding",
  compatible: "compatible",
  differs: "differs",
  "scale-slip": "differs (scale word?)",
  "unit-slip": "differs (unit?)",
};

export function relationText({ standing }: ClaimMember): string {
  return standing ? relationWords[standing.relation] : "reference";
}

/** Why a figure is compared, and why it stands as it does. */
export function reasonText({ reason, standing }: ClaimMember): string {
  return [reason, standing?.why].filter(Boolean).join(" — ");
}

/** Who speaks: the source that is quoted, or the article whose text it is. Figures of one voice count once. */
export function voiceText({ quoted, copyOf, uri }: ClaimMember, path: (uri: string) => string): string {
  return quoted ?? path(copyOf ?? uri);
}

/** Whom the article speaks for, where it is another: the source that it quotes, or the first print of its text. */
export function otherVoiceText({ quoted, copyOf }: ClaimMember, path: (uri: string) => string): string {
  return quoted ?? (copyOf === undefined ? "" : path(copyOf));
}

/** "3 voices in 5 articles" */
export function voicesText({ members }: Claim): string {
  const [voices, articles] = [members.map(({ voice }) => voice), members.map(({ uri }) => uri)].map(
    (each) => new Set(each).size,
  );
  return `${voices} voice${voices === 1 ? "" : "s"} in ${articles} article${articles === 1 ? "" : "s"}`;
}

/** "31,000,000,000 DKK (2022) → 52,000,000,000 DKK (13 March 2025)" */
export function updateText({ steps }: Update): string {
  return steps
    .flatMap(({ time, claim: { members } }) => {
      const [first] = members;
      return first ? [`${valueText(first)}${time === null ? "" : ` (${dateText(time)})`}`] : [];
    })
    .join(" → ");
}

/** The file that this one is a print of the same text as; empty where it is none, or the first of them. */
export function printOf({ uri, voice }: DocumentSummary, path: (uri: string) => string): string {
  return voice === undefined || voice === uri ? "" : path(voice);
}

/** Claims in groups, in the order of `verdictTitles`; groups without claims left out. */
export function byVerdict(claims: readonly Claim[]): readonly (readonly [Verdict, readonly Claim[]])[] {
  const order: readonly Verdict[] = ["contradiction", "slip", "agreement", "single"];
  return order
    .map((verdict) => [verdict, claims.filter((claim) => claim.verdict === verdict)] as const)
    .filter(([, group]) => group.length > 0);
}
