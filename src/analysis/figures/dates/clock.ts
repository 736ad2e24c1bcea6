/** Clock times beside a date: 08:33, 11:14:25 AM, kl. 14.30, 14 Uhr, 17h30. */
import { hashWord, TokenKind, type Tokens } from "../../article/tokens.ts";
import { pad } from "./calendar.ts";
import type { DateLanguage } from "./language.ts";
import { digits, isGlued, numberAt } from "./token-values.ts";

export interface ClockMatch {
  readonly next: number;
  /** "T08:33" or "T11:14:25". */
  readonly time: string;
}

const am = hashWord("am");
const pm = hashWord("pm");
const letter = { a: hashWord("a"), m: hashWord("m"), p: hashWord("p"), h: hashWord("h"), z: hashWord("z") };
const sign = {
  colon: hashWord(":"),
  stop: hashWord("."),
  comma: hashWord(","),
  dash: hashWord("-"),
  plus: hashWord("+"),
};
/** "11.02 BST" */
const zones = new Set(["bst", "cest", "cet", "edt", "est", "gmt", "mesz", "mez", "pdt", "pst", "utc"].map(hashWord));
const gluedHour = /^[hT](\d{1,2})?$/;

/** The clock time that goes with a date that ends before this token, with what connects the two, or null. */
export function clockAfter(tokens: Tokens, index: number, language: DateLanguage): ClockMatch | null {
  const iso = isoTime(tokens, index);
  if (iso) return iso;
  let at = index;
  let asked = false;
  for (; at < tokens.count && at - index < 3; at++) {
    const hash = tokens.hashes[at] ?? 0;
    if (language.at.has(hash)) asked ||= hash !== sign.comma;
    else if (
      hash !== sign.comma &&
      !(hash === sign.stop && asked && isGlued(tokens, at)) &&
      !(hash === sign.dash && isGlued(tokens, at))
    )
      break;
  }
  return clockAt(tokens, at, language, asked && language.bareHour);
}

/** The clock time that starts at this token, or null. `asked`: a word such as "kl." is before it, so that an hour alone will do. */
export function clockAt(tokens: Tokens, index: number, language: DateLanguage, asked: boolean): ClockMatch | null {
  const length = digits(tokens, index);
  const hour = numberAt(tokens, index);
  if (length === 0 || length > 2 || hour > 24) return null;
  let next = index + 1;
  let minute = -1;
  let second = -1;
  const separator = isGlued(tokens, next) ? (tokens.hashes[next] ?? 0) : 0;
  if (
    (separator === sign.colon || separator === sign.stop) &&
    isGlued(tokens, next + 1) &&
    digits(tokens, next + 1) === 2
  ) {
    minute = numberAt(tokens, next + 1);
    next += 2;
    if (
      tokens.hashes[next] === separator &&
      isGlued(tokens, next) &&
      isGlued(tokens, next + 1) &&
      digits(tokens, next + 1) === 2
    ) {
      second = numberAt(tokens, next + 1);
      next += 2;
    }
  } else if (isGlued(tokens, next) && tokens.kinds[next] === TokenKind.word) {
    const french = gluedHour.exec(tokens.text.slice(tokens.starts[next], tokens.ends[next]));
    if (french) {
      minute = Number(french[1] ?? 0);
      next += 1;
    }
  }
  if (minute > 59 || second > 60) return null;
  const half = halfOfDay(tokens, next);
  const oclock = language.oclock.has(tokens.hashes[half.next] ?? 0) ? 1 : 0;
  const certain =
    half.offset >= 0 ||
    oclock > 0 ||
    zones.has(tokens.hashes[half.next] ?? 0) ||
    separator === sign.colon ||
    (minute >= 0 && separator !== sign.stop);
  if (!certain && (!asked || goesOn(tokens, next))) return null;
  if (half.offset >= 0 && (hour > 12 || hour === 0)) return null;
  const hours = half.offset < 0 ? hour : (hour % 12) + half.offset;
  const time = `T${pad(hours)}:${pad(Math.max(0, minute))}${second >= 0 ? `:${pad(second)}` : ""}`;
  return { next: half.next + oclock, time };
}

/** "4,5 procent": the hour is the start of another number. */
function goesOn(tokens: Tokens, index: number): boolean {
  return isGlued(tokens, index) && !(tokens.hashes[index] === sign.stop || tokens.hashes[index] === sign.comma)
    ? true
    : isGlued(tokens, index + 1) && digits(tokens, index + 1) > 0;
}

/** "T08:33:00Z" and "T08:33+01:00" glued to a date; the zone is left out. */
function isoTime(tokens: Tokens, index: number): ClockMatch | null {
  if (!isGlued(tokens, index) || tokens.kinds[index] !== TokenKind.word) return null;
  const match = /^T(\d\d)$/.exec(tokens.text.slice(tokens.starts[index], tokens.ends[index]));
  if (!match || tokens.hashes[index + 1] !== sign.colon || digits(tokens, index + 2) !== 2) return null;
  let time = `T${match[1]}:${pad(numberAt(tokens, index + 2))}`;
  let next = index + 3;
  if (tokens.hashes[next] === sign.colon && digits(tokens, next + 1) === 2) {
    time += `:${pad(numberAt(tokens, next + 1))}`;
    next += 2;
  }
  if (tokens.hashes[next] === sign.stop && isGlued(tokens, next) && digits(tokens, next + 1) === 3) next += 2;
  if (tokens.hashes[next] === letter.z && isGlued(tokens, next)) next++;
  else if ((tokens.hashes[next] === sign.plus || tokens.hashes[next] === sign.dash) && digits(tokens, next + 1) === 2) {
    next += tokens.hashes[next + 2] === sign.colon && digits(tokens, next + 3) === 2 ? 4 : 2;
  }
  return { next, time };
}

/** "am", "PM", "a.m."; the offset is 0 or 12 hours, or -1 where there is none. */
function halfOfDay(tokens: Tokens, index: number): { next: number; offset: number } {
  const hash = tokens.hashes[index] ?? 0;
  if (index >= tokens.count) return { next: index, offset: -1 };
  if (hash === am && /^(?:am|AM)$/.test(tokens.text.slice(tokens.starts[index], tokens.ends[index])))
    return { next: index + 1, offset: 0 };
  if (hash === pm) return { next: index + 1, offset: 12 };
  if (
    (hash === letter.a || hash === letter.p) &&
    tokens.hashes[index + 1] === sign.stop &&
    tokens.hashes[index + 2] === letter.m
  ) {
    const stop = tokens.hashes[index + 3] === sign.stop && isGlued(tokens, index + 3) ? 1 : 0;
    return { next: index + 3 + stop, offset: hash === letter.a ? 0 : 12 };
  }
  return { next: index, offset: -1 };
}
