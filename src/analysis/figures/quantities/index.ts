import type { Candidate, RecognizerInput } from "../recognizer.ts";

/** Money, percentages, measures, durations and counts. */
export function readQuantities(_input: RecognizerInput): Candidate[] {
  return [];
}
