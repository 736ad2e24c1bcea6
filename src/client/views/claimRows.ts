/** Rows for claims and their members. Free of `vscode`. */
import type { Claim, ClaimMember, Comparison, PairRelation, Relation } from "../../corpus/types.ts";
import { figureText } from "../figureText.ts";
import { contradictedColor, kindLooks } from "../kinds.ts";
import { counted, documentName, joined, originText } from "../words.ts";
import { rangeKey } from "./passages.ts";
import type { Row } from "./row.ts";

interface Group {
  readonly label: string;
  readonly one: string;
  readonly icon: Row["icon"] & {};
  readonly expanded: boolean;
}

const relationGroups: Readonly<Record<Relation, Group>> = {
  differ: {
    label: "Contradictions",
    one: "contradiction",
    icon: { id: "warning", color: contradictedColor },
    expanded: true,
  },
  agree: { label: "Agreements", one: "agreement", icon: { id: "check" }, expanded: true },
  single: { label: "One source only", one: "figure", icon: { id: "dash" }, expanded: false },
};

/** The relations between articles, contradictions first. */
export const comparedRelations = ["differ", "agree"] as const satisfies readonly Relation[];

/**
 * Contradictions, then agreements, then what one article alone says, which is loaded when it is looked at: it is by far
 * the most. Nothing at all where no articles are compared.
 */
export function claimGroups(claims: readonly Claim[], single: () => Promise<readonly Claim[]>): Row[] {
  const groups = comparedRelations.flatMap((relation): Row[] => {
    const own = claims.filter((claim) => claim.relation === relation);
    if (own.length === 0) return [];
    const { label, one } = relationGroups[relation];
    const rows = own.map((claim) => claimRow(relation, claim));
    return [
      {
        ...groupRow(relation),
        description: String(own.length),
        spoken: `${label}: ${counted(own.length, one)}`,
        children: rows,
      },
    ];
  });
  if (groups.length === 0) return [];
  const children = async () => (await single()).map((claim) => claimRow("single", claim));
  return [...groups, { ...groupRow("single"), children }];
}

function groupRow(relation: Relation): Row {
  const { label, icon, expanded } = relationGroups[relation];
  return { id: relation, label, icon, spoken: label, context: "group", expanded };
}

/** Id of a claim's row in the Claims view. */
export function claimRowId(claim: Pick<Claim, "id" | "relation">): string {
  return `${claim.relation}/${claim.id}`;
}

function claimRow(relation: Relation, claim: Claim): Row {
  const values = clusterValues(claim.members);
  const said = values.join(" ≠ ");
  const documents = new Set(claim.members.map(({ uri }) => uri)).size;
  const id = claimRowId(claim);
  return {
    id,
    label: claim.about,
    description: joined([said, relation === "single" ? null : counted(documents, "article")]),
    tooltip: joined([claim.about, said]),
    icon: { id: kindIcon(claim.members) },
    spoken: `${claim.about}: ${values.join(" against ")}, ${counted(documents, "article")}`,
    context: "claim",
    expanded: false,
    children: outliersFirst(claim).map((member) => (member.contradicted ? outlierRow : memberRow)(id, member)),
  };
}

/** The odd figures before the many that agree; otherwise as given. */
function outliersFirst({ members }: Claim): readonly ClaimMember[] {
  return [
    ...members.filter(({ contradicted }) => contradicted),
    ...members.filter(({ contradicted }) => !contradicted),
  ];
}

function outlierRow(prefix: string, member: ClaimMember): Row {
  const row = memberRow(prefix, member);
  return { ...row, icon: { id: "warning", color: contradictedColor }, spoken: `Differs: ${row.spoken}` };
}

function kindIcon(members: readonly ClaimMember[]): string {
  const first = members[0];
  return first ? kindLooks[first.kind].icon : "symbol-numeric";
}

/** One value for each cluster, the largest cluster's first. */
function clusterValues(members: readonly ClaimMember[]): string[] {
  const values = new Map<number, string>();
  for (const member of [...members].sort((a, b) => a.cluster - b.cluster)) {
    if (!values.has(member.cluster)) values.set(member.cluster, figureText(member));
  }
  return [...values.values()];
}

const pairGroups: Readonly<Record<PairRelation, Group>> = {
  differs: { label: "Contradicts", one: "figure", icon: { id: "warning", color: contradictedColor }, expanded: true },
  compatible: { label: "Compatible", one: "figure", icon: { id: "circle-outline" }, expanded: true },
  agrees: { label: "Agrees", one: "figure", icon: { id: "check" }, expanded: true },
};

const pairOrder: readonly PairRelation[] = ["differs", "agrees", "compatible"];

/** The other figures of a figure's claim, by how they stand to it. */
export function comparisonGroups({ others }: Comparison): Row[] {
  return pairOrder.flatMap((relation) => {
    const own = others.filter((other) => other.relation === relation);
    if (own.length === 0) return [];
    const { label, one, icon, expanded } = pairGroups[relation];
    return {
      id: relation,
      label,
      description: String(own.length),
      icon,
      spoken: `${label}: ${counted(own.length, one)}`,
      context: "group",
      expanded,
      children: own.map(({ member }) => memberRow(relation, member)),
    };
  });
}

/** "2 contradict · 3 agree · 1 compatible"; empty where there is nothing to compare with. */
export function comparisonText(comparison: Comparison): string {
  const count = (relation: PairRelation) => comparison.others.filter((other) => other.relation === relation).length;
  const [agree, compatible, differ] = [count("agrees"), count("compatible"), count("differs")];
  return joined([
    differ === 0 ? null : `${differ} ${differ === 1 ? "contradicts" : "contradict"}`,
    agree === 0 ? null : `${agree} ${agree === 1 ? "agrees" : "agree"}`,
    compatible === 0 ? null : `${compatible} compatible`,
  ]);
}

/** A figure with its value, its article and date; a click leads to it. */
export function memberRow(prefix: string, member: ClaimMember): Row {
  const value = figureText(member);
  const article = documentName(member.uri, member);
  const origin = originText(member);
  const reprint = member.voice !== undefined && member.voice !== member.uri;
  return {
    id: `${prefix}/${member.uri}/${rangeKey(member.range)}`,
    label: value,
    description: joined([article, origin, reprint ? "reprint" : null]),
    tooltip: [
      member.preview,
      joined([article, origin, `line ${member.range.start.line + 1}`]),
      member.reason,
      ...(reprint ? ["Prints the same text as another article: the two count once."] : []),
    ].join("\n"),
    icon: { id: kindLooks[member.kind].icon, color: kindLooks[member.kind].color },
    spoken: `${value}, ${joined([article, origin])}. ${member.preview}`,
    context: "figure",
    target: { uri: member.uri, range: member.range },
  };
}
