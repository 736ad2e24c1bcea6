/**
 * Scores the reading of articles, figures and claims on the project's own material, and on other gold sets where they are at hand.
 *   node scripts/eval.ts [--only articles|notes|figures|negatives|pairs|ablation] [--misses] [--held] [--no-model] [--oracle]
 * --misses lists what went wrong, without the halves that are held back from tuning; --held lists those as well, which uses them up.
 * --only ablation scores names without one part of their reading at a time; it is left out otherwise, as it takes minutes.
 * --no-model reads names by rules and lists alone; --oracle takes the articles' names and figures from the gold, and scores only what is said across them.
 */
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { figureKinds } from "../src/analysis/types.ts";
import { scoreSentences, variants } from "./eval/ablation.ts";
import { loadAnalyser, openCorpus, readFolder, reportOn } from "./eval/corpus.ts";
import { withGold } from "./eval/oracle.ts";
import { pairCategories } from "./eval/pairs.ts";
import { scoreNotes } from "./eval/notes.ts";
import { readGold, scoreArticles } from "./eval/score-articles.ts";
import { falseFigures, readFigureSet, scoreFigures } from "./eval/score-figures.ts";
import { readPairs, scorePairs, type Verdict } from "./eval/score-pairs.ts";
import { stories } from "./eval/stories.ts";
import { described, f1, type Tallies } from "./eval/tally.ts";

const root = path.join(import.meta.dirname, "..");
const fixtures = path.join(root, "test/fixtures");
const { values } = parseArgs({
  options: {
    only: { type: "string" },
    misses: { type: "boolean" },
    held: { type: "boolean" },
    "no-model": { type: "boolean" },
    oracle: { type: "boolean" },
  },
});
const wanted = (section: string) => values.only === undefined || values.only === section;

const analyser = loadAnalyser(!values["no-model"]);
const corpus = await openCorpus();

const print = (line = "") => {
  console.log(line);
};
const heading = (line: string) => {
  print(`\n${line}\n${"─".repeat(line.length)}`);
};
const list = (misses: readonly string[], held = false) => {
  if (values.misses && (!held || values.held)) for (const miss of misses) print(`  ${miss}`);
};

async function articles(name: string, folder: string, goldFolder: string, held = false): Promise<void> {
  const gold = readGold(goldFolder);
  const inputs = readFolder(folder);
  const goldOf = (text: string) => {
    const input = inputs.find((one) => one.text === text);
    return gold.articles.find(({ document }) => document === input?.name);
  };
  const reader = values.oracle ? withGold(analyser, goldOf) : analyser;
  const score = scoreArticles(gold, await reportOn(reader, corpus, inputs));
  heading(`${name}: ${String(gold.articles.length)} articles${held ? ", held" : ""}`);
  print(
    `language ${score.language.toFixed(2)}  published ${score.published.toFixed(2)}  body ${score.body.toFixed(3)}`,
  );
  for (const row of score.tallies.names) print(`${row.padEnd(46)}${described(score.tallies.of(row))}`);
  const { precision, recall } = score.links;
  print(`${"entity links (B-cubed)".padEnd(46)}P ${precision.toFixed(3)}  R ${recall.toFixed(3)}`);
  print(`${"claims, mean recall".padEnd(46)}R ${score.claims.toFixed(3)}`);
  list(score.misses, held);
}

async function notes(name: string, folder: string, goldFolder: string, held = false): Promise<void> {
  const gold = readGold(goldFolder);
  const inputs = readFolder(folder);
  for (const alone of [false, true]) {
    const { right, disputed, slipped, misses } = await scoreNotes(analyser, corpus, inputs, gold, alone);
    const cells = [right, disputed, slipped].map((share) => `${String(share.contradicted)} of ${String(share.of)}`);
    print(
      `${`${name}${held ? ", held" : ""}${alone ? ", without it" : ""}`.padEnd(40)}${cells.map((cell) => cell.padStart(14)).join("")}`,
    );
    list(misses, held);
  }
}

/** The languages whose sets are large enough to be told apart by kind. */
const deep = ["en", "de", "da"];
const figureSets = path.join(fixtures, "figures");

function figureScores(language: string) {
  const cases = readFigureSet(path.join(figureSets, `${language}.jsonl`));
  return [false, true].map((held) => {
    const name = `${language} ${held ? "held" : "tuned"}`;
    return {
      name,
      held,
      score: scoreFigures(
        analyser,
        cases.filter((one) => one.held === held),
      ),
    };
  });
}

function figures(): void {
  heading("Figures in sentences of news: F1 by kind, exact span and value");
  const sets = deep.flatMap(figureScores);
  const row = (name: string, cell: (tallies: Tallies) => string) => {
    print(name.padEnd(16) + sets.map(({ score }) => cell(score.tallies).padStart(12)).join(""));
  };
  print("".padEnd(16) + sets.map(({ name }) => name.padStart(12)).join(""));
  row("figures", (tallies) => String(tallies.of("all").gold));
  for (const name of [...figureKinds, "all", "overlapping", "bound", "counted", "point", "per"])
    row(name, (tallies) => f1(tallies.of(name)).toFixed(3));

  heading("Other languages: exact span and value, all kinds");
  const others = readdirSync(figureSets)
    .filter((file) => file.endsWith(".jsonl"))
    .map((file) => path.basename(file, ".jsonl"))
    .filter((language) => !deep.includes(language))
    .flatMap(figureScores);
  for (const { name, score } of others) print(name.padEnd(12) + described(score.tallies.of("all")));

  for (const { name, held, score } of [...sets, ...others]) {
    if (values.misses && (!held || values.held)) print(`\n${name}`);
    list(score.misses, held);
  }
}

function negatives(): void {
  const { lines, found } = falseFigures(analyser, path.join(fixtures, "figures/negative.txt"));
  heading("Lines without figures");
  print(`${String(found.length)} figures found in ${String(lines)} lines`);
  list(found);
}

const verdicts: readonly Verdict[] = ["unread", "apart", "agree", "differ"];

async function pairs(): Promise<void> {
  const file = path.join(fixtures, "pairs/pairs.jsonl");
  const all = readPairs(file);
  for (const held of [false, true]) {
    const half = all.filter((pair) => pair.held === held);
    const { tallies, confusion, misses } = await scorePairs(analyser, corpus, half);
    heading(`Pairs of figures, ${held ? "held" : "tuned"} half: ${String(half.length)}`);
    print(`${"category, gold".padEnd(26)}${verdicts.map((verdict) => verdict.padStart(8)).join("")}`);
    for (const category of pairCategories) {
      for (const gold of verdicts) {
        const row = confusion.get(`${category}, ${gold}`);
        const cells = verdicts.map((verdict) => String(row?.get(verdict) ?? "·").padStart(8)).join("");
        if (row) print(`${`${category}, ${gold}`.padEnd(26)}${cells}`);
      }
    }
    for (const name of ["compared", "contradictions"]) print(`${name.padEnd(26)}${described(tallies.of(name))}`);
    list(misses, held);
  }
}

const shared = path.join(root, "../shared");
const [sharedArticles, sharedGold] = [path.join(shared, "articles"), path.join(shared, "gold")];
const hasShared = existsSync(sharedArticles) && existsSync(sharedGold);

/** Sets of sentences that settings are chosen by; see docs/names-model.md. */
const sentenceSets = [
  "en-ewt",
  "en-crossner-politics",
  "da-ddt",
  "de-germeval",
  "de-smartdata",
  "sv-klintan",
  "pt-bosque",
].map((name) => path.join(shared, "data/names", `${name}.dev.jsonl`));

async function ablation(): Promise<void> {
  heading("Names, span and kind, without one part at a time: F1");
  const folders = [
    ...stories.map(({ name, articles: folder, gold }) => ({ name, folder, gold })),
    ...(hasShared ? [{ name: "shared gold", folder: sharedArticles, gold: sharedGold }] : []),
  ];
  const sets = sentenceSets.filter((file) => existsSync(file));
  print(
    "".padEnd(28) + [...folders.map(({ name }) => name), "sentences, mean"].map((name) => name.padStart(18)).join(""),
  );
  for (const { name, analyser: reader, report } of variants()) {
    const scores: number[] = [];
    for (const { folder, gold } of folders) {
      const { documents } = await report(corpus, readFolder(folder));
      const read = { documents, entities: [], claims: [], skipped: [] };
      scores.push(f1(scoreArticles(readGold(gold), read).tallies.of("names, span and kind")));
    }
    const means = sets.map((file) => f1(scoreSentences(reader, file)));
    scores.push(means.reduce((sum, value) => sum + value, 0) / Math.max(1, means.length));
    print(name.padEnd(28) + scores.map((score) => score.toFixed(3).padStart(18)).join(""));
  }
}

if (values.only === "ablation") await ablation();
if (wanted("articles")) {
  for (const { name, articles: folder, gold, held } of stories) await articles(name, folder, gold, held);
  if (hasShared) await articles("shared gold", sharedArticles, sharedGold);
}
if (wanted("notes")) {
  heading(
    "Figures of notes that are contradicted: notes copied from an article, with it among the articles and without",
  );
  print(`${"".padEnd(40)}${["right", "disputed", "a wrong digit"].map((head) => head.padStart(14)).join("")}`);
  for (const { name, articles: folder, gold, held } of stories) await notes(name, folder, gold, held);
  if (hasShared) await notes("shared articles", sharedArticles, sharedGold);
}
if (wanted("figures")) figures();
if (wanted("negatives")) negatives();
if (wanted("pairs")) await pairs();
await corpus.close();
