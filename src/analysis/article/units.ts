/** The paragraphs of an article with what tells prose from the page around it. */
import { PhraseTable } from "../lexicon/phrases.ts";
import type { Block } from "./blocks.ts";
import { cues, type CueKind } from "./boilerplate.ts";
import { TokenKind, type Tokens } from "./tokens.ts";

export interface Unit extends Block {
  /** Its tokens: from, to. */
  readonly from: number;
  readonly to: number;
  readonly words: number;
  /** Whether it ends as a sentence does. */
  readonly terminal: boolean;
  /** The cue that it starts with, and how many tokens that takes. */
  readonly lead: { readonly kind: "end" | "aside"; readonly length: number } | null;
  /** How many words of forms and of biographies are in it. */
  readonly forms: number;
  readonly bios: number;
}

const tables: Readonly<Record<CueKind, PhraseTable<true>>> = {
  end: table("end"),
  aside: table("aside"),
  form: table("form"),
  bio: table("bio"),
  stamp: table("stamp"),
};

const terminals = ".!?…:;\"”“»«'’)]。";
/** In longer units a cue is by chance; only their first so many tokens are looked at. */
const looked = 80;

/** The cues of all languages at once: boilerplate is often in another language than its article. */
function table(kind: CueKind): PhraseTable<true> {
  const phrases = Object.values(cues[kind]).flat();
  const both = phrases.flatMap((phrase) => [phrase, phrase.replaceAll("'", "’")]);
  return new PhraseTable(both.map((phrase) => [phrase, true] as const));
}

export function unitsOf(blocks: readonly Block[], tokens: Tokens): Unit[] {
  let token = 0;
  return blocks.map((block) => {
    while (token < tokens.count && (tokens.starts[token] ?? 0) < block.start) token++;
    const from = token;
    while (token < tokens.count && (tokens.starts[token] ?? 0) < block.end) token++;
    return unit(block, tokens, from, token);
  });
}

function unit(block: Block, tokens: Tokens, from: number, to: number): Unit {
  let words = 0;
  for (let i = from; i < to; i++) if (tokens.kinds[i] === TokenKind.word) words++;
  const last = tokens.text.charAt(block.end - 1);
  return {
    ...block,
    from,
    to,
    words,
    terminal: terminals.includes(last),
    lead: leadOf(tokens, from, to, words),
    forms: hits(tables.form, tokens, from, to),
    bios: hits(tables.bio, tokens, from, Math.min(to, from + 40)),
  };
}

function leadOf(tokens: Tokens, from: number, to: number, words: number): Unit["lead"] {
  const end = tables.end.match(tokens, from);
  const aside = tables.aside.match(tokens, from);
  const rest = (length: number) => to - from - length;
  if (end && (end.length > 1 || rest(end.length) <= 1) && words < 60) return { kind: "end", length: end.length };
  if (!aside) return null;
  // a single word is a cue only by itself ("Share"), a phrase also before what it introduces ("Also read: …")
  return rest(aside.length) <= (aside.length > 1 ? 24 : 1) ? { kind: "aside", length: aside.length } : null;
}

function hits(phrases: PhraseTable<true>, tokens: Tokens, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < Math.min(to, from + looked); i++) {
    const phrase = phrases.match(tokens, i);
    if (!phrase) continue;
    count++;
    i += phrase.length - 1;
  }
  return count;
}

/** How many tokens of a stamp ("Published on", "kl.") start here; 0 for none. */
export function stampAt(tokens: Tokens, index: number): number {
  return tables.stamp.match(tokens, index)?.length ?? 0;
}
