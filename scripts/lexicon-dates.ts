/**
 * Writes src/analysis/lexicon/generated/dates.json from CLDR (cldr-dates-full): names of months and weekdays, the order
 * of day, month and year, written date patterns, and the phrases for days, weeks, months and years around today.
 * The file holds facts alone, one array per language; what CLDR lacks is kept by hand in lexicon/dates/.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Languages whose dates are read. Each is a few hundred bytes. */
const languages = (
  "en de da sv nb nn nl fr es it pt pl fi " +
  "af az be bg bs ca cs cy el et eu fa fo ga gl he hr hu hy id is ka kk lt lv mk ms ro ru sk sl sq sr sw tr uk uz vi ar hi bn fil"
).split(" ");

const root = join(import.meta.dirname, "..");
const main = join(root, "node_modules/cldr-dates-full/main");
const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

type Names = Record<string, string>;

/** The shape of one language's entry; lexicon/dates.ts declares the same for its reader. */
interface Entry {
  /** Twelve strings, forms separated by "|": full ones, then abbreviations after a "~". */
  months: string[];
  /** Seven strings from Monday on, likewise. */
  weekdays: string[];
  /** "dmy", "mdy" or "ymd": the order of the short date. */
  order: string;
  /** Written patterns in the notation of lexicon/dates ("{day}. {month} {year}"). */
  patterns: string[];
  /** Phrases by meaning ("y-1": last year; "wd-1": last {weekday} stands as its words). */
  relative: Record<string, string[]>;
}

function read(language: string, file: string): Record<string, never> | null {
  const path = join(main, language, file);
  if (!existsSync(path)) return null;
  const json: unknown = JSON.parse(readFileSync(path, "utf8"));
  return at(at(at(json, "main"), language), "dates") as Record<string, never>;
}

function at(value: unknown, key: string): unknown {
  return (value as Record<string, unknown> | undefined)?.[key];
}

function forms(...sets: (Names | undefined)[]): (key: string) => string[] {
  return (key) =>
    sets.map((names) => names?.[key]).filter((name) => name !== undefined && /\p{L}/u.test(name)) as string[];
}

/** "januar~jan" from CLDR's wide and abbreviated names; one without a full stop, as readers see both. */
function joined(wide: string[], abbreviated: string[]): string {
  const full = unique(wide.map(plain));
  const short = unique(abbreviated.map(plain)).filter((name) => !full.includes(name) && name.length > 1);
  return full.join("|") + (short.length ? `~${short.join("|")}` : "");
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll("\u00ad", "").replace(/\.$/, "");
}

function unique(values: string[]): string[] {
  return [...new Set(values)];
}

/** CLDR "d. MMMM y" as "{day}. {month} {year}", or null for what the reader has no slot for. */
function pattern(cldr: string): string | null {
  const parts = cldr.replaceAll("\u00a0", " ").match(/'[^']*'|[a-zA-Z]+|[^a-zA-Z']+/g) ?? [];
  const slots: Names = {
    d: "{day}",
    dd: "{day}",
    MMMM: "{month}",
    MMM: "{month}",
    LLLL: "{month}",
    LLL: "{month}",
    y: "{year}",
  };
  let result = "";
  for (const part of parts) {
    if (part.startsWith("'")) result += part.slice(1, -1);
    else if (/^[a-zA-Z]/.test(part)) {
      const slot = slots[part];
      if (!slot) return null;
      result += slot;
    } else result += part;
  }
  return result.includes("{month}") ? result.trim().replace(/\s+/g, " ") : null;
}

function order(short: string): string {
  return unique(Array.from(short.toLowerCase().match(/[dmy]/g) ?? [])).join("");
}

const units: Names = { year: "y", quarter: "q", month: "m", week: "w", day: "d" };

function relatives(fields: unknown, dayNames: string[][]): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  const add = (meaning: string, phrase: unknown) => {
    if (typeof phrase !== "string" || !/\p{L}/u.test(phrase)) return;
    const list = (result[meaning] ??= []);
    const text = phrase.toLowerCase().replaceAll("\u00a0", " ");
    if (!list.includes(text)) list.push(text);
  };
  for (const [unit, letter] of Object.entries(units)) {
    const field = at(fields, unit);
    for (const offset of [-2, -1, 0, 1, 2]) add(letter + sign(offset), at(field, `relative-type-${offset}`));
    for (const count of ["one", "two", "few", "many", "other"]) {
      const past = at(at(field, "relativeTime-type-past"), `relativeTimePattern-count-${count}`);
      const future = at(at(field, "relativeTime-type-future"), `relativeTimePattern-count-${count}`);
      if (String(past).includes("{0}")) add(`${letter}-n`, String(past).replace("{0}", "{n}"));
      if (String(future).includes("{0}")) add(`${letter}+n`, String(future).replace("{0}", "{n}"));
    }
  }
  weekdays.forEach((day, i) => {
    for (const offset of [-1, 0, 1]) {
      const phrase = at(at(fields, day), `relative-type-${offset}`);
      if (typeof phrase !== "string") continue;
      const name = dayNames[i]?.find((form) => ` ${phrase.toLowerCase()} `.includes(` ${form} `));
      if (name) add(`wd${sign(offset)}`, phrase.toLowerCase().replace(name, "{weekday}"));
      else add(`wd${sign(offset)}.${i + 1}`, phrase);
    }
  });
  return result;
}

function sign(offset: number): string {
  return offset < 0 ? String(offset) : `+${offset}`;
}

function entry(language: string): Entry | null {
  const gregorian = at(at(read(language, "ca-gregorian.json"), "calendars"), "gregorian");
  const fields = at(read(language, "dateFields.json"), "fields");
  if (!gregorian || !fields) return null;
  const named = (what: string, width: string) =>
    forms(
      at(at(at(gregorian, what), "format"), width) as Names,
      at(at(at(gregorian, what), "stand-alone"), width) as Names,
    );
  const both = (what: string, keys: string[]) =>
    keys.map((key) =>
      joined(named(what, "wide")(key), [...named(what, "abbreviated")(key), ...named(what, "short")(key)]),
    );
  const days = both("days", weekdays);
  const formats = at(gregorian, "dateFormats");
  const available = at(at(gregorian, "dateTimeFormats"), "availableFormats");
  const written = [
    at(formats, "long"),
    at(formats, "medium"),
    ...["yMMMM", "yMMM", "MMMMd", "MMMd"].map((skeleton) => at(available, skeleton)),
  ];
  return {
    months: both(
      "months",
      Array.from({ length: 12 }, (_, i) => String(i + 1)),
    ),
    weekdays: days,
    order: order(String(at(formats, "short"))),
    patterns: unique(written.map((cldr) => pattern(String(cldr))).filter((text) => text !== null)),
    relative: relatives(
      fields,
      days.map((names) => names.split(/[|~]/)),
    ),
  };
}

const result: Record<string, Entry> = {};
for (const language of languages) {
  const own = entry(language);
  if (own) result[language] = own;
  else console.error(`CLDR has no dates for ${language}`);
}
const lines = Object.entries(result).map(([language, own]) => `${JSON.stringify(language)}:${JSON.stringify(own)}`);
const target = join(root, "src/analysis/lexicon/generated/dates.json");
writeFileSync(target, `{\n${lines.join(",\n")}\n}\n`);
console.error(`${target}: ${lines.length} languages`);
