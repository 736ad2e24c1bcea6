import { isProse } from "./masks.ts";
import { TokenKind, type Tokens } from "./tokens.ts";
import type { Unit } from "./units.ts";

/** Where a headline may stand at the latest: pages put menus and share buttons above it. */
const latest = 30;
const longest = 220;
const byline = /^(?:by|von|af|av|door|par|por|di|autor)\b:?\s+\p{Lu}/iu;
const breadcrumb = /\s[>»›|]\s/;
/** A menu: words far apart. */
const menu = /^(?:\S+(?: \S+)?(?: {2,}|\t+)){2,}\S+(?: \S+)?$/;

/** The index of the headline among the units, or -1: the first line that could be one, before or at the first prose. */
export function titleUnit(units: readonly Unit[], tokens: Tokens, dateLines: ReadonlySet<number>): number {
  const named = crumbOf(units, tokens);
  if (named >= 0) return named;
  const heading = units.findIndex((unit, i) => i < latest && unit.kind === "heading" && unit.words > 1 && !unit.lead);
  for (let i = 0; i < Math.min(units.length, latest); i++) {
    const unit = units[i];
    if (!unit || !isProse(unit.kind) || unit.lead || unit.forms > 0 || dateLines.has(i)) continue;
    if (heading >= 0 && i < heading && !isSentence(unit)) continue;
    if (isHeadline(unit, tokens, i === heading)) return i;
    if (isSentence(unit)) return -1;
  }
  return heading;
}

/** The last item of a breadcrumb: "Home > News > Headline", "3. Headline" of a numbered one. */
const lastCrumb = /^(?:\d{1,2}\. +|.*\s[>»›|]\s+)(\S.*)$/;

/** The line that a breadcrumb above it names as the page, or -1. */
function crumbOf(units: readonly Unit[], tokens: Tokens): number {
  const crumbs = new Set<string>();
  for (const [i, unit] of units.slice(0, latest).entries()) {
    const own = tokens.text.slice(unit.start, unit.end);
    if (crumbs.has(own) && isProse(unit.kind) && unit.words > 1 && !unit.lead) return i;
    if (isSentence(unit)) return -1;
    const crumb = own.length <= longest ? lastCrumb.exec(own)?.[1] : undefined;
    if (crumb) crumbs.add(crumb);
  }
  return -1;
}

function isSentence(unit: Unit): boolean {
  return unit.terminal && unit.words >= 8;
}

/** A number counts as a word: "Volvo streicht 3000 Stellen". */
function isHeadline(unit: Unit, { text, kinds }: Tokens, marked: boolean): boolean {
  const own = text.slice(unit.start, unit.end);
  if (own.length > longest || byline.test(own) || breadcrumb.test(own) || menu.test(own)) return false;
  const numbers = kinds.subarray(unit.from, unit.to).filter((kind) => kind === TokenKind.number).length;
  return marked || unit.words >= 4 || (unit.words === 3 && numbers > 0);
}
