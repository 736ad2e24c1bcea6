import type { Candidate } from "./recognizer.ts";

/** The candidates that stay, in order, none overlapping: longer before shorter, heavier before lighter, dates before the rest. */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)) {
    let last = kept.at(-1);
    while (last && last.end > candidate.start && beats(candidate, last)) {
      kept.pop();
      last = kept.at(-1);
    }
    if (!last || last.end <= candidate.start) kept.push(candidate);
  }
  return kept;
}

function beats(a: Candidate, b: Candidate): boolean {
  const longer = a.end - a.start - (b.end - b.start);
  if (longer) return longer > 0;
  if (a.weight !== b.weight) return a.weight > b.weight;
  return a.kind === "date";
}
