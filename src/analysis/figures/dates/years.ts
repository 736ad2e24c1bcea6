/** Years that stand alone: "in 2024", "2023", "(2022)", "2019–21". Four digits are far more often a count than a date. */
import { hashWord, TokenKind, type Tokens } from "../../article/tokens.ts";
import type { DateLanguage } from "./language.ts";
import { digits, isGlued, numberAt, startsUpper } from "./token-values.ts";
import { isPartOfNumber } from "./numeric.ts";
import { absoluteParts, type DateMatch } from "./parts.ts";

const opening = new Set(["(", "[", ",", ";", "–", "—", "/"].map(hashWord));
const quotes = new Set(["„", "“", "”", '"', "‘", "«", "»", "§", "#", "№"].map(hashWord));
const closing = new Set([")", "]"].map(hashWord));
const sentenceEnd = new Set([".", "!", "?", ":", "•"].map(hashWord));
const dash = new Set(["-", "–", "—", "‑"].map(hashWord));
const slash = hashWord("/");
const currency = "$€£¥%‰°";

/** The bare year at this token, or null. `modified`: a word before it ("mid-") speaks for a date. */
export function bareYear(tokens: Tokens, index: number, language: DateLanguage, modified: boolean): DateMatch | null {
  if (digits(tokens, index) !== 4) return null;
  const year = numberAt(tokens, index);
  if (year < 1000 || year > 2100 || (!modified && isPartOfNumber(tokens, index))) return null;
  const second = secondYear(tokens, index, year);
  const next = second?.next ?? index + 1;
  if (digits(tokens, index - 1) || isLabelled(tokens, index, next, language)) return null;
  const cued = modified || hasCue(tokens, index, language) || language.cuesAfter.has(tokens.hashes[next] ?? 0);
  if (isCountBefore(tokens, next, language) && !(cued && isCompound(tokens, next))) return null;
  if (!cued && !looksLikeYear(tokens, index, year, language)) return null;
  // "of 2000 conscripts": a round or an old number before a word that it may count
  if ((isRound(year) || year < old) && isContentWord(tokens, next, language)) return null;
  return { next, parts: absoluteParts({ year, n: second?.year ?? 0 }) };
}

/** Years that need no word before them: those that news speaks of. */
const usual = { from: 1900, to: 2050 };
/** Before this, a number after "in" or "from" is as likely a quantity. */
const old = 1500;

function looksLikeYear(tokens: Tokens, index: number, year: number, language: DateLanguage): boolean {
  if (year < usual.from || year > usual.to || isRound(year)) return false;
  const hedged = language.notYearAfter.has(previousWord(tokens, index));
  return !(hedged && tokens.kinds[index + 1] === TokenKind.word) && !isNameBefore(tokens, index, language);
}

/** "No. 1984", "§ 1983", and the title “1984”. */
function isLabelled(tokens: Tokens, index: number, next: number, language: DateLanguage): boolean {
  if (index === 0) return false;
  if (language.labels.has(previousWord(tokens, index))) return true;
  const sign = tokens.hashes[index - 1] ?? 0;
  return (
    quotes.has(sign) &&
    (quotes.has(tokens.hashes[next] ?? 0) || "§#№".includes(tokens.text.charAt(tokens.starts[index - 1] ?? 0)))
  );
}

/** "i 2024-priser": the year is the first part of a compound. */
function isCompound(tokens: Tokens, next: number): boolean {
  return tokens.text.charAt(tokens.starts[next] ?? 0) === "-" && tokens.kinds[next + 1] === TokenKind.word;
}

function isRound(year: number): boolean {
  return year % 100 === 0;
}

/** Whether what follows the number makes it a count, an amount or part of something else. */
function isCountBefore(tokens: Tokens, next: number, language: DateLanguage): boolean {
  if (gluedAfter(tokens, next) || isCurrency(tokens, next)) return true;
  return language.notYearBefore.has(tokens.hashes[next] ?? 0) || digits(tokens, next) > 0;
}

function isContentWord(tokens: Tokens, index: number, language: DateLanguage): boolean {
  return tokens.kinds[index] === TokenKind.word && !language.functionWords.has(tokens.hashes[index] ?? 0);
}

/** The year that a dash or slash joins to the first: "2019–2021", "2019-21", "2023/24". */
function secondYear(tokens: Tokens, index: number, first: number): { next: number; year: number } | null {
  const separator = tokens.hashes[index + 1] ?? 0;
  if (index + 2 >= tokens.count || !(dash.has(separator) || separator === slash)) return null;
  const spaced = !isGlued(tokens, index + 1);
  if (spaced !== !isGlued(tokens, index + 2)) return null;
  const length = digits(tokens, index + 2);
  const value = numberAt(tokens, index + 2);
  const year = length === 4 ? value : length === 2 && !spaced ? Math.floor(first / 100) * 100 + value : 0;
  return year > first && year <= 2100 ? { next: index + 3, year } : null;
}

/** Whether something glued to the number makes it another thing: a decimal, a unit, a compound ("2024-guide"). */
function gluedAfter(tokens: Tokens, index: number): boolean {
  if (!isGlued(tokens, index)) return false;
  if (tokens.kinds[index] === TokenKind.word) return true;
  const character = tokens.text.charAt(tokens.starts[index] ?? 0);
  if (currency.includes(character)) return true;
  if (!".,-:/'’–".includes(character)) return false;
  if (!isGlued(tokens, index + 1)) return false;
  return tokens.kinds[index + 1] === TokenKind.word || digits(tokens, index + 1) > 0;
}

function isCurrency(tokens: Tokens, index: number): boolean {
  return index < tokens.count && currency.includes(tokens.text.charAt(tokens.starts[index] ?? 0));
}

function previousWord(tokens: Tokens, index: number): number {
  const stop = tokens.text.charAt(tokens.starts[index - 1] ?? 0) === ".";
  return index > 0 ? (tokens.hashes[index - (stop ? 2 : 1)] ?? 0) : 0;
}

function hasCue(tokens: Tokens, index: number, language: DateLanguage): boolean {
  if (index === 0) return false;
  const before = tokens.hashes[index - 1] ?? 0;
  if (language.cues.has(before)) return true;
  return opening.has(before) && closing.has(tokens.hashes[index + 1] ?? 0);
}

/** "Agenda 2030", "Euro 2024": the number is part of a name. Where nouns are capitalized the capital tells nothing. */
function isNameBefore(tokens: Tokens, index: number, language: DateLanguage): boolean {
  if (index === 0 || tokens.kinds[index - 1] !== TokenKind.word) return false;
  const word = tokens.text.slice(tokens.starts[index - 1], tokens.ends[index - 1]);
  if (word.length > 1 && word.length < 6 && word === word.toUpperCase()) return true;
  if (language.language === "de") return false;
  if (!startsUpper(tokens, index - 1)) return false;
  return index > 1 && !sentenceEnd.has(tokens.hashes[index - 2] ?? 0);
}
