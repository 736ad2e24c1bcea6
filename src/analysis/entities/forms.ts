import { TokenBuffer } from "../article/tokens.ts";
import { legalForms } from "../lexicon/names/contexts.ts";

/** What stands at the end of a company's name and is left out when names are compared, lower case. */
const companyEndings = new Set([
  ...legalForms,
  ..."co company corporation group holding holdings incorporated limited".split(" "),
]);

/** A name as names are compared: lower case, no diacritics, no "The", German adjectives alike, words joined by one space. */
export function formKey(name: string): string {
  if (plainWord.test(name)) return name.toLowerCase();
  const plain = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\p{M}\u00ad]/gu, "")
    .replaceAll("’", "'");
  const words = plain.replaceAll(/[^\p{L}\p{N}'&+]+/gu, " ").trim();
  return withoutInflection(words.replace(/^the (?=.)/, ""));
}

/** One word of letters that are the same in any spelling: most names are one. */
const plainWord = /^[A-Za-z\d]+$/;

/**
 * A key or a normalized name with the endings of German adjectives as one, and without the genitive of an institution that
 * goes on: "des Statistischen Bundesamts", "Statistisches Bundesamt"; "des Bundesverbandes der Bauern".
 */
export function withoutInflection(name: string): string {
  return name
    .replaceAll(/(isch|deutsch|lich|[^aeiou ]ig)e[nrsm] (?=.)/g, "$1e ")
    .replace(/(verband|amt|institut|ministerium)e?s (?=(?:der|des|f[uü]r) )/, "$1 ");
}

/** The key without legal forms at its end; a name that is nothing else stays. */
export function bareKey(key: string): string {
  const words = key.split(" ");
  while (words.length > 1 && companyEndings.has(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}

/** The first letters of a name's capitalised words: "Wall Street Journal" → "WSJ"; "" for fewer than two words. */
export function initials(name: string): string {
  const letters = wordsOf(name).filter((word) => /^\p{Lu}/u.test(word));
  return letters.length < 2 ? "" : letters.map((word) => word.charAt(0)).join("");
}

const buffer = new TokenBuffer(64);

/** The words of a name as written. */
export function wordsOf(name: string): string[] {
  const tokens = buffer.read(name);
  const words: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = name.slice(tokens.starts[i], tokens.ends[i]);
    if (/[\p{L}\p{N}]/u.test(word)) words.push(word);
  }
  return words;
}

/** An id that reads like the name: lower case, no diacritics, hyphens between words. */
export function slug(name: string): string {
  if (plainWord.test(name)) return name.toLowerCase();
  return (
    formKey(name)
      .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
      .replaceAll(/^-|-$/g, "") || "name"
  );
}
