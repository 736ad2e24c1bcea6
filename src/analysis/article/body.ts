/** Which part of a text is the article proper. */
import type { Span } from "../types.ts";
import { isProse } from "./masks.ts";
import { TokenKind, type Tokens } from "./tokens.ts";
import type { Unit } from "./units.ts";

/** What a unit counts at most: a long paragraph is no surer to be the article than a solid one. */
const mostProse = 500;
/** What it costs to go on after a line that ends articles, and how much less prose counts beyond it. */
const endCost = 500;
const afterEnd = 0.5;
/** The same beyond comments, which may be many times longer than the article; so much prose must come before them. */
const afterFinal = 0.02;
const fewestProse = 300;
/** What a link to other articles costs: in the midst of the article, and where it may open a list of them. */
const asideCost = 20;
const eitherCost = 150;
/** What a date line costs once half of the prose is behind it. */
const lateStamp = 320;
const bioEvidence = 3;
/** In words; longer paragraphs that use the same words are about forms. */
const longestAppeal = 45;

const copulas = new Set("is was has ist war hat er var har är est es è é jest on".split(" "));
/** Ends of words for those who write, as compounds have them: "erhvervsjournalist", "Wirtschaftsredakteurin". */
const writers =
  /(?:journalist|journalisten|redaktør|redakteur|redakteurin|redaktör|redacteur|forfatter|författare|autor|autorin|skribent|skribenten|reporter|reporterin|korrespondent|korrespondentin|correspondent|journalistin|volontär|blogger)$/i;
/** How many units at the head may hold the byline. */
const bylineUnits = 10;

export interface BodyInput {
  readonly units: readonly Unit[];
  readonly tokens: Tokens;
  /** Indexes of units that are date lines. */
  readonly dateLines: ReadonlySet<number>;
  /** Index of the headline, or -1. */
  readonly title: number;
  /** Whether a unit is clearly in another language than the article. */
  readonly isForeign: (unit: number) => boolean;
}

/** The article proper, from headline to last sentence: the stretch of units whose scores have the greatest sum. */
export function bodyOf(input: BodyInput): Span {
  const { units, title } = input;
  const scores = scoresOf(input);
  const from = Math.max(0, title);
  let sum = 0;
  let best = 0;
  let last = -1;
  for (let i = from; i < units.length; i++) {
    sum += scores[i] ?? 0;
    if (sum > best) {
      best = sum;
      last = i;
    }
  }
  const first = units[title >= 0 ? title : firstProse(scores)];
  const end = units[last];
  if (!first || !end) return { start: units[0]?.start ?? 0, end: units.at(-1)?.end ?? 0 };
  return { start: first.kind === "heading" ? lineStart(input.tokens.text, first.start) : first.start, end: end.end };
}

/** The start of the line: the mark of a heading belongs to it. */
function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
}

function firstProse(scores: readonly number[]): number {
  return Math.max(
    0,
    scores.findIndex((score) => score > 0),
  );
}

function scoresOf(input: BodyInput): number[] {
  const { units, dateLines } = input;
  const total = units.reduce((sum, unit) => sum + Math.max(0, proseScore(unit)), 0);
  let before = 0;
  let factor = 1;
  return units.map((unit, i) => {
    const own = proseScore(unit);
    const late = before > total * 0.5;
    before += Math.max(0, own);
    if (!isProse(unit.kind)) return 0;
    if (unit.lead?.kind === "end" && late) {
      factor = afterEnd;
      return -endCost;
    }
    if (unit.lead?.kind === "final" && before > fewestProse) {
      factor = afterFinal;
      return -endCost;
    }
    if (dateLines.has(i)) return late ? -lateStamp : 0;
    if (unit.lead) return unit.lead.kind === "either" && late ? -eitherCost : -asideCost;
    if (late && (isAppeal(unit) || isBiography(input, i) || input.isForeign(i))) return -Math.abs(own) - 40;
    return own > 0 ? own * factor : own;
  });
}

/** How much a unit looks like prose of an article: positive for sentences, negative for forms, about nothing for headings. */
function proseScore(unit: Unit): number {
  const length = Math.min(mostProse, unit.end - unit.start);
  if (!isProse(unit.kind)) return 0;
  if (unit.link) return -10;
  if (unit.forms >= 2 || (unit.forms === 1 && unit.words < 16)) return -length;
  if (unit.terminal) return unit.words >= 5 ? length : length / 4;
  if (unit.words >= 12) return length / 2;
  return unit.kind === "list" && unit.words > 3 ? length / 4 : -2;
}

/** A late unit that asks its reader for something: words of a form, and of address. */
function isAppeal(unit: Unit): boolean {
  return unit.forms > 0 && unit.addresses && unit.words < longestAppeal;
}

function isBiography(input: BodyInput, index: number): boolean {
  const { units, tokens } = input;
  const unit = units[index];
  const previous = units[index - 1];
  if (!unit || unit.words > 160) return false;
  let evidence = Math.min(3, unit.bios + (unit.bios < 2 && namesWriter(unit, tokens) ? 1 : 0));
  if (!evidence) return false;
  if (previous && isName(previous, tokens) && tokens.hashes[previous.from] === tokens.hashes[unit.from]) evidence += 2;
  if (opensWithAuthor(input, unit)) evidence += 2;
  if (copulaNear(unit, tokens)) evidence += 1;
  if (unit.afterRule) evidence += 1;
  return evidence >= bioEvidence;
}

function namesWriter(unit: Unit, tokens: Tokens): boolean {
  for (let i = unit.from; i < Math.min(unit.to, unit.from + 14); i++) {
    if (tokens.kinds[i] === TokenKind.word && writers.test(tokens.text.slice(tokens.starts[i], tokens.ends[i])))
      return true;
  }
  return false;
}

/** Whether the unit opens with two words that stand together in a short line at the head: the author of the byline. */
function opensWithAuthor({ units, tokens, title }: BodyInput, unit: Unit): boolean {
  let first = unit.from;
  while (first < unit.to && tokens.kinds[first] !== TokenKind.word) first++;
  const [name, surname] = [tokens.hashes[first], tokens.hashes[first + 1]];
  if (first + 1 >= unit.to || tokens.kinds[first + 1] !== TokenKind.word) return false;
  return units.slice(0, bylineUnits).some((line, i) => {
    if (i === title || line === unit || line.words > 20) return false;
    for (let at = line.from; at + 1 < line.to; at++) {
      if (tokens.hashes[at] === name && tokens.hashes[at + 1] === surname) return true;
    }
    return false;
  });
}

/** One to four capitalized words and nothing else. */
function isName(unit: Unit, tokens: Tokens): boolean {
  if (unit.words === 0 || unit.words > 4 || unit.terminal) return false;
  for (let i = unit.from; i < unit.to; i++) {
    const first = tokens.text.charAt(tokens.starts[i] ?? 0);
    if (tokens.kinds[i] === TokenKind.number || (tokens.kinds[i] === TokenKind.word && first === first.toLowerCase()))
      return false;
  }
  return true;
}

/** "Anna Berg is …": a copula among the first words, after capitalized ones. */
function copulaNear(unit: Unit, tokens: Tokens): boolean {
  for (let i = unit.from + 1; i < Math.min(unit.to, unit.from + 5); i++) {
    if (copulas.has(tokens.text.slice(tokens.starts[i], tokens.ends[i]))) return true;
  }
  return false;
}
