/** Dates in words: what the patterns of a language find, and whether it is meant as a date. */
import { hashWord, type Tokens } from "../../article/tokens.ts";
import { PhraseTable } from "../../lexicon/phrases.ts";
import type { DateLanguage } from "./language.ts";
import { numericDate, numericDay } from "./numeric.ts";
import type { DateMatch, DateParts } from "./parts.ts";
import { digits, isGlued, numberAt, startsUpper } from "./token-values.ts";

const fullStop = hashWord(".");
const hyphen = hashWord("-");
/** Words before what some months are the first of. */
const owners = new Set(
  "of after since at in with as der des nach seit seiner ihrer af efter siden av etter i på van de du del della da"
    .split(" ")
    .map(hashWord),
);
const apostrophes = new Set(["'", "’", "‘"].map(hashWord));

/** The date in words that starts at this token, or null. `modified`: words before it speak for a date. */
export function writtenAt(tokens: Tokens, index: number, language: DateLanguage, modified: boolean): DateMatch | null {
  const match = language.grammar.match(tokens, index);
  if (!match) return null;
  const { next, meaning, captures } = match;
  if (
    next === index + 1 &&
    index > 0 &&
    language.homonyms.get(tokens.hashes[index] ?? 0)?.has(tokens.hashes[index - 1] ?? 0)
  )
    return null;
  const parts: DateParts = { meaning, captures, time: "", readings: [] };
  // "i efteråret 2026" is not last autumn
  if (meaning.subject === "se" && meaning.fixed && digits(tokens, next) === 4) return null;
  // "the first six months of the war"
  if (meaning.subject === "first" && !captures.year && meaning.unit === null && owners.has(tokens.hashes[next] ?? 0))
    return null;
  if (meaning.subject !== "absolute") return { next, parts };
  if (captures.weekday && !captures.month && !captures.day) return weekdayDate(tokens, index, next, parts, language);
  if (goesOnInDigits(tokens, next)) return null;
  if (
    captures.year &&
    !captures.day &&
    digits(tokens, next - 1) === 2 &&
    !apostrophes.has(tokens.hashes[next - 2] ?? 0)
  )
    return null;
  // "32 août 2014"
  if (captures.month && !captures.day && digits(tokens, index - 1) > 0 && digits(tokens, index - 1) < 3) return null;
  const monthAlone = captures.month && !captures.day && !captures.year && !captures.month2;
  if (monthAlone && lengthOf(tokens, index) === 3 && captures.month !== 5 && next === index + 1) return null;
  if (monthAlone && !modified && !isMonth(tokens, index, next, captures.month, language)) return null;
  return { next, parts };
}

/** The date with the era that follows it: after "AD" a year of one or two digits is that year; before Christ none is read. */
export function inEra(tokens: Tokens, match: DateMatch): DateMatch | null {
  const comma =
    tokens.text.charAt(tokens.starts[match.next] ?? 0) === "," && digits(tokens, match.next + 1) > 0 ? 2 : 0;
  const at = match.next + comma;
  const era = eras.match(tokens, at);
  const year = numberAt(tokens, at - 1);
  if (!era || !year) return match;
  if (era.value < 0) return null;
  return { next: at + era.length, parts: { ...match.parts, captures: { ...match.parts.captures, year } } };
}

/** Names of the eras, 1 after Christ and -1 before, in the languages that news gives them in. */
const eras = new PhraseTable<number>([
  ...[
    "ad",
    "ce",
    "a.d.",
    "n. chr.",
    "nuz",
    "uz",
    "nc",
    "e.kr.",
    "e. kr.",
    "ap. j.-c.",
    "p. chr. n.",
    "d.c.",
    "d. c.",
    "n.e.",
  ].map((era) => [era, 1] as const),
  ...["bc", "bce", "b.c.", "v. chr.", "f.kr.", "f. kr.", "av. j.-c.", "a.c.", "a. c.", "p.n.e."].map(
    (era) => [era, -1] as const,
  ),
]);

/** A weekday, with the date that follows it if one does. */
function weekdayDate(
  tokens: Tokens,
  index: number,
  next: number,
  parts: DateParts,
  language: DateLanguage,
): DateMatch | null {
  let at = next;
  while (at < next + 3 && (language.articles.has(tokens.hashes[at] ?? 0) || tokens.hashes[at] === fullStop)) at++;
  const numeric = numericDate(tokens, at, language) ?? numericDay(tokens, at, language, true);
  const written = numeric ? null : language.grammar.match(tokens, at);
  if (numeric)
    return {
      next: numeric.next,
      parts: { ...numeric.parts, captures: { ...numeric.parts.captures, weekday: parts.captures.weekday } },
    };
  if (written?.meaning.subject === "absolute" && written.captures.day && !goesOnInDigits(tokens, written.next)) {
    return {
      next: written.next,
      parts: { ...parts, captures: { ...written.captures, weekday: parts.captures.weekday } },
    };
  }
  if (index > 0 && language.indefinite.has(tokens.hashes[index - 1] ?? 0)) return null;
  const joined = next > index + 1 && tokens.hashes[next - 1] !== fullStop;
  const named = joined || (!language.joinedWeekdays && next === index + 1 && lengthOf(tokens, index) > 4);
  return named && (!language.capitals || startsUpper(tokens, index)) ? { next, parts } : null;
}

/** Whether a month's name alone is meant as the month: "March" may be a march, "May" a verb or a name. */
function isMonth(tokens: Tokens, index: number, next: number, month: number, language: DateLanguage): boolean {
  if (lengthOf(tokens, index) < 3 || next > index + 1) return false;
  const upper = startsUpper(tokens, index);
  if (index > 0 && language.indefinite.has(tokens.hashes[index - 1] ?? 0)) return false;
  if (language.capitals && !upper) return false;
  if (tokens.hashes[next] === hyphen && isGlued(tokens, next) && isGlued(tokens, next + 1)) return false;
  const cued = index > 0 && language.cues.has(tokens.hashes[index - 1] ?? 0);
  if (language.capitals) return cued || !language.wordMonths.includes(month);
  return cued || !upper;
}

/** "May 20,000": the digits go on after what looked like a day or year. */
function goesOnInDigits(tokens: Tokens, next: number): boolean {
  if (!digits(tokens, next - 1) || !isGlued(tokens, next) || !isGlued(tokens, next + 1)) return false;
  return ".,:'’".includes(tokens.text.charAt(tokens.starts[next] ?? 0)) && digits(tokens, next + 1) > 0;
}

function lengthOf(tokens: Tokens, index: number): number {
  return (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0);
}
