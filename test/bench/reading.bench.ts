/**
 * Speed of reading, in one thread, against a tokenizer that only finds words (the lower bound), chrono (dates) and
 * compromise (names and numbers of English). On the project's own articles, which have a figure in every line, five times
 * as many as news has; and where they are at hand on sentences of news and the web, and on articles of news in English,
 * German and Danish: that is what the ratios are asked of.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, globSync } from "node:fs";
import path from "node:path";
import * as chrono from "chrono-node";
import nlp from "compromise";
import { readArticle } from "../../src/analysis/article/index.ts";
import { tokenize } from "../../src/analysis/article/tokens.ts";
import { readFigures } from "../../src/analysis/figures/index.ts";
import { createAnalyser } from "../../src/analysis/index.ts";
import { atLeast, beside, row, speed } from "./measure.ts";

interface Text {
  readonly text: string;
  readonly markdown: boolean;
}

const root = path.join(import.meta.dirname, "../..");
const shared = path.join(root, "../shared");
const published = "2026-03-10";
const options = (markdown: boolean) => ({ format: markdown ? ("markdown" as const) : ("text" as const), published });

function articlesOf(folder: string, ...patterns: readonly string[]): Text[] {
  return globSync(patterns, { cwd: folder })
    .sort()
    .map((file) => ({ text: readFileSync(path.join(folder, file), "utf8"), markdown: file.endsWith(".md") }));
}

/** Sentences, a dozen to an article: each is a paragraph of its own. */
function sentencesOf(file: string): Text[] {
  const sentences = readFileSync(path.join(shared, "data/names", file), "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
  return Array.from({ length: Math.ceil(sentences.length / dozen) }, (_, i) => ({
    text: sentences.slice(i * dozen, (i + 1) * dozen).join("\n\n"),
    markdown: false,
  }));
}

const dozen = 12;
const own = articlesOf(root, "samples/newsroom/*.{txt,md}", "test/fixtures/stories/*/articles/*");
const sentences = existsSync(shared)
  ? ["en-ewt", "de-germeval", "da-ddt"].flatMap((name) => sentencesOf(`${name}.dev.jsonl`))
  : [];
const news = existsSync(shared) ? articlesOf(shared, "articles/*.txt") : [];

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

const loading = performance.now();
const analyser = createAnalyser(readFileSync(path.join(root, "src/analysis/entities/model/names.bin")));
const loaded = performance.now() - loading;
let day = 0;
/** Another date for each pass: the analyser remembers paragraphs it has read. */
const fresh = () => new Date(Date.UTC(2020, 0, ++day)).toISOString().slice(0, 10);

/** Measures all readers on these texts. @param asked whether the ratios are asked of them. */
function compare(name: string, articles: readonly Text[], asked: boolean): void {
  const read = articles.map(({ text, markdown }) => ({ text, article: readArticle(text, options(markdown)) }));
  const all = articles.map(({ text }) => text).join("\n");
  const english = read
    .filter(({ article }) => article.language === "en")
    .map(({ text }) => text)
    .join("\n");
  /** Each paragraph as a text of its own, as the analyser reads and remembers them. */
  const paragraphs = read.flatMap(({ text, article }) =>
    article.paragraphs.map((paragraph) => {
      const alone = text.slice(paragraph.start, paragraph.end);
      const context = { published, language: article.language };
      return { alone, moved: { ...paragraph, start: 0, end: alone.length, masked: [] }, context };
    }),
  );
  const readAll = () => paragraphs.map(({ alone, moved, context }) => readFigures(alone, moved, context).length);
  const count = readAll().reduce((sum, figures) => sum + figures, 0);
  console.log(
    `${name}: ${articles.length} texts, ${(all.length / 1000).toFixed(0)} kB, a figure every ${(all.length / count).toFixed(0)} letters\n`,
  );

  const plain = speed(all, () => paragraphs.forEach(({ alone }) => plainTokens(alone)));
  row("tokenizer: an array of tokens a paragraph", plain, "the lower bound");
  const tokens = speed(all, () => tokenize(all));
  row("our tokenizer: typed arrays, hashes, all at once", tokens);
  const structure = speed(all, () => articles.forEach(({ text, markdown }) => readArticle(text, options(markdown))));
  row("article: paragraphs, languages, date, body", structure);
  const figures = speed(all, readAll);
  row("figures, dates included", figures);
  const whole = speed(all, () => {
    const date = fresh();
    for (const { text, markdown } of articles) analyser.analyse(text, { ...options(markdown), published: date });
  });
  row("whole analysis: article, figures, names, topics", whole, `model loaded in ${loaded.toFixed(0)} ms`);
  const again = speed(all, () => articles.forEach(({ text, markdown }) => analyser.analyse(text, options(markdown))));
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
  const names = speed(english, () => {
    const document = nlp(english);
    for (const found of [document.people(), document.organizations(), document.places()]) found.json();
    document.numbers().json();
    document.money().json();
  });
  row("compromise: names, numbers and money, English", names);

  const say = asked ? atLeast : beside;
  console.log();
  say("figures against the tokenizer", figures / plain, 0.25);
  say("figures against chrono", figures / dates, 2);
  say("figures against compromise's numbers and money", figures / numbers, 100);
  say("whole analysis, MB/s", whole, 2);
  say("whole analysis against compromise", whole / names, 50);
  console.log(`\nmemory after reading: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident\n`);
}

const sets: Readonly<Record<string, () => void>> = {
  own: () => compare("Own articles", own, news.length === 0),
  sentences: () => compare("Sentences of news and the web, a dozen to an article", sentences, false),
  news: () => compare("Articles of news", news, true),
  scaling,
};

/** Figures alone, the same articles again and again as one paragraph. */
function scaling(): void {
  console.log("Scaling: figures alone, the same articles again and again as one paragraph");
  const all = own.map(({ text }) => text).join("\n");
  const sizes = [10_000, 100_000, 1_000_000, 10_000_000];
  const speeds = sizes.map((size) => {
    const text = all.repeat(Math.ceil(size / all.length)).slice(0, size);
    const paragraph = { start: 0, end: size, kind: "text", language: "en", masked: [] } as const;
    const megabytes = speed(text, () => readFigures(text, paragraph, { published, language: "en" }));
    row(`${(size / 1000).toLocaleString("en")} kB`, megabytes);
    return megabytes;
  });
  atLeast("speed at 10 MB against 100 kB", (speeds[3] ?? 0) / (speeds[1] ?? 1), 0.4);
}

const [chosen] = process.argv.slice(2);
if (chosen) sets[chosen]?.();
else {
  console.log(`Node ${process.version}\n`);
  // Each in a process of its own: what the engine has learned of one set would slow the next.
  for (const set of Object.keys(sets)) {
    if ((set === "sentences" && sentences.length === 0) || (set === "news" && news.length === 0)) continue;
    const { status } = spawnSync(process.execPath, [import.meta.filename, set], { stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
}
