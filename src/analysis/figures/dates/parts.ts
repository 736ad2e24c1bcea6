import type { Reading } from "../../types.ts";
import { absolute, type Meaning } from "./meaning.ts";
import { emptyCaptures, type Captures } from "./grammar.ts";

/** A date as its words say it, before the published date fills in what they leave out. */
export interface DateParts {
  readonly meaning: Meaning;
  readonly captures: Readonly<Captures>;
  /** "T08:33", where a clock time is attached. */
  readonly time: string;
  /** Other readings of digits whose order is not certain. */
  readonly readings: readonly Reading[];
}

/** Parts of a date and the token after it. */
export interface DateMatch {
  readonly next: number;
  readonly parts: DateParts;
}

export function absoluteParts(captures: Partial<Captures>, readings: readonly Reading[] = []): DateParts {
  return { meaning: absolute, captures: { ...emptyCaptures(), ...captures }, time: "", readings };
}
