import { TokenKind, type Tokens } from "../../article/tokens.ts";
import { startKey } from "../../lexicon/starts.ts";
import type { Lead as LeadWord } from "../../lexicon/types.ts";
import type { Candidate, RecognizerInput } from "../recognizer.ts";
import { readAmount } from "./amount.ts";
import { readFigure, type Lead } from "./figure.ts";
import { isAdjacent, tokenAt } from "../numbers/neighbours.ts";
import { isDigit } from "../numbers/literal.ts";
import { pastCode, pastEvent, pastInternational, repeats } from "./rejects.ts";

/** Tokens that a word of change reaches: "rose last year from 5 to 8". */
const changeReach = 8;

/**
 * Money, percentages, measures, durations and counts. One walk over the tokens: words that may stand before a number
 * are kept until the next token shows whether one follows; only digits, signs and number words are looked at closer.
 * @param dates those of the same paragraph, in order: the numbers in them are theirs
 */
export function readQuantities(input: RecognizerInput, dates: readonly Candidate[] = []): Candidate[] {
  const { tokens, lexicon } = input;
  const past = datePasser(input, dates);
  const found: Candidate[] = [];
  let pending = null as Lead | null;
  let last: { readonly value: number; readonly next: number } | null = null;
  let changed = -changeReach;
  /** The token after the size of a change. */
  let sizedTo = -1;
  for (let i = 0; i < tokens.count;) {
    const kind = tokens.kinds[i];
    const lead = pending?.next === i ? pending : null;
    const phrase = kind === TokenKind.number || kind === 0 ? null : lexicon.leads.match(tokens, i);
    const starts = startsAmount(input, i);
    if (!lead && !phrase && (!starts || standsIdle(input, i))) {
      i++;
      continue;
    }
    if (kind === TokenKind.number && !lead && past(i) > i) {
      i = past(i);
      continue;
    }
    if (phrase) {
      if (phrase.value.kind === "change") changed = i;
      pending = extended(input, lead, phrase.value, i, i + phrase.length, changed === i - 1);
    }
    const code =
      kind === TokenKind.number ? Math.max(pastCode(input, i), pastEvent(input, i)) : pastInternational(input, i);
    const circumstances = { between: lead?.between ?? false, hedged: lead?.bound != null };
    const amount = code === i && starts ? readAmount(input, i, circumstances) : null;
    if (code > i) {
      i = code;
    } else if (amount && Number.isNaN(amount.value)) {
      i = Math.max(i + 1, amount.next);
    } else if (amount && !(phrase && amount.number.weak)) {
      const again = repeats(input, i, amount, last);
      const near = i - changed < changeReach;
      const sized = lead !== null && lead.word === sizedTo;
      if (near) sizedTo = amount.next;
      last = { value: amount.value, next: amount.next };
      const step = again
        ? { figure: null, next: amount.next }
        : readFigure(input, i, amount, lead, {
            changed: near,
            sized,
            afterMoney: followsMoney(input, i, found.at(-1)),
          });
      if (step.figure) found.push(step.figure);
      i = Math.max(i + 1, step.next);
      if (step.labelled && lead) pending = listed(input, lead, i);
      else if (!phrase || step.figure) pending = null;
    } else if (phrase) {
      i += phrase.length;
    } else {
      const filler = lead && (lead.label ? labelSign(input, i) : lexicon.fillers.match(tokens, i)?.length);
      if (lead && filler) pending = { ...lead, next: i + filler };
      i++;
    }
  }
  return found;
}

/**
 * Tells for a token inside a date the one after it, where nothing there can belong to a quantity that would be longer
 * than the date; and for another token itself. Asked for tokens in order.
 */
function datePasser({ tokens, lexicon }: RecognizerInput, dates: readonly Candidate[]): (index: number) => number {
  let at = 0;
  return (index) => {
    const start = tokens.starts[index] ?? 0;
    while ((dates[at]?.end ?? Infinity) <= start) at++;
    const date = dates[at];
    if (!date || date.start > start) return index;
    const next = tokenAt(tokens, index, date.end);
    if (isAdjacent(tokens, next)) return index;
    // "20 September 2025 - Some 45,000 people": a dash with blanks ends a dateline.
    const dash = /[-–—]/.test(tokens.text.charAt(tokens.starts[next] ?? 0)) && !isAdjacent(tokens, next + 1);
    return !dash && lexicon.followers.has(tokens.hashes[next] ?? 0) ? index : next;
  };
}

/** What is known before a number once another word is read; hedges add up, "not more than about 5" stays below. */
function extended(
  input: RecognizerInput,
  before: Lead | null,
  word: LeadWord,
  index: number,
  next: number,
  crossed: boolean,
): Lead | null {
  if (word.kind === "change") return before;
  const { tokens, lexicon } = input;
  const own = word.kind === "hedge" ? word.bound : null;
  // "verfügt über etwa 700", "spread over about 700": the first word is no hedge beside the second.
  const over = before?.bound === "above" && before.word === index - 1 && lexicon.throughout.match(tokens, before.word);
  if (over && own === "about") return extended(input, null, word, index, next, crossed);
  // "unter gut 2000 Befragten": among them.
  if (before?.bound === "below" && own === "above" && before.word === index - 1)
    return extended(input, null, word, index, next, crossed);
  const kept = before?.bound && before.bound !== "exact" ? before.bound : null;
  return {
    next,
    start: before?.bound ? before.start : (tokens.starts[index] ?? 0),
    word: before?.bound ? before.word : index,
    crossed: before?.bound ? before.crossed : crossed,
    bound: kept ?? own ?? before?.bound ?? null,
    between: word.kind === "between" || (word.kind === "hedge" && before?.between === true),
    from: word.kind === "from" || (word.kind === "hedge" && before?.from === true),
    label: word.kind === "label",
  };
}

/** Letters between a sum and a number of billions that is one as well: "320 Milliarden Dollar, von denen 140 Milliarden …". */
const moneyReach = 120;

/** Whether a sum stands before the token in its sentence. */
function followsMoney({ tokens, text }: RecognizerInput, index: number, last: Candidate | undefined): boolean {
  const start = tokens.starts[index] ?? 0;
  if (last?.kind !== "money" || start - last.end > moneyReach) return false;
  return !/[.!?]\s|\n\s*\n/.test(text.slice(last.end, start));
}

/** The label goes on over a comma or "and". */
function listed({ tokens, text, lexicon }: RecognizerInput, label: Lead, index: number): Lead | null {
  const isComma = text[tokens.starts[index] ?? 0] === ",";
  const joins = isComma || lexicon.connectors.match(tokens, index)?.value === "and";
  return joins ? { ...label, next: index + 1 } : null;
}

/** Tokens between a label and its number: "Ref: 5", "No. #5". */
function labelSign({ tokens, text }: RecognizerInput, index: number): number {
  return tokens.kinds[index] === TokenKind.punctuation && ":.#".includes(text[tokens.starts[index] ?? 0] ?? "_")
    ? 1
    : 0;
}

/** Whether a number may start here at all; every token is asked, and most words can be passed over. */
function startsAmount({ tokens, lexicon }: RecognizerInput, index: number): boolean {
  const kind = tokens.kinds[index];
  if (kind === TokenKind.number) return true;
  if (kind === 0) return false;
  if (lexicon.starters.has(tokens.hashes[index] ?? 0)) return true;
  const start = tokens.starts[index] ?? 0;
  if (kind === TokenKind.punctuation) return isNumberSign(tokens, index, tokens.text.charCodeAt(start));
  const end = tokens.ends[index] ?? 0;
  if (isDigit(tokens.text.charCodeAt(end - 1))) return true;
  if (end - start < 6) return false;
  return lexicon.compounds?.has(startKey(tokens.text, start)) === true;
}

/** Numbers within so many tokens of an article may belong to a name: "a Skua 18 turbine". */
const nameReach = 12;

/** An article that nothing follows which goes with a number counts nothing; there are as many as figures, or more. */
function standsIdle({ tokens, lexicon }: RecognizerInput, index: number): boolean {
  if (tokens.kinds[index] !== TokenKind.word || lexicon.followers.has(tokens.hashes[index + 1] ?? 0)) return false;
  const found = lexicon.numbers.match(tokens, index);
  if (found?.length !== 1 || !found.value.article || lexicon.prefixes.match(tokens, index)) return false;
  if (lexicon.compounds?.has(startKey(tokens.text, tokens.starts[index + 1] ?? 0))) return false;
  for (let i = index + 1; i <= index + nameReach; i++) if (tokens.kinds[i] === TokenKind.number) return false;
  return true;
}

/** A hyphen or dash behind a word or number, as in "e-mail", is no minus. */
function isInside(tokens: Tokens, index: number): boolean {
  return isAdjacent(tokens, index) && tokens.kinds[index - 1] !== TokenKind.punctuation;
}

/** Plus, minus, percent and the decimal signs where they touch what follows, and the fractions from ¼ on. */
function isNumberSign(tokens: Tokens, index: number, code: number): boolean {
  if (code === 0x2c || code === 0x2e)
    return tokens.kinds[index + 1] === TokenKind.number && isAdjacent(tokens, index + 1);
  if (code === 0x2b || code === 0x25) return isAdjacent(tokens, index + 1);
  if (code === 0x2d || code === 0x2212 || code === 0x2013)
    return isAdjacent(tokens, index + 1) && !isInside(tokens, index);
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
}
