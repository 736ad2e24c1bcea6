import type { Candidate, RecognizerInput } from "../recognizer.ts";

/** Dates, absolute and relative. */
export function readDates(_input: RecognizerInput): Candidate[] {
  return [];
}
