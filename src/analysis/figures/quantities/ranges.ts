import { hashWord, TokenKind } from "../../article/tokens.ts";
import { characterAt, isAdjacent, pastSuspended } from "../numbers/neighbours.ts";
import type { RecognizerInput } from "../recognizer.ts";
import { readAmount, type Amount } from "./amount.ts";
import { isDated, isYear } from "./rejects.ts";

export interface Range {
  readonly low: Amount;
  readonly high: Amount;
  /** The ends are joined by a dash without blanks. */
  readonly dashed: boolean;
  /** They are the start and the end of a change: two figures, the first with the scale and unit of the second. */
  readonly apart: boolean;
}

/** What stands before the lower end. */
export interface RangeLead {
  /** "between", "a range of": what follows are its ends, whatever changes. */
  readonly between: boolean;
  readonly from: boolean;
  /** A word of change stands near: "rose from 5 to 8" is two figures. */
  readonly changed: boolean;
}

/** "5-7", "8 bis 10 Milliarden", "between 5 and 7"; null where no second end follows. */
export function readRange(input: RecognizerInput, first: Amount, lead: RangeLead): Range | null {
  const { tokens, lexicon } = input;
  const from = pastSuspended(input, first.next);
  const connector = lexicon.connectors.match(tokens, from);
  if (!connector || first.number.vague) return null;
  const sign = characterAt(input, from);
  if (connector.value === "and" && !lead.between) return null;
  if (connector.value === "onto" && !lead.from) return null;
  const changes = connector.value === "to" && !sign && lead.changed && !lead.between;
  const apart = connector.value === "onto" || connector.value === "instead" || (changes && lead.from);
  // "raised by 0.25% to 5.25%" is no range; "rose 5 to 8 percent" is one.
  if (changes && !apart && first.unit && !first.prefixed) return null;
  const at = pastPlus(input, pastHedge(input, from + connector.length));
  const dashed = sign !== "" && isAdjacent(tokens, at);
  if (sign && isAdjacent(tokens, from) !== isAdjacent(tokens, at)) return null;
  const second = readAmount(input, at, { between: false, hedged: false, money: first.prefixed });
  if (!second || Number.isNaN(second.value) || second.number.vague || second.number.weak) return null;
  // "fell $1.12 to $71.36", "rose by 23,000 to 1.67m": by how much, and to what
  if (changes && !apart && (second.prefixed || second.value > widest * first.value)) return null;
  // "hæves i 2024 til 11.900 kroner"
  if (!sign && second.unit && mayBeYear(first) && isDated(input.text, first.start)) return null;
  if (connector.value === "or" && !(second.number.plain === first.number.plain && second.value < 3 * first.value))
    return null;
  const ends = joined(first, second, apart);
  return ends && { ...ends, dashed, apart };
}

function pastHedge(input: RecognizerInput, index: number): number {
  const lead = input.lexicon.leads.match(input.tokens, index);
  return lead?.value.kind === "hedge" ? index + lead.length : index;
}

/** A range that something changes by is hardly wider than so many times its lower end. */
const widest = 10;

const plus = hashWord("plus");

/** "minus 2 to plus 3": the word for the sign that goes without saying. */
function pastPlus({ tokens }: RecognizerInput, index: number): number {
  return tokens.hashes[index] === plus && tokens.kinds[index + 1] === TokenKind.number ? index + 1 : index;
}

/** The two ends, the lower with the scale and unit that only the upper has; null if they do not fit together. */
function joined(first: Amount, second: Amount, apart: boolean): Pick<Range, "low" | "high"> | null {
  if (first.unit && second.unit && (first.unit.unit !== second.unit.unit || first.unit.kind !== second.unit.kind))
    return null;
  if (first.unit && second.unit && first.unit.point !== second.unit.point) return null;
  if (first.unit && !second.unit && !first.prefixed) return null;
  if (mayBeYear(first) && second.number.scale > 1 && second.number.mantissa < first.value) return null;
  const unit = first.unit ?? second.unit;
  const factor = sharedScale(first, second, apart) * (first.unit ? 1 : (unit?.factor ?? 1));
  const low = { ...first, value: first.value * factor, unit };
  const high = { ...second, unit };
  // Frost is often told from the warmer end: "between 0 and minus 5".
  return apart || low.value < high.value || high.value < 0 ? { low, high } : null;
}

/** "fra 4 mia. kr. i 2022 til 5 mia.": the year is no lower end. */
function mayBeYear({ number, unit, value }: Amount): boolean {
  return !unit && number.plain && number.scale === 1 && isYear(value);
}

/** What the lower end lacks and the upper has: "5-7 million", "20-30.000", "to-tre hundrede". */
export function sharedScale(first: Amount, second: Amount, apart: boolean): number {
  const { number } = second;
  if (first.number.scale !== 1) return 1;
  const hundreds =
    !first.number.digits && first.number.value < 10 && number.mantissa % 100 === 0 && number.mantissa < 1000;
  if (hundreds && first.number.value < number.mantissa / 100) return 100 * number.scale;
  if (number.scale > 1) return apart || first.number.value <= number.mantissa ? number.scale : 1;
  const thousands = first.number.plain && number.digits && !number.plain && number.value % 1000 === 0;
  return thousands && first.number.value < 1000 && first.number.value < number.value / 1000 ? 1000 : 1;
}
