/** Checks for people, on a terminal. */
import type { CheckStatus, FigureCheck } from "../corpus/types.ts";
import { bold, dim, oneLine } from "./text.ts";

interface CheckedNote {
  readonly name: string;
  readonly checks: readonly FigureCheck[];
}

const statuses: readonly CheckStatus[] = ["contradicted", "unsupported", "single-source", "supported"];

/** One line a figure, as compilers print them: `note.md:12:5  contradicted  "text"  why`. Then how many there are of each. */
export function checksText(notes: readonly CheckedNote[], colours: boolean): string {
  const all = notes.flatMap(({ checks }) => checks);
  const lines = notes.flatMap(({ name, checks }) => checks.map((check) => lineOf(name, check, colours)));
  const counts = statuses.flatMap((status) => {
    const count = all.filter((check) => check.status === status).length;
    return count === 0 ? [] : [`${count} ${status}`];
  });
  const disputed = all.filter((check) => check.disputed).length;
  const summary = [`${all.length} figure${all.length === 1 ? "" : "s"}`, ...counts];
  return [...lines, "", [...summary, ...(disputed > 0 ? [`${disputed} disputed`] : [])].join(", ")].join("\n");
}

function lineOf(name: string, { range, status, disputed, text, message }: FigureCheck, colours: boolean): string {
  const place = `${name}:${range.start.line + 1}:${range.start.character + 1}`;
  const verdict = disputed ? `${status}, disputed` : status;
  const shown = status === "contradicted" ? bold(verdict, colours) : verdict;
  return `${place}  ${shown}  “${oneLine(text)}”  ${dim(oneLine(message), colours)}`;
}
