import { escapeMarkdown } from "../escape.ts";
import type { Claim, ClaimMember } from "../types.ts";
import { valueText } from "./figure-text.ts";
import {
  byVerdict,
  type ExportSource,
  otherVoiceText,
  printOf,
  reasonText,
  relationText,
  updatesTitle,
  updateText,
  verdictTitles,
  voicesText,
} from "./source.ts";

/** First line of a report: one that is saved in the folder must not become evidence for what it reports. */
export const reportMark = "<!-- corroborate report -->";

/** The report as Markdown, with links to the files that work from the folder itself. */
export function markdownReport({ documents, claims, updates, entities, skipped, path }: ExportSource): string {
  const articles = documents.filter(({ role }) => role === "article");
  const lines = [
    reportMark,
    "",
    "# Corroborate report",
    "",
    `${articles.length} articles · ${entities.length} entities · ${claims.length} claims`,
    "",
  ];
  for (const [verdict, group] of byVerdict(claims)) {
    lines.push(`## ${verdictTitles[verdict]}`, "");
    for (const claim of group) lines.push(...claimLines(claim, path));
  }
  if (updates.length > 0) {
    const rows = updates.map((update) => [update.about, updateText(update)]);
    lines.push(`## ${updatesTitle}`, "", ...table(["About", "Figures by time"], rows), "");
  }
  lines.push(
    "## Entities",
    "",
    ...table(
      ["Name", "Kind", "Other forms", "Mentions", "Articles"],
      entities.map(({ name, kind, aliases, mentions, documents: count }) => [
        name,
        kind,
        aliases.join(", "),
        mentions,
        count,
      ]),
    ),
    "",
  );
  lines.push(
    "## Articles",
    "",
    ...table(
      ["File", "Title", "Date", "Language", "Same text as", "Figures", "Contradicted"],
      documents.map((d) => [
        path(d.uri),
        d.title ?? "",
        d.published ?? "",
        d.language,
        printOf(d, path),
        d.figures,
        d.contradicted,
      ]),
    ),
    "",
  );
  if (skipped.length > 0) {
    lines.push(
      "## Not read",
      "",
      ...table(
        ["File", "Reason"],
        skipped.map(({ uri, reason }) => [path(uri), reason]),
      ),
      "",
    );
  }
  return lines.join("\n");
}

function claimLines(claim: Claim, path: (uri: string) => string): string[] {
  const rows = claim.members.map((member) => [
    { link: member, label: `${path(member.uri)}:${member.range.start.line + 1}`, path: path(member.uri) },
    member.text,
    valueText(member),
    relationText(member),
    member.published ?? "",
    member.source ?? "",
    otherVoiceText(member, path),
    member.preview,
    reasonText(member),
  ]);
  const head = ["Where", "As written", "Read as", "Relation", "Date", "Source", "Quotes or reprints", "Passage", "Why"];
  return [`### ${escapeMarkdown(claim.about)}`, "", voicesText(claim), "", ...table(head, rows), ""];
}

type Cell = string | number | { readonly link: ClaimMember; readonly label: string; readonly path: string };

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string[] {
  return [tableLine(head), tableLine(head.map(() => "---")), ...rows.map((row) => tableLine(row.map(cellText)))];
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function cellText(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "string") return escapeMarkdown(cell);
  const target = cell.path.split("/").map(encodeURIComponent).join("/").replaceAll("(", "%28").replaceAll(")", "%29");
  return `[${escapeMarkdown(cell.label)}](./${target}#L${cell.link.range.start.line + 1})`;
}
