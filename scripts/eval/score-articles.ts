/** Scores a report against articles with gold: how they are read, and what is said across them. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { entityKinds, figureKinds } from "../../src/analysis/types.ts";
import type { Report } from "../../src/corpus/report.ts";
import type { GoldClaim } from "./articles.ts";
import { meet } from "./intervals.ts";
import type { GoldFigure, GoldMention } from "./marked.ts";
import { Tallies, type Tally } from "./tally.ts";
import { key, sameValue, type FoundFigure } from "./values.ts";

export interface GoldArticle {
  readonly document: string;
  readonly language: string;
  readonly published: string | null;
  readonly body: readonly [start: number, end: number];
  readonly entities: readonly GoldMention[];
  readonly figures: readonly GoldFigure[];
}

export interface GoldSet {
  readonly articles: readonly GoldArticle[];
  readonly claims: readonly GoldClaim[];
}

export interface ArticleScore {
  /** Shares of articles, and the mean overlap of bodies. */
  readonly language: number;
  readonly published: number;
  readonly body: number;
  readonly tallies: Tallies;
  /** B-cubed over the mentions that both sides have at the same span. */
  readonly links: { readonly precision: number; readonly recall: number };
  /** Mean over claims of the share of their pairs that was found. */
  readonly claims: number;
  /** In words, one each. */
  readonly misses: readonly string[];
}

export function readGold(folder: string): GoldSet {
  const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
  const names = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "links.json");
  const links: { claims: readonly GoldClaim[] } = JSON.parse(read("links.json"));
  return { articles: names.sort().map((name): GoldArticle => JSON.parse(read(name))), claims: links.claims };
}

type Found = Report["documents"][number];

/** What stands in the bodies counts, and nothing else. */
export function scoreArticles({ articles, claims }: GoldSet, report: Report): ArticleScore {
  const tallies = new Tallies();
  const misses: string[] = [];
  const found = new Map(report.documents.map((document) => [document.document, document]));
  const pairs = articles.flatMap((gold) => {
    const own = found.get(gold.document);
    if (!own) throw new Error(`${gold.document} was not read`);
    countEntities(gold, own, tallies, misses);
    countFigures(gold, own, tallies, misses);
    return [{ gold, own }];
  });
  const mean = (of: (pair: (typeof pairs)[number]) => number) => sum(pairs.map(of)) / Math.max(1, pairs.length);
  return {
    language: mean(({ gold, own }) => Number(gold.language === own.language)),
    published: mean(({ gold, own }) => Number(gold.published === (own.published?.slice(0, 10) ?? null))),
    body: mean(({ gold, own }) => overlap(gold.body, own.body)),
    tallies,
    links: bcubed(pairs.flatMap(({ gold, own }) => linkedPairs(gold, own))),
    claims: countClaims(articles, claims, report, tallies, misses),
    misses,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

function overlap([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c)) / Math.max(1, Math.max(b, d) - Math.min(a, c));
}

function inBody<T extends { readonly start: number; readonly end: number }>(
  { body: [from, to] }: GoldArticle,
  list: readonly T[],
): readonly T[] {
  return list.filter(({ start, end }) => start >= from && end <= to);
}

function countEntities(gold: GoldArticle, own: Found, tallies: Tallies, misses: string[]): void {
  const [right, found] = [inBody(gold, gold.entities), inBody(gold, own.entities)];
  const at = new Map(found.map((mention) => [key(mention), mention]));
  const wanted = new Set(right.map(key));
  const hit = (mention: GoldMention) => at.get(key(mention))?.kind === mention.kind;
  const count = (name: string, list: readonly GoldMention[], read: number, ok = hit) => {
    tallies.count(name, { hit: list.filter(ok).length, found: read, gold: list.length });
  };
  count("names, span alone", right, found.length, (mention) => at.has(key(mention)));
  count("names, span and kind", right, found.length);
  count(`names in ${gold.language}`, right, found.length);
  for (const kind of entityKinds) {
    const ofKind = found.filter((mention) => mention.kind === kind).length;
    count(
      `names: ${kind}`,
      right.filter((mention) => mention.kind === kind),
      ofKind,
    );
  }
  const place = (start: number) => `${gold.document}:${String(start)}`;
  for (const mention of right.filter((m) => !hit(m))) {
    const other = at.get(key(mention));
    misses.push(
      `${place(mention.start)} missed ${mention.kind} “${mention.text}”${other ? `, read as ${other.kind}` : ""}`,
    );
  }
  for (const mention of found.filter((m) => !wanted.has(key(m))))
    misses.push(`${place(mention.start)} spurious ${mention.kind} “${mention.text}”`);
}

function countFigures(gold: GoldArticle, own: Found, tallies: Tallies, misses: string[]): void {
  const [right, found] = [inBody(gold, gold.figures), inBody<FoundFigure>(gold, own.figures)];
  const at = new Map(found.map((figure) => [key(figure), figure]));
  const read = (figure: GoldFigure) => at.get(key(figure));
  const hit = (figure: GoldFigure) => {
    const reading = read(figure);
    return reading !== undefined && sameValue(figure, reading);
  };
  const count = (name: string, list: readonly GoldFigure[], all: number, ok = hit) => {
    tallies.count(name, { hit: list.filter(ok).length, found: all, gold: list.length });
  };
  count("figures, span alone", right, found.length, (figure) => read(figure) !== undefined);
  count("figures, span and value", right, found.length);
  count(`figures in ${gold.language}`, right, found.length);
  for (const kind of figureKinds) {
    const ofKind = found.filter((figure) => figure.kind === kind).length;
    count(
      `figures: ${kind}`,
      right.filter((figure) => figure.kind === kind),
      ofKind,
    );
  }
  const valued = right.filter((figure) => figure.kind !== "date" && hit(figure));
  const bounded = (figure: GoldFigure) =>
    read(figure)?.bound === figure.bound && read(figure)?.ambiguous === figure.ambiguous;
  count("bound and ambiguity, where the value is right", valued, valued.length, bounded);
  const counted = valued.filter((figure) => figure.kind === "count");
  count(
    "what is counted, where the value is right",
    counted,
    counted.length,
    (f) => (read(f)?.of ?? null) === (f.of ?? null),
  );

  const place = (start: number) => `${gold.document}:${String(start)}`;
  for (const figure of right.filter((f) => !hit(f)))
    misses.push(`${place(figure.start)} missed ${figure.kind} “${figure.text}”${describe(read(figure))}`);
  for (const figure of valued.filter((f) => !bounded(f)))
    misses.push(`${place(figure.start)} bound of “${figure.text}”, ${String(figure.bound)}${describe(read(figure))}`);
  for (const figure of counted.filter((f) => (read(f)?.of ?? null) !== (f.of ?? null)))
    misses.push(
      `${place(figure.start)} “${figure.text}” counts “${figure.of ?? "nothing"}”, read “${read(figure)?.of ?? "nothing"}”`,
    );
  const wanted = new Set(right.map(key));
  for (const figure of found.filter((f) => !wanted.has(key(f))))
    misses.push(`${place(figure.start)} spurious ${figure.kind} “${figure.text}”`);
}

export function describe(figure: FoundFigure | undefined): string {
  if (!figure) return "";
  const { kind, low, high, bound, unit, iso, ambiguous } = figure;
  const value = kind === "date" ? { iso } : { low, high, bound, unit };
  return `, read as ${kind} ${JSON.stringify({ ...value, ...(ambiguous && { ambiguous }) })}`;
}

type Linked = readonly [gold: string, found: string];

function linkedPairs(gold: GoldArticle, own: Found): readonly Linked[] {
  const at = new Map(own.entities.map((mention) => [key(mention), mention.entity]));
  return gold.entities.flatMap((mention) => {
    const entity = at.get(key(mention));
    return entity === undefined ? [] : [[mention.entity, entity] as const];
  });
}

/** Bagga and Baldwin's B-cubed. */
function bcubed(pairs: readonly Linked[]): { readonly precision: number; readonly recall: number } {
  const share = (side: 0 | 1) =>
    sum(
      pairs.map((pair) => {
        const group = pairs.filter((other) => other[side] === pair[side]);
        return group.filter((other) => other[0] === pair[0] && other[1] === pair[1]).length / group.length;
      }),
    ) / Math.max(1, pairs.length);
  return { precision: share(1), recall: share(0) };
}

interface Pairs {
  readonly all: ReadonlySet<string>;
  readonly contradicting: ReadonlySet<string>;
}

type Place = readonly [document: string, start: number, end: number];
type FigureAt = (place: Place) => FoundFigure | undefined;

/** The pairs of quantities of different articles within claims. Whether they contradict each other is told by their intervals. */
function pairsOf(claims: readonly { readonly figures: readonly Place[] }[], figureAt: FigureAt): Pairs {
  const all = new Set<string>();
  const contradicting = new Set<string>();
  for (const { figures } of claims) {
    const members = figures
      .map((place) => ({ document: place[0], id: place.join(":"), figure: figureAt(place) }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    members.forEach((a, i) => {
      for (const b of members.slice(i + 1)) {
        if (!a.figure || !b.figure || a.figure.kind === "date" || a.document === b.document) continue;
        all.add(`${a.id} | ${b.id}`);
        if (!meet(a.figure, b.figure)) contradicting.add(`${a.id} | ${b.id}`);
      }
    });
  }
  return { all, contradicting };
}

function figuresAt(
  documents: readonly { readonly document: string; readonly figures: readonly FoundFigure[] }[],
): FigureAt {
  const at = new Map(
    documents.flatMap(({ document, figures }) => figures.map((f) => [`${document}:${key(f)}`, f] as const)),
  );
  return ([document, start, end]) => at.get(`${document}:${key({ start, end })}`);
}

function compare(gold: ReadonlySet<string>, found: ReadonlySet<string>): Tally {
  return { hit: [...gold].filter((pair) => found.has(pair)).length, found: found.size, gold: gold.size };
}

function countClaims(
  articles: readonly GoldArticle[],
  claims: readonly GoldClaim[],
  report: Report,
  tallies: Tallies,
  misses: string[],
): number {
  const goldAt = figuresAt(articles);
  const foundAt = figuresAt(report.documents);
  const named = (place: string, at: FigureAt) => {
    const [document = "", start, end] = place.split(":");
    return `${place} “${at([document, Number(start), Number(end)])?.text ?? ""}”`;
  };
  const shown = (pair: string, at: FigureAt) =>
    pair
      .split(" | ")
      .map((place) => named(place, at))
      .join(" | ");
  const [gold, found] = [pairsOf(claims, goldAt), pairsOf(report.claims, foundAt)];
  tallies.count("claim pairs", compare(gold.all, found.all));
  tallies.count("contradictions", compare(gold.contradicting, found.contradicting));
  for (const pair of gold.all) if (!found.all.has(pair)) misses.push(`claim pair missed ${shown(pair, goldAt)}`);
  for (const pair of found.all) if (!gold.all.has(pair)) misses.push(`claim pair spurious ${shown(pair, foundAt)}`);
  for (const pair of found.contradicting)
    if (!gold.contradicting.has(pair)) misses.push(`contradiction spurious ${shown(pair, foundAt)}`);
  const shares = claims
    .map((claim) => compare(pairsOf([claim], goldAt).all, found.all))
    .filter((tally) => tally.gold > 0)
    .map((tally) => tally.hit / tally.gold);
  return sum(shares) / Math.max(1, shares.length);
}
