import { TokenKind } from "../../article/tokens.ts";
import type { Lead } from "../../lexicon/types.ts";
import type { Bound, Figure, Reading } from "../../types.ts";
import { characterAt, isAdjacent } from "../numbers/index.ts";
import type { Candidate, RecognizerInput } from "../recognizer.ts";
import { readAmount, type Amount } from "./amount.ts";
import { readCounted } from "./counted.ts";

/** What has been said before the number that may follow. */
interface Pending {
  /** Token that the number must start at. */
  next: number;
  /** Offset where the hedge starts. */
  start: number;
  bound: Bound | null;
  between: boolean;
  from: boolean;
  label: boolean;
}

/** Tokens that a word of change reaches: "rose last year from 5 to 8". */
const changeReach = 8;

/** Money, percentages, measures, durations and counts. */
export function readQuantities(input: RecognizerInput): Candidate[] {
  const { tokens, lexicon } = input;
  const found: Candidate[] = [];
  let pending = null as Pending | null;
  let changed = -changeReach;
  for (let i = 0; i < tokens.count;) {
    const kind = tokens.kinds[i];
    const lead = pending?.next === i ? pending : null;
    if (kind !== TokenKind.number) {
      const phrase = kind === 0 ? null : lexicon.leads.match(tokens, i);
      if (phrase?.value.kind === "change") changed = i;
      if (phrase) {
        pending = extend(input, lead, phrase.value, i, i + phrase.length);
        if (!lexicon.numbers.match(tokens, i) && !lexicon.prefixes.match(tokens, i)) {
          i += phrase.length;
          continue;
        }
      } else if (lead && !startsAmount(input, i)) {
        const filler = lexicon.fillers.match(tokens, i);
        pending = filler ? { ...lead, next: i + filler.length } : null;
      }
    }
    const amount = kind !== 0 && startsAmount(input, i) ? readAmount(input, i, lead?.between) : null;
    if (!amount) {
      const filler = lead && pending === lead ? lexicon.fillers.match(tokens, i) : null;
      if (lead && filler) pending = { ...lead, next: i + filler.length };
      i++;
    } else if (Number.isNaN(amount.number.value)) {
      i = Math.max(i + 1, amount.next);
    } else {
      const step = readFigure(input, i, amount, lead, i - changed < changeReach);
      if (step.figure) found.push(step.figure);
      i = Math.max(i + 1, step.next);
      pending = null;
    }
  }
  return found;
}

/** What is known before a number once another word is read; hedges add up, "not more than about 5" stays below. */
function extend(
  input: RecognizerInput,
  before: Pending | null,
  lead: Lead,
  index: number,
  next: number,
): Pending | null {
  if (lead.kind === "change") return before;
  const own: Bound | null = lead.kind === "hedge" ? lead.bound : null;
  const kept = before?.bound && before.bound !== "exact" ? before.bound : null;
  return {
    next,
    start: before?.bound ? before.start : (input.tokens.starts[index] ?? 0),
    bound: kept ?? own ?? before?.bound ?? null,
    between: lead.kind === "between" || (lead.kind === "hedge" && before?.between === true),
    from: lead.kind === "from" || (lead.kind === "hedge" && before?.from === true),
    label: lead.kind === "label",
  };
}

/** Whether a number may start here at all; cheap, for every token is asked. */
function startsAmount(input: RecognizerInput, index: number): boolean {
  const { tokens, lexicon } = input;
  const kind = tokens.kinds[index];
  if (kind === TokenKind.number) return true;
  if (kind === TokenKind.punctuation) return true;
  if (lexicon.numbers.match(tokens, index) || lexicon.prefixes.match(tokens, index)) return true;
  return lexicon.glued !== null || lexicon.sums !== null;
}

interface Step {
  readonly figure: Candidate | null;
  readonly next: number;
}

function readFigure(input: RecognizerInput, index: number, only: Amount, lead: Pending | null, changed: boolean): Step {
  const { tokens, lexicon } = input;
  if (touchesName(input, index) || isPhone(input, index)) return { figure: null, next: only.next };
  const pair = readRange(input, only, lead, changed);
  const first = pair?.low ?? only;
  const range = pair?.high ?? null;
  const last = range ?? first;
  if (lead?.label && !first.unit && !last.unit && first.number.scale === 1) return { figure: null, next: last.next };
  if (isOrdinal(input, last) || (last.number.digits && !last.unit && lexicon.notCounted.match(tokens, last.next))) {
    return { figure: null, next: last.next };
  }
  const unit = last.unit ?? first.unit;
  if (!last.unit && !last.prefixed && gluedToWord(input, last)) return { figure: null, next: last.next + 1 };
  let end = last.end;
  let next = last.next;
  let bound: Bound = range ? "between" : (lead?.bound ?? "exact");
  let start = lead?.bound && !lead.label ? lead.start : first.start;
  if (range && lead?.bound) start = first.start;
  const trail = lexicon.trails.match(tokens, next);
  const moreDigits = trail && tokens.kinds[next + trail.length] === TokenKind.number;
  if (trail && !range && !moreDigits && (characterAt(input, next) !== "+" || isAdjacent(tokens, next))) {
    next += trail.length;
    end = tokens.ends[next - 1] ?? end;
    bound = bound === "exact" ? trail.value : bound;
  }
  if (unit?.kind === "duration") {
    const age =
      lexicon.ages.match(tokens, next) ??
      lexicon.ages.match(tokens, characterAt(input, next) === "-" ? next + 1 : next);
    if (age) {
      next =
        next + age.length + (characterAt(input, next) === "-" && lexicon.ages.match(tokens, next) === null ? 1 : 0);
      end = tokens.ends[next - 1] ?? end;
    }
  }
  const figure = build(input, { start, end, next, first, range, unit, bound, lead });
  return { figure, next };
}

interface Draft {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly first: Amount;
  readonly range: Amount | null;
  readonly unit: Amount["unit"];
  readonly bound: Bound;
  readonly lead: Pending | null;
}

function build(input: RecognizerInput, draft: Draft): Candidate | null {
  const { first, range, unit, next } = draft;
  const { number } = first;
  const factor = unit?.factor ?? 1;
  const low = rounded(amountValue(first) * factor);
  const base = {
    start: draft.start,
    end: draft.end,
    iso: null,
    of: null,
    weight: 1,
  };
  if (!unit && (number.part || range?.number.part)) {
    if (number.weak && !(draft.lead?.bound && input.lexicon.halfIsShare)) return null;
    const percent = rounded(number.value * 100);
    const high = range ? rounded(range.number.value * 100) : percent;
    return { ...base, kind: "percent", unit: "percent", ...interval(draft.bound, percent, high) };
  }
  if (
    number.weak &&
    (!unit ||
      (unit.kind !== "money" && unit.kind !== "percent" && number.value !== 0.5 && input.lexicon.language !== "en"))
  )
    return null;
  const high = range ? rounded(amountValue(range) * factor) : low;
  const values = number.vague ? { low, high: null, bound: "vague" as const } : interval(draft.bound, low, high);
  const other = readings(first, range, unit, values);
  if (unit) {
    const per = unit.kind === "money" || unit.kind === "measure" ? readPer(input, next) : null;
    return {
      ...base,
      kind: unit.kind,
      unit: unit.unit,
      ...values,
      ...(unit.point && { point: true as const }),
      ...(per && { per }),
      ...other,
    };
  }
  const counted = readCounted(input, next);
  if (number.vague && !counted && number.scale >= 1e9) return { ...base, kind: "money", unit: null, ...values };
  const yearLike = number.plain && !range && number.value >= 1500 && number.value < 2100 && draft.start === first.start;
  return {
    ...base,
    kind: "count",
    unit: null,
    ...values,
    of: counted?.text ?? null,
    weight: yearLike ? (counted?.certain ? 1 : 0) : 1,
    ...other,
  };
}

function amountValue(amount: Amount): number {
  return amount.negative ? -amount.number.value : amount.number.value;
}

function interval(bound: Bound, low: number, high: number): Pick<Figure, "low" | "high" | "bound"> {
  if (bound === "above") return { low, high: null, bound };
  if (bound === "below") return { low: null, high, bound };
  return { low, high, bound };
}

/** 1.1 × 10⁹ without the dust of binary fractions. */
function rounded(value: number): number {
  return Number(value.toPrecision(14));
}

function readings(
  first: Amount,
  range: Amount | null,
  unit: Amount["unit"],
  values: Pick<Figure, "low" | "high" | "bound">,
): Pick<Figure, "ambiguous" | "readings"> | null {
  const { other } = first.number;
  if (!other || range || other.reason !== "own-language") return null;
  const value = rounded(other.value * (unit?.factor ?? 1));
  const likely: Reading = {
    low: values.low,
    high: values.high,
    unit: unit?.unit ?? null,
    iso: null,
    reason: "foreign-scale-word",
  };
  const unlikely: Reading = {
    ...likely,
    low: values.low === null ? null : value,
    high: values.high === null ? null : value,
    reason: "own-language",
  };
  return { ambiguous: true, readings: [likely, unlikely] };
}

/** "MWh" in "per MWh", "month" in "om måneden"; a year is none, for it stands after totals. */
function readPer(input: RecognizerInput, index: number): string | null {
  const { tokens, lexicon, text } = input;
  const found = lexicon.per.match(tokens, index);
  if (!found) return null;
  if (found.value.unit) return found.value.unit === "year" ? null : found.value.unit;
  const at = index + found.length;
  const unit = lexicon.units.match(tokens, at)?.value[0]?.value;
  if (unit) return unit.unit === "year" || unit.kind === "money" || unit.kind === "percent" ? null : unit.unit;
  const word = text.slice(tokens.starts[index], tokens.ends[index]).toLowerCase();
  if (!["per", "pro", "pr", "je", "/"].includes(word) || tokens.kinds[at] !== TokenKind.word) return null;
  return text.slice(tokens.starts[at], tokens.ends[at]);
}

interface Range {
  readonly low: Amount;
  readonly high: Amount;
}

/** "5-7", "8 bis 10 Milliarden", "between 5 and 7". */
function readRange(input: RecognizerInput, first: Amount, lead: Pending | null, changed: boolean): Range | null {
  const { tokens, lexicon } = input;
  const connector = lexicon.connectors.match(tokens, first.next);
  if (!connector || first.number.vague) return null;
  const sign = characterAt(input, first.next);
  if (connector.value === "and" && !lead?.between) return null;
  if (connector.value === "to" && !sign && lead?.from && changed) return null;
  const at = first.next + connector.length;
  if (sign && isAdjacent(tokens, first.next) !== isAdjacent(tokens, at)) return null;
  const second = readAmount(input, at);
  if (!second || Number.isNaN(second.number.value) || second.number.vague) return null;
  return joined(first, second);
}

/** The two ends, the lower with the scale and unit that only the upper has; null if they do not fit together. */
function joined(first: Amount, second: Amount): Range | null {
  if (first.unit && second.unit && first.unit.unit !== second.unit.unit) return null;
  if (first.unit && !second.unit && !first.prefixed) return null;
  const shares = first.number.scale === 1 && second.number.scale > 1 && first.number.value <= second.number.mantissa;
  const number = shares
    ? { ...first.number, value: first.number.value * second.number.scale, scale: second.number.scale }
    : first.number;
  const unit = first.unit ?? second.unit;
  const high = { ...second, unit };
  const low = { ...first, number, unit };
  return amountValue(low) < amountValue(high) ? { low, high } : null;
}

/** Two or more runs of digits beside each other that are no groups: a telephone, account or card number. */
function isPhone({ tokens, text }: RecognizerInput, index: number): boolean {
  if (tokens.kinds[index] !== TokenKind.number) return false;
  const start = tokens.starts[index] ?? 0;
  if (text[start] === "0" && (tokens.ends[index] ?? 0) - start > 1 && !/[.,]/.test(text[tokens.ends[index] ?? 0] ?? ""))
    return true;
  return false;
}

/** The digits end in letters that are no unit: "3rd", "5G", "20er". */
function gluedToWord(input: RecognizerInput, amount: Amount): boolean {
  return (
    amount.number.digits && isAdjacent(input.tokens, amount.next) && input.tokens.kinds[amount.next] === TokenKind.word
  );
}

/** A hyphen or sign ties the number to the name before it: GPT-4, Covid-19, #5, B_2. */
function touchesName(input: RecognizerInput, index: number): boolean {
  const { tokens, text } = input;
  if (tokens.kinds[index] !== TokenKind.number) return false;
  const start = tokens.starts[index] ?? 0;
  const before = text[start - 1] ?? " ";
  if (/[\p{L}#@_/\\=^]/u.test(before)) return true;
  if (!"-–.:".includes(before)) return false;
  return /[\p{L}\p{N}]/u.test(text[start - 2] ?? " ");
}

/** "3. Platz": digits with a full stop before a word, where the language writes ordinals so. */
function isOrdinal(input: RecognizerInput, amount: Amount): boolean {
  const { tokens } = input;
  if (!amount.number.plain || amount.unit || amount.number.value > 100 || input.lexicon.language === "en") return false;
  if (characterAt(input, amount.next) !== "." || !isAdjacent(tokens, amount.next)) return false;
  return tokens.kinds[amount.next + 1] === TokenKind.word && !isAdjacent(tokens, amount.next + 1);
}
