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

/** The code unit of "¼", the first of them. */
const firstVulgar = 0xbc;

/** More digits than this are an identifier, not a quantity. */
const mostDigits = 22;

export function isDigit(code: number): boolean {
  return code >= zero && code <= nine;
}

/** A vulgar fraction sign's value, or undefined. */
export function vulgarFraction(text: string, at: number): number | undefined {
  return text.charCodeAt(at) >= firstVulgar ? vulgar[text[at] ?? ""] : undefined;
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
  // Most numbers are digits alone or have one sign.
  if (isPoint(text.charCodeAt(plainEnd))) {
    const once = withOneSign(text, start, plainEnd, decimal);
    if (once) return withFraction(text, start, once);
  }
  const runs = isDigit(text.charCodeAt(plainEnd + 1)) && signs.has(text[plainEnd] ?? "") ? digitRuns(text, start) : [];
  if (runs.length < 2) {
    const value = digitsValue(text, start, plainEnd);
    return withFraction(text, start, { end: plainEnd, value, other: null, plain: true, grouped: false });
  }
  const end = runs.at(-1)?.end ?? start;
  if (end - start > 2 * mostDigits) return nothing(end);
  const { value, other, plain, grouped } = interpret(text, runs);
  return withFraction(text, start, { end, value, other, plain, grouped });
}

function digitsValue(text: string, start: number, end: number): number {
  if (end - start > exactDigits) return Number(text.slice(start, end));
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

type Whole = Omit<Literal, "end">;

/** Digits with signs in several places, or with blanks or apostrophes, which only ever group. */
function interpret(text: string, runs: readonly Run[]): Whole {
  const last = runs.at(-1);
  if (!last) return none;
  const { sign } = last;
  const groups = (): Whole => ({ value: valueOf(text, runs, 0), other: null, plain: false, grouped: true });
  const decimals = last.end - last.start;
  const fraction = (): Whole => ({
    value: valueOf(text, runs, decimals),
    other: null,
    plain: false,
    grouped: runs.length > 2,
  });
  const inner = runs.slice(1, -1);
  const mixed = inner.some((run) => run.sign !== sign);
  if (mixed) {
    const even = inner.every((run) => run.sign === inner[0]?.sign) && areGroups(runs.slice(0, -1));
    return even && (sign === "." || sign === ",") ? fraction() : none;
  }
  if (inner.length > 0) return areGroups(runs) ? groups() : none;
  return sign === "." || sign === "," ? fraction() : groups();
}

/** "1.234", "0,5": digits with one full stop or comma at `point`; null where more signs follow or the digits are too many. */
function withOneSign(text: string, start: number, point: number, decimal: string): Literal | null {
  let end = point + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const decimals = end - point - 1;
  if (decimals === 0 || end - start > exactDigits || signFollows(text, end)) return null;
  const factor = 10 ** decimals;
  const joined = digitsValue(text, start, point) * factor + digitsValue(text, point + 1, end);
  const grouped = decimals === 3 && point - start <= 3 && text.charCodeAt(start) !== zero;
  const isDecimal = !grouped || text[point] === decimal;
  return {
    end,
    value: isDecimal ? joined / factor : joined,
    other: grouped ? (isDecimal ? joined : joined / factor) : null,
    plain: false,
    grouped: !isDecimal,
  };
}

/** Whether the digits go on behind another sign than a blank, which does not stand beside a point. */
function signFollows(text: string, at: number): boolean {
  if (isPoint(text.charCodeAt(at))) return isDigit(text.charCodeAt(at + 1));
  return (text[at] === "'" || text[at] === "’") && threeDigits(text, at + 1);
}

function isPoint(code: number): boolean {
  return code === 0x2e || code === 0x2c;
}

const none: Whole = { value: Number.NaN, other: null, plain: false, grouped: false };

/** The digits of all runs as one number, so many of them decimals. */
function valueOf(text: string, runs: readonly Run[], decimals: number): number {
  let value = 0;
  let count = 0;
  for (const { start, end } of runs) {
    value = value * 10 ** (end - start) + digitsValue(text, start, end);
    count += end - start;
  }
  // Up to so many digits both numbers are exact, and so their quotient is as near as the number written out.
  if (count <= exactDigits) return value / 10 ** decimals;
  const digits = runs.map((run) => text.slice(run.start, run.end));
  return Number(decimals ? `${digits.slice(0, -1).join("")}.${digits.at(-1) ?? ""}` : digits.join(""));
}

const exactDigits = 15;

/** Groups of three, or in the Indian way of two before the last of three. */
function areGroups(runs: readonly Run[]): boolean {
  const [first, ...rest] = runs.map(({ start, end }) => end - start);
  if (first === undefined || first > 3) return false;
  if (rest.every((length) => length === 3)) return true;
  return (
    runs.at(-1)?.sign === "," && first <= 2 && rest.at(-1) === 3 && rest.slice(0, -1).every((length) => length === 2)
  );
}

/** "1½", "2 1/2", "3/4"; anything else with a slash or colon between digits is no quantity. */
function withFraction(text: string, start: number, whole: Literal): Literal {
  const { end } = whole;
  const next = text[end] ?? "";
  if (!mayGoOn(text.charCodeAt(next === " " ? end + 1 : end))) return whole;
  const fraction = vulgarFraction(text, next === " " ? end + 1 : end);
  if (fraction !== undefined && whole.plain) return exactly(end + (next === " " ? 2 : 1), whole.value + fraction);
  if (next === " " && whole.plain) {
    const part = slashFraction(text, end + (text[end + 1] === " " ? 2 : 1));
    if (part) return exactly(part.end, whole.value + part.value);
  }
  if ((next === "/" || next === "⁄") && isDigit(text.charCodeAt(end + 1))) {
    const part = slashFraction(text, start);
    return part ? exactly(part.end, part.value) : nothing(skipCode(text, end));
  }
  if (next === ":" && isDigit(text.charCodeAt(end + 1))) return nothing(skipCode(text, end));
  const power = next === "^" ? powerAfter(text, end) : null;
  if (power) return exactly(power.end, whole.value ** power.value);
  const exponent = exponentAfter(text, end);
  return exponent ? exactly(exponent.end, whole.value * 10 ** exponent.value) : whole;
}

/** A literal that is more than digits and signs, and has no other reading. */
function exactly(end: number, value: number): Literal {
  return { end, value, other: null, plain: false, grouped: false };
}

/** Whether a fraction, power or exponent may start with this code unit: after most numbers comes a letter or a stop. */
function mayGoOn(code: number): boolean {
  return isDigit(code) || code >= middleDot || continuations.has(code);
}

const middleDot = 0xb7;
const continuations = new Set(Array.from("/:^eEx* ", (sign) => sign.charCodeAt(0)));

/** "^6" and "^-1" after a number. */
function powerAfter(text: string, end: number): { readonly end: number; readonly value: number } | null {
  const match = /^\^([+−-]?\d{1,2})(?![\p{L}\d])/u.exec(text.slice(end, end + 6));
  return match ? { end: end + match[0].length, value: Number((match[1] ?? "").replace("−", "-")) } : null;
}

/** "e6", "×10^6" and "x 10⁶" after a number. */
function exponentAfter(text: string, end: number): { readonly end: number; readonly value: number } | null {
  const first = text[end] === " " ? end + 1 : end;
  if (!"x×·*".includes(text[first] ?? "_") && (first > end || !"eE".includes(text[first] ?? "_"))) return null;
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
