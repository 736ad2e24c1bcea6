/** Rows for claims and their members. Free of `vscode`. */
import type {
  Claim,
  ClaimMember,
  ClaimRelation,
  Comparison,
  OutsideRelation,
  RelatedFigure,
  Relation,
  Update,
  Verdict,
} from "../../corpus/types.ts";
import { dateText, figureText } from "../figureText.ts";
import { contradictedColor, kindLooks } from "../kinds.ts";
import { counted, documentName, joined, originText } from "../words.ts";
import { passageLabel, type Row } from "./row.ts";
import { rangeKey } from "./passages.ts";

interface Group {
  readonly label: string;
  readonly one: string;
  readonly icon: Row["icon"] & {};
  readonly expanded: boolean;
}

type GroupId = "contradictions" | "updates" | "agreements" | "single";

const groups: Readonly<Record<GroupId, Group>> = {
  contradictions: {
    label: "Contradictions",
    one: "contradiction",
    icon: { id: "warning", color: contradictedColor },
    expanded: true,
  },
  updates: { label: "Updates", one: "update", icon: { id: "history" }, expanded: false },
  agreements: { label: "Agreements", one: "agreement", icon: { id: "check" }, expanded: true },
  single: { label: "One source only", one: "figure", icon: { id: "dash" }, expanded: false },
};

const groupOf: Readonly<Record<Verdict, GroupId>> = {
  contradiction: "contradictions",
  slip: "contradictions",
  agreement: "agreements",
  single: "single",
};

/** The relations between articles. */
export const comparedRelations = ["differ", "agree"] as const satisfies readonly Relation[];

export interface Claims {
  /** Those between articles, contradictions first, then by voices. */
  readonly compared: readonly Claim[];
  readonly updates: readonly Update[];
  /** What one article alone says; loaded when it is looked at: it is by far the most. */
  readonly single: () => Promise<readonly Claim[]>;
}

/** Contradictions, updates, agreements, and what one article alone says. Nothing at all where no articles are compared. */
export function claimGroups({ compared, updates, single }: Claims): Row[] {
  const rowsOf = (id: GroupId) =>
    compared.filter(({ verdict }) => groupOf[verdict] === id).map((claim) => claimRow(claim, id));
  const shown = [
    countedGroup("contradictions", rowsOf("contradictions")),
    countedGroup("updates", updates.map(updateRow)),
    countedGroup("agreements", rowsOf("agreements")),
  ].flat();
  if (shown.length === 0) return [];
  const children = async () =>
    paged(
      "single",
      (await single()).map((claim) => claimRow(claim, "single")),
    );
  return [...shown, { ...groupRow("single"), children }];
}

function countedGroup(id: GroupId, rows: readonly Row[]): Row[] {
  if (rows.length === 0) return [];
  const { label, one } = groups[id];
  const spoken = `${label}: ${counted(rows.length, one)}`;
  return [{ ...groupRow(id), description: String(rows.length), spoken, children: paged(id, rows) }];
}

function groupRow(id: GroupId): Row {
  const { label, icon, expanded } = groups[id];
  return { id, label, icon, spoken: label, context: "group", expanded };
}

/** Rows of a list that are shown at first, and with each step further. */
const pageSize = 200;

/** A long list, cut: the rest is below a row of its own. */
export function paged(prefix: string, rows: readonly Row[]): readonly Row[] {
  if (rows.length <= pageSize) return rows;
  const rest = rows.slice(pageSize);
  const label = `${counted(rest.length, "more", "more")}…`;
  const more: Row = {
    id: `${prefix}/more/${rest.length}`,
    label,
    icon: { id: "ellipsis" },
    spoken: label,
    context: "more",
    expanded: false,
    children: async () => paged(prefix, rest),
  };
  return [...rows.slice(0, pageSize), more];
}

/** Id of a claim's row in the Claims view. */
export function claimRowId(claim: Pick<Claim, "id" | "verdict">): string {
  return `${groupOf[claim.verdict]}/${claim.id}`;
}

const slipWords = "wrong scale word or unit?";

function claimRow(claim: Claim, group: GroupId): Row {
  const values = clusterValues(claim.members);
  const said = values.join(group === "agreements" ? " ≈ " : " ≠ ");
  const slip = claim.verdict === "slip";
  const support = group === "single" ? null : voicesText(claim.members);
  const id = `${group}/${claim.id}`;
  return {
    id,
    label: claim.about,
    description: joined([said, slip ? slipWords : null, support]),
    tooltip: joined([claim.about, said, slip ? slipWords : null]),
    icon: slip ? { id: "question", color: contradictedColor } : { id: kindIcon(claim.members) },
    spoken: `${claim.about}: ${values.join(" against ")}${slip ? `, perhaps a ${slipWords}` : ""}${support === null ? "" : `, ${support}`}`,
    context: "claim",
    claim: claim.id,
    expanded: false,
    children: memberRows(id, claim),
  };
}

/** "3 voices in 5 articles"; articles alone where each has a voice of its own. */
export function voicesText(members: readonly ClaimMember[]): string {
  const voices = new Set(members.map(({ voice }) => voice)).size;
  const articles = new Set(members.map(({ uri }) => uri)).size;
  const inArticles = counted(articles, "article");
  return voices < articles ? `${counted(voices, "voice")} in ${inArticles}` : inArticles;
}

/** Members of a claim that are listed; the Compare panel has all. */
const mostMembers = 25;

/** The odd figures before the many that agree; prints of one text and quotes of one source below the first of them. */
function memberRows(prefix: string, claim: Claim): readonly Row[] {
  const byVoice = new Map<string, ClaimMember[]>();
  const ordered = [...claim.members.filter(isOdd), ...claim.members.filter((member) => !isOdd(member))];
  for (const member of ordered) {
    const key = `${member.voice} ${member.cluster}`;
    const known = byVoice.get(key);
    if (known) known.push(member);
    else byVoice.set(key, [member]);
  }
  const rows = [...byVoice.values()].map((members) => voiceRow(prefix, members));
  return rows.length <= mostMembers ? rows : [...rows.slice(0, mostMembers), panelRow(prefix, claim)];
}

function panelRow(prefix: string, { id, members }: Claim): Row {
  const label = `All ${members.length} in Compare Figures`;
  return {
    id: `${prefix}/panel`,
    label,
    icon: { id: "graph-scatter" },
    spoken: label,
    context: "link",
    command: { id: "corroborate.compareFigures", title: "Compare Figures", arguments: [{ claim: id }] },
  };
}

/** One voice: its first figure, with the others below. */
function voiceRow(prefix: string, [first, ...others]: readonly ClaimMember[]): Row {
  if (!first) throw new Error("a voice without a figure");
  const row = isOdd(first) ? outlierRow(prefix, first) : memberRow(prefix, first);
  if (others.length === 0) return row;
  const said = first.quoted === undefined ? "the same text" : `quoting ${first.quoted}`;
  return {
    ...row,
    description: joined([row.description, `and ${others.length} more ${said}`]),
    spoken: `${row.spoken} And ${others.length} more ${said}: one voice.`,
    expanded: false,
    children: others.map((member) => memberRow(prefix, member)),
  };
}

/** Contradicted, and not by being of the many. */
function isOdd({ contradicted, cluster }: ClaimMember): boolean {
  return contradicted === true && cluster > 0;
}

function outlierRow(prefix: string, member: ClaimMember): Row {
  const row = memberRow(prefix, member);
  return { ...row, icon: { id: "warning", color: contradictedColor }, spoken: `Differs: ${row.spoken}` };
}

function kindIcon(members: readonly ClaimMember[]): string {
  const first = members[0];
  return first ? kindLooks[first.kind].icon : "symbol-numeric";
}

/** One value for each cluster, the largest cluster's first: the claim's reference, or the first that names its unit. */
function clusterValues(members: readonly ClaimMember[]): string[] {
  const plainness = ({ standing, unit }: ClaimMember) => (standing === undefined ? 0 : unit === null ? 2 : 1);
  const values = new Map<number, string>();
  for (const member of members.toSorted((a, b) => a.cluster - b.cluster || plainness(a) - plainness(b))) {
    if (!values.has(member.cluster)) values.set(member.cluster, figureText(member));
  }
  return [...values.values()];
}

/** "31 billion DKK (2022) → 52 billion DKK (13 Mar 2025)", with the figures of each time below. */
function updateRow({ id, about, steps }: Update): Row {
  const dated = steps.map(({ time, claim }) => {
    const value = clusterValues(claim.members)[0] ?? "";
    return time === null ? value : `${value} (${dateText(time)})`;
  });
  const rowId = `updates/${id}`;
  return {
    id: rowId,
    label: about,
    description: dated.join(" → "),
    tooltip: joined([about, dated.join(" → ")]),
    icon: { id: "history" },
    spoken: `${about}: ${dated.join(", then ")}`,
    context: "update",
    expanded: false,
    children: steps.flatMap(({ claim }) => memberRows(`${rowId}/${claim.id}`, claim)),
  };
}

const relationGroups: readonly (Group & { readonly id: string; readonly relations: readonly ClaimRelation[] })[] = [
  {
    id: "differs",
    relations: ["differs", "scale-slip", "unit-slip"],
    label: "Contradicts",
    one: "figure",
    icon: { id: "warning", color: contradictedColor },
    expanded: true,
  },
  {
    id: "agrees",
    relations: ["agrees", "rounded"],
    label: "Agrees",
    one: "figure",
    icon: { id: "check" },
    expanded: true,
  },
  {
    id: "compatible",
    relations: ["compatible"],
    label: "Compatible",
    one: "figure",
    icon: { id: "circle-outline" },
    expanded: true,
  },
];

/** The other figures of a figure's claim, by how they stand to it. */
export function comparisonGroups({ others }: Pick<Comparison, "others">): Row[] {
  return relationGroups.flatMap(({ id, relations, label, one, icon, expanded }) => {
    const own = others.filter(({ relation }) => relations.includes(relation));
    if (own.length === 0) return [];
    return {
      id,
      label,
      description: String(own.length),
      icon,
      spoken: `${label}: ${counted(own.length, one)}`,
      context: "group",
      expanded,
      children: own.map(({ member, relation, why }) => memberRow(id, { ...member, standing: { relation, why } })),
    };
  });
}

const outsideWords: Readonly<Record<OutsideRelation, string>> = {
  earlier: "earlier",
  later: "later",
  "other-time": "another time",
  stage: "plan or outcome",
  scope: "part or whole",
};

/** What is close to the figure, but not compared with it; none where there is nothing. */
export function relatedGroup(related: readonly RelatedFigure[]): Row[] {
  if (related.length === 0) return [];
  const label = "Related, not compared";
  const children = related.map(({ member, relation, why }) => {
    const row = memberRow("related", member);
    return {
      ...row,
      description: joined([outsideWords[relation], row.description]),
      tooltip: `${why}\n${row.tooltip ?? ""}`,
      spoken: `${outsideWords[relation]}: ${row.spoken} ${why}`,
    };
  });
  return [
    {
      id: "related",
      label,
      description: String(related.length),
      icon: { id: "git-compare" },
      spoken: `${label}: ${counted(related.length, "figure")}`,
      context: "group",
      expanded: false,
      children,
    },
  ];
}

/** "2 contradict · 3 agree · 1 compatible"; empty where there is nothing to compare with. */
export function comparisonText({ others }: Pick<Comparison, "others">): string {
  const [differ, agree, compatible] = relationGroups.map(
    ({ relations }) => others.filter(({ relation }) => relations.includes(relation)).length,
  );
  return joined([
    differ ? `${differ} ${differ === 1 ? "contradicts" : "contradict"}` : null,
    agree ? `${agree} ${agree === 1 ? "agrees" : "agree"}` : null,
    compatible ? `${compatible} compatible` : null,
  ]);
}

/** A figure with its value, its article and date, and its passage; a click leads to it. */
export function memberRow(prefix: string, member: ClaimMember): Row {
  const value = figureText(member);
  const article = documentName(member.uri, member);
  const origin = originText(member);
  const reprint = member.copyOf !== undefined;
  const why = member.standing?.why;
  const quotes = member.quoted === undefined ? null : `quoting ${member.quoted}`;
  const { label: passage } = passageLabel(member.preview, member.previewStart, member.previewEnd);
  return {
    id: `${prefix}/${member.uri}/${rangeKey(member.range)}`,
    label: value,
    description: joined([article, origin, quotes, reprint ? "reprint" : null, `“${passage}”`]),
    tooltip: [
      member.preview,
      joined([article, origin, quotes, `line ${member.range.start.line + 1}`]),
      member.reason,
      ...(why === undefined ? [] : [why]),
      ...(reprint ? ["Prints the same text as another article: the two count once."] : []),
    ].join("\n"),
    icon: { id: kindLooks[member.kind].icon, color: kindLooks[member.kind].color },
    spoken: `${value}, ${joined([article, origin, quotes])}. ${why === undefined ? "" : `${why} `}${member.preview}`,
    context: "figure",
    target: { uri: member.uri, range: member.range },
  };
}
