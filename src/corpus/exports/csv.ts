import { escapeCsv } from "../escape.ts";
import type { ExportSource } from "./source.ts";
import { relationText, voiceText } from "./source.ts";
import { valueText } from "./figure-text.ts";

const columns = [
  "claim",
  "about",
  "verdict",
  "relation",
  "why",
  "group",
  "file",
  "line",
  "title",
  "source",
  "published",
  "voice",
  "quoted",
  "same_text_as",
  "raw",
  "value",
  "low",
  "high",
  "bound",
  "unit",
  "date",
  "quote",
  "reason",
] as const;

/** One row a figure of a claim, contradictions first. UTF-8 with a BOM, without which Excel guesses the encoding. */
export function csvReport({ claims, path }: ExportSource): string {
  const rows = claims.flatMap((claim) =>
    claim.members.map((member) => [
      claim.id,
      claim.about,
      claim.verdict,
      relationText(member),
      member.standing?.why ?? "",
      String(member.cluster + 1),
      path(member.uri),
      String(member.range.start.line + 1),
      member.title ?? "",
      member.source ?? "",
      member.published ?? "",
      voiceText(member, path),
      member.quoted ?? "",
      member.copyOf === undefined ? "" : path(member.copyOf),
      member.text,
      valueText(member),
      member.low === null ? "" : String(member.low),
      member.high === null ? "" : String(member.high),
      member.bound ?? "",
      member.unit ?? "",
      member.iso ?? "",
      member.preview,
      member.reason,
    ]),
  );
  return `\uFEFF${[columns, ...rows].map((row) => row.map(escapeCsv).join(",")).join("\r\n")}\r\n`;
}
