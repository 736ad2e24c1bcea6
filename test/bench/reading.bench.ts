/**
 * Speed of reading, in one thread, against a tokenizer that only finds words (the lower bound), chrono (dates) and
 * compromise (names and numbers of English), on the project's own articles in English, German and Danish.
 */
import { readFileSync, globSync } from "node:fs";
import path from "node:path";
import * as chrono from "chrono-node";
import nlp from "compromise";
import { readArticle } from "../../src/analysis/article/index.ts";
import { tokenize } from "../../src/analysis/article/tokens.ts";
import { readFigures } from "../../src/analysis/figures/index.ts";
import { createAnalyser } from "../../src/analysis/index.ts";
import { atLeast, row, speed } from "./measure.ts";

const root = path.join(import.meta.dirname, "../..");
const published = "2026-03-10";
const articles = globSync(["samples/newsroom/*.{txt,md}", "test/fixtures/stories/*/articles/*"], { cwd: root })
  .sort()
  .map((file) => ({ text: readFileSync(path.join(root, file), "utf8"), markdown: file.endsWith(".md") }));
const options = (markdown: boolean) => ({ format: markdown ? ("markdown" as const) : ("text" as const), published });
const read = articles.map(({ text, markdown }) => ({ text, article: readArticle(text, options(markdown)) }));
const all = articles.map(({ text }) => text).join("\n");
const english = read
  .filter(({ article }) => article.language === "en")
  .map(({ text }) => text)
  .join("\n");

function figuresOf({ text, article }: (typeof read)[number]): void {
  for (const paragraph of article.paragraphs) {
    const own = text.slice(paragraph.start, paragraph.end);
    const moved = { ...paragraph, start: 0, end: own.length, masked: [] };
    readFigures(own, moved, { published, language: article.language });
  }
}

console.log(`${articles.length} articles, ${(all.length / 1000).toFixed(0)} kB, Node ${process.version}\n`);

const tokens = speed(all, () => tokenize(all));
row("tokenizer (words, numbers, marks; lower bound)", tokens);
const structure = speed(all, () => articles.forEach(({ text, markdown }) => readArticle(text, options(markdown))));
row("article: paragraphs, languages, date, body", structure);
const figures = speed(all, () => read.forEach(figuresOf));
row("figures, dates included", figures);

const model = readFileSync(path.join(root, "src/analysis/entities/model/names.bin"));
const loading = performance.now();
const analyser = createAnalyser(model);
const loaded = performance.now() - loading;
/** Milliseconds: a folder of articles is read by compiled code, and that is what compromise is compared with. */
const warmup = 4000;
let day = 0;
/** Another date for each pass: the analyser remembers paragraphs it has read. */
const fresh = () => new Date(Date.UTC(2020, 0, ++day)).toISOString().slice(0, 10);
const whole = speed(
  all,
  () => {
    const date = fresh();
    for (const { text, markdown } of articles) analyser.analyse(text, { ...options(markdown), published: date });
  },
  warmup,
);
row("whole analysis: article, figures, names, topics", whole, `model loaded in ${loaded.toFixed(0)} ms`);
const again = speed(
  all,
  () => articles.forEach(({ text, markdown }) => analyser.analyse(text, options(markdown))),
  warmup,
);
row("the same again, paragraphs remembered", again);

const reference = new Date(published);
const dates = speed(all, () => articles.forEach(({ text }) => chrono.parse(text, reference)));
row("chrono: English dates", dates);
const numbers = speed(english, () => {
  const document = nlp(english);
  document.numbers().json();
  document.money().json();
});
row("compromise: numbers and money, English", numbers);
const names = speed(
  english,
  () => {
    const document = nlp(english);
    for (const found of [document.people(), document.organizations(), document.places()]) found.json();
    document.numbers().json();
    document.money().json();
  },
  warmup,
);
row("compromise: names, numbers and money, English", names);

console.log();
atLeast("figures against the tokenizer", figures / tokens, 0.25);
atLeast("figures against chrono", figures / dates, 2);
atLeast("figures against compromise's numbers and money", figures / numbers, 100);
atLeast("whole analysis against compromise", whole / names, 50);
console.log(`memory after reading: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`);

console.log("\nScaling: figures alone, the same articles again and again as one paragraph");
const sizes = [10_000, 100_000, 1_000_000, 10_000_000];
const speeds = sizes.map((size) => {
  const text = all.repeat(Math.ceil(size / all.length)).slice(0, size);
  const paragraph = { start: 0, end: size, kind: "text", language: "en", masked: [] } as const;
  const megabytes = speed(text, () => readFigures(text, paragraph, { published, language: "en" }));
  row(`${(size / 1000).toLocaleString("en")} kB`, megabytes);
  return megabytes;
});
atLeast("speed at 10 MB against 100 kB", (speeds[3] ?? 0) / (speeds[1] ?? 1), 0.4);
