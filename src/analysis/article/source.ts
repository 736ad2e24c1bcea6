/** Who printed the article or wrote it, where the text says so: the publisher before the agency before the author. */
import type { Span } from "../types.ts";
import type { DateLine } from "./published.ts";
import type { Unit } from "./units.ts";

const head = 8;
const foot = 25;
const longestName = 60;
const longestByline = 140;

/** "© 2024 The Harbour Review. All rights reserved." */
const copyright =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?,?\s+)?(?:by\s+)?(\p{Lu}[^.|,;©\n]{1,60})/iu;
/** "Source: NTA", "Quelle: Hochschule Graz", "Kilde: Ritzau". */
const sourceLine = /^(?:source|quelle|kilde|källa|bron|fuente|fonte|źródło|lähde)\s*:\s*(\p{Lu}[^.|;\n]{1,60})$/iu;
/** "COPENHAGEN (Nordwire) –", "(dpa) -", "/ritzau/". */
const agency = /^(?:[\p{Lu}][\p{L}/ .,\d-]{0,60})?\((\p{L}[\p{L}\d .&-]{1,30})\)\s*[-–—:]/u;
const signature = /^\/(\p{L}[\p{L}\d -]{1,20})\/$/u;
/** What stands before an author, and names behind it: two to four words in capitals, and perhaps one author more. */
const byline =
  /(?:^|[·|,]\s*)(?:(?:text|interview|story|written|posted|skrevet|tekst|text)\s*:?\s*)?(?:by|von|af|av|door|par|por|autor|autorin|skrevet af|interview|text)\b\s*:?\s+(?=\p{L})/iu;
const author = "\\p{Lu}[\\p{L}.'’-]+(?:\\s+(?:(?:de|den|der|van|von|af|la|el|da|di) )*\\p{Lu}[\\p{L}.'’-]*){1,3}";
const authors = new RegExp(`^${author}(?: (?:and|und|og|och|en|et|y|e|&) ${author})?(?!\\p{L})`, "u");
/** The word before an author, at the end of what stands before the name. */
const authorNext = /(?:^|[\s*·|])(?:by|von|af|av|door|par|por|di)\s*:?\s*$/iu;
const separators = /\s*(?:[|·•]|\s[-–—/]\s|,\s|\.\s|;)\s*/;
const markup = /[*_#>[\]]+/g;

/** The name, or null where the text gives none. */
export function sourceOf(text: string, units: readonly Unit[], lines: readonly DateLine[]): string | null {
  const said = (unit: Unit) =>
    text
      .slice(unit.start, Math.min(unit.end, unit.start + 300))
      .replace(markup, "")
      .trim();
  const first = units.slice(0, head).map(said);
  const short = first.filter((line) => line.length < longestByline);
  const last = units
    .slice(-foot)
    .filter((unit) => unit.end - unit.start < 300)
    .map(said);
  return (
    firstMatch(last, copyright) ??
    publisherBeside(text, units, lines) ??
    firstMatch(last, sourceLine) ??
    firstMatch(first, agency) ??
    firstMatch(last, signature) ??
    authorIn(short)
  );
}

function authorIn(lines: readonly string[]): string | null {
  for (const line of lines) {
    const before = byline.exec(line);
    const name = before && authors.exec(line.slice(before.index + before[0].length))?.[0];
    if (name) return clean(name) || null;
  }
  return null;
}

/** Whether an author is named as such. */
const isByline = (line: string) => authorIn([line]) !== null;

function firstMatch(lines: readonly string[], pattern: RegExp): string | null {
  for (const line of lines) {
    const said = pattern.exec(line)?.[1];
    if (!said) continue;
    const name = clean(said);
    // agencies sign in lower case: "(dpa)", "/ritzau/"
    if (isName(name) || (name && (pattern === agency || pattern === signature))) return name;
  }
  return null;
}

/** The name beside the date in a date line, the author left out. */
function publisherBeside(text: string, units: readonly Unit[], lines: readonly DateLine[]): string | null {
  for (const { unit, rest } of lines) {
    // "Göteborg, 26 maj 2025 (TT)"
    const signed = /\((\p{L}[\p{L}-]+)\)\s*$/u.exec(text.slice(units[unit]?.start, units[unit]?.end).slice(-20))?.[1];
    if (signed && agencies.has(signed.toLowerCase())) return signed;
    if (!rest || authorNext.test(text.slice(Math.max(0, rest.start - 12), rest.start))) continue;
    const parts = oneLine(text, rest).replace(markup, "").split(separators);
    // beside an author a single word is a section of the paper: "Business · By Ann Cole"
    const authored = parts.some(isByline);
    const wire = parts.find((part) => agencies.has(part.toLowerCase()));
    if (wire) return wire;
    const names = parts.filter((part) => isName(part) && !isByline(part) && !(authored && !part.includes(" ")));
    if (names.length === 1 && names[0] && parts.length <= 3) return names[0];
  }
  return null;
}

/** Agencies, which sign in lower case as well. */
const agencies = new Set(
  "afp ansa ap apa belga bloomberg dpa dpa-afx efe epd kna ntb reuters ritzau sid stt tass tt upi xinhua".split(" "),
);

/** One to five words, the first and most of them capitalized; not who signs a quoted post: "Ann Cole (@anncole)". */
function isName(part: string): boolean {
  if (part.includes("@")) return false;
  const words = part.split(/\s+/);
  const capital = words.filter((word) => /^[\p{Lu}\d]/u.test(word)).length;
  return words.length <= 5 && part.length <= longestName && /^\p{Lu}/u.test(part) && capital * 2 > words.length;
}

function clean(name: string): string {
  const own = name
    .replace(/\s+(?:19|20)\d\d$/u, "")
    .replace(/\s+(?:All rights|Alle Rechte|Alle rettigheder|Todos los|Tous droits|Tutti i).*$/iu, "")
    .replace(/\s+/g, " ")
    .trim();
  return own.length <= longestName ? own : "";
}

function oneLine(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, " ").trim();
}
