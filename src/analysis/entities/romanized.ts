import type { Sight } from "./features.ts";
import { Shape } from "./shapes.ts";

/**
 * Chinese and Korean names whose given name is two syllables with a hyphen between, the second in lower case: "Kim Jong-un",
 * "Tsai Ing-wen"; with a genitive s as well. By the shape of a syllable in pinyin, Wade–Giles, McCune–Reischauer and the Revised Romanization.
 */
const syllable = /^(?:[bcdfghjklmnpqrstwxyz]|[cszkpt]h|hs|ts|tz)?[wy]?[aeiouü]{1,3}(?:ng|rk|[nhkmplrt])?$/u;
/** English words that have the shape and are the second part of compounds: "a Hong Kong-run firm". */
const compoundParts = new Set(["run", "win", "ban", "war", "deal", "tour", "like", "wide"]);
const written = /(\p{Lu}\p{Ll}{1,5}) (\p{Lu}\p{Ll}{0,5})[-‐‑](\p{Ll}{1,5}?)s?(?![\p{L}\d-])/uy;

/** The end of such a name that begins at an offset of a text; null where none does. UTF-16 code units. */
export function romanizedEnd(text: string, start: number): number | null {
  written.lastIndex = start;
  const match = written.exec(text);
  const [, ...parts] = match?.map((part) => part.toLowerCase()) ?? [];
  if (!match || !parts.every((part) => syllable.test(part)) || compoundParts.has(parts[2] ?? "")) return null;
  return written.lastIndex;
}

/** The last token of such a name that begins at a token; null where none does. */
export function romanizedAt({ tokens, shapes }: Sight, first: number): number | null {
  if (shapes[first + 2] !== Shape.hyphen || shapes[first + 3] !== Shape.lower || first < 0) return null;
  return romanizedEnd(tokens.text, tokens.starts[first] ?? 0) === tokens.ends[first + 3] ? first + 3 : null;
}
