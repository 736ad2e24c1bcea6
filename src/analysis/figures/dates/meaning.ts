/** What a pattern of lexicon/dates means, apart from what its slots hold. */

/**
 * - `absolute`: the slots say all ("{day}. {month} {year}").
 * - `shift`: so many units from the published date; `by` null: the {n} slot says how many, with `sign`.
 * - `before`: so many years from the year spoken of last ("the year before"), else from the published one.
 * - `first`: the first {n} months of a year, or as many as `fixed` says: of the year's slot, of one in a `unit` so far from the
 *   published one, or with `unit` null of the last one that had them.
 * - `nth`: the so-many-eth weekday of a month, 5 being the last one.
 * - the others: the weekday, month, day, quarter, half or season of the slot, in a `unit` so far from the published
 *   one ("{month} last year"), or, with `unit` null, the last (-1), current (0) or coming (1) one.
 */
const subjects = ["wd", "mo", "da", "qu", "ha", "se", "before", "first"] as const;
const units = ["d", "w", "m", "q", "y"] as const;

export interface Meaning {
  readonly subject: "absolute" | "shift" | "nth" | (typeof subjects)[number];
  readonly unit: "d" | "w" | "m" | "q" | "y" | null;
  readonly by: number | null;
  readonly sign: number;
  /** The weekday, season or number of months that the words name without a slot, or 0. */
  readonly fixed: number;
}

const nthWeekday: Meaning = { subject: "nth", unit: null, by: 0, sign: 0, fixed: 0 };

export const absolute: Meaning = { subject: "absolute", unit: null, by: 0, sign: 0, fixed: 0 };

const notation = /^(wd|mo|da|qu|ha|se|before|first)?\.?([dwmqy])?([+-])(\d+|n)(?:\.(\d))?$/;

/**
 * Reads the notation of lexicon/dates: "y-1" (last year), "d-n" ({n} days ago), "wd-1" (last {weekday}), "wd-1.2"
 * (last Tuesday), "nth" ({nth} {weekday} of {month}), "mo.y-1" ({month} last year). Throws a RangeError on anything else: the data is ours.
 */
export function parseMeaning(text: string): Meaning {
  if (text === "nth") return nthWeekday;
  const match = notation.exec(text);
  if (!match) throw new RangeError(`no meaning of a date: ${text}`);
  const [, subject, unit, sign, by, fixed] = match;
  const direction = sign === "-" ? -1 : 1;
  return {
    subject: subjects.find((known) => known === subject) ?? "shift",
    unit: units.find((known) => known === unit) ?? null,
    by: by === "n" ? null : direction * Number(by),
    sign: direction,
    fixed: Number(fixed ?? 0),
  };
}
