import { TokenKind, type Tokens } from "../article/tokens.ts";

/** What the letters of a token look like, as one small number. */
export const Shape = {
  lower: 0,
  initial: 1,
  capitals: 2,
  letter: 3,
  camel: 4,
  capitalDigits: 5,
  lowerDigits: 6,
  number: 7,
  punctuation: 8,
  period: 9,
  hyphen: 10,
  apostrophe: 11,
  quote: 12,
  bracket: 13,
  comma: 14,
  none: 15,
} as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

const marks: Readonly<Record<string, Shape>> = {
  ".": Shape.period,
  "!": Shape.period,
  "?": Shape.period,
  "-": Shape.hyphen,
  "\u2010": Shape.hyphen,
  "\u2011": Shape.hyphen,
  "'": Shape.apostrophe,
  "\u2019": Shape.apostrophe,
  '"': Shape.quote,
  "\u201c": Shape.quote,
  "\u201d": Shape.quote,
  "\u201e": Shape.quote,
  "–": Shape.hyphen,
  "—": Shape.hyphen,
  "«": Shape.quote,
  "»": Shape.quote,
  "(": Shape.bracket,
  ")": Shape.bracket,
  "[": Shape.bracket,
  "]": Shape.bracket,
  ",": Shape.comma,
};

const caseOf = caseTable();
const markOf = new Map(Object.entries(marks).map(([mark, shape]) => [mark.charCodeAt(0), shape]));

/** Shape of the token at an index, by its code units. */
export function shapeOf(tokens: Tokens, index: number): Shape {
  const start = tokens.starts[index] ?? 0;
  const end = tokens.ends[index] ?? 0;
  const kind = tokens.kinds[index];
  const { text } = tokens;
  if (kind === TokenKind.number) return Shape.number;
  const first = text.charCodeAt(start);
  if (kind === TokenKind.punctuation) return markOf.get(first) ?? Shape.punctuation;
  const upperFirst = caseOf[first] === 2;
  let upper = 0;
  let lower = 0;
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return upperFirst || upper > 0 ? Shape.capitalDigits : Shape.lowerDigits;
    const which = caseOf[code] ?? 0;
    if (which === 2) upper++;
    else if (which === 1) lower++;
  }
  if (!upperFirst) return upper > 0 ? Shape.camel : Shape.lower;
  if (upper === 0) return lower === 0 ? Shape.letter : Shape.initial;
  return lower === 0 ? Shape.capitals : Shape.camel;
}

/** Whether a shape may be a whole name by itself. */
export function isCapital(shape: number): boolean {
  return shape >= Shape.initial && shape <= Shape.lowerDigits;
}

/** 1 lower, 2 upper or title, 0 neither, of every code unit. */
function caseTable(): Uint8Array {
  const cases = new Uint8Array(65536);
  const upper = /[\p{Lu}\p{Lt}]/u;
  const lower = /\p{Ll}/u;
  for (let code = 0; code < 65536; code++) {
    if (code >= 0x3000 && code <= 0xfaff) continue;
    const character = String.fromCharCode(code);
    if (upper.test(character)) cases[code] = 2;
    else if (lower.test(character)) cases[code] = 1;
  }
  return cases;
}
