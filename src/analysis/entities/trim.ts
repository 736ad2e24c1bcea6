import { commonAcronyms } from "../lexicon/names/common-acronyms.ts";
import { mastheadWords, openers, titles } from "../lexicon/names/titles.ts";
import type { Article } from "../types.ts";
import { hasGenitiveS, withoutGenitive, withoutPlural, withoutPossessive, type KnownForms } from "./endings.ts";
import type { NameCandidate } from "./index.ts";
import { tagKinds } from "./labels.ts";
import type { Knowledge } from "./knowledge.ts";
import { findMastheads } from "./mastheads.ts";
import { romanizedEnd } from "./romanized.ts";
import { channel } from "./unseen.ts";

/** A candidate without the words and endings around it that its sentence gave it. */
export interface Found extends NameCandidate {
  /** The name as it stands, on one line. */
  readonly text: string;
  /** BCP 47, of its paragraph. */
  readonly language: string;
  /** Probability that it is a name of one of the four kinds. */
  readonly named: number;
}

/** Cuts off what is no part of the names, and leaves out what is none. */
export function trimCandidates(
  text: string,
  article: Article,
  candidates: readonly (readonly NameCandidate[])[],
  knowledge: Knowledge,
): Found[] {
  const spelled = new Set(candidates.flatMap((names) => names.map((name) => text.slice(name.start, name.end))));
  const known: KnownForms = { ...knowledge, inArticle: (form) => spelled.has(form) };
  const mastheads = findMastheads(text, article.language).filter(({ start, end }) => isProse(article, start, end));
  const all: Found[] = [];
  candidates.forEach((names, i) => {
    const language = article.paragraphs[i]?.language ?? article.language;
    for (const name of names)
      for (const part of parted(text, name, known, knowledge))
        for (const apart of apartFromOwner(text, part, language, knowledge)) {
          const own = trimmed(text, apart, language, known);
          if (own && !isNoName(text, own, knowledge)) all.push(found(text, own, language));
        }
  });
  const free = mastheads.length > 0 ? apartFrom(mastheads, all, text.length) : all;
  return [...free, ...mastheads].toSorted((a, b) => a.start - b.start);
}

/** The names that none of the others touches. */
function apartFrom(others: readonly Found[], names: readonly Found[], length: number): Found[] {
  const taken = new Uint8Array(length);
  for (const { start, end } of others) taken.fill(1, start, end);
  return names.filter(({ start, end }) => !taken.subarray(start, end).includes(1));
}

/** Whether a stretch is text of one paragraph and nothing that is masked. */
function isProse(article: Article, start: number, end: number): boolean {
  const paragraph = article.paragraphs.find((p) => p.start <= start && end <= p.end);
  if (!paragraph || paragraph.kind === "code" || paragraph.kind === "front-matter") return false;
  return !paragraph.masked.some((span) => span.start < end && start < span.end);
}

const oddSpace = /\s\s|[^\S ]/;

function found(text: string, name: NameCandidate, language: string): Found {
  const [person = 0, organization = 0, place = 0, product = 0] = name.shares;
  const own = text.slice(name.start, name.end);
  const line = oddSpace.test(own) ? own.replaceAll(/\s+/g, " ") : own;
  return { ...name, text: line, language, named: person + organization + place + product };
}

/** "Skotlands SNP", "China's Geely Holding", "USA's Senat": the country that it belongs to stands by itself. */
function apartFromOwner(text: string, name: NameCandidate, language: string, knowledge: Knowledge): NameCandidate[] {
  const own = text.slice(name.start, name.end);
  const possessor = owner.exec(own) ?? (hasGenitiveS(language) ? bareOwner.exec(own) : null);
  if (!possessor?.[1] || !knowledge.isPlace(possessor[1])) return [name];
  const place = { kind: "place", shares: placeShares, confidence: 0.9, cue: null } as const;
  return [
    { ...place, start: name.start, end: name.start + possessor[1].length },
    { ...name, start: name.start + possessor[0].length },
  ];
}

const owner = /^(\p{Lu}[\p{L}.]+)['’]s (?=\p{Lu})/u;
const bareOwner = /^(\p{Lu}\p{Ll}+)s (?=\p{Lu}{2,6}$)/u;
const placeShares = tagKinds.map((kind) => (kind === "place" ? 0.9 : 0));

/** Two names that a conjunction or slash joins, where the article has one of them by itself. */
function parted(text: string, name: NameCandidate, known: KnownForms, knowledge: Knowledge): NameCandidate[] {
  const whole = text.slice(name.start, name.end);
  const join = /(?: (?:and|und|og|och|v|vs) | ?\/ ?)/.exec(whole);
  if (!join || isInitials(whole, join.index)) return [name];
  const left = { ...name, end: name.start + join.index };
  const right = { ...name, start: name.start + join.index + join[0].length };
  const stands = (part: NameCandidate) => {
    const form = text.slice(part.start, part.end);
    return known.inArticle(form) || known.isListed(form);
  };
  // "Green Party of England and Wales"
  const [, of] = /(?: of| for| von| für| af) (\S+)$/u.exec(text.slice(left.start, left.end)) ?? [];
  if (of && knowledge.isPlace(of) && knowledge.isPlace(text.slice(right.start, right.end))) return [name];
  return join[0].includes("/") || stands(left) || stands(right) ? [left, right] : [name];
}

/** "General Electric", "General Motors": no rank leads an organization. */
function isNamedLikeRank({ kind }: NameCandidate, word: string): boolean {
  return kind === "organization" && word === "general";
}

/** "Nordvind A/S", "I/B/E/S": a slash between single capitals. */
function isInitials(name: string, slash: number): boolean {
  return /(?<!\p{L})\p{Lu}$/u.test(name.slice(0, slash)) && /^\/\p{Lu}(?!\p{L})/u.test(name.slice(slash));
}

/** The name without titles before and endings behind it; null where nothing is left. */
function trimmed(text: string, name: NameCandidate, language: string, known: KnownForms): NameCandidate | null {
  let { start } = name;
  let { end } = name;
  for (;;) {
    const rest = text.slice(start, end);
    const word = /^[\p{L}\d-]+\.?\s+(?=\S)/u.exec(rest)?.[0];
    if (!word) break;
    const plain = word.trim().replace(/\.$/, "");
    const small = plain.toLowerCase();
    const outside = titles.has(small) || openers.has(small);
    const title =
      outside &&
      !isPublication(rest) &&
      !isNamedLikeRank(name, small) &&
      !isOfficialArticle(plain, language, text, start);
    const acronym = commonAcronyms.has(plain) && plain === plain.toUpperCase();
    if ((!title && (!acronym || channel.test(rest))) || dutchCity.test(rest)) break;
    start += word.length;
  }
  start -= articleBefore(text, start, end, language);
  const whole = withoutTail(text.slice(start, end));
  let own = withoutPlural(withoutPossessive(whole));
  if (own.length === end - start)
    own = withoutGenitive(own, own.endsWith("s") ? wordAfter(text, end) : "", language, known) ?? own;
  end = start + own.length;
  return own ? { ...name, start, end } : null;
}

/** Their article is a part of the name. */
const dutchCity = /^Den (?:Haag|Helder|Bosch|Burg)(?!\p{L})/u;

/** "The Harbour Times": whether a stretch is a masthead with its article. */
function isPublication(name: string): boolean {
  return name.startsWith("The ") && mastheadWords.has(/[\p{L}]+$/u.exec(name)?.[0].toLowerCase() ?? "");
}

/** Length of an article right before that belongs to the name, "The " of a masthead or a Danish "Det ", else 0. */
function articleBefore(text: string, start: number, end: number, language: string): number {
  if (text.startsWith("The ", start - 4) && isPublication(text.slice(start - 4, end))) return 4;
  if (!hasOfficialArticle(language)) return 0;
  const article = /(?<!\p{L})(Den|Det|De) $/u.exec(text.slice(Math.max(0, start - 5), start))?.[1];
  return article && isOfficialArticle(article, language, text, start - article.length - 1) ? article.length + 1 : 0;
}

const hasOfficialArticle = (language: string) => /^(?:da|nb|nn|no|sv)/.test(language);

/** Whether a Scandinavian "Den" or "Det" is capitalised though no sentence begins: the official name has it. */
function isOfficialArticle(word: string, language: string, text: string, start: number): boolean {
  if (!/^(?:Den|Det|De)$/.test(word) || !hasOfficialArticle(language)) return false;
  return /[\p{Ll},] $/u.test(text.slice(Math.max(0, start - 2), start));
}

/** "Nordvind-chefen" → "Nordvind", "Hamburg-Wahl": what follows the last hyphen in lower case is no part of a name, but of "Kim Jong-un". */
function withoutTail(name: string): string {
  const tail = /[-‐‑](?:\p{Ll}[\p{L}-]*|Wahl(?:en)?)$/u.exec(name);
  if (!tail) return name;
  const words = /\p{L}+ \p{L}+$/u.exec(name.slice(0, tail.index));
  return words && romanizedEnd(name, words.index) === name.length ? name : name.slice(0, tail.index);
}

function wordAfter(text: string, from: number): string {
  return /^[\s"”»]*([\p{L}\p{N}]+)/u.exec(text.slice(from, from + 40))?.[1] ?? "";
}

/** What stands before the first blank or hyphen. */
const firstPart = /^[^\s-]+/;

/** "flight 7C2216", by the word before. */
const flightNumber = /^[A-Z\d]{1,2} ?\d{1,4}$/;
const flights = /(?:^|[^\p{L}])(?:flight|flug|fly|flyet|flyvning|flygning|flight number|flugnummer)\s\d?$/iu;

/** "South Korean", "Saudi Arabian". */
const demonymOfTwo =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Latin|Saudi|Sri|New|Puerto|Costa) (\p{L}+)$/u;

/** "Hellwerk FY24". */
const businessYear = /(?:^| )FY ?\d{2,4}$/;

/** "Bundestagswahl", "Landtagswahlen". */
const election = /^\p{Lu}\p{Ll}+(?:wahl|wahlen)$/u;

/** Code units; what is longer is a table or a list, no name. */
const longestName = 120;

/** What names a sort of thing, a nationality, a job or a currency. */
function isNoName(text: string, name: NameCandidate, knowledge: Knowledge): boolean {
  const own = text.slice(name.start, name.end);
  const after = text.slice(name.end, name.end + 16);
  // "(S)" is a politician's party, "Sterling" in a report on markets the pound; who is called so is known by the full name.
  if (own === "Sterling" || (own.length === 1 && text[name.start - 1] === "(" && after.startsWith(")"))) return true;
  const small = own.toLowerCase();
  if (own.length > longestName || titles.has(small) || openers.has(small)) return true;
  // A capital or digits in a word: iPad, h100, but not "2 aviser".
  if (!/[\p{Lu}\p{Lt}]|\p{L}\d|\d\p{L}/u.test(own)) return true;
  if (channel.test(own)) return false;
  if (commonAcronyms.has(own) || commonAcronyms.has(firstPart.exec(own)?.[0] ?? "")) return true;
  if (knowledge.isDemonym(own) || /^(?:Chief|Vice|Co)[ -]/.test(own)) return true;
  const people = demonymOfTwo.exec(own)?.[1];
  if (people !== undefined && knowledge.isDemonym(people)) return true;
  if (businessYear.test(own) || (name.kind !== "person" && small.includes("wahl") && election.test(own))) return true;
  if (flightNumber.test(own) && flights.test(text.slice(Math.max(0, name.start - 12), name.start))) return true;
  if (/^[-‐‑ ](?:dollar|kron|euro|pfund|pund|franken|yen)/iu.test(after)) return true;
  const acronym = /^ (?:\(|[–—-] )(\p{Lu}[\p{L}&]+)/u.exec(after)?.[1];
  return acronym !== undefined && commonAcronyms.has(acronym);
}
