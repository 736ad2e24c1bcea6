/** When an article says that it was published, and the publisher's name where it stands beside that date. */
import { readDates } from "../figures/dates/index.ts";
import type { Span } from "../types.ts";
import { saysUpdate, stampAt, type Unit } from "./units.ts";
import { TokenBuffer, TokenKind, type Tokens } from "./tokens.ts";

/** A date line: a unit that says when, and perhaps who, and nothing else. */
export interface DateLine {
  readonly unit: number;
  /** ISO 8601 date. */
  readonly date: string;
  /** The words beside the date that are neither it nor words of a stamp, or null. */
  readonly rest: Span | null;
  readonly weight: number;
  /** Whether prose goes on after the date, as after an agency's dateline. */
  readonly prose: boolean;
}

/** Units at each end of the text where a date line may stand. */
const head = 14;
const foot = 16;
const longestLine = 160;
/** Words beside the date that a line may have and still be a date line; names and short words count less. */
const mostRest = 5;
const lightWeight = 0.4;
const shortWord = 3;
/** How far into its paragraph a dateline ("BERLIN, 3. Februar 2024 (dpa) –") may reach, in code units. */
const datelineReach = 80;
/** What it costs to date a change: the first print counts, if the text says when it was. */
const updateCost = 3;
/** A line of this weight says little beside the date, so that a cue in it is about the article. */
const sureWeight = 2;

/** The lines that date the article, the most trustworthy first. Prose never does, whatever dates are in it. */
export function dateLines(units: readonly Unit[], tokens: Tokens, language: string): DateLine[] {
  const found: DateLine[] = [];
  const comments = units.findIndex((unit, i) => i > 1 && unit.lead?.kind === "final");
  const last = comments < 0 ? units.length : comments;
  units.slice(0, last).forEach((unit, i) => {
    const atHead = i < head;
    if (!atHead && i < last - foot) return;
    const line = dateLine(unit, i, tokens, language) ?? (atHead ? dateline(unit, i, tokens, language) : null);
    if (!line) return;
    const cued = saysStamp(tokens, unit) || (i > 0 && units[i - 1] !== undefined && isStamp(units[i - 1], tokens));
    found.push({
      ...line,
      weight:
        line.weight +
        (cued && line.weight >= sureWeight ? 2 : 0) -
        (saysUpdate(tokens, unit) ? updateCost : 0) +
        (atHead ? 2 - i * 0.1 : 0),
    });
  });
  return found.sort((a, b) => b.weight - a.weight);
}

function dateLine(unit: Unit, index: number, tokens: Tokens, language: string): DateLine | null {
  if (unit.end - unit.start > longestLine) return null;
  const dates = fullDates(tokens, unit, unit, language);
  const first = dates[0];
  if (!first) return null;
  const rest = restOf(unit, tokens, dates);
  if (rest.words > mostRest) return null;
  return {
    unit: index,
    date: first.iso.slice(0, 10),
    rest: rest.span,
    weight: 3 - Math.min(2, rest.words * 0.5),
    prose: false,
  };
}

/** The dateline of an agency: a date in the first words of a paragraph, closed by a bracket, a dash or a colon, or by itself. */
function dateline(unit: Unit, index: number, tokens: Tokens, language: string): DateLine | null {
  const own = { start: unit.start, end: Math.min(unit.end, unit.start + datelineReach) };
  const first = fullDates(tokens, unit, own, language)[0];
  if (!first) return null;
  const before = tokens.text.slice(unit.start, first.start).trim();
  const after = tokens.text.slice(first.end, first.end + 20);
  const place = /^\p{Lu}[\p{L}/ .,-]*(?:\(\p{L}+\)(?: [-–—])?|[,(])?$/u.test(before) && before.length < 40;
  const closed = place && /^\.?\)?\s*(?:\([^)]*\)\s*)?[-–—:/]/.test(after);
  // "6. Juni 2024. Die Zentralbank …", "Aug. 2, 2018 (UPI) -- Investigators …"
  const alone = before === "" && /^(?:\.\s+\p{Lu}|\s*\([^)]*\)\s*[-–—])/u.test(after);
  if (!closed && !alone) return null;
  return { unit: index, date: first.iso.slice(0, 10), rest: null, weight: 2, prose: true };
}

interface Dated extends Span {
  readonly iso: string;
}

const buffer = new TokenBuffer();

/** Dates to the day in a stretch of a unit. Without digits there are none, and most lines have no digits. */
function fullDates(tokens: Tokens, unit: Unit, span: Span, language: string): Dated[] {
  if (!hasDigits(tokens, unit, span.end)) return [];
  const own = buffer.read(tokens.text, span.start, span.end);
  const paragraph = { ...span, kind: "text" as const, language, masked: [] };
  return readDates({ tokens: own, paragraph, context: { published: null, language } }).flatMap(({ start, end, iso }) =>
    iso && /^(?:19|20)\d\d-\d\d-\d\d(?:T|$)/.test(iso) ? [{ start, end, iso }] : [],
  );
}

function hasDigits({ kinds, starts }: Tokens, unit: Unit, end: number): boolean {
  for (let i = unit.from; i < unit.to && (starts[i] ?? 0) < end; i++) if (kinds[i] === TokenKind.number) return true;
  return false;
}

function restOf(unit: Unit, tokens: Tokens, dates: readonly Span[]): { words: number; span: Span | null } {
  let words = 0;
  let start = -1;
  let end = -1;
  for (let i = unit.from; i < unit.to;) {
    const at = tokens.starts[i] ?? 0;
    const stamp = stampAt(tokens, i);
    if (stamp || dates.some((date) => at >= date.start && at < date.end) || tokens.kinds[i] !== TokenKind.word) {
      i += Math.max(1, stamp);
      continue;
    }
    const initial = tokens.text.charAt(at);
    const light = initial !== initial.toLowerCase() || (tokens.ends[i] ?? 0) - at <= shortWord;
    words += light ? lightWeight : 1;
    if (start < 0) start = at;
    end = tokens.ends[i] ?? at;
    i++;
  }
  return { words, span: words ? { start, end } : null };
}

function saysStamp(tokens: Tokens, unit: Unit): boolean {
  for (let i = unit.from; i < Math.min(unit.to, unit.from + 8); i++) {
    if (stampAt(tokens, i) && (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) > 4) return true;
  }
  return false;
}

/** "Published At", alone in its line. */
function isStamp(unit: Unit | undefined, tokens: Tokens): boolean {
  return !!unit && unit.words > 0 && unit.words < 5 && stampAt(tokens, unit.from) > 0;
}
