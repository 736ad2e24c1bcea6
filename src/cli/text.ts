/** Analyses for people, on a terminal. */
import type { AnalysisJson } from "../corpus/analysis-json.ts";

export const bold = (text: string, colours: boolean) => (colours ? `\u001B[1m${text}\u001B[22m` : text);
export const dim = (text: string, colours: boolean) => (colours ? `\u001B[2m${text}\u001B[22m` : text);

/** One line a name or figure, in the order of the text: `line:column  kind  text  how it was read`. */
export function analysisText(analysis: AnalysisJson, text: string, colours: boolean): string {
  const place = places(text);
  const rows = [
    ...analysis.entities.map((m) => ({ start: m.start, kind: m.kind as string, text: m.text, note: m.entity })),
    ...analysis.figures.map((f) => ({ start: f.start, kind: f.kind as string, text: f.text, note: reading(f) })),
  ].sort((a, b) => a.start - b.start);
  const head = `${bold(analysis.document, colours)}  ${analysis.language}  ${analysis.published ?? "undated"}`;
  const lines = rows.map(
    (row) => `${place(row.start).padStart(9)}  ${row.kind.padEnd(12)}  ${oneLine(row.text)}  ${dim(row.note, colours)}`,
  );
  return [head, ...lines, ""].join("\n");
}

function reading(figure: AnalysisJson["figures"][number]): string {
  if (figure.kind === "date") return figure.iso ?? "unresolved";
  const unit = [figure.unit, figure.per && `per ${figure.per}`, figure.of].filter(Boolean).join(" ");
  const interval = figure.low === figure.high ? String(figure.low) : `${figure.low ?? "…"} to ${figure.high ?? "…"}`;
  return `${figure.bound} ${interval}${unit && ` ${unit}`}${figure.ambiguous ? " (ambiguous)" : ""}`;
}

/** Control characters of scraped text must not steer the terminal. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, " ");
}

/** `line:column` of an offset, both from 1. */
function places(text: string): (offset: number) => string {
  const lineStarts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) lineStarts.push(match.index + match[0].length);
  return (offset) => {
    const after = lineStarts.findIndex((start) => start > offset);
    const line = after < 0 ? lineStarts.length : after;
    return `${line}:${offset - (lineStarts[line - 1] ?? 0) + 1}`;
  };
}
