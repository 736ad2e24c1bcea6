/** A number written in digits. Offsets are UTF-16 code units. */
export interface Literal {
  readonly end: number;
  /** NaN for digits that are no quantity: versions, addresses, phone numbers, dates, scores. */
  readonly value: number;
  /** What it is if its one sign is read the other way, where both are possible; null otherwise. */
  readonly other: number | null;
  /** Digits alone, no sign or fraction: "2024". */
  readonly plain: boolean;
  readonly grouped: boolean;
}

const zero = 48;
const nine = 57;
const vulgar: Readonly<Record<string, number>> = {
  "½": 1 / 2,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅕": 1 / 5,
  "⅖": 2 / 5,
  "⅗": 3 / 5,
  "⅘": 4 / 5,
  "⅙": 1 / 6,
  "⅚": 5 / 6,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
  "⅒": 1 / 10,
};

/** More digits than this are an identifier, not a quantity. */
const mostDigits = 22;

export function isDigit(code: number): boolean {
  return code >= zero && code <= nine;
}

/** A vulgar fraction sign's value, or undefined. */
export function vulgarFraction(text: string, at: number): number | undefined {
  return vulgar[text[at] ?? ""];
}

const groupSpaces = new Set([" ", "\u00A0", "\u202F", "\u2009"]);
const signs = new Set([".", ",", "'", "’", ...groupSpaces]);

interface Run {
  readonly start: number;
  readonly end: number;
  /** The sign before the run, "" for the first. */
  readonly sign: string;
}

/**
 * Reads the digits at `start`, with group and decimal signs as the language writes them, and a fraction after them.
 * @param decimal the language's decimal sign
 */
export function readLiteral(text: string, start: number, decimal: string): Literal {
  let plainEnd = start;
  while (isDigit(text.charCodeAt(plainEnd))) plainEnd++;
  if (plainEnd - start > mostDigits) return nothing(plainEnd);
  const runs = signs.has(text[plainEnd] ?? "") ? digitRuns(text, start) : [];
  if (runs.length < 2) {
    return withFraction(text, start, plainEnd, {
      value: digitsValue(text, start, plainEnd),
      other: null,
      plain: true,
      grouped: false,
    });
  }
  const end = runs.at(-1)?.end ?? start;
  if (end - start > 2 * mostDigits) return nothing(end);
  return withFraction(text, start, end, interpret(text, runs, decimal));
}

function digitsValue(text: string, start: number, end: number): number {
  if (end - start > 15) return Number(text.slice(start, end));
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - zero;
  return value;
}

function nothing(end: number): Literal {
  return { end, value: Number.NaN, other: null, plain: false, grouped: false };
}

function digitRuns(text: string, start: number): Run[] {
  const runs: Run[] = [];
  let at = start;
  let sign = "";
  for (;;) {
    const from = at;
    while (isDigit(text.charCodeAt(at))) at++;
    runs.push({ start: from, end: at, sign });
    const next = text[at] ?? "";
    if (!signs.has(next) || !isDigit(text.charCodeAt(at + 1))) return runs;
    if (groupSpaces.has(next) && !groupFollows(text, at, runs)) return runs;
    if ((next === "'" || next === "’") && !threeDigits(text, at + 1)) return runs;
    sign = next;
    at++;
  }
}

/** A blank groups digits only between one to three of them and three, and only if all signs so far are that blank. */
function groupFollows(text: string, at: number, runs: readonly Run[]): boolean {
  const first = runs[0];
  if (!first || first.end - first.start > 3 || text.charCodeAt(first.start) === zero) return false;
  if (runs.length > 1 && runs.some((run, i) => i > 0 && run.sign !== text[at])) return false;
  return threeDigits(text, at + 1);
}

function threeDigits(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  );
}

function joinedValue(digits: readonly string[]): number {
  return Number(digits.join(""));
}

type Whole = Omit<Literal, "end">;

function interpret(text: string, runs: readonly Run[], decimal: string): Whole {
  const digits = runs.map((run) => text.slice(run.start, run.end));
  const first = digits[0] ?? "";
  const rest = digits.slice(1);
  const last = rest.at(-1) ?? "";
  const signsUsed = runs.slice(1).map((run) => run.sign);
  const none: Whole = { value: Number.NaN, other: null, plain: false, grouped: false };
  const asGroups: Whole = { value: joinedValue(digits), other: null, plain: false, grouped: true };
  const asDecimal: Whole = {
    value: Number(`${joinedValue(digits.slice(0, -1))}.${last}`),
    other: null,
    plain: false,
    grouped: rest.length > 1,
  };
  const sign = signsUsed.at(-1) ?? "";
  const mixed = signsUsed.some((other) => other !== sign);
  if (mixed) {
    const inner = signsUsed.slice(0, -1);
    const even = inner.every((other) => other === inner[0]) && groupsOf(rest.slice(0, -1), first, inner[0] ?? "");
    return even && (sign === "." || sign === ",") ? asDecimal : none;
  }
  if (rest.length > 1) return groupsOf(rest, first, sign) ? asGroups : none;
  if (sign !== "." && sign !== ",") return asGroups;
  const groupable = last.length === 3 && first.length <= 3 && !first.startsWith("0");
  if (!groupable) return asDecimal;
  return sign === decimal ? { ...asDecimal, other: asGroups.value } : { ...asGroups, other: asDecimal.value };
}

/** Groups of three, or in the Indian way of two before the last of three. */
function groupsOf(rest: readonly string[], first: string, sign: string): boolean {
  if (first.length > 3) return false;
  if (rest.every((group) => group.length === 3)) return true;
  return (
    sign === "," &&
    first.length <= 2 &&
    rest.at(-1)?.length === 3 &&
    rest.slice(0, -1).every((group) => group.length === 2)
  );
}

/** "1½", "2 1/2", "3/4"; anything else with a slash or colon between digits is no quantity. */
function withFraction(text: string, start: number, end: number, whole: Whole): Literal {
  const sign = vulgarFraction(text, end) ?? (text[end] === " " ? vulgarFraction(text, end + 1) : undefined);
  if (sign !== undefined && whole.plain) {
    return {
      end: end + (text[end] === " " ? 2 : 1),
      value: whole.value + sign,
      other: null,
      plain: false,
      grouped: false,
    };
  }
  const next = text[end] ?? "";
  if (next === " " && whole.plain) {
    const part = slashFraction(text, end + (text[end + 1] === " " ? 2 : 1));
    if (part) return { end: part.end, value: whole.value + part.value, other: null, plain: false, grouped: false };
  }
  if ((next === "/" || next === "⁄") && isDigit(text.charCodeAt(end + 1))) {
    const part = slashFraction(text, start);
    if (part) return { ...part, other: null, plain: false, grouped: false };
    return nothing(skipCode(text, end));
  }
  if (next === ":" && isDigit(text.charCodeAt(end + 1))) return nothing(skipCode(text, end));
  const power = next === "^" ? powerAfter(text, end) : null;
  if (power) return { end: power.end, value: whole.value ** power.value, other: null, plain: false, grouped: false };
  const exponent = "eE x×·*".includes(next) && next ? exponentAfter(text, end) : null;
  if (exponent)
    return { end: exponent.end, value: whole.value * 10 ** exponent.value, other: null, plain: false, grouped: false };
  return { end, ...whole };
}

/** "^6" and "^-1" after a number. */
function powerAfter(text: string, end: number): { readonly end: number; readonly value: number } | null {
  const match = /^\^([+−-]?\d{1,2})(?![\p{L}\d])/u.exec(text.slice(end, end + 6));
  return match ? { end: end + match[0].length, value: Number((match[1] ?? "").replace("−", "-")) } : null;
}

/** "e6", "×10^6" and "x 10⁶" after a number. */
function exponentAfter(text: string, end: number): { readonly end: number; readonly value: number } | null {
  const match = /^(?:[eE]| ?[x×·*] ?10\^?)([+−-]?\d{1,2}|[⁻⁰¹²³⁴-⁹]{1,3})(?![\p{L}\d])/u.exec(
    text.slice(end, end + 12),
  );
  if (!match) return null;
  const digits = (match[1] ?? "").replaceAll(
    /[⁻⁰¹²³⁴-⁹]/gu,
    (sign) => "-0123456789"["⁻⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(sign)] ?? "",
  );
  return { end: end + match[0].length, value: Number(digits.replace("−", "-")) };
}

function slashFraction(text: string, start: number): { readonly end: number; readonly value: number } | null {
  let at = start;
  while (at - start < 4 && isDigit(text.charCodeAt(at))) at++;
  const slash = text[at];
  if (at === start || at - start > 3 || (slash !== "/" && slash !== "⁄")) return null;
  let end = at + 1;
  while (end - at < 6 && isDigit(text.charCodeAt(end))) end++;
  const numerator = Number(text.slice(start, at));
  const denominator = Number(text.slice(at + 1, end));
  const next = text[end] ?? "";
  if (end === at + 1 || end - at > 5 || next === "/" || isDigit(text.charCodeAt(end))) return null;
  if (!(numerator > 0 && numerator < denominator)) return null;
  return { end, value: numerator / denominator };
}

/** The end of digits joined by slashes, colons, stops and hyphens, which is skipped as a whole. */
function skipCode(text: string, from: number): number {
  let at = from;
  for (;;) {
    const next = text[at] ?? "";
    if (!"/:.-".includes(next) || next === "" || !isDigit(text.charCodeAt(at + 1))) return at;
    at++;
    while (isDigit(text.charCodeAt(at))) at++;
  }
}
