/** The paragraphs of an article with what tells prose from the page around it. */
import { PhraseTable } from "../lexicon/phrases.ts";
import type { Block } from "./blocks.ts";
import { cues, type CueKind } from "./boilerplate.ts";
import { TokenKind, type Tokens } from "./tokens.ts";

/** The cue that a unit starts with. `either`: words that link to other articles in the midst of one and at its end alike. */
export interface Lead {
  readonly kind: "end" | "final" | "aside" | "either";
  /** In tokens. */
  readonly length: number;
}

export interface Unit extends Block {
  /** Its tokens: from, to. */
  readonly from: number;
  readonly to: number;
  readonly words: number;
  /** Whether it ends as a sentence does. */
  readonly terminal: boolean;
  /** The cue that it starts with, and how many tokens that takes. */
  readonly lead: Lead | null;
  /** Whether it is a Markdown link and nothing else. */
  readonly link: boolean;
  /** How many words of forms and of biographies are in it. */
  readonly forms: number;
  /** Whether it speaks to the reader ("your", "our"). */
  readonly addresses: boolean;
  readonly bios: number;
}

const tables: Readonly<Record<CueKind, PhraseTable<true>>> = {
  end: table("end"),
  final: table("final"),
  about: table("about"),
  aside: table("aside"),
  form: table("form"),
  address: table("address"),
  bio: table("bio"),
  stamp: table("stamp"),
  update: table("update"),
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
    return unitOf(block, tokens, from, token);
  });
}

function unitOf(block: Block, tokens: Tokens, from: number, to: number): Unit {
  let words = 0;
  for (let i = from; i < to; i++) if (tokens.kinds[i] === TokenKind.word) words++;
  const last = tokens.text.charAt(block.end - 1);
  return {
    ...block,
    from,
    to,
    words,
    terminal: terminals.includes(last),
    lead: leadOf(tokens, inkOf(tokens, from, to), to, words),
    link: tokens.text.charAt(block.start) === "[" && last === ")",
    forms: hits(tables.form, tokens, from, to),
    addresses: hits(tables.address, tokens, from, to) > 0,
    bios: hits(tables.bio, tokens, from, Math.min(to, from + 40)),
  };
}

/** The first token that is no mark of emphasis or bullet. */
function inkOf(tokens: Tokens, from: number, to: number): number {
  let ink = from;
  while (ink < to && "*_>•→▶►–-#".includes(tokens.text.charAt(tokens.starts[ink] ?? 0))) ink++;
  return ink < to ? ink : from;
}

function leadOf(tokens: Tokens, from: number, to: number, words: number): Lead | null {
  // "3 Comments"
  const start = from + (tokens.kinds[from] === TokenKind.number ? 1 : 0);
  const rest = (length: number) => to - start - length;
  const final = tables.final.match(tokens, start);
  if (final && (final.length > 2 || rest(final.length) <= 3) && words < 30)
    return { kind: "final", length: final.length };
  const end = tables.end.match(tokens, from);
  const aside = tables.aside.match(tokens, from);
  const ends = end && (end.length > 1 || rest(end.length) <= 1) && words < 60;
  if (ends && aside) return { kind: rest(end.length) > 2 ? "aside" : "either", length: end.length };
  if (ends) return { kind: "end", length: end.length };
  const about = tables.about.match(tokens, from);
  if (about && isNameAfter(tokens, from + about.length, to)) return { kind: "end", length: about.length };
  // a single word is a cue only by itself ("Share"), a phrase also before what it introduces ("Also read: …")
  return aside && rest(aside.length) <= (aside.length > 1 ? 24 : 1) ? { kind: "aside", length: aside.length } : null;
}

/** Whether one to five words, most of them capitalized, are all that follows: the name after "About". */
function isNameAfter(tokens: Tokens, from: number, to: number): boolean {
  if (from >= to || to - from > 5) return false;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kinds[i] !== TokenKind.word && tokens.kinds[i] !== TokenKind.number) return false;
    const first = tokens.text.charAt(tokens.starts[i] ?? 0);
    if (first !== first.toLowerCase()) capitals++;
  }
  return capitals * 2 > to - from;
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

/** Whether the unit says that its date is that of a change. */
export function saysUpdate(tokens: Tokens, unit: Unit): boolean {
  return hits(tables.update, tokens, unit.from, unit.to) > 0;
}
