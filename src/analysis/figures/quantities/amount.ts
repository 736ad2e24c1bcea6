import { TokenKind } from "../../article/tokens.ts";
import { localCurrencies } from "../../lexicon/common.ts";
import type { Unit } from "../../lexicon/types.ts";
import { characterAt, isAdjacent, readNumber, type NumberReading } from "../numbers/index.ts";
import type { RecognizerInput } from "../recognizer.ts";

/** A number with its unit or currency. */
export interface Amount {
  /** Offsets, UTF-16 code units, and the token after. */
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly number: NumberReading;
  readonly negative: boolean;
  readonly unit: Unit | null;
  /** The unit stands before the number. */
  readonly prefixed: boolean;
  /** The unit is joined by a hyphen: "20.000-Dollar". */
  readonly hyphened: boolean;
}

interface UnitFound {
  readonly unit: Unit;
  readonly next: number;
  readonly hyphened: boolean;
}

/** The amount that starts at a token, or null. Of digits that are no quantity, `number.value` is NaN. */
export function readAmount(input: RecognizerInput, index: number, open = false): Amount | null {
  const { tokens } = input;
  const signed = readSign(input, index);
  const prefix = readPrefix(input, signed.next);
  const inner = prefix ? readSign(input, prefix.next) : signed;
  const from = prefix ? inner.next : signed.next;
  if (from > index && !prefix && tokens.kinds[from] !== TokenKind.number) return null;
  const number = readNumber(input, from, prefix !== null, open);
  if (!number) return null;
  const start = tokens.starts[index] ?? 0;
  const base = { start, number, negative: signed.negative || (prefix !== null && inner.negative) };
  const found = Number.isNaN(number.value) ? null : readUnit(input, number, prefix !== null);
  if (prefix) {
    const same = found?.unit.kind === "money" && found.unit.factor === 1 ? found : null;
    const unit = same && prefix.code === "$" ? same.unit : money(input, prefix.code);
    return {
      ...base,
      unit,
      end: same ? endOf(input, same.next) : number.end,
      next: same?.next ?? number.next,
      prefixed: true,
      hyphened: false,
    };
  }
  if (!found) return { ...base, unit: null, end: number.end, next: number.next, prefixed: false, hyphened: false };
  return {
    ...base,
    unit: found.unit.kind === "money" ? money(input, found.unit.unit, found.unit) : found.unit,
    end: endOf(input, found.next),
    next: found.next,
    prefixed: false,
    hyphened: found.hyphened,
  };
}

function endOf(input: RecognizerInput, next: number): number {
  return input.tokens.ends[next - 1] ?? 0;
}

const minusSigns = new Set(["-", "−", "–"]);

/** A sign belongs to the number if it touches it and nothing touches the sign from the left. */
function readSign(input: RecognizerInput, index: number): { readonly next: number; readonly negative: boolean } {
  const sign = characterAt(input, index);
  const isMinus = minusSigns.has(sign);
  if (!isMinus && sign !== "+") return { next: index, negative: false };
  if (!isAdjacent(input.tokens, index + 1)) return { next: index, negative: false };
  const before = input.text[(input.tokens.starts[index] ?? 0) - 1] ?? " ";
  if (!/[\s(€$£:;,[/]/u.test(before)) return { next: index, negative: false };
  return { next: index + 1, negative: isMinus };
}

function readPrefix(input: RecognizerInput, index: number): { readonly code: string; readonly next: number } | null {
  const { tokens, text, lexicon } = input;
  const found = lexicon.prefixes.match(tokens, index);
  if (!found) return null;
  const next = index + found.length;
  const start = tokens.starts[index] ?? 0;
  if (next >= tokens.count || (tokens.starts[next] ?? 0) - (tokens.ends[next - 1] ?? 0) > 1) return null;
  const spelling = text.slice(start, tokens.ends[next - 1]);
  const exact = found.value.find((entry) => entry.spelling === spelling);
  return exact ? { code: exact.value, next } : null;
}

function money(input: RecognizerInput, code: string, unit?: Unit): Unit {
  return { kind: "money", unit: localCurrency(input, code), factor: unit?.factor ?? 1 };
}

/** What "$", "kr" and "¥" are in this article. */
function localCurrency(input: RecognizerInput, sign: string): string {
  const local = localCurrencies[sign];
  if (!local) return sign;
  const region =
    /-([A-Z]{2})\b/.exec(input.context.language)?.[1] ?? /-([A-Z]{2})\b/.exec(input.paragraph.language)?.[1] ?? "";
  const language = input.context.language.split("-", 1)[0] ?? "";
  return local[region] ?? local[language] ?? local[input.lexicon.language] ?? defaults[sign] ?? sign;
}

const defaults: Readonly<Record<string, string>> = { $: "USD", "¥": "JPY", kr: "DKK" };

function readUnit(input: RecognizerInput, number: NumberReading, prefixed: boolean): UnitFound | null {
  const { tokens, lexicon } = input;
  const at = number.next;
  if (number.vague || number.part) {
    const of = lexicon.ofWords.match(tokens, at);
    if (of) {
      const article = lexicon.numbers.match(tokens, at + of.length);
      const past = article?.value.article ? article.length : 0;
      const found = unitAt(input, at + of.length + past, prefixed);
      if (found) return { ...found, hyphened: false };
    }
  }
  const plain = unitAt(input, at, prefixed);
  if (plain) return { ...plain, hyphened: false };
  const dash = characterAt(input, at);
  if ((dash === "-" || dash === "‑") && isAdjacent(tokens, at) && isAdjacent(tokens, at + 1)) {
    const found = unitAt(input, at + 1, prefixed);
    return found && { ...found, hyphened: true };
  }
  return null;
}

/** The unit that stands at a token, written as the text has it: one or two letters must match in case. */
function unitAt(
  input: RecognizerInput,
  index: number,
  prefixed: boolean,
): { readonly unit: Unit; readonly next: number } | null {
  const { tokens, text, lexicon } = input;
  const found = lexicon.units.match(tokens, index);
  if (!found) return null;
  const next = index + found.length;
  const spelling = text.slice(tokens.starts[index], tokens.ends[next - 1]);
  const exact = found.value.find((entry) => entry.spelling === spelling);
  const loose = spelling.length > 2 || isAdjacent(tokens, index) ? found.value[0] : undefined;
  const code = /^[A-Z]{3}$/.test(found.value[0]?.spelling ?? "");
  const chosen =
    exact ?? (code || spelling.length < 2 ? undefined : loose) ?? (spelling.length === 2 ? found.value[0] : undefined);
  if (!chosen) return null;
  if (prefixed && chosen.value.kind !== "money") return null;
  return { unit: chosen.value, next };
}
