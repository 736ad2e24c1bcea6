import { escapeHtml } from "../escape.ts";
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

/** One file without scripts or anything from elsewhere; the policy says so to whoever opens it. */
const head = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Corroborate report</title>
<style>
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 25%, transparent); --differ: #c4314b; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
td.file { overflow-wrap: anywhere; min-width: 9rem; }
td.short { white-space: nowrap; }
td:has(> small) { min-width: 11rem; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
h3 { margin: 1.5rem 0 0; }
.contradiction h3::before { content: "≠ "; color: var(--differ); }
.slip h3::before { content: "≈? "; color: var(--differ); }
.agreement h3::before { content: "= "; }
h3 + p { margin: 0; }
mark { background: color-mix(in srgb, gold 45%, transparent); color: inherit; }
small { opacity: .75; }
@page { size: landscape; margin: 1.2cm; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; margin: 0; padding: 0; font-size: 9pt; }
  thead { display: table-header-group; }
  tr, h2, h3 { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  mark { background: none; text-decoration: underline; font-weight: bold; }
}
</style>
</head>
<body>
`;

export function htmlReport({ documents, claims, updates, entities, skipped, path }: ExportSource): string {
  const articles = documents.filter(({ role }) => role === "article");
  const parts = [
    head,
    `<h1>Corroborate report</h1>\n<p>${articles.length} articles · ${entities.length} entities · ${claims.length} claims</p>\n`,
  ];
  for (const [verdict, group] of byVerdict(claims)) {
    const title = escapeHtml(verdictTitles[verdict]);
    parts.push(
      `<section class="${verdict}">\n<h2>${title}</h2>\n`,
      ...group.map((claim) => claimHtml(claim, path)),
      "</section>\n",
    );
  }
  if (updates.length > 0) {
    const rows = updates.map((update) => [update.about, updateText(update)].map((each) => cell(each)));
    parts.push(`<h2>${updatesTitle}</h2>\n`, table(["About", "Figures by time"], rows));
  }
  const names = entities.map(({ name, kind, aliases, mentions, documents: count }) => [
    name,
    kind,
    aliases.join(", "),
    mentions,
    count,
  ]);
  parts.push(
    "<h2>Entities</h2>\n",
    table(
      ["Name", "Kind", "Other forms", "Mentions", "Articles"],
      names.map((row) => row.map((each) => cell(each))),
    ),
  );
  const files = documents.map((d) => [
    path(d.uri),
    d.title ?? "",
    d.published ?? "",
    d.language,
    printOf(d, path),
    d.figures,
    d.contradicted,
  ]);
  parts.push(
    "<h2>Articles</h2>\n",
    table(
      ["File", "Title", "Date", "Language", "Same text as", "Figures", "Contradicted"],
      files.map((row) => row.map((each) => cell(each))),
    ),
  );
  if (skipped.length > 0) {
    const rows = skipped.map(({ uri, reason }) => [path(uri), reason].map((each) => cell(each)));
    parts.push("<h2>Not read</h2>\n", table(["File", "Reason"], rows));
  }
  return `${parts.join("")}</body>\n</html>\n`;
}

function claimHtml(claim: Claim, path: (uri: string) => string): string {
  const rows = claim.members.map((member) => [
    cell(`${path(member.uri)}:${member.range.start.line + 1}`, "file"),
    cell(member.text),
    cell(valueText(member)),
    cell(relationText(member)),
    cell(member.published ?? "", "short"),
    cell(member.source ?? ""),
    cell(otherVoiceText(member, path)),
    `<td>${passage(member)}</td>`,
    `<td><small>${escapeHtml(reasonText(member))}</small></td>`,
  ]);
  const columns = [
    "Where",
    "As written",
    "Read as",
    "Relation",
    "Date",
    "Source",
    "Quotes or reprints",
    "Passage",
    "Why",
  ];
  return `<h3>${escapeHtml(claim.about)}</h3>\n<p>${escapeHtml(voicesText(claim))}</p>\n${table(columns, rows)}`;
}

function passage({ preview, previewStart, previewEnd }: ClaimMember): string {
  const [before, hit, after] = [
    preview.slice(0, previewStart),
    preview.slice(previewStart, previewEnd),
    preview.slice(previewEnd),
  ];
  return `${escapeHtml(before)}${spaceAt(before, -1)}<mark>${escapeHtml(hit)}</mark>${spaceAt(after, 0)}${escapeHtml(after)}`;
}

/** Escaping trims; the space between the hit and its surroundings is kept. */
function spaceAt(text: string, at: number): string {
  return /^\s$/u.test(text.at(at) ?? "") ? " " : "";
}

function cell(content: string | number, layout?: "file" | "short"): string {
  if (typeof content === "number") return `<td class="number">${content}</td>`;
  return `<td${layout === undefined ? "" : ` class="${layout}"`}>${escapeHtml(content)}</td>`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const header = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join("");
  return `<table>\n<thead><tr>${header}</tr></thead>\n<tbody>\n${rows.map((row) => `<tr>${row.join("")}</tr>\n`).join("")}</tbody>\n</table>\n`;
}
