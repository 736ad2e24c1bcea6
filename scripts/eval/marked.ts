/**
 * The notation that our own test material is written in: text with its annotations in it, so that a text and its gold are
 * written in one go and no offset is ever typed.
 *
 *   {Karen Lund|p}                         a mention: p person, o organization, l place, x product; its id is its slug …
 *   {Lund|p karen-lund}                    … or the one given
 *   {more than 340|c >340 #turbines} ‹rotor blades›   a figure of claim "turbines"; ‹› holds the words counted
 *   {$5bn|m 5e9 USD} {13,1%|% 13.1} {19 hours|d 19 hour} {82 km|u 82 kilometer} {14 March|t 2025-03-14}
 *
 * Figures: c count, m money, % percent, d duration, u measure, t date. Values: 5 exact, ~5 about, >5 above, <5 below,
 * 5..7 between, v1e9 vague. Then in any order: #claim, per=UNIT, fine=ISO (a date's finer reading), amb, point, and at
 * the end note=WORDS. ⟪ and ⟫ stand round the body. Marks do not nest, but for mentions inside ‹›.
 */
import type { Bound, EntityKind, FigureKind } from "../../src/analysis/types.ts";

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: EntityKind;
  readonly entity: string;
}

/** A figure as the gold files hold it: a date has `iso` and none of `low`, `high`, `bound`, `unit`, `of`. */
export interface GoldFigure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: FigureKind;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly bound?: Bound;
  readonly unit?: string | null;
  readonly of?: string | null;
  readonly iso?: string | null;
  readonly iso_fine?: string;
  readonly per?: string;
  readonly point?: true;
  readonly ambiguous?: true;
  readonly note?: string;
}

export interface MarkedText {
  /** Without the marks. */
  readonly text: string;
  readonly body: readonly [start: number, end: number];
  readonly entities: readonly GoldMention[];
  readonly figures: readonly GoldFigure[];
  /** Claim by index into `figures`. */
  readonly claims: ReadonlyMap<number, string>;
}

const entityCodes: Readonly<Record<string, EntityKind>> = {
  p: "person",
  o: "organization",
  l: "place",
  x: "product",
};

const figureCodes: Readonly<Record<string, FigureKind>> = {
  c: "count",
  m: "money",
  "%": "percent",
  d: "duration",
  u: "measure",
  t: "date",
};

/** "Ærø Havn" → "aeroe-havn". */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
}

interface Value {
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
}

/** Reads "~350000", ">340000", "<7e12", "8e9..10e9", "v1e9" or "5". Throws on anything else. */
export function readValue(notation: string): Value {
  const range = /^(.+)\.\.(.+)$/.exec(notation);
  if (range) return { low: number(range[1]), high: number(range[2]), bound: "between" };
  const rest = notation.slice(1);
  switch (notation.charAt(0)) {
    case "~":
      return { low: number(rest), high: number(rest), bound: "about" };
    case ">":
      return { low: number(rest), high: null, bound: "above" };
    case "<":
      return { low: null, high: number(rest), bound: "below" };
    case "v":
      return { low: number(rest), high: null, bound: "vague" };
    default:
      return { low: number(notation), high: number(notation), bound: "exact" };
  }
}

function number(notation: string | undefined): number {
  const value = Number(notation);
  if (!notation || Number.isNaN(value)) throw new Error(`no number: “${notation ?? ""}”`);
  return value;
}

interface Specification {
  readonly words: readonly string[];
  readonly claim: string | undefined;
  readonly options: Pick<GoldFigure, "per" | "iso_fine" | "ambiguous" | "point" | "note">;
}

function readSpecification(specification: string): Specification {
  const [head = "", note] = specification.split(/\s*note=/);
  const tokens = head.split(/\s+/).filter((token) => token !== "");
  const after = (prefix: string) => tokens.find((token) => token.startsWith(prefix))?.slice(prefix.length);
  const per = after("per=");
  const fine = after("fine=");
  return {
    words: tokens.filter((token) => !/^(?:#|per=|fine=|amb$|point$)/.test(token)),
    claim: after("#"),
    options: {
      ...(per && { per }),
      ...(fine && { iso_fine: fine }),
      ...(tokens.includes("amb") && { ambiguous: true as const }),
      ...(tokens.includes("point") && { point: true as const }),
      ...(note && { note }),
    },
  };
}

function readFigure(kind: FigureKind, words: readonly string[]): Partial<GoldFigure> {
  const [value = "", unit] = words;
  if (kind === "date") return { iso: value === "?" ? null : value };
  if (kind === "money" && unit === undefined) throw new Error("money without a unit: write ? where it is unknown");
  const named = kind === "percent" ? "percent" : kind === "count" || unit === "?" ? null : (unit ?? null);
  if (named === null && (kind === "measure" || kind === "duration")) throw new Error(`${kind} without a unit`);
  return { ...readValue(value), unit: named, of: null };
}

/** Throws, with the mark that is wrong, on anything that is not in the notation. */
export function readMarked(marked: string): MarkedText {
  let text = "";
  let body: [number, number] | null = null;
  let counted: number | null = null;
  const entities: GoldMention[] = [];
  const figures: GoldFigure[] = [];
  const claims = new Map<number, string>();

  const mark = (own: string, specification: string) => {
    const span = { start: text.length, end: text.length + own.length, text: own };
    text += own;
    const [code = "", ...others] = specification.trim().split(/\s+/);
    const entityKind = entityCodes[code];
    if (entityKind) {
      entities.push({ ...span, kind: entityKind, entity: others[0] ?? slug(own) });
      return;
    }
    const kind = figureCodes[code];
    if (!kind) throw new Error(`unknown kind “${code}”`);
    const { words, claim, options } = readSpecification(specification.trim().slice(code.length));
    if (claim) claims.set(figures.length, claim);
    figures.push({ ...span, kind, ...readFigure(kind, words), ...options });
  };

  for (const [piece] of marked.matchAll(/\{[^{}]*\}|[⟪⟫‹›]|[^{}⟪⟫‹›]+|[{}]/gu)) {
    const closed = /^\{([^|]+)\|([^|]+)\}$/u.exec(piece);
    if (closed) {
      try {
        mark(closed[1] ?? "", closed[2] ?? "");
      } catch (error) {
        throw new Error(`${piece}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
    } else if (piece === "⟪") body = [text.length, text.length];
    else if (piece === "⟫") body = [body?.[0] ?? 0, text.length];
    else if (piece === "‹") counted = text.length;
    else if (piece === "›") {
      const last = figures.findLastIndex((figure) => figure.kind === "count");
      const figure = figures[last];
      if (!figure || counted === null || figure.of) throw new Error(`nothing is counted at “${text.slice(-60)}”`);
      figures[last] = { ...figure, of: text.slice(counted) };
      counted = null;
    } else if (/^[{}]/.test(piece)) throw new Error(`bad mark: “${piece}” after “${text.slice(-60)}”`);
    else text += piece;
  }
  return { text, body: body ?? [0, text.length], entities, figures, claims };
}
