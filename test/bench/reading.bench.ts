/**
 * Speed of reading, in one thread, against a tokenizer that only finds words (the lower bound), chrono (dates) and
 * compromise (names and numbers of English), on the project's own articles in English, German and Danish. They have a
 * figure in every line, three to five times as many as most news, so that figures are read faster elsewhere.
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

/** Each paragraph as a text of its own, as the analyser reads and remembers them. */
const paragraphs = read.flatMap(({ text, article }) =>
  article.paragraphs.map((paragraph) => {
    const own = text.slice(paragraph.start, paragraph.end);
    const context = { published, language: article.language };
    return { own, moved: { ...paragraph, start: 0, end: own.length, masked: [] }, context };
  }),
);

/** Letters of the languages of news, which are read as such by a tokenizer that has no tables. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The least that a reader can start from: words, numbers and signs, by code units, each with its start, end and kind. */
function plainTokens(text: string): { readonly start: number; readonly end: number; readonly kind: number }[] {
  const tokens = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    const code = text.charCodeAt(at++);
    if (code <= 32 || code === 0xa0) continue;
    const kind = isLetter(code) ? 1 : isDigit(code) ? 2 : 3;
    if (kind === 1) while (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) at++;
    else if (kind === 2) while (isDigit(text.charCodeAt(at))) at++;
    tokens.push({ start, end: at, kind });
  }
  return tokens;
}

console.log(`${articles.length} articles, ${(all.length / 1000).toFixed(0)} kB, Node ${process.version}\n`);

const plain = speed(all, () => paragraphs.forEach(({ own }) => plainTokens(own)));
row("tokenizer: an array of tokens a paragraph", plain, "the lower bound");
const tokens = speed(all, () => tokenize(all));
row("our tokenizer: typed arrays, hashes, all at once", tokens);
const structure = speed(all, () => articles.forEach(({ text, markdown }) => readArticle(text, options(markdown))));
row("article: paragraphs, languages, date, body", structure);
const figures = speed(all, () => paragraphs.forEach(({ own, moved, context }) => readFigures(own, moved, context)));
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
atLeast("figures against the tokenizer", figures / plain, 0.25);
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
