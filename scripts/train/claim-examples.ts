/** Pairs of figures with what is known of them, from the halves of the material that rules are made on. */
import path from "node:path";
import { createCorpus } from "../../src/corpus/corpus.ts";
import { claimKeys } from "../../src/corpus/claims.ts";
import { areStrangers, weigh } from "../../src/corpus/claims/evidence.ts";
import type { ClaimFigure } from "../../src/corpus/claims/figure.ts";
import { vetoesAgainst } from "../../src/corpus/claims/vetoes.ts";
import { FigureReader } from "../../src/corpus/comparing/figures.ts";
import { comparedInterval, meet } from "../../src/corpus/intervals.ts";
import { openNodeDatabase } from "../../src/corpus/node-sqlite.ts";
import { corpusSchema } from "../../src/corpus/schema.ts";
import { loadAnalyser, readFolder, reportOn, type Input } from "../eval/corpus.ts";
import { readGold } from "../eval/score-articles.ts";
import type { FigurePair } from "../eval/pairs.ts";
import { readPairs } from "../eval/score-pairs.ts";
import { stories } from "../eval/stories.ts";
import type { Labelled } from "./logistic.ts";

export interface Example extends Labelled {
  readonly meets: boolean;
  /** "pairs", or the name of the story. */
  readonly sort: string;
  /** What was written together is scored together. */
  readonly fold: string;
  readonly a: ClaimFigure;
  readonly b: ClaimFigure;
}

/** A pair of one claim that never comes to be weighed, with what keeps it from it. */
export interface Lost {
  readonly sort: string;
  readonly reason: string;
  readonly a: ClaimFigure;
  readonly b: ClaimFigure;
}

interface Placed {
  /** Name of the document and offsets: "a.txt 3-9". */
  readonly place: string;
  readonly figure: ClaimFigure;
}

const fixtures = path.join(import.meta.dirname, "../../test/fixtures");
const pairFolds = 10;
/** A pair that was written to be hard says more than one of the many that two articles happen to have. */
const pairWeight = 3;

/** A folder has many more stories than these: what two of them have in common by chance is rare here and common there. */
const strangerWeight = 3;

const analyser = loadAnalyser(true);
const database = await openNodeDatabase({ path: ":memory:", schema: corpusSchema });
const corpus = createCorpus(database);

/** The figures of some texts as they are compared. */
async function figuresOf(inputs: readonly Input[]): Promise<readonly Placed[]> {
  await reportOn(analyser, corpus, inputs);
  return database.read(async (sql) => {
    const reader = new FigureReader();
    const documents = await sql.all<{ id: number; uri: string }>("SELECT id, uri FROM documents ORDER BY uri");
    const found: Placed[] = [];
    for (const { id, uri } of documents) {
      const places = await sql.all<{ id: number; start: number; end: number }>(
        "SELECT id, start_offset AS start, end_offset AS end FROM figures WHERE document = ?",
        [id],
      );
      const placeOf = new Map(
        places.map((row) => [
          row.id,
          `${decodeURIComponent(path.basename(uri))} ${String(row.start)}-${String(row.end)}`,
        ]),
      );
      for (const stored of await reader.ofDocument(sql, id))
        found.push({ place: placeOf.get(stored.id) ?? "", figure: stored.figure });
    }
    return found;
  });
}

/** @returns the pairs that come to be weighed, and those of one claim that do not. */
export async function claimExamples(): Promise<{
  examples: readonly Example[];
  lost: readonly Lost[];
}> {
  const examples: Example[] = [];
  const lost: Lost[] = [];
  const add = (a: ClaimFigure, b: ClaimFigure, label: Pick<Example, "same" | "weight" | "sort" | "fold">) => {
    const [first, second] = a.id < b.id ? [a, b] : [b, a];
    const meets = meet(comparedInterval(first), comparedInterval(second));
    const against = vetoesAgainst(first, second);
    const reason = areStrangers(first, second)
      ? "strangers"
      : against.length > 0
        ? against.join(" ")
        : shareKey(first, second)
          ? null
          : "no key in common";
    if (reason === null) examples.push({ ...label, meets, values: weigh(first, second, meets), a: first, b: second });
    else if (label.same) lost.push({ sort: label.sort, reason, a: first, b: second });
  };
  for (const { name, articles, gold: folder, held } of stories) {
    if (held) continue;
    const gold = readGold(folder);
    const claimOf = new Map<string, string>(
      gold.claims.flatMap(({ id, figures }) =>
        figures.map(([document, start, end]) => [`${document} ${String(start)}-${String(end)}`, id] as const),
      ),
    );
    const bodies = new Map(gold.articles.map(({ document, body }) => [document, body]));
    const inBody = ({ place }: Placed) => {
      const [, document = "", start, end] = /^(.*) (\d+)-(\d+)$/.exec(place) ?? [];
      const body = bodies.get(document);
      return body !== undefined && Number(start) >= body[0] && Number(end) <= body[1];
    };
    const figures = (await figuresOf(readFolder(articles))).filter(
      (placed) => placed.figure.kind !== "date" && inBody(placed),
    );
    const sizes = new Map<string, number>();
    for (const [i, a] of figures.entries())
      for (const b of figures.slice(i + 1)) {
        const claim = claimOf.get(a.place);
        if (claim !== undefined && claim === claimOf.get(b.place)) sizes.set(claim, (sizes.get(claim) ?? 0) + 1);
      }
    for (const [i, a] of figures.entries())
      for (const b of figures.slice(i + 1)) {
        const claim = claimOf.get(a.place);
        const same = claim !== undefined && claim === claimOf.get(b.place);
        // A claim of twenty figures has two hundred pairs that all say much the same.
        const weight = same ? 1 / Math.sqrt(sizes.get(claim) ?? 1) : 1;
        add(a.figure, b.figure, { same, weight, sort: name, fold: name });
      }
  }
  const pairs = readPairs(path.join(fixtures, "pairs/pairs.jsonl")).filter(({ held }) => !held);
  const storyOf = storiesOf(pairs);
  const names = [...new Set(storyOf.values())];
  for (const pair of pairs) {
    const placed = await figuresOf([
      { name: "a.txt", ...pair.a },
      { name: "b.txt", ...pair.b },
    ]);
    const at = (name: string, { start, end }: { start: number; end: number }) =>
      placed.find(({ place }) => place === `${name} ${String(start)}-${String(end)}`)?.figure;
    const [a, b] = [at("a.txt", pair.a), at("b.txt", pair.b)];
    if (a && b)
      add(a, b, {
        same: pair.comparable,
        weight: pairWeight,
        sort: "pairs",
        fold: `pairs ${String(names.indexOf(storyOf.get(pair.a.text) ?? "") % pairFolds)}`,
      });
  }
  for (const [i, [a, b]] of (await strangers(pairs)).entries())
    add(a, b, { same: false, weight: strangerWeight, sort: "strangers", fold: `pairs ${String(i % pairFolds)}` });
  await corpus.close();
  return { examples, lost };
}

/** Pairs of figures of two stories, when all lie in one folder: they are of one claim by mistake alone. */
async function strangers(pairs: readonly FigurePair[]): Promise<readonly (readonly [ClaimFigure, ClaimFigure])[]> {
  const storyOf = new Map<string, string>();
  const inputs: Input[] = [];
  for (const { name, articles, held } of stories) {
    if (held) continue;
    for (const input of readFolder(articles)) {
      inputs.push({ ...input, name: `${String(inputs.length)} ${input.name}` });
      storyOf.set(`${String(inputs.length - 1)} ${input.name}`, name);
    }
  }
  const sides = new Map(pairs.flatMap(({ a, b }) => [a, b].map((side) => [side.text, side] as const)));
  for (const [text, story] of storiesOf(pairs)) {
    const side = sides.get(text);
    const name = `${String(inputs.length)}.txt`;
    if (side) inputs.push({ name, ...side });
    storyOf.set(name, story);
  }
  const figures = (await figuresOf(inputs)).filter(({ figure }) => figure.kind !== "date");
  const byKey = new Map<string, Placed[]>();
  for (const placed of figures)
    for (const key of new Set(claimKeys(placed.figure))) byKey.set(key, [...(byKey.get(key) ?? []), placed]);
  const found = new Map<string, readonly [ClaimFigure, ClaimFigure]>();
  const story = ({ place }: Placed) => storyOf.get(place.slice(0, place.lastIndexOf(" ")));
  for (const block of byKey.values())
    for (const [i, a] of block.entries())
      for (const b of block.slice(i + 1))
        if (story(a) !== story(b)) found.set(`${a.figure.id} ${b.figure.id}`, [a.figure, b.figure]);
  return [...found.values()];
}

/** The story of each text of the pairs: what is compared with one of its texts, directly or through others, is of it. */
function storiesOf(pairs: readonly FigurePair[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const find = (text: string): string => {
    const next = first.get(text);
    return next === undefined ? text : find(next);
  };
  for (const { a, b } of pairs) {
    const [one, other] = [find(a.text), find(b.text)];
    if (one !== other) first.set(other, one);
  }
  return new Map(pairs.flatMap(({ a, b }) => [a, b].map(({ text }) => [text, find(text)] as const)));
}

function shareKey(a: ClaimFigure, b: ClaimFigure): boolean {
  const keys = new Set(claimKeys(a));
  return claimKeys(b).some((key) => keys.has(key));
}
